"""On this day: which stretches of earlier years lie around today, and how many years ago a day was."""

from collections.abc import Iterator
from datetime import date, timedelta

from relbook.journal.frozen import frozen

REACH = timedelta(days=3)
"""How far from the same day of the year an entry may lie (PRODUCT.md, "On this day": ± 3 days)."""


@frozen
class Stretch:
    """The days from `first` to `last`, both included, around the same day `years` years ago."""

    years: int
    first: date
    last: date


def years_before(today: date, years: int) -> date:
    """The same day so many years earlier; 29 February is 28 February in a year that has none.

    >>> years_before(date(2028, 2, 29), 1)
    datetime.date(2027, 2, 28)
    """
    year = today.year - years
    try:
        return today.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def stretches(today: date, oldest: date) -> Iterator[Stretch]:
    """The stretches of earlier years that reach back to `oldest`, last year's first.

    A stretch around New Year lies in two calendar years; it still counts as one.
    """
    for years in range(1, today.year - oldest.year + 2):
        if today.year - years < date.min.year:
            return
        middle = years_before(today, years)
        if middle + REACH < oldest:
            return
        yield Stretch(years, _shift(middle, -REACH), _shift(middle, REACH))


def years_ago(day: date, today: date) -> int | None:
    """How many years ago `day` was, when it lies around the same day of an earlier year; else None."""
    return next((one.years for one in stretches(today, day) if one.first <= day <= one.last), None)


def nearness(day: date, today: date) -> int:
    """How many days of the year lie between a day and today's, for a day that `years_ago` knows."""
    years = years_ago(day, today)
    return abs((day - years_before(today, years)).days) if years else abs((today - day).days)


def _shift(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.min
