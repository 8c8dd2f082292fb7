"""The one reminder of the day: what it counts, and when it is time for it."""

from collections.abc import Iterable
from datetime import date, datetime, time

from relbook.journal.frozen import frozen

MORNING = time(9)
"""When the day is told of unless another time was chosen."""

REMEMBERED = 14
"""How many of the latest days on which it was told are remembered."""


@frozen
class Digest:
    """What a day holds, as numbers: talks still to come, promises due, days that matter, people to write to.

    `aliases` are the aliases of those to whom a promise is due or with whom a talk is planned; whoever
    has none is only counted, so that a screen seen by others names nobody.
    """

    talks: int = 0
    due: int = 0
    days: int = 0
    writes: int = 0
    aliases: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell of."""
        return not (self.talks or self.due or self.days or self.writes)


def is_time(now: datetime, at: time, told: Iterable[date]) -> bool:
    """Whether the day is to be told of now: its time has come, and it was not told of yet.

    A day in the calendar is told of once, also when the clock was set or the writer has flown to
    another zone meanwhile: what counts is the day on the wall, and the days that were told of.
    """
    return now.time() >= at and now.date() not in set(told)


def remember(told: Iterable[date], today: date) -> tuple[date, ...]:
    """The days told of, today's included: the latest to be told last, and no more than are needed."""
    earlier = [day for day in told if day != today]
    return (*earlier[-(REMEMBERED - 1) :], today)


def read_days(words: str) -> tuple[date, ...]:
    """Days as `spell_days` writes them; what is no day is left out."""
    found = []
    for word in words.split():
        try:
            found.append(date.fromisoformat(word))
        except ValueError:
            continue
    return tuple(found)


def spell_days(days: Iterable[date]) -> str:
    """Days as one line of text.

    >>> spell_days([date(2026, 2, 28), date(2026, 3, 1)])
    '2026-02-28 2026-03-01'
    """
    return " ".join(day.isoformat() for day in days)


def read_time(words: str) -> time:
    """A time of day such as "08:30"; the morning where it is none."""
    try:
        found = time.fromisoformat(words.strip())
    except ValueError:
        return MORNING
    return found.replace(second=0, microsecond=0, tzinfo=None)
