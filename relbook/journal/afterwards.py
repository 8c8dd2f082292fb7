"""Closing the loop after a talk: what was promised, learned and felt, and when one meets again.

What was promised and learned becomes lines of the entry's own text: the text is the truth, and the
rows follow it. What was felt belongs to the entry, and the next date is planned.
"""

import re
from datetime import date, datetime, time, timedelta

from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.line import PromiseLine, TextLine
from relbook.journal.syntax import MARKERS, parse

TALKS = (Kind.MEETING, Kind.CALL, Kind.IN_PERSON)
"""The kinds after which it is offered (PRODUCT.md, "Close the loop after")."""

WITHIN = timedelta(hours=1)
"""How long after the end of a talk it is still offered by itself."""

ENERGY = (-2, -1, 0, 1, 2)
"""How a talk may leave the writer, from drained to lifted (PRODUCT.md, P07)."""

_FENCES = ("```", "~~~", "`````", "~~~~~")
_MARKER = {kind: marker for marker, kind in MARKERS.items()}


@frozen
class Next:
    """When one meets again, as what."""

    day: date
    at: time | None = None
    kind: str = Kind.CALL


@frozen
class Loop:
    """The answers to the four questions; each may be missing.

    `mine` and `theirs` are promises as typed, with their "@fri". `energy` is from -2 to 2.
    """

    mine: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    learned: tuple[tuple[FactKind, str], ...] = ()
    energy: int | None = None
    next: Next | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was answered."""
        return not (self.mine or self.theirs or self.learned or self.next) and self.energy is None


def offered(entry: Entry, now: datetime) -> bool:
    """Whether to offer it after keeping this entry: a talk of today that ended within the hour.

    A talk without a time counts as just over; one that was written down ahead has not been yet.
    """
    if entry.kind not in TALKS or entry.day != now.date():
        return False
    if entry.at is None:
        return True
    began = datetime.combine(entry.day, entry.at)
    return began <= now and now - began - timedelta(minutes=entry.minutes or 0) <= WITHIN


def lines(loop: Loop, name: str) -> list[str]:
    """The lines of the note that say what was promised and learned; `name` is the client's first.

    >>> lines(Loop(("send the deck @fri",), ("look at it",), ((FactKind.WORRY, "rent"),)), "Marta")
    ['[] send the deck @fri', '[Marta] look at it', '!worry rent']
    """
    return [
        *(f"[] {_flat(words)}" for words in loop.mine),
        *(f"[{_bracketed(name)}] {_flat(words)}" for words in loop.theirs),
        *(f"!{_MARKER[kind]} {_flat(words)}" for kind, words in loop.learned),
    ]


def with_lines(text: str, more: list[str]) -> str:
    """The text with these lines below it; a block of code that was left open is closed first."""
    if not more:
        return text
    for close in ("", *_FENCES):
        whole = "\n".join(part for part in (text.rstrip("\n"), close, *more) if part)
        if not any(_is_code(line) for line in parse(whole, date(2000, 1, 1)).lines[-len(more) :]):
            return whole
    return "\n".join((text.rstrip("\n"), *more))


def promised(words: str, today: date) -> PromiseLine | None:
    """What a promise as typed will become; None when it says nothing."""
    found = parse(f"[] {_flat(words)}", today).promises
    return found[0] if found else None


def _is_code(line: object) -> bool:
    return isinstance(line, TextLine) and line.code


def _flat(words: str) -> str:
    return " ".join(words.split())


def _bracketed(name: str) -> str:
    """A name as it may stand in brackets; without a letter first it would be no promise."""
    bare = _flat(re.sub(r"[\[\]@]", " ", name))[:80].strip()
    return bare if bare[:1].isalpha() and bare.lower() != "x" else "they"
