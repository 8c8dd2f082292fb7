"""The three reviews: which days they look back on, and when one is offered.

A review is offered and never pressed: the weekly one from the afternoon of the chosen weekday for
three days, the other two in the first week of a quarter or a year. Whoever puts one off is left in
peace for a week, and one that was not done is not spoken of again.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.insights.span import Span


class Review(StrEnum):
    """How far a review looks back."""

    WEEK = "week"
    QUARTER = "quarter"
    YEAR = "year"


FRIDAY = 4
"""The weekday of the weekly review where none was chosen, counted from Monday as 0."""

NOON = time(12)
"""From when on the weekly review is offered on its day."""

WEEKLY_FOR = timedelta(days=3)
FIRST_DAYS = timedelta(days=7)
"""How long each is offered: the weekly one over a weekend, the others for the first week (our own choice)."""

PUT_OFF = timedelta(days=7)
"""How long one that was put off is not spoken of."""

LATE = timedelta(days=21)
"""So far into a quarter its review still looks back on the one before; into a year, all of January."""


@frozen
class Wanted:
    """Which reviews may be offered: the weekly one on a weekday, from Monday as 0, or not at all."""

    weekday: int | None = FRIDAY
    quarter: bool = True
    year: bool = True

    def __str__(self) -> str:
        """On one line, as `read` understands it."""
        weekly = "off" if self.weekday is None else str(self.weekday)
        more = [Review.QUARTER.value] * self.quarter + [Review.YEAR.value] * self.year
        return " ".join([weekly, *more])


@frozen
class Past:
    """What came of a review so far: when it was done last, and until when it was put off."""

    done: date | None = None
    until: date | None = None


def read(line: str) -> Wanted:
    """What was chosen; where nothing was, or nobody can read it, all of them.

    >>> read("off year")
    Wanted(weekday=None, quarter=False, year=True)
    """
    weekly, *more = line.split() or [""]
    if weekly != "off" and weekly not in set("0123456"):
        return Wanted()
    weekday = None if weekly == "off" else int(weekly)
    return Wanted(weekday, Review.QUARTER in more, Review.YEAR in more)


def span(review: Review, today: date) -> Span:
    """The days a review that is held today looks back on.

    >>> span(Review.QUARTER, date(2027, 1, 5)).first, span(Review.YEAR, date(2026, 12, 30)).first
    (datetime.date(2026, 10, 1), datetime.date(2026, 1, 1))
    """
    match review:
        case Review.WEEK:
            return Span(today - timedelta(days=6), today)
        case Review.QUARTER:
            first = _quarter(today)
            if today - first >= LATE:
                return Span(first, today)
            last = first - timedelta(days=1)
            return Span(_quarter(last), last)
    if today.month > 1:
        return Span(today.replace(month=1, day=1), today)
    return Span(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))


def offered(now: datetime, wanted: Wanted, past: Mapping[Review, Past], since: date | None) -> Review | None:
    """Which review to offer at this moment, if any: the one that looks back furthest.

    `since` is the day of the oldest entry; what a review would look back on has to be there.
    """
    begins = {
        Review.YEAR: now.date().replace(month=1, day=1) if wanted.year else None,
        Review.QUARTER: _quarter(now.date()) if wanted.quarter else None,
        Review.WEEK: _weekly(now, wanted.weekday),
    }
    for review, first in begins.items():
        if first is None or not _in_days(review, first, now.date()):
            continue
        was = past.get(review, Past())
        done = was.done is not None and was.done >= first - _early(review)
        put_off = was.until is not None and was.until > now.date()
        if not done and not put_off and since is not None and since <= _looked_back_on(review, first):
            return review
    return None


def _weekly(now: datetime, weekday: int | None) -> date | None:
    """The day on which the weekly review was due last; on the day itself not before noon."""
    if weekday is None:
        return None
    back = (now.date().weekday() - weekday) % 7
    if back == 0 and now.time() < NOON:
        return None
    return now.date() - timedelta(days=back)


def _in_days(review: Review, first: date, today: date) -> bool:
    return today - first < (WEEKLY_FOR if review is Review.WEEK else FIRST_DAYS)


def _early(review: Review) -> timedelta:
    """How long before its day a review may have been done and count for it."""
    return timedelta(days=1 if review is Review.WEEK else 14)


def _looked_back_on(review: Review, first: date) -> date:
    """The day by which there has to be an entry for a review to have something to look back on."""
    return first - timedelta(days=7 if review is Review.WEEK else 30)


def _quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
