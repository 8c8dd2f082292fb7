import os
import time as clock
from collections.abc import Iterator
from datetime import date, datetime, time

import pytest

from relbook.journal.ahead import near
from relbook.journal.client import Who
from relbook.journal.meeting import Meeting


@pytest.fixture(autouse=True)
def lisbon() -> Iterator[None]:
    """The machine stands in Lisbon."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Lisbon"
    clock.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
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
