"""What the one reminder of the day counts."""

from datetime import date, datetime, time, timedelta

from relbook.journal.care import Held
from relbook.journal.digest import Digest
from relbook.journal.entry import Kind
from relbook.journal.meeting import Leap
from relbook.store import clients, day, digest, important_dates, meetings, promises
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note

NOON = datetime.combine(TODAY, time(12))


def test_it_counts_and_names_nobody_without_an_alias(ada: str) -> None:
    fox = clients.add("Bea Nunes", alias="Fox", rhythm_days=20).row_id
    note("Call.", fox, day=TODAY - timedelta(30), kind=Kind.CALL)
    assert digest.of_day(NOON) == Digest(0, 0, 0, 1, ())
    meetings.plan([ada], TODAY, time(15))
    meetings.plan([fox], TODAY, time(9))
    for due in (-1, 0, 1):
        promises.add(fox, "Send", mine=True, made=TODAY - timedelta(9), due=TODAY + timedelta(due))
    important_dates.mark_day(ada, "Birthday", 5, 8)
    assert digest.of_day(NOON) == Digest(1, 2, 1, 0, ("Fox",))


def test_an_empty_day_is_empty(journal: Journal) -> None:
    assert digest.of_day(NOON).empty


def test_dates_are_told_of_within_their_lead_over_new_year_and_on_leap_days(ada: str) -> None:
    important_dates.mark_day(ada, "Shop", 1, 3, lead_days=14)
    important_dates.mark_day(ada, "Leap", 2, 29, lead_days=0, leap=Leap.MARCH)
    important_dates.mark_day(ada, "Far", 5, 1, lead_days=90)
    assert [one.label for one in day.dates_near(date(2026, 12, 25))] == ["Shop"]
    assert [one.label for one in day.dates_near(date(2027, 3, 1))] == ["Leap", "Far"]
    assert [one.label for one in day.dates_near(date(2027, 1, 31))] == ["Far"]
    clients.archive(ada)
    assert day.dates_near(date(2026, 12, 25)) == []


def test_the_load_is_the_writers_own_day(ada: str) -> None:
    note("Long.", ada, kind=Kind.MEETING, minutes=100)
    note("Low.", ada, kind=Kind.CALL, energy=-1)
    note("No talk.", ada, kind=Kind.NOTE)
    meetings.plan([ada], TODAY, time(15))
    for due in (-3, 7, 8):
        promises.add(ada, "Send", mine=True, made=TODAY - timedelta(9), due=TODAY + timedelta(due))
    promises.add(ada, "Theirs", mine=False, made=TODAY, due=TODAY)
    load = day.load(NOON)
    assert (load.talks, load.due, load.days) == (1, 2, 1)
    assert set(load.held) == {Held(100), Held(None, -1)}
