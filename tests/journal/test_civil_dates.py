"""Days people speak of are days in the calendar, wherever the clock stands and whatever it is set to."""

from calendar import isleap
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.anniversary import REACH, nearness, stretches, years_ago, years_before
from relbook.journal.client import Client
from relbook.journal.dates import months_later
from relbook.journal.digest import REMEMBERED, is_time, read_days, read_time, remember, spell_days
from relbook.journal.meeting import LONGEST_LEAD, ImportantDate, Leap
from relbook.journal.promise import SOON, Dueness, Promise
from relbook.journal.rhythm import passed, resting

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
ZONES = st.sampled_from(
    (
        *("Europe/Lisbon", "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kathmandu"),
        *("Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe"),
        "Africa/Casablanca",
    )
)
INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))
YEARLESS = st.builds(
    lambda day, lead, leap: ImportantDate("d", "c", "Birthday", day.month, day.day, None, lead, leap),
    st.dates(date(2024, 1, 1), date(2024, 12, 31)),
    st.integers(0, LONGEST_LEAD),
    st.sampled_from(Leap),
)


@given(YEARLESS, DAYS)
def test_the_next_important_date_is_within_a_year_and_never_past(mark: ImportantDate, today: date) -> None:
    day = mark.next_on(today)
    assert today <= day <= today + timedelta(366)
    assert (day.month, day.day) == (mark.month, mark.day) or (
        (mark.month, mark.day) == (2, 29)
        and not isleap(day.year)
        and (day.month, day.day) == ((2, 28) if mark.leap is Leap.FEBRUARY else (3, 1))
    )
    assert mark.next_on(day) == day


@given(YEARLESS, DAYS)
def test_a_date_is_near_on_each_of_its_lead_days_and_on_no_other(mark: ImportantDate, today: date) -> None:
    day = mark.next_on(today)
    assert mark.is_near(today) == ((day - today).days <= mark.lead_days)
    assert mark.is_near(day)


@given(DAYS, st.integers(1, 60), st.integers(-REACH.days, REACH.days))
def test_what_was_written_within_three_days_of_this_day_is_remembered(
    today: date, years: int, off: int
) -> None:
    day = years_before(today, years) + timedelta(off)
    assert years_ago(day, today) == years
    assert nearness(day, today) == abs(off)


@given(DAYS, DAYS)
def test_nothing_else_is(day: date, today: date) -> None:
    near = [
        one
        for one in range(1, 120)
        if today.year - one > 0 and abs((day - years_before(today, one)).days) <= 3
    ]
    assert (years_ago(day, today) is not None) == bool(near)
    if near:
        assert years_ago(day, today) == near[0]


@given(DAYS, DAYS)
def test_stretches_never_meet_and_end_before_this_year(oldest: date, today: date) -> None:
    found = list(stretches(today, oldest))
    assert [one.years for one in found] == list(range(1, len(found) + 1))
    for later, earlier in pairwise(found):
        assert earlier.last < later.first
    assert all(one.last < today - timedelta(300) for one in found)


@pytest.mark.parametrize(
    ("day", "today", "years"),
    [
        (date(2024, 2, 29), date(2025, 2, 28), 1),
        (date(2024, 2, 29), date(2025, 3, 1), 1),
        (date(2024, 2, 29), date(2028, 2, 29), 4),
        (date(2025, 2, 28), date(2028, 2, 29), 3),
        (date(2024, 12, 30), date(2026, 1, 1), 1),
        (date(2025, 1, 2), date(2025, 12, 31), 1),
        (date(2025, 12, 31), date(2026, 1, 1), None),
        (date(2025, 1, 1), date(2025, 1, 1), None),
        (date(2025, 5, 8), date(2026, 5, 4), None),
        (date(1, 1, 2), date(2, 1, 1), 1),
    ],
)
def test_leap_days_and_new_year(day: date, today: date, years: int | None) -> None:
    assert years_ago(day, today) == years


@given(st.lists(st.tuples(INSTANTS, ZONES), min_size=1, max_size=REMEMBERED), st.times())
def test_a_day_is_told_of_once_whatever_the_clock_does(moves: list[tuple[datetime, str]], at: time) -> None:
    """The clock is set to and fro, and the writer flies about: no day on the wall is told of twice."""
    told: tuple[date, ...] = ()
    said: list[date] = []
    for instant, zone in moves:
        wall = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if is_time(wall, at, told):
            told = remember(told, wall.date())
            said.append(wall.date())
            assert wall.time() >= at
        assert not is_time(wall, at, told)
    assert len(said) == len(set(said))
    assert read_days(spell_days(told)) == told


@given(st.dates(date(2015, 1, 1), date(2040, 1, 1)), ZONES, st.times())
def test_every_day_with_a_minute_left_is_told_of_once(day: date, zone: str, at: time) -> None:
    """A look a quarter of an hour, over three days, through whatever the zone does to its clocks."""
    told: tuple[date, ...] = ()
    said = []
    start = datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
    seen: dict[date, list[time]] = {}
    for step in range(72 * 4):
        wall = (start + step * timedelta(minutes=15)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        seen.setdefault(wall.date(), []).append(wall.time())
        if is_time(wall, at, told):
            told = remember(told, wall.date())
            said.append(wall.date())
    assert said == [day for day, times in seen.items() if max(times) >= at]


def test_what_was_remembered_wrongly_is_left_out() -> None:
    assert read_days("2026-02-30 2026-03-01 soon") == (date(2026, 3, 1),)
    assert read_time("half past") == time(9)
    assert read_time("08:30") == time(8, 30)
    assert len(remember([date(2026, 1, 1) + timedelta(n) for n in range(40)], date(2026, 5, 4))) == REMEMBERED


@given(DAYS, DAYS)
def test_a_promise_is_due_by_the_calendar(due: date, today: date) -> None:
    promise = Promise("p", "c", "Send", mine=True, made=date(1989, 1, 1), due=due)
    far = (due - today).days
    expected = (
        Dueness.OVERDUE if far < 0 else Dueness.TODAY if far == 0
        else Dueness.SOON if far <= SOON.days else Dueness.LATER
    )  # fmt: skip
    assert promise.dueness(today) is expected


@given(INSTANTS, ZONES)
def test_a_promise_due_today_is_due_all_day_long_where_the_writer_is(instant: datetime, zone: str) -> None:
    wall = instant.astimezone(ZoneInfo(zone))
    promise = Promise("p", "c", "Send", mine=True, made=date(1989, 1, 1), due=wall.date())
    for hour in (0, 12, 23):
        moment = datetime.combine(wall.date(), time(hour, 59))
        assert promise.dueness(moment.date()) is Dueness.TODAY


@given(DAYS, st.integers(0, 400))
def test_a_month_later_is_the_same_day_or_that_months_last(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(1)).day == 1


@given(DAYS, st.integers(1, 400), st.integers(0, 800))
def test_a_rhythm_counts_days_and_not_hours(last: date, days: int, since: int) -> None:
    share = passed(last, days, last + timedelta(since))
    assert share == since / days


@given(DAYS, DAYS)
def test_on_the_day_somebody_is_back_they_are_back(until: date, today: date) -> None:
    client = Client("c", "Ada", snoozed_until=until)
    assert resting(client, None, today) == (today < until)
