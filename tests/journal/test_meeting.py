import time as clock
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from relbook.journal.ahead import near
from relbook.journal.client import Who
from relbook.journal.meeting import ImportantDate, Leap, Meeting


@pytest.fixture(autouse=True)
def lisbon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine stands in Lisbon."""
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    clock.tzset()


def talk(zone: str, at: time | None = time(10)) -> Meeting:
    return Meeting("1", date(2026, 5, 4), at, "meeting", zone=zone, clients=(Who("a", "Ana", "Ana"),))


@pytest.mark.parametrize(
    ("zone", "begins"),
    [
        ("", datetime(2026, 5, 4, 10)),
        ("Europe/Lisbon", datetime(2026, 5, 4, 10)),
        ("America/New_York", datetime(2026, 5, 4, 15)),
        ("Asia/Tokyo", datetime(2026, 5, 4, 2)),
        ("Nowhere/At all", datetime(2026, 5, 4, 10)),
        ("../etc/passwd", datetime(2026, 5, 4, 10)),
    ],
)
def test_a_talk_elsewhere_begins_by_the_clock_here(zone: str, begins: datetime) -> None:
    assert talk(zone).begins == begins
    assert talk(zone, None).begins is None


def test_a_talk_elsewhere_is_near_and_over_by_the_clock_here() -> None:
    there = talk("America/New_York")
    assert not there.over(datetime(2026, 5, 4, 12))
    assert there.over(datetime(2026, 5, 4, 16))
    assert near([there], datetime(2026, 5, 4, 14, 50)) == [there]
    assert near([there], datetime(2026, 5, 4, 9, 50)) == []


def test_a_talk_is_over_once_its_length_has_passed() -> None:
    half_hour = replace(talk(""), minutes=30)
    assert [half_hour.over(datetime(2026, 5, 4, 10, minute)) for minute in (0, 29, 30)] == [
        False,
        False,
        True,
    ]
    assert [talk("").over(datetime(2026, 5, 4, 10, 59)), talk("").over(datetime(2026, 5, 4, 11))] == [
        False,
        True,
    ]


def test_a_talk_without_a_time_ends_with_its_day() -> None:
    someday = talk("", None)
    assert not someday.over(datetime(2026, 5, 4, 23, 59))
    assert someday.over(datetime(2026, 5, 5))


@pytest.mark.parametrize(
    ("leap", "day"), [(Leap.FEBRUARY, date(2027, 2, 28)), (Leap.MARCH, date(2027, 3, 1))]
)
def test_the_29th_of_february_is_kept_where_the_writer_keeps_it(leap: Leap, day: date) -> None:
    born = ImportantDate("1", "ana", "Birthday", 2, 29, 2000, leap=leap)
    assert (born.in_year(2027), born.in_year(2028)) == (day, date(2028, 2, 29))
    assert (born.next_on(day), born.years_on(day)) == (day, 27)


@pytest.mark.parametrize(("month", "day"), [(3, 29), (2, 28), (3, 1)])
def test_every_other_day_falls_on_itself(month: int, day: int) -> None:
    assert ImportantDate("1", "ana", "Birthday", month, day).in_year(2027) == date(2027, month, day)
