"""What was told in confidence, before a talk with several: who must not hear it (PRODUCT.md, P28)."""

from collections.abc import Iterable, Sequence
from datetime import date

from relbook.journal.client import Who
from relbook.journal.frozen import frozen

SHOWN = 4
"""How many entries a brief names at most; the rest is counted."""


@frozen
class Confidence:
    """An entry with secret lines: what it is called without them, and everybody it is about."""

    entry_id: str
    day: date
    heading: str
    lines: int
    clients: frozenset[str]


@frozen
class Guarded:
    """That one attendee told something the others do not know; never what.

    `heading` names the entry for the screen. It is empty for a private entry, and wherever the
    brief leaves the screen.
    """

    who: Who
    entry_id: str
    day: date
    heading: str = ""
    lines: int = 1


def guarded(told: Iterable[Confidence], attendees: Sequence[Who]) -> list[Guarded]:
    """For each attendee, in order, what at least one of the others was not there for; newest first.

    Alone with somebody there is nothing to guard.
    """
    if len(attendees) < 2:
        return []
    present = {who.id for who in attendees}
    kept = sorted(
        (one for one in told if not present <= one.clients),
        key=lambda one: (one.day, one.entry_id),
        reverse=True,
    )
    return [
        Guarded(who, one.entry_id, one.day, one.heading, one.lines)
        for who in attendees
        for one in kept
        if who.id in one.clients
    ]


def counted(kept: Iterable[Guarded]) -> list[tuple[Who, int]]:
    """How many lines each attendee told in confidence, in the order they are listed.

    >>> marta = Who("m", "Marta Reyes", "Marta")
    >>> told = [Guarded(marta, "e", date(2026, 5, 4), lines=2), Guarded(marta, "f", date(2026, 5, 1))]
    >>> [(who.first, lines) for who, lines in counted(told)]
    [('Marta', 3)]
    """
    found: dict[str, tuple[Who, int]] = {}
    for one in kept:
        found[one.who.id] = (one.who, found.get(one.who.id, (one.who, 0))[1] + one.lines)
    return list(found.values())
