"""Dates as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import BadDateError
from relbook.journal.dates import months_later, read_date, read_moment, tidy_range

MONDAY = date(2026, 5, 4)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))

DUE = [
    ("today", date(2026, 5, 4)),
    ("Tomorrow", date(2026, 5, 5)),
    ("yesterday", date(2026, 5, 3)),
    ("the day after tomorrow", date(2026, 5, 6)),
    ("fri", date(2026, 5, 8)),
    ("Friday", date(2026, 5, 8)),
    ("by fri", date(2026, 5, 8)),
    ("on Thurs", date(2026, 5, 7)),
    ("mon", date(2026, 5, 11)),
    ("this fri", date(2026, 5, 8)),
    ("next fri", date(2026, 5, 15)),
    ("last tue", date(2026, 4, 28)),
    ("12 dec", date(2026, 12, 12)),
    ("12dec", date(2026, 12, 12)),
    ("dec 12", date(2026, 12, 12)),
    ("Dec. 12th, 2027", date(2027, 12, 12)),
    ("12 december 2026", date(2026, 12, 12)),
    ("the 3rd of May", date(2027, 5, 3)),
    ("4 may", date(2026, 5, 4)),
    ("29 feb", date(2028, 2, 29)),
    ("Fri 8 May", date(2026, 5, 8)),
    ("2026-12-12", date(2026, 12, 12)),
    ("2026/5/3", date(2026, 5, 3)),
    ("+2w", date(2026, 5, 18)),
    ("+3d", date(2026, 5, 7)),
    ("+1m", date(2026, 6, 4)),
    ("+1y", date(2027, 5, 4)),
    ("-3d", date(2026, 5, 1)),
    ("in 2 weeks", date(2026, 5, 18)),
    ("in a month", date(2026, 6, 4)),
    ("in three days", date(2026, 5, 7)),
    ("2 weeks ago", date(2026, 4, 20)),
    ("next week", date(2026, 5, 11)),
    ("last month", date(2026, 4, 4)),
    ("3/6", date(2026, 6, 3)),
    ("3.6.", date(2026, 6, 3)),
    ("3/6/27", date(2027, 6, 3)),
    ("3-6-2027", date(2027, 6, 3)),
]
PAST = [
    ("fri", date(2026, 5, 1)),
    ("mon", date(2026, 4, 27)),
    ("last tue", date(2026, 4, 28)),
    ("3 May", date(2026, 5, 3)),
    ("4 May", date(2026, 5, 4)),
    ("5 May", date(2025, 5, 5)),
    ("29 feb", date(2024, 2, 29)),
    ("3/5", date(2026, 5, 3)),
    ("2027-01-01", date(2027, 1, 1)),
]
NO_DATE = [
    *("", " ", "frday", "31 april", "30 feb 2024", "29 feb 2023", "2026-13-01", "13", "may", "2026", "99/99"),
    *("12 dec 30", "sat 8 may", "+9999y", "-9999y", "in many days", "3/15", "fri " * 400 + "1", "by " * 99),
]
MOMENTS = [
    ("yesterday 14:30", (date(2026, 5, 3), time(14, 30))),
    ("2026-05-03 14:00", (date(2026, 5, 3), time(14))),
    ("2026-05-03T14:00:59", (date(2026, 5, 3), time(14))),
    ("3 May 9am", (date(2026, 5, 3), time(9))),
    ("3 May 9:15 p.m.", (date(2026, 5, 3), time(21, 15))),
    ("14:05", (MONDAY, time(14, 5))),
    ("at 14h05", (MONDAY, time(14, 5))),
    ("9 am yesterday", (date(2026, 5, 3), time(9))),
    ("last tue at noon", (date(2026, 4, 28), time(12))),
    ("fri 12am", (date(2026, 5, 1), time(0))),
    ("12pm", (MONDAY, time(12))),
    ("midnight", (MONDAY, time(0))),
    ("now", (MONDAY, None)),
    ("last tue", (date(2026, 4, 28), None)),
    ("may 3", (date(2026, 5, 3), None)),
]


@pytest.mark.parametrize(("words", "day"), DUE)
def test_a_day_that_is_due(words: str, day: date) -> None:
    assert read_date(words, MONDAY) == day


@pytest.mark.parametrize(("words", "day"), PAST)
def test_a_day_that_was(words: str, day: date) -> None:
    assert read_date(words, MONDAY, past=True) == day


@pytest.mark.parametrize("words", NO_DATE)
def test_what_is_no_date_is_said_to_be_none(words: str) -> None:
    with pytest.raises(BadDateError) as caught:
        read_date(words, MONDAY)
    assert caught.value.words == words


@pytest.mark.parametrize(("words", "moment"), MOMENTS)
def test_a_moment(words: str, moment: tuple[date, time | None]) -> None:
    assert read_moment(words, MONDAY) == moment


@pytest.mark.parametrize("words", ["25:00", "14:60", "13pm", "0am", "frday 14:00", "3 may 9", ""])
def test_what_is_no_moment(words: str) -> None:
    with pytest.raises(BadDateError):
        read_moment(words, MONDAY)


def test_a_moment_to_come() -> None:
    assert read_moment("fri 14:00", MONDAY, past=False) == (date(2026, 5, 8), time(14))


def test_a_month_after_the_last_of_january() -> None:
    assert read_date("+1m", date(2026, 1, 31)) == date(2026, 2, 28)
    assert read_date("+1m", date(2028, 1, 31)) == date(2028, 2, 29)
    assert read_date("+1y", date(2028, 2, 29)) == date(2029, 2, 28)


def test_a_range_is_put_in_order() -> None:
    later = MONDAY + timedelta(1)
    assert tidy_range(later, MONDAY) == tidy_range(MONDAY, later) == (MONDAY, later)
    assert tidy_range(None, MONDAY) == (None, MONDAY)


@given(day=days, today=days, past=st.booleans())
def test_a_full_date_is_read_back(day: date, today: date, past: bool) -> None:  # noqa: FBT001
    for words in (day.isoformat(), f"{day:%d %B %Y}", f"{day:%b %d, %Y}", f"{day:%d/%m/%Y}"):
        assert read_date(words, today, past=past) == day


@given(day=st.sampled_from(DAYS), today=days)
def test_a_weekday_is_within_a_week(day: str, today: date) -> None:
    due, was = read_date(day, today), read_date(day, today, past=True)
    assert DAYS[due.weekday()] == DAYS[was.weekday()] == day
    assert 1 <= (due - today).days <= 7
    assert 1 <= (today - was).days <= 7


@given(day=days, today=days)
def test_a_day_without_a_year_is_the_nearest(day: date, today: date) -> None:
    words = f"{day:%d %b}"
    due, was = read_date(words, today), read_date(words, today, past=True)
    assert was <= today <= due
    assert (due.month, due.day) == (was.month, was.day) == (day.month, day.day)


@given(day=days, months=st.integers(-600, 600))
def test_months_later_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(1)).day == 1)


PIECES = "next last in on by fri sat may 12 31 2026 99 0 + - / . : 2w 9am ago d noon at 14:30"
pieced = st.lists(st.sampled_from(PIECES.split(" ")), max_size=6).map(" ".join)


@given(words=st.text() | pieced, today=st.dates(), past=st.booleans())
def test_anything_is_a_date_or_a_bad_date(words: str, today: date, past: bool) -> None:  # noqa: FBT001
    for read in (read_date, read_moment):
        try:
            read(words, today, past=past)
        except BadDateError:
            continue
