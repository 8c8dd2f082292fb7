"""The writer's quiet hours: when the book asks nothing by itself (PRODUCT.md, P17, P32)."""

from datetime import datetime, time

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

_WRITTEN = late(r"(\d{1,2})(?::(\d\d))?-(\d{1,2})(?::(\d\d))?(?: ([0-6](?:,[0-6])*))?")


@frozen
class QuietHours:
    """Quiet from one clock to another, over midnight too, and all day on some days of the week.

    `start` is quiet and `end` no longer is; where they are the same no hour is. `days` are counted
    from Monday as 0; the night before such a day belongs to the hours, as on every other day.
    """

    start: time
    end: time
    days: frozenset[int] = frozenset()

    def quiet(self, now: datetime) -> bool:
        """Whether it is quiet at this moment, by the clock on the wall."""
        if now.weekday() in self.days:
            return True
        here = now.time().replace(tzinfo=None)
        if self.start <= self.end:
            return self.start <= here < self.end
        return here >= self.start or here < self.end

    def __str__(self) -> str:
        days = ",".join(map(str, sorted(self.days)))
        return f"{self.start:%H:%M}-{self.end:%H:%M} {days}".rstrip()


def read(words: str) -> QuietHours | None:
    """What the journal says, such as "18:00-09:00 5,6" or "18-9"; None where it says nothing.

    >>> read("18-9") == read("18:00-09:00")
    True
    """
    found = _WRITTEN.fullmatch(words.strip())
    if found is None:
        return None
    first, first_minute, last, last_minute, days = found.groups(default="")
    try:
        start, end = (
            time(int(first) % 24, int(first_minute or 0)),
            time(int(last) % 24, int(last_minute or 0)),
        )
    except ValueError:
        return None
    return QuietHours(start, end, frozenset(int(day) for day in days.split(",") if day))


def usual() -> QuietHours:
    """What is offered to whoever sets quiet hours: the evening, the night and the weekend."""
    return QuietHours(time(18), time(9), frozenset({5, 6}))
