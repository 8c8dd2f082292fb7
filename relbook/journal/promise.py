"""Who said they would do what, by when, and what became of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SOON = timedelta(days=2)
"""How long before its day a promise is asked about: keep, move or release (PRODUCT.md, P29)."""


class Outcome(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    LATE = "late"
    RENEGOTIATED = "renegotiated"
    RELEASED = "released"
    BROKEN = "broken"


class Dueness(StrEnum):
    """How a promise stands to today."""

    SETTLED = "settled"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise between the writer and one client.

    `mine` is the writer's word to the client; otherwise it is the client's. `firm` is False for
    "I'll try". `due` is a day in the calendar, never an instant. `settled` is the day it stopped
    being open. `sentence` is the line it came from, in the entry `entry_id`.
    """

    id: str
    client_id: str
    text: str
    mine: bool
    made: date
    due: date | None = None
    firm: bool = True
    outcome: Outcome = Outcome.OPEN
    settled: date | None = None
    entry_id: str = ""
    sentence: str = ""
    client_name: str = ""
    client_first: str = ""

    @property
    def open(self) -> bool:
        return self.outcome is Outcome.OPEN

    def dueness(self, today: date) -> Dueness:
        """How it stands on `today`."""
        if not self.open:
            return Dueness.SETTLED
        if self.due is None:
            return Dueness.UNDATED
        if self.due < today:
            return Dueness.OVERDUE
        if self.due == today:
            return Dueness.TODAY
        return Dueness.SOON if self.due - today <= SOON else Dueness.LATER


def in_order(promises: list[Promise]) -> list[Promise]:
    """Open before settled, the earliest due first, undated last; settled ones newest first."""
    opened = sorted((p for p in promises if p.open), key=lambda p: (p.due or date.max, p.made, p.id))
    done = sorted(
        (p for p in promises if not p.open), key=lambda p: (p.settled or p.made, p.id), reverse=True
    )
    return opened + done
