"""Working days: Monday to Friday. Holidays differ from place to place, and nobody tells us them."""

from datetime import date, timedelta

SATURDAY = 5
"""The first day of the weekend, counted from Monday as 0."""


def is_working(day: date) -> bool:
    """Whether a day is one of Monday to Friday."""
    return day.weekday() < SATURDAY


def next_working(day: date) -> date:
    """The first working day after a day: one working day to give a first answer (PRODUCT.md, P37).

    >>> next_working(date(2026, 12, 31)), next_working(date(2027, 1, 1))
    (datetime.date(2027, 1, 1), datetime.date(2027, 1, 4))
    """
    day += timedelta(days=1)
    while not is_working(day):
        day += timedelta(days=1)
    return day
