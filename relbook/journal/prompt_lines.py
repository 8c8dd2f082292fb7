"""Where in a file a prompt stands, and what no such file may hold."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from unicodedata import category

from relbook.errors import PromptFileError
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

FILE_LIMIT = 1_000_000
"""The longest file of prompts, in characters; the library that ships has a tenth of that."""

LINE_LIMIT = 2_000
"""The longest line, in characters: a hundred-and-forty of the longest escapes and their key fit."""

FAULT_LIMIT = 40
"""How much of a file's own words an error repeats, in characters."""

_HEADER = late(r"\s*\[\[\s*(?:prompt|\"prompt\"|'prompt')\s*\]\]")
_TURNING = late("[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
"""What turns text around or hides in it; joiners and single marks of direction are honest letters."""


@frozen
class Place:
    """The lines of one prompt, for a fault to point at; `start` counts from 1."""

    name: str
    start: int
    lines: tuple[str, ...]

    def fault(self, what: str, key: str = "id") -> PromptFileError:
        """The fault at the line of `key`, else at the prompt's id, else at its beginning."""
        return PromptFileError(self.name, self.start + (self._at(key) or self._at("id") or 0), what)

    def nth(self, key: str, number: int) -> Callable[[str], PromptFileError]:
        """What makes the fault of the table with this number, from 0, in the list under `key`."""
        first = self._at(key) or 0
        named = [
            at for at, line in enumerate(self.lines) if at >= first for _ in re.finditer(r"\bname\s*=", line)
        ]
        at = named[number] if number < len(named) else first
        return partial(PromptFileError, self.name, self.start + at)

    def _at(self, key: str) -> int | None:
        mark = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]")
        return next((at for at, line in enumerate(self.lines) if mark.match(line)), None)


def places(name: str, text: str, count: int) -> Iterator[Place]:
    """Where each of `count` prompts stands, in their order; the whole file when its headers do not tell."""
    lines = tuple(text.split("\n"))
    starts = [at for at, line in enumerate(lines) if _HEADER.match(line)]
    if len(starts) != count:
        starts = [0] * count
    for at, start in enumerate(starts):
        after = starts[at + 1] if at + 1 < count else len(lines)
        yield Place(name, start + 1, lines[start : max(after, start + 1)] if any(starts) else lines)


def too_large(text: str) -> int:
    """The line at which a file is longer than a file of prompts may be; 0 when it is not."""
    if len(text) > FILE_LIMIT:
        return 1
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if len(line) > LINE_LIMIT), 0)


def plain(words: str) -> bool:
    """Whether words are one line, and nothing in them acts on a terminal or turns text around."""
    acting = any(category(mark) in {"Cc", "Cs", "Zl", "Zp"} for mark in words)
    return not acting and not _TURNING.search(words)


def shown(value: object) -> str:
    """A value from the file as an error names it: escaped, and not at length."""
    words = repr(value) if not isinstance(value, int) or abs(value) < 10**FAULT_LIMIT else "so much"
    return words if len(words) <= FAULT_LIMIT else words[:FAULT_LIMIT] + "…"
