"""The clocks that run for a client: what was not raised, not told, not said, not looked at again."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.lives import clocks
from relbook.journal.lives.clocks import LATEST
from relbook.journal.lives.parts import Life
from relbook.journal.snapshot import Conflict, Mistake, Terms
from relbook.store import details, lives


def conflicts(client_id: str, today: date) -> tuple[Conflict | None, int]:
    """The newest disagreement and how many of the last half year are not settled."""
    return clocks.conflicts(_lives(client_id, Kind.CONFLICT, today), today)


def mistake(client_id: str, today: date) -> Mistake | None:
    """The oldest of the newest mistakes that was not told; else the newest one."""
    return clocks.mistake(_lives(client_id, Kind.REPAIR, today), today)


def unsaid(client_id: str, today: date) -> date | None:
    """The day of the oldest thing that was not said yet."""
    return clocks.unsaid(_lives(client_id, Kind.TRUTH, today))


def terms(client_id: str, today: date) -> Terms | None:
    """The newest terms."""
    return clocks.terms(_lives(client_id, Kind.NEGOTIATION, today))


def _lives(client_id: str, kind: Kind, today: date) -> list[tuple[str, date, Life]]:
    """The newest entries of a kind with their days and what is written beside them, newest first."""
    found = lives.latest(client_id, (kind,), today, LATEST)
    beside = details.of_entries([key for key, _ in found])
    return [(key, since, beside[key]) for key, since in found]
