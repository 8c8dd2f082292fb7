"""Planned talks: who is there, which comes next, which has its note."""

from datetime import time, timedelta

from relbook.store import clients, meetings
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
