"""The entries of a jrnl journal that is text: each begins with its stamp, at the start of a line.

| version | what begins an entry |
| --- | --- |
| 2 and later | `[2023-05-01 09:00] Title`, also with AM/PM, 01.05.2023, 05/01/23, names of months |
| 1 | `2023-05-01 09:00 Title`; what stands in brackets there is text |
| a stamp that nobody can read | an entry on the day of the one before it; the stamp stays as words |
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial

from relbook.errors import CancelledError
from relbook.imports.intake import FIELD_LIMIT
from relbook.imports.stamps import When, day_comes_first, stamp
from relbook.journal.frozen import frozen

_CANDIDATE = re.compile(r"^[\[\d]", re.MULTILINE)
_BRACKETS = re.compile(r"\[(?P<stamp>[^\[\]\n]{6,60})\](?!\()[ \t]?(?P<title>[^\n]*)")
_BARE = re.compile(
    r"(?P<stamp>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp][Mm])?)(?=\s)"
    r"[ \t]?(?P<title>[^\n]*)"
)
_ODD = re.compile(r"\d{2,4}[-/.]\d|\d\d:\d\d")
_STAR = re.compile(r"(?:^|\s)\*\s*\Z")
_CHAT = re.compile(r"\[[^\]\n]{1,30}, ?[^\]\n]{1,30}\] [^:\n]{1,60}: ")
"""A chat that was saved: every line has a stamp and a name."""

_PEEK = 4096
_STEP = 5_000
"""How many lines that may begin an entry are read before somebody may stop it."""


@frozen
class Found:
    """An entry as it stands in the file; `when` is None where its stamp says nothing.

    Of one whose `size`, in characters, is above `FIELD_LIMIT` the text is not whole; `raw` is.
    """

    when: When | None
    title: str
    body: str
    raw: Callable[[], bytes]
    size: int

    @property
    def starred(self) -> bool:
        """Whether the star stands behind its title."""
        return bool(_STAR.search(self.title[-20:]))

    @property
    def text(self) -> str:
        """All of it, the title first and without its star."""
        title = _STAR.sub("", self.title) if self.starred else self.title
        return "\n".join(part for part in (title.rstrip(), self.body.rstrip()) if part.strip()).lstrip("\n")


def is_journal(beginning: str, *, bare: bool = True, garbled: bool = False) -> bool:
    """Whether a text begins with a stamp; one without brackets counts where `bare`, any where `garbled`."""
    first = next((line for line in beginning.lstrip("\ufeff").split("\n")[:50] if line.strip()), "")[:200]
    if (found := _BRACKETS.match(first)) and not _CHAT.match(first):
        return bool(garbled or stamp(found["stamp"]) or stamp(found["stamp"], day_first=True))
    bald = _BARE.match(first) if bare else None
    return bald is not None and stamp(bald["stamp"], day_first=True) is not None


def entries(text: str, stopped: Callable[[], bool]) -> Iterator[Found]:
    """Every entry of a journal, in the order of the file; what stands above the first belongs to none.

    Raises:
        CancelledError: `stopped` said so.
    """
    said = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    shape = _BARE if _BARE.match(said[:_PEEK].lstrip()) else _BRACKETS
    before = day_comes_first(found["stamp"] for found in _starts(shape, said))
    when, title, start, body = None, "", 0, 0
    for number, found in enumerate(_starts(shape, said)):
        if number % _STEP == 0 and stopped():
            raise CancelledError
        begun = _begun(shape, found, said, day_first=before)
        if begun is None:
            continue
        yield from _ended(said, when, title, (start, body, found.start()))
        (when, title), start, body = begun, found.start(), min(found.end() + 1, len(said))
    if stopped():
        raise CancelledError
    yield from _ended(said, when, title, (start, body, len(said)))


def _starts(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for line in _CANDIDATE.finditer(text):
        if found := shape.match(text, line.start()):
            yield found


def _begun(
    shape: re.Pattern[str], found: re.Match[str], said: str, *, day_first: bool
) -> tuple[When | None, str] | None:
    """When an entry was begun by this line, and its title; None for a line of text."""
    when = stamp(found["stamp"], day_first=day_first)
    if when is not None or shape is _BARE:
        return (when, found["title"][:FIELD_LIMIT]) if when else None
    odd = _ODD.search(found["stamp"]) or re.fullmatch(r"\w{12,}", found["stamp"])
    above = said[max(0, found.start() - 200) : found.start()]
    after_blank = not above.strip() or re.search(r"\n[ \t]*\n\Z", above) is not None
    return (None, found[0][:FIELD_LIMIT]) if odd and after_blank and found["title"].strip() else None


def _ended(said: str, when: When | None, title: str, at: tuple[int, int, int]) -> Iterator[Found]:
    start, body, end = at
    inside = said[body : min(end, body + FIELD_LIMIT)]
    if title or when or inside.strip():
        above = inside.lstrip("\n") if not body else inside
        yield Found(when, title, above, partial(_raw, said, start, end), end - start)


def _raw(said: str, start: int, end: int) -> bytes:
    return said[start:end].encode("utf-8", "replace")


def day_of(found: Found, before: date | None, today: date) -> tuple[date, time | None]:
    """When an entry was written: as its stamp says, else on the day of the one before it."""
    return found.when or (before or today, None)
