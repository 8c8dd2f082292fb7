"""The entries of a jrnl journal that is text: each begins with its stamp, at the start of a line.

| version | what begins an entry |
| --- | --- |
| 2 and later | `[2023-05-01 09:00] Title`, also with AM/PM, 01.05.2023, 05/01/23, names of months |
| 1 | `2023-05-01 09:00 Title`; what stands in brackets there is text |
| a stamp that nobody can read | an entry on the day of the one before it; the stamp stays as words |
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time

from relbook.errors import CancelledError
from relbook.imports.stamps import When, day_comes_first, stamp

_LINE = re.compile(r"[^\n]*\n?")
_BRACKETS = re.compile(r"\[(?P<stamp>[^\[\]\n]{6,60})\](?!\()[ \t]?(?P<title>[^\n]*)")
_BARE = re.compile(
    r"(?P<stamp>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp][Mm])?)(?=\s)"
    r"[ \t]?(?P<title>[^\n]*)"
)
_ODD = re.compile(r"\d{2,4}[-/.]\d|\d\d:\d\d")
_STAR = re.compile(r"(?:^|\s)\*\s*\Z")
_CHAT = re.compile(r"\[[^\]\n]{1,30}, ?[^\]\n]{1,30}\] [^:\n]{1,60}: ")
"""A chat that was saved: every line has a stamp and a name."""

_STEP = 5_000
"""How many lines are read before somebody may stop it."""


@dataclass(slots=True)
class Found:
    """An entry as it stands in the file; `when` is None where its stamp says nothing."""

    when: When | None
    title: str
    body: str = ""
    raw: str = ""

    @property
    def starred(self) -> bool:
        """Whether the star stands behind its title."""
        return bool(_STAR.search(self.title))

    @property
    def text(self) -> str:
        """All of it, the title first and without its star."""
        title = _STAR.sub("", self.title).rstrip()
        return "\n".join(part for part in (title, self.body.rstrip()) if part.strip()).lstrip("\n")


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
    shape = _BARE if _BARE.match(said.lstrip()[:200]) else _BRACKETS
    before = day_comes_first(found["stamp"] for found in _starts(shape, said))
    now: Found | None = None
    pieces: list[str] = []
    blank = True
    for number, found in enumerate(_LINE.finditer(said)):
        line = found[0]
        if number % _STEP == 0 and stopped():
            raise CancelledError
        begun = _begun(shape, line, day_first=before, blank=blank)
        blank = not line.strip()
        if begun is None:
            pieces.append(line)
            continue
        yield from _ended(now, pieces)
        now, pieces = begun, []
    yield from _ended(now, pieces)


def _starts(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for line in re.finditer(r"^[\[\d][^\n]{0,100}", text, re.MULTILINE):
        if found := shape.match(line[0]):
            yield found


def _begun(shape: re.Pattern[str], line: str, *, day_first: bool, blank: bool) -> Found | None:
    found = shape.match(line) if line[:1] == "[" or line[:1].isdigit() else None
    if found is None:
        return None
    when = stamp(found["stamp"], day_first=day_first)
    if when is None and shape is _BRACKETS and blank and found["title"].strip():
        odd = _ODD.search(found["stamp"]) or re.fullmatch(r"\w{12,}", found["stamp"])
        return Found(None, line.rstrip("\n"), raw=line) if odd else None
    return Found(when, found["title"], raw=line) if when else None


def _ended(found: Found | None, pieces: list[str]) -> Iterator[Found]:
    body = "".join(pieces)
    if found is not None:
        yield Found(found.when, found.title, body, found.raw + body)
    elif body.strip():
        yield Found(None, "", body.strip("\n"), body)


def day_of(found: Found, before: date | None, today: date) -> tuple[date, time | None]:
    """When an entry was written: as its stamp says, else on the day of the one before it."""
    return found.when or (before or today, None)
