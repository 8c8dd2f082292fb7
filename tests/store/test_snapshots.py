"""Each thing a prompt may judge by, read from real rows."""

from datetime import date, datetime, time, timedelta
from time import process_time
from typing import Any

from playhouse.test_utils import count_queries

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.snapshot import Snapshot
from relbook.store import (
    clients,
    entries,
    facts,
    important_dates,
    index,
    links,
    meetings,
    organisations,
    promises,
    snapshots,
)
from relbook.store.database import Journal
from relbook.store.edit import put, write
from relbook.store.keys import key_for, new_key
from relbook.store.models import EntryClientRow, EntryDetailRow, EntryRow
from relbook.store.moment import now as instant

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def note(client: str, kind: str, days: int, text: str = "We talked.", **details: Any) -> str:
    return entries.add(text, day=ago(days), today=TODAY, kind=kind, clients=[client], **details).row_id


def seen(client: str) -> Snapshot:
    return snapshots.of_client(client, NOW)


@write
def detail(entry: str, name: str, value: str, day: date | None) -> str:
    return put(EntryDetailRow, entry=entry, name=name, value=value, day=day)


def test_nothing_is_known_about_somebody_new(ada: str) -> None:
    snapshot = seen(ada)
    assert (snapshot.client.name, snapshot.today, snapshot.now) == ("Ada Lovelace", TODAY, time(14, 20))
    assert (snapshot.age_days, snapshot.contacts, snapshot.last_contact) == (0, 0, None)
    assert not any((snapshot.moments, snapshot.promises, snapshot.facts, snapshot.dates))


def test_the_relationship_is_as_old_as_its_first_entry_unless_noted(ada: str) -> None:
    note(ada, Kind.CALL, 40)
    assert seen(ada).age_days == 40
    clients.amend(ada, since=ago(100))
    assert seen(ada).age_days == 100


def test_talks_are_counted_and_what_lies_ahead_is_not(ada: str) -> None:
    note(ada, Kind.CALL, 9)
    note(ada, Kind.NOTE, 3)
    note(ada, Kind.CALL, -4)
    snapshot = seen(ada)
    assert (snapshot.contacts, snapshot.last_contact) == (1, ago(9))
    assert snapshot.last_days == {Kind.CALL: ago(9), Kind.NOTE: ago(3)}


def test_moments_are_the_latest_without_the_writers_reflections(ada: str) -> None:
    for days in range(1, 16):
        note(ada, Kind.CALL, days)
    note(ada, Kind.REFLECTION, 0)
    note(ada, Kind.MEETING, 0, "[] Send it", at=time(9), minutes=45, initiated=Side.THEM, energy=-1)
    snapshot = seen(ada)
    newest = snapshot.moments[0]
    assert len(snapshot.moments) == snapshots.MOMENTS
    assert (newest.kind, newest.day, newest.at, newest.minutes) == (Kind.MEETING, TODAY, time(9), 45)
    assert (newest.initiated, newest.energy, newest.has_promise) == (Side.THEM, -1, True)
    assert not snapshot.moments[1].has_promise


def test_rare_kinds_are_remembered_beyond_the_latest_entries(ada: str) -> None:
    note(ada, Kind.APPRECIATION_GIVEN, 300)
    note(ada, Kind.IN_PERSON, 200)
    for days in range(1, 16):
        note(ada, Kind.CALL, days)
    snapshot = seen(ada)
    assert snapshot.last_days[Kind.APPRECIATION_GIVEN] == ago(300)
    assert snapshot.met == 1


def test_no_fact_bears_the_name_of_a_kind_of_entry() -> None:
    assert set(map(str, Kind)).isdisjoint(map(str, FactKind))  # the index marks both in one way


def test_who_was_met_and_what_is_a_landmark(ada: str) -> None:
    note(ada, Kind.IN_PERSON, 20, landmark=True)
    note(ada, Kind.IN_PERSON, 10)
    snapshot = seen(ada)
    assert (snapshot.met, snapshot.landmarks) == (2, 1)


def test_a_talk_that_has_begun_is_not_the_next_one(ada: str) -> None:
    meetings.plan([ada], TODAY, time(9))
    assert seen(ada).next_meeting is None
    later = meetings.plan([ada], TODAY, time(15)).row_id
    snapshot = seen(ada)
    assert snapshot.next_meeting is not None
    assert snapshot.next_meeting.id == later


def test_the_next_talk_may_be_on_another_day(ada: str) -> None:
    tomorrow = meetings.plan([ada], ago(-1)).row_id
    found = seen(ada).next_meeting
    assert found is not None
    assert found.id == tomorrow


def test_open_promises_come_along_and_those_settled_lately(ada: str) -> None:
    keep = promises.add(ada, "Keep", mine=True, made=ago(90), due=ago(80)).row_id
    promises.settle(keep, Outcome.KEPT, ago(80))
    slip = promises.add(ada, "Slip", mine=True, made=ago(30), due=ago(20)).row_id
    promises.settle(slip, Outcome.KEPT, ago(10))
    promises.add(ada, "Send", mine=False, made=ago(3), due=ago(-3))
    snapshot = seen(ada)
    assert [(one.text, one.outcome) for one in snapshot.promises] == [
        ("Slip", Outcome.LATE),
        ("Send", Outcome.OPEN),
    ]
    assert snapshot.kept == 2
    assert [one.text for one in snapshot.theirs()] == ["Send"]


def test_facts_and_days_that_matter(ada: str) -> None:
    facts.add(ada, FactKind.WORRY, "Payroll", as_of=ago(5))
    important_dates.mark_day(ada, "birthday", 12, 10)
    snapshot = seen(ada)
    assert [fact.text for fact in snapshot.known(FactKind.WORRY)] == ["Payroll"]
    assert [one.label for one in snapshot.dates] == ["birthday"]


def test_a_disagreement_with_its_clocks(ada: str) -> None:
    fight = note(ada, Kind.CONFLICT, 12)
    detail(fight, "state", "raised", ago(9))
    detail(fight, "goal", "A shop that opens in March", None)
    snapshot = seen(ada)
    assert snapshot.conflict is not None
    assert (snapshot.conflict.since, snapshot.conflict.raised) == (ago(12), ago(9))
    assert (snapshot.conflict.has_goal, snapshot.conflict.settled, snapshot.conflicts) == (True, None, 1)
    detail(fight, "state", "settled", ago(2))
    again = seen(ada)
    assert again.conflict is not None
    assert (again.conflict.settled, again.conflicts) == (ago(2), 0)


def test_an_untouched_disagreement_becomes_history(ada: str) -> None:
    note(ada, Kind.CONFLICT, 400)
    assert seen(ada).conflict is None


def test_what_was_told_in_confidence_is_counted_and_only_that(ada: str) -> None:
    note(ada, Kind.CALL, 40, "Fine.\n!secret They may sell the firm.")
    for ago in range(20):
        note(ada, Kind.CALL, ago, "No secret to anybody: they like tea.")
    assert seen(ada).confidences == 1


def test_whoever_brought_them_and_whether_they_were_thanked(ada: str) -> None:
    grace = clients.add("Grace Hopper").row_id
    clients.amend(ada, since=ago(50))
    links.introduce(grace, ada)
    note(grace, Kind.APPRECIATION_GIVEN, 60)
    assert (seen(ada).introducer, seen(ada).introducer_thanked) == ("Grace", False)
    note(grace, Kind.APPRECIATION_GIVEN, 40)
    assert seen(ada).introducer_thanked


def test_neighbours_circles_and_rhythms(ada: str) -> None:
    clients.amend(ada, town="Porto", circle=Circle.CLOSE)
    for name, town in (("Bea", "Porto"), ("Cy", "Lisbon")):
        clients.add(name, town=town, circle=Circle.CLOSE)
    clients.archive(clients.add("Dot", town="Porto", circle=Circle.CLOSE).row_id)
    snapshot = seen(ada)
    assert (snapshot.neighbours, snapshot.in_circle, snapshot.circle_capacity) == (1, 3, 5)
    assert snapshot.rhythm_days == 21


def test_a_new_job_is_noticed(ada: str) -> None:
    clients.amend(ada, company="Halden", role="Founder")
    assert seen(ada).moved_on is None
    organisations.move_to(ada, "Nordlys", "Head of design", ago(7))
    assert seen(ada).moved_on == ago(7)
    clients.amend(ada, state=State.ENDED)
    assert seen(ada).moved_on is None


def test_the_day_as_a_whole(ada: str) -> None:
    clients.add("Bea", circle=Circle.STEADY)
    meetings.plan([ada], TODAY, time(15))
    for days in (1, 2, 4):
        note(ada, Kind.CALL, days, energy=days - 2)
    note(ada, Kind.MESSAGE, 3)
    note(ada, Kind.FAVOUR_GIVEN, 23)
    promises.add(ada, "Send", mine=True, made=ago(3), due=ago(-3))
    day = snapshots.of_day(NOW)
    assert (day.clients, day.uncircled, day.entries, day.age_days) == (2, 1, 5, 23)
    assert (day.meetings_today, day.meeting_days_in_row, day.due_this_week) == (1, 3, 1)
    assert (day.last_gesture, day.energies) == (ago(23), (-1, 0, 2))
    assert day.key == ada


def test_an_empty_journal_has_a_day_too(journal: Journal) -> None:
    day = snapshots.of_day(NOW)
    assert (day.clients, day.entries, day.age_days, day.meeting_days_in_row) == (0, 0, 0, 0)
    assert day.last_gesture is None


def test_a_long_journal_costs_no_more_queries_and_little_time(journal: Journal, ada: str) -> None:
    few = Counted(lambda: seen(ada))
    fill(journal, ada, 4000)
    assert Counted(lambda: seen(ada)).queries <= few.queries + len(Kind)
    began = process_time()
    for _ in range(5):
        seen(ada)
    assert (process_time() - began) / 5 < 0.05, "about a hundredth of a second on a machine at rest"


class Counted:
    def __init__(self, read: Any) -> None:
        with count_queries() as counted:
            read()
        self.queries = counted.count


def fill(journal: Journal, client: str, many: int) -> None:
    """Entries by the thousand, as an import would write them."""
    stamp, rows, ties = instant(), [], []
    for number in range(many):
        key = new_key()
        kind = (Kind.CALL, Kind.MEETING, Kind.MESSAGE)[number % 3].value
        common = {"created": stamp, "updated": stamp}
        rows.append({"id": key, "kind": kind, "day": ago(number // 4), "text": "Budget.", **common})
        tie = key_for("entry_client", key, client)
        ties.append({"id": tie, "entry": key, "client": client, **common})
    with journal.atomic():
        for start in range(0, many, 500):
            EntryRow.insert_many(rows[start : start + 500]).execute()
            EntryClientRow.insert_many(ties[start : start + 500]).execute()
        index.catch_up()
