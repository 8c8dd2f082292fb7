"""The clocks that run for a client, as they stand on a day: not raised, not told, not said, not looked at.

`known` are the newest entries of a kind, newest first: the key, the day, and what is written beside it.
"""

from collections.abc import Sequence
from datetime import date

from relbook.journal.lives import conflict
from relbook.journal.lives.parts import Life, Step
from relbook.journal.snapshot import Conflict, Mistake, Terms

LATEST = 12
"""How many of the newest entries of a kind are looked at."""

Known = Sequence[tuple[str, date, Life]]


def conflicts(known: Known, today: date) -> tuple[Conflict | None, int]:
    """The newest disagreement and how many of the last half year are not settled.

    One that nobody has touched for half a year is history, not an open matter.
    """
    if not known:
        return None, 0
    _, since, newest = known[0]
    counts = conflict.is_settled(newest) or conflict.is_open(since, newest, today)
    waiting = sum(conflict.is_open(since, life, today) for _, since, life in known)
    return _conflict(*known[0]) if counts else None, waiting


def _conflict(entry_id: str, since: date, life: Life) -> Conflict:
    settled = life.day(Step.SETTLED) or life.day(Step.REVIEWED)
    return Conflict(
        since,
        life.day(Step.RAISED),
        settled,
        life.has_goal,
        entry_id=entry_id,
        reviewed=life.day(Step.REVIEWED),
    )


def mistake(known: Known, today: date) -> Mistake | None:
    """The oldest of the newest mistakes that was not told; else the newest one."""
    if not known:
        return None
    untold = [one for one in known if one[2].day(Step.TOLD) is None and today - one[1] <= conflict.HISTORY]
    key, since, life = untold[-1] if untold else known[0]
    return Mistake(since, life.day(Step.TOLD), life.day(Step.FOLLOWED), entry_id=key)


def unsaid(known: Known) -> date | None:
    """The day of the oldest thing that was not said yet."""
    waiting = (since for _, since, life in known if not life.day(Step.SAID))
    return min(waiting, default=None)


def terms(known: Known) -> Terms | None:
    """The newest terms."""
    if not known:
        return None
    _, since, life = known[0]
    return Terms(since, life.day(Step.AGREED), life.day(Step.FAIRNESS))
