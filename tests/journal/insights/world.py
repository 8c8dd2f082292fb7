"""Any stretch of a journal, for the rules of the insights."""

from datetime import date, timedelta

from hypothesis import strategies as st

from relbook.journal.entry import CONTACT, Kind, Side
from relbook.journal.insights.insight import Insight
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import ALL, THREE_YEARS, YEAR, Span, span_of

DAYS = st.dates(date(1996, 1, 1), date(2032, 12, 31))
WEEK_STARTS = st.sampled_from([0, 5, 6])
CHOICES = st.one_of(st.sampled_from([YEAR, THREE_YEARS, ALL]), st.integers(1996, 2032).map(str))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Any span that a choice can mean."""
    today = draw(DAYS)
    since = draw(st.none() | st.dates(today - timedelta(days=5000), today + timedelta(days=40)))
    return span_of(draw(CHOICES), since, today)


@st.composite
def entries(draw: st.DrawFn, first: date, last: date) -> list[Noted]:
    """Entries of any kind on some of these days, the oldest first."""
    days = sorted(draw(st.lists(st.dates(first, last), max_size=40)))
    return [draw(entry(str(number), day)) for number, day in enumerate(days)]


@st.composite
def entry(draw: st.DrawFn, key: str, day: date) -> Noted:
    kind = draw(st.sampled_from([*Kind, "own kind"]))
    return Noted(
        key,
        str(kind),
        day,
        kind in CONTACT,
        draw(st.none() | st.integers(0, 240)),
        draw(st.sampled_from([None, *Side])),
        draw(st.none() | st.integers(-2, 2)),
        draw(st.booleans()),
        draw(st.sampled_from([(), ("tax",), ("tax", "talks")])),
    )


@st.composite
def insights(draw: st.DrawFn) -> Insight:
    """What any stretch of any journal shows."""
    span = draw(spans())
    today = span.last + timedelta(days=draw(st.sampled_from([0, 0, 0, 1, 400])))
    noted = draw(entries(span.first, span.last))
    before = draw(st.none() | st.integers(1, 60))
    contacts = [one.day for one in noted if one.contact]
    earlier = span.first - timedelta(days=before) if before else None
    return Insight(
        span,
        today,
        "someone",
        wanted=draw(st.none() | st.integers(1, 90)),
        away_until=draw(st.none() | st.dates(span.first, span.last)),
        noted=noted,
        before=earlier,
        began=earlier or (contacts[0] if contacts else None),
        week_start=draw(WEEK_STARTS),
    )
