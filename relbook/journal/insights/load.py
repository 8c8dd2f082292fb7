"""How many talks the writer had in each week: their own load, with everybody together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import WEEK, Span, week_of


@dataclass(frozen=True, slots=True)
class WeekOfTalks:
    """How many talks the days from `first` to `last` had; a week at the edge of a span may be cut."""

    first: date
    last: date
    talks: int


def talks_by_week(noted: Iterable[Noted], span: Span, week_start: int) -> list[WeekOfTalks]:
    """Every week of the span with its talks; a contact without any length, such as a message, is none."""
    counts = Counter(week_of(one.day, week_start) for one in noted if one.length and one.day in span)
    found, week = [], week_of(span.first, week_start)
    while week <= span.last:
        last = min(week + timedelta(days=WEEK - 1), span.last)
        found.append(WeekOfTalks(max(week, span.first), last, counts[week]))
        week += timedelta(days=WEEK)
    return found
