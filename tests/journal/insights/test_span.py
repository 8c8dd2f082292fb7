"""The stretch that is looked at, and where each of its days stands on the page."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.insights.span import (
    ALL,
    THREE_YEARS,
    YEAR,
    Span,
    cell_of,
    choices,
    months_in,
    span_of,
    week_cells,
    week_of,
)
from tests.journal.insights.world import CHOICES, DAYS, WEEK_STARTS, spans

DAY = timedelta(days=1)
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("choice", "today", "first", "last"),
    [
        (YEAR, TODAY, date(2025, 11, 26), TODAY),
        (YEAR, date(2024, 2, 29), date(2023, 3, 1), date(2024, 2, 29)),
        (YEAR, date(2025, 2, 28), date(2024, 2, 29), date(2025, 2, 28)),
        (THREE_YEARS, TODAY, date(2023, 11, 26), TODAY),
        ("2025", TODAY, date(2025, 1, 1), date(2025, 12, 31)),
        ("2026", TODAY, date(2026, 1, 1), TODAY),
        (ALL, TODAY, date(2020, 2, 29), TODAY),
    ],
)
def test_a_choice_means_these_days(choice: str, today: date, first: date, last: date) -> None:
    assert span_of(choice, date(2020, 2, 29), today) == Span(first, last)


def test_every_year_since_the_first_entry_can_be_chosen() -> None:
    assert choices(date(2024, 5, 1), TODAY) == [YEAR, "2026", "2025", "2024", THREE_YEARS, ALL]
    assert choices(None, TODAY) == [YEAR, "2026", THREE_YEARS, ALL]
    assert choices(date(2027, 1, 2), TODAY) == [YEAR, "2026", THREE_YEARS, ALL]


@given(CHOICES, st.none() | DAYS, DAYS)
def test_no_span_reaches_into_the_future(choice: str, since: date | None, today: date) -> None:
    span = span_of(choice, since, today)
    assert span.first <= span.last <= today


@given(spans(), WEEK_STARTS)
def test_each_day_has_a_cell_of_its_own_in_the_row_of_its_weekday(span: Span, week_start: int) -> None:
    seen = {}
    for number in range(min(span.days, 800)):
        day = span.first + timedelta(days=number)
        column, row = cell_of(day, span, week_start)
        assert row == (day.weekday() - week_start) % 7
        assert week_of(day, week_start) == week_of(span.first, week_start) + timedelta(days=7 * column)
        seen[column, row] = day
    assert len(seen) == min(span.days, 800)


@given(spans(), WEEK_STARTS)
def test_weeks_hold_every_day_once_and_never_two_years(span: Span, week_start: int) -> None:
    cells = week_cells(span, week_start)
    days = [
        cell.first + timedelta(days=n) for cell in cells for n in range((cell.last - cell.first).days + 1)
    ]
    assert days == [span.first + timedelta(days=n) for n in range(span.days)]
    assert len({(cell.row, cell.column) for cell in cells}) == len(cells)
    for cell in cells:
        assert cell.first.year == cell.last.year == span.first.year + cell.row
        assert 0 <= cell.column <= 53
        assert week_of(cell.first, week_start) == week_of(cell.last, week_start)


@given(spans())
def test_months_follow_one_another(span: Span) -> None:
    months = list(months_in(span))
    assert months[0] == span.first
    assert all(month.day == 1 for month in months[1:])
    assert len({(month.year, month.month) for month in months}) == len(months)
    assert (months[-1].year, months[-1].month) == (span.last.year, span.last.month)


@given(DAYS, WEEK_STARTS)
def test_a_week_begins_on_the_day_it_does_here(day: date, week_start: int) -> None:
    first = week_of(day, week_start)
    assert first.weekday() == week_start
    assert first <= day < first + timedelta(days=7)
    assert week_of(day - DAY, week_start) in (first, first - timedelta(days=7))
