"""Which backups to keep: many of the last days, fewer of the weeks and months before.

12 daily, 10 weekly, 9 monthly (RELIABILITY.md, section 1; Anki keeps as many). They are counted,
not measured in time: a writer who is away for a year, or a clock that leaps ahead, loses none.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from relbook.journal.backup import GUARDING, Backup

DAYS, WEEKS, MONTHS = 12, 10, 9

GUARDED = timedelta(days=30)
"""How long every backup stays that somebody asked for, or that something large came after."""


def keep(copies: Iterable[Backup], now: datetime) -> frozenset[str]:
    """The names of those that stay; `now` is a moment in UTC, days are the civil ones of its zone.

    The newest stays, and the newest good one. A damaged one takes no good one's place. One from
    the future stays until its day has come: some clock was wrong, and it may be the only one that
    holds what was written then.
    """
    every = sorted(copies, key=lambda one: (one.made, one.name), reverse=True)
    staying = {one.name for one in every[:1]}
    staying |= {one.name for one in every if one.made > now}
    staying |= {one.name for one in every if one.why in GUARDING and now - one.made <= GUARDED}
    good = [one for one in every if one.good]
    staying |= {one.name for one in good[:1]}
    past = [one for one in good if one.made <= now]
    for most, of in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        staying |= _latest_of_each(past, of, most)
    return frozenset(staying)


def _latest_of_each(copies: list[Backup], of: Callable[[datetime], Any], most: int) -> set[str]:
    """The latest one of each of the latest so many spans; `copies` are the latest first."""
    latest: dict[Any, str] = {}
    for one in copies:
        latest.setdefault(of(one.made), one.name)
    return set(list(latest.values())[:most])


def _day(made: datetime) -> Any:
    return made.astimezone().date()


def _week(made: datetime) -> Any:
    return made.astimezone().date().isocalendar()[:2]


def _month(made: datetime) -> Any:
    return (made.astimezone().year, made.astimezone().month)
