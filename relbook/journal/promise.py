"""Who said they would do what, by when, and what became of it."""

from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen

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


@frozen
class Move:
    """One time the day of a promise was spoken of, on `day`.

    Where `before` and `after` are one, the promise stayed where it was: the writer looked at it and
    kept its day, or, with `told`, brought a promise of the client's to mind. `told` of a true move
    says that the other side knows of it.
    """

    day: date
    before: date | None
    after: date | None
    told: bool = False

    @property
    def moved(self) -> bool:
        """Whether the promise has another day since."""
        return self.before != self.after


@frozen
class Promise:
    """One promise between the writer and one client.

    `mine` is the writer's word to the client; otherwise it is the client's. `firm` is False for
    "I'll try". `due` is a day in the calendar, never an instant. `settled` is the day it stopped
    being open, and `told` the day the client was told what became of it. `sentence` is the line it
    came from, in the entry `entry_id`. `moves` are in order, and only there where they were asked for.
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
    told: date | None = None
    moves: tuple[Move, ...] = ()

    @property
    def open(self) -> bool:
        return self.outcome is Outcome.OPEN

    @property
    def moved(self) -> Move | None:
        """The last time it was given another day."""
        return next((move for move in reversed(self.moves) if move.moved), None)

    @property
    def reminded(self) -> date | None:
        """The last day on which the client was reminded of a promise of theirs."""
        reminders = (move.day for move in reversed(self.moves) if move.told and not move.moved)
        return None if self.mine else next(reminders, None)

    @property
    def dropped(self) -> bool:
        """Whether it ended otherwise than by being kept: released, or broken."""
        return self.outcome in (Outcome.RELEASED, Outcome.BROKEN)

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


def settled_as(outcome: Outcome, due: date | None, day: date) -> Outcome:
    """What an outcome is called on `day`: kept after its day is kept, late.

    The day that counts is the one agreed last: a promise that was moved in time and then kept is
    not late. Only a kept one can be late; one without a day never is.
    """
    if outcome is Outcome.KEPT and due is not None and day > due:
        return Outcome.LATE
    return outcome


def in_order(promises: list[Promise]) -> list[Promise]:
    """Open before settled, the earliest due first, undated last; settled ones newest first."""
    opened = sorted((p for p in promises if p.open), key=lambda p: (p.due or date.max, p.made, p.id))
    done = sorted(
        (p for p in promises if not p.open), key=lambda p: (p.settled or p.made, p.id), reverse=True
    )
    return opened + done
