"""How many talks the writer had in each week, or month: their own load, with everybody together."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from relbook.journal.dates import months_later
from relbook.journal.frozen import frozen
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import WEEK, Span, months_in, week_of


@frozen
class Load:
    """How many talks the days from `first` to `last` had; a week at the edge of a span may be cut."""

    first: date
    last: date
    talks: int


def talks_by_week(noted: Iterable[Noted], span: Span, week_start: int) -> list[Load]:
    """Every week of the span with its talks; a contact without any length, such as a message, is none."""
    counts = Counter(week_of(one.day, week_start) for one in noted if one.length and one.day in span)
    found, week = [], week_of(span.first, week_start)
    while week <= span.last:
        last = min(week + timedelta(days=WEEK - 1), span.last)
        found.append(Load(max(week, span.first), last, counts[week]))
        week += timedelta(days=WEEK)
    return found


def talks_by_month(noted: Iterable[Noted], span: Span) -> list[Load]:
    """Every month of the span with its talks, for a stretch too long for weeks."""
    counts = Counter((one.day.year, one.day.month) for one in noted if one.length and one.day in span)
    return [
        Load(
            first,
            min(months_later(first.replace(day=1), 1) - _DAY, span.last),
            counts[first.year, first.month],
        )
        for first in months_in(span)
    ]


_DAY = timedelta(days=1)
