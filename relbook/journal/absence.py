"""When the writer is away, and what falls into that time (PRODUCT.md, P36)."""

from collections.abc import Iterable
from datetime import date, timedelta

from relbook.journal.frozen import frozen
from relbook.journal.promise import Promise
from relbook.journal.rhythm import NEARLY


@frozen
class Absence:
    """The days on which the writer is away, both included; back on the day after."""

    first: date
    last: date

    @property
    def back(self) -> date:
        """The first day back."""
        return self.last + timedelta(days=1)

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first.isoformat()}..{self.last.isoformat()}"


@frozen
class HeadsUp:
    """Somebody whom a word before leaving would serve.

    `promises` are those of the writer that fall due meanwhile. Without any, the rhythm with them is near
    its end or past it before the writer is back, with `days` since the last talk by then.
    """

    client_id: str
    first: str
    promises: tuple[Promise, ...] = ()
    days: int | None = None


def read(words: str) -> Absence | None:
    """What the journal says; None where it says nothing, or nothing that can be."""
    first, _, last = words.partition("..")
    try:
        found = Absence(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None
    return found if found.first <= found.last else None


def due_meanwhile(promises: Iterable[Promise], away: Absence) -> list[Promise]:
    """The open promises of the writer's that fall due while away, the earliest first."""
    found = [one for one in promises if one.mine and one.open and one.due and away.holds(one.due)]
    return sorted(found, key=_by_day)


def runs_out(last: date | None, days: int | None, away: Absence) -> bool:
    """Whether a rhythm of `days`, counted from the last talk, is near its end before the writer is back.

    Near is `NEARLY` of it, as the ring says it; without a talk or a rhythm nothing runs out.
    """
    if last is None or not days:
        return False
    return (away.back - last).days > days * NEARLY


def _by_day(promise: Promise) -> tuple[date, str]:
    return promise.due or date.max, promise.id
