"""The date behind an `@`, as far as it is one."""

import re
from collections.abc import Iterator
from datetime import date

from relbook.errors import BadDateError
from relbook.journal.date_words import LIKELY
from relbook.journal.dates import may_be_name, may_open_date, read_date
from relbook.journal.frozen import frozen
from relbook.journal.line import Span
from relbook.journal.pattern import late

MOST_WORDS = 7
"""The longest date there is, in words: "el miércoles 12 de diciembre de 2026"."""

LIKENESS = 0.75
"""From when on a word is a misspelt date rather than a name: "frday" is 0.91 of "friday"."""

AT = late(r"(?<![^\s(\[{<,;:\"'“‘«„*~_—–-])@(?=\S)")
"""An `@` that opens a word; the one within an e-mail address does not."""

_WORD = late(r"[^\s@#]+")
_SPACE = late(r"[ \t]+")
_ENDING = ".,;:!?？)]}>\"'”’…*_~"


@frozen
class Almanac:
    """The day a note is read on."""

    today: date

    def day(self, words: str) -> date | None:
        """The day that `words` name, or None."""
        try:
            return read_date(words, self.today)
        except BadDateError:
            return None


@frozen
class Due:
    """A date behind an `@`, which `span` includes; `day` is None where it was meant but is none."""

    span: Span
    day: date | None


def find_due(line: str, almanac: Almanac) -> Due | None:
    """The first date behind an `@`; else the first words that look like a failed one."""
    failed = None
    for at in AT.finditer(line):
        if found := date_behind(line, at.end(), almanac):
            end, day = found
            return Due((at.start(), end), day)
        word = _bare(_WORD.match(line, at.end()))
        if failed is None and word and _looks_meant(word):
            failed = Due((at.start(), at.end() + len(word)), None)
    return failed


def date_behind(line: str, start: int, almanac: Almanac) -> tuple[int, date] | None:
    """The longest date that starts at `start`: where it ends, and its day."""
    word = _WORD.match(line, start)
    if word is None or not may_open_date(_bare(word)):
        return None
    for end in reversed(list(_ends(line, start))):
        if not may_be_name(line[start:end]) and (day := almanac.day(line[start:end])):
            return end, day
    return None


def _ends(line: str, start: int) -> Iterator[int]:
    """Where the first few words from `start` on end; a word that ends a sentence is the last."""
    here = start
    for _ in range(MOST_WORDS):
        word = _WORD.match(line, here)
        if word is None:
            return
        bare = here + len(_bare(word))
        if bare > here:
            yield bare
        if bare < word.end() and line[bare] != "," and not (bare + 1 == word.end() and line[bare] == "."):
            return
        space = _SPACE.match(line, word.end())
        if space is None:
            return
        here = space.end()


def _bare(word: re.Match[str] | None) -> str:
    return word[0].rstrip(_ENDING) if word else ""


def _looks_meant(word: str) -> bool:
    """Figures are meant as a date; so is a small word that is nearly one. A capital makes a name."""
    if word[0].isdigit() or (word[0] in "+-" and word[1:2].isdigit()):
        return True
    from difflib import get_close_matches  # few words come this far

    return word.islower() and bool(get_close_matches(word, LIKELY, 1, LIKENESS))
