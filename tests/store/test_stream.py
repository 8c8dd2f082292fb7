"""What stands between the entries of a timeline, earlier versions, and filters of the index."""

from datetime import date, datetime, time, timedelta

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.reach import Lift, Reach
from relbook.journal.selection import Selection
from relbook.journal.stream import AsideKind
from relbook.store import (
    clients,
    entries,
    facts,
    important_dates,
    meetings,
    organisations,
    promises,
    stream,
)
from relbook.store.database import Journal
from relbook.store.edit import change, write
from relbook.store.models import EntryRow
from tests.store.shelf import TODAY, counting, note, texts

NOW = datetime.combine(TODAY, time(14, 20))


def kinds(client_id: str) -> list[AsideKind]:
    return [aside.kind for aside in stream.beside(client_id, NOW)]


@write
def _an_hour_ago(key: str) -> str:
    change(EntryRow, key, energy=None)
    EntryRow.update(updated=entries.get(key).updated - timedelta(hours=1)).where(EntryRow.id == key).execute()
    return key


def test_what_has_no_entry_stands_in_its_place(ada: str) -> None:
    note("First\n\n[] from a line\n!worry from a line", ada, day=date(2024, 1, 10))
    promise = promises.add(
        ada, "Lend the book", mine=True, made=date(2026, 1, 5), due=date(2026, 2, 1)
    ).row_id
    promises.move(promise, date(2026, 3, 1), day=date(2026, 1, 20))
    promises.settle(promise, Outcome.KEPT, date(2026, 2, 25))
    facts.add(ada, FactKind.WISH, "A house by the sea", as_of=date(2026, 3, 3))
    important_dates.mark_day(ada, "Birthday", 4, 1)
    clients.place_in(ada, Circle.CLOSE)
    meetings.plan([ada], date(2026, 5, 1), time(9))
    meetings.plan([ada], date(2026, 5, 20), time(9))
    found = stream.beside(ada, NOW)
    assert [aside.day for aside in found] == sorted((aside.day for aside in found), reverse=True)
    assert {aside.kind for aside in found} == {
        AsideKind.PROMISED,
        AsideKind.MOVED,
        AsideKind.SETTLED,
        AsideKind.LEARNED,
        AsideKind.DAY,
        AsideKind.MEETING,
    } | {aside.kind for aside in found if aside.day > TODAY or aside.kind is AsideKind.CHANGE}
    assert [aside.day.year for aside in found if aside.kind is AsideKind.DAY] == [2026, 2025, 2024]
    assert [aside.day for aside in found if aside.kind is AsideKind.MEETING] == [date(2026, 5, 1)]
    moved = next(aside for aside in found if aside.kind is AsideKind.MOVED)
    assert (moved.day, moved.due) == (date(2026, 1, 20), date(2026, 3, 1))


def test_a_job_begins_and_ends(ada: str) -> None:
    organisations.move_to(ada, "Halden", "Designer", date(2024, 2, 1))
    organisations.move_to(ada, "Polder", "Director", date(2026, 2, 1))
    assert sorted(map(str, kinds(ada))) == ["began", "began", "left"]


def test_landmarks_open_chapters(ada: str) -> None:
    note("Before it all", ada, day=date(2020, 5, 1))
    first = note("Met in Lisbon\n\nRain.", ada, day=date(2021, 3, 1))
    note("In between", ada, day=date(2022, 3, 1))
    second = note("The fair\n\nSun.", ada, day=date(2023, 3, 1))
    assert stream.chapters(ada) == []
    entries.amend(first, landmark=True)
    entries.amend(second, landmark=True)
    found = stream.chapters(ada)
    assert [(one.title, one.first.year, one.last and one.last.year) for one in found] == [
        ("The fair", 2023, None),
        ("Met in Lisbon", 2021, 2023),
        ("", 2020, 2021),
    ]
    entries.amend(second, landmark=False).revert()
    assert len(stream.chapters(ada)) == 3
    other = clients.add("Grace Hopper").row_id
    assert stream.chapters(other) == []


def test_talks_between_two_places_and_the_next_one(ada: str) -> None:
    for days in (0, 40, 50, 90):
        note(f"{days}", ada, day=TODAY - timedelta(days), kind=Kind.CALL)
    note("A note is no talk", ada, day=TODAY - timedelta(20))
    note("Not yet", ada, day=TODAY + timedelta(9), kind=Kind.CALL)
    assert [(TODAY - day).days for _, day in stream.talks(ada, None, None, TODAY)] == [0, 40, 50, 90]
    middle = entries.window(Selection(client_id=ada, until=TODAY - timedelta(45)))[0].entry.place
    within = stream.talks(ada, middle, middle + 1, TODAY)
    assert [(TODAY - day).days for _, day in within] == [40, 50]


def test_a_timeline_is_read_in_a_few_questions(journal: Journal, ada: str) -> None:
    for number in range(30):
        note(f"Talk {number}", ada, day=TODAY - timedelta(number))
        promises.add(ada, f"Promise {number}", mine=True, made=TODAY - timedelta(number))
    with counting(journal) as ran:
        stream.beside(ada, NOW)
        stream.chapters(ada)
        stream.talks(ada, None, None, TODAY)
    assert len(ran) <= 12


def test_energy_reach_and_landmarks_are_asked_of_the_index(ada: str) -> None:
    note("Light", ada, energy=2)
    note("Level", ada, energy=0)
    note("Heavy", ada, energy=-1)
    plain = note("Plain", ada)
    note("Mine", ada, tier=Tier.PRIVATE)
    note("Hidden\n!secret not a word", ada)
    note("Answered", ada, kind=Kind.REFLECTION)
    assert texts(Selection(lift=Lift.GAVE)) == ["Light"]
    assert texts(Selection(lift=Lift.EVEN)) == ["Level"]
    assert texts(Selection(client_id=ada, lift=Lift.TOOK)) == ["Heavy"]
    assert set(texts(Selection(reach=Reach.PRIVATE))) == {"Mine", "Answered"}
    assert texts(Selection(reach=Reach.SECRET)) == ["Hidden\n!secret not a word"]
    assert texts(Selection(landmarks=True)) == []
    edit = entries.amend(plain, landmark=True, energy=1)
    assert texts(Selection(landmarks=True, lift=Lift.GAVE)) == ["Plain"]
    edit.revert()
    assert texts(Selection(landmarks=True)) == []


def test_bringing_back_keeps_what_stood_there(ada: str) -> None:
    key = note("First\n\n[] one thing", ada)
    _an_hour_ago(key)
    entries.rewrite(key, "Second", today=TODAY)
    edit = entries.bring_back(key, "First\n\n[] one thing", today=TODAY)
    assert entries.get(key).text == "First\n\n[] one thing"
    assert [promise.text for promise in promises.of_client(ada)] == ["one thing"]
    assert [text for _, text in entries.versions(key)] == ["Second", "First\n\n[] one thing"]
    edit.revert()
    assert entries.get(key).text == "Second"
    assert [text for _, text in entries.versions(key)] == ["First\n\n[] one thing"]


def test_a_pin_does_not_swallow_a_version(ada: str) -> None:
    key = note("First", ada)
    _an_hour_ago(key)
    entries.amend(key, pinned=True)
    entries.rewrite(key, "Second", today=TODAY)
    assert [text for _, text in entries.versions(key)] == ["First"]
    entries.amend(key, pinned=False)
    assert [text for _, text in entries.versions(key)] == ["First"]


def test_a_mention_outlives_a_new_name(ada: str) -> None:
    jonas = clients.add("Jonas Lindqvist").row_id
    key = note("Lunch\n\n@Jonas came along", ada)
    clients.amend(jonas, name="Jonathan Holm")
    entries.rewrite(key, "Lunch\n\n@Jonas came along, late", today=TODAY)
    assert {who.id for who in entries.page(key).clients} == {ada, jonas}
    entries.rewrite(key, "Lunch\n\nAlone", today=TODAY)
    assert {who.id for who in entries.page(key).clients} == {ada}
