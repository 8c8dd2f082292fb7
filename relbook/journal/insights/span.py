"""The stretch of days that is looked at, and how it is laid out in weeks."""

from collections.abc import Iterator
from datetime import date, timedelta

from relbook.journal.dates import months_later
from relbook.journal.frozen import frozen

YEAR = "12 months"
THREE_YEARS = "3 years"
ALL = "all"
"""What can be chosen besides the calendar years, which are chosen by their number, such as "2026"."""

WEEK = 7

ONE_PICTURE = 372
"""The longest stretch drawn day by day, in days: a year and the rest of a week. Longer ones go by weeks."""

_DAY = timedelta(days=1)


@frozen
class Span:
    """Days from `first` to `last`, both included; `last` is never after today."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def by_weeks(self) -> bool:
        """Whether it is too long to show each of its days."""
        return self.days > ONE_PICTURE


def choices(since: date | None, today: date) -> list[str]:
    """What can be looked at in a journal that begins on `since`; the newest year first."""
    oldest = min(since or today, today).year
    return [YEAR, *(str(year) for year in range(today.year, oldest - 1, -1)), THREE_YEARS, ALL]


def span_of(choice: str, since: date | None, today: date) -> Span:
    """The days that a choice means. What lies ahead of `today` has not happened.

    >>> span_of(YEAR, None, date(2026, 11, 25)).first
    datetime.date(2025, 11, 26)
    """
    if choice == ALL:
        return Span(min(since or today, today), today)
    if choice.isdigit():
        year = min(int(choice), today.year)
        return Span(date(year, 1, 1), min(date(year, 12, 31), today))
    return Span(months_later(today, -36 if choice == THREE_YEARS else -12) + _DAY, today)


def week_of(day: date, week_start: int) -> date:
    """The first day of the week of `day`; `week_start` is 0 where weeks begin on Monday, 6 on Sunday."""
    return date.fromordinal(max(1, day.toordinal() - (day.weekday() - week_start) % WEEK))


def cell_of(day: date, span: Span, week_start: int) -> tuple[int, int]:
    """The column and the row of a day where each column is a week, counted from 0."""
    offset = (span.first.weekday() - week_start) % WEEK + (day - span.first).days
    return divmod(offset, WEEK)


def months_in(span: Span) -> Iterator[date]:
    """The first day of every month that the span touches; for its first month, the span's first day."""
    day = span.first
    while day <= span.last:
        yield day
        day = months_later(day.replace(day=1), 1)


@frozen
class WeekCell:
    """A week of a long span; weeks are cut at the turn of a year, so that no day is in two rows."""

    row: int
    column: int
    first: date
    last: date


def week_cells(span: Span, week_start: int) -> list[WeekCell]:
    """The weeks of a span, one row a year, the oldest year on top."""
    found = []
    first = span.first
    while first <= span.last:
        begins = date(first.year, 1, 1)
        last = min(
            first + timedelta(days=WEEK - 1 - (first.weekday() - week_start) % WEEK),
            date(first.year, 12, 31),
            span.last,
        )
        column = ((begins.weekday() - week_start) % WEEK + (first - begins).days) // WEEK
        found.append(WeekCell(first.year - span.first.year, column, first, last))
        first = last + _DAY
    return found
