"""Planned talks: who is there, which comes next, which has its note."""

from datetime import date, datetime, time, timedelta

import pytest

from relbook.errors import MissingError
from relbook.journal.entry import Kind
from relbook.store import clients, meetings, notes
from relbook.store.database import Journal
from tests.store.shelf import TODAY, counting, note

TOMORROW = TODAY + timedelta(days=1)


def test_talks_stand_in_order_with_who_is_there(ada: str) -> None:
    bea = clients.add("Bea").row_id
    late = meetings.plan([ada, bea], TODAY, time(15), title="Review", minutes=30, where="Here").row_id
    whenever = meetings.plan([ada], TODAY).row_id
    meetings.plan([ada], TOMORROW + timedelta(days=1))
    found = meetings.between(TODAY, TOMORROW)
    assert [one.id for one in found] == [whenever, late]
    assert [who.first for who in found[1].clients] == ["Ada", "Bea"]
    assert (found[1].title, found[1].minutes, found[1].place) == ("Review", 30, "Here")


def test_the_next_is_the_first_to_come_without_a_note(ada: str) -> None:
    meetings.plan([ada], TODAY - timedelta(days=1))
    today, tomorrow = (meetings.plan([ada], day).row_id for day in (TODAY, TOMORROW))
    assert meetings.next_of_all(TODAY)[ada].id == today
    edit = meetings.noted(today, note("x", ada, kind="meeting"))
    assert edit.concerns(ada)
    found = meetings.next_of(ada, TODAY)
    assert found is not None
    assert (found.id, meetings.next_of_all(TODAY)[ada].id) == (tomorrow, tomorrow)
    edit.revert()
    assert meetings.next_of_all(TODAY)[ada].id == today
    assert meetings.next_of(clients.add("Bea").row_id, TODAY) is None


def test_a_cancelled_talk_is_off_until_undo(ada: str) -> None:
    key = meetings.plan([ada], TODAY).row_id
    edit = meetings.cancel(key)
    assert edit.concerns(ada)
    assert (meetings.between(TODAY, TODAY), meetings.next_of(ada, TODAY)) == ([], None)
    edit.revert()
    assert len(meetings.between(TODAY, TODAY)) == 1


def test_any_number_of_talks_takes_two_queries(journal: Journal, ada: str) -> None:
    for _ in range(20):
        meetings.plan([ada], TODAY)
    with counting(journal) as ran:
        assert len(meetings.between(TODAY, TODAY)) == 20
    assert len(ran) == 2


def clock(hour: int, minute: int = 0, day: date = TODAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


def waits(now: datetime) -> list[str]:
    return [one.id for one in meetings.unwritten(now)]


def test_a_talk_that_is_over_asks_for_its_note_until_it_has_one(ada: str) -> None:
    key = meetings.plan([ada], TODAY, time(14), minutes=45).row_id
    assert waits(clock(14, 44)) == []
    assert waits(clock(14, 45)) == waits(clock(9, day=TODAY + timedelta(days=40))) == [key]
    edit = notes.keep("Went well.", day=TODAY, today=TODAY, kind="call", clients=[ada], at=time(14, 50))
    assert waits(clock(15)) == []
    edit.revert()
    assert waits(clock(15)) == [key]


def test_one_that_was_let_be_asks_no_more(ada: str) -> None:
    key = meetings.plan([ada], TODAY).row_id
    assert waits(clock(23)) == []  # without a time it lasts as long as its day
    assert waits(clock(0, day=TOMORROW)) == [key]
    edit = meetings.let_be(key, TOMORROW)
    assert edit.concerns(ada)
    assert waits(clock(9, day=TOMORROW)) == []
    assert meetings.get(key).let_be == TOMORROW
    edit.revert()
    assert waits(clock(9, day=TOMORROW)) == [key]


def test_the_latest_asks_first_and_one_with_nobody_in_it_asks_nothing(ada: str) -> None:
    first, second = (meetings.plan([ada], TODAY, time(hour)).row_id for hour in (9, 11))
    meetings.plan([], TODAY, time(10))
    assert waits(clock(18)) == [second, first]
    meetings.cancel(second)
    assert waits(clock(18)) == [first]


@pytest.mark.parametrize(
    ("kind", "at", "which"),
    [
        (Kind.CALL, time(14, 10), "call"),
        (Kind.CALL, time(13, 45), "call"),
        (Kind.CALL, time(13, 44), ""),
        (Kind.MEETING, time(18), "late"),
        (Kind.MEETING, None, "call"),
        (Kind.NOTE, time(15), ""),
        (Kind.MESSAGE, time(15), ""),
    ],
)
def test_a_note_is_tied_to_the_talk_it_is_of(ada: str, kind: Kind, at: time | None, which: str) -> None:
    keys = {
        "call": meetings.plan([ada], TODAY, time(14), kind="call").row_id,
        "late": meetings.plan([ada], TODAY, time(17), kind="meeting").row_id,
    }
    meetings.plan([clients.add("Bea").row_id], TODAY, time(14))
    meetings.plan([ada], TOMORROW, time(14))
    entry = notes.keep("x", day=TODAY, today=TODAY, kind=kind, clients=[ada], at=at).row_id
    tied = {name for name, key in keys.items() if meetings.get(key).entry_id == entry}
    assert tied == ({which} if which else set())


def test_a_plan_can_be_changed_and_taken_back(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = meetings.plan([ada], TODAY, time(15), title="Review").row_id
    edit = meetings.amend(key, clients=[bea], day=TOMORROW, at=None, where="Café", minutes=90, kind="call")
    assert edit.concerns(ada) and edit.concerns(bea)
    changed = meetings.get(key)
    assert [who.first for who in changed.clients] == ["Bea"]
    assert (changed.day, changed.at, changed.place, changed.minutes) == (TOMORROW, None, "Café", 90)
    assert meetings.next_of(ada, TODAY) is None
    edit.revert()
    assert [who.first for who in meetings.get(key).clients] == ["Ada"]
    assert meetings.get(key).at == time(15)
    meetings.cancel(key)
    with pytest.raises(MissingError):
        meetings.get(key)


def test_what_is_ahead_of_a_client(ada: str) -> None:
    keys = [
        meetings.plan([ada], day, at).row_id
        for day, at in ((TODAY, time(9)), (TODAY, time(15)), (TOMORROW, None))
    ]
    assert [one.id for one in meetings.ahead(ada, clock(12))] == keys[1:]
