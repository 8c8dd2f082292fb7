"""The list of clients: last contact, promises and plans of each, in a few queries for all."""

from datetime import time, timedelta

from relbook.journal.promise import Outcome
from relbook.journal.selection import INBOX
from relbook.store import clients, entries, meetings, promises, roster
from relbook.store.database import Journal
from tests.store.shelf import TODAY, counting, note

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def test_the_last_contact_is_the_latest_talk_that_has_been(ada: str) -> None:
    note("call", ada, kind="call", day=YESTERDAY - timedelta(days=9))
    note("met", ada, kind="meeting", day=YESTERDAY)
    note("thought", ada, kind="reflection")
    note("planned", ada, kind="call", day=TOMORROW)
    line = roster.one(ada, TODAY)
    assert (line.last_contact, line.last_kind, line.entries) == (YESTERDAY, "meeting", 4)
    assert roster.one(ada, TOMORROW).last_kind == "call"


def test_a_talk_of_today_counts_whatever_the_hour(ada: str) -> None:
    note("late", ada, kind="call", at=time(23, 59))
    assert roster.one(ada, TODAY).last_contact == TODAY


def test_what_is_removed_or_filed_elsewhere_counts_no_more(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = note("call", ada, kind="call")
    edit = entries.file_under(key, [bea], today=TODAY)
    assert roster.last_contacts(TODAY) == {bea: TODAY}
    edit.revert()
    removed = entries.remove(key)
    assert roster.last_contacts(TODAY) == {}
    removed.revert()
    entries.amend(key, kind="reflection")
    assert roster.one(ada, TODAY).last_contact is None


def test_promises_and_plans_stand_beside_the_name(ada: str) -> None:
    promises.add(ada, "x", mine=True, made=TODAY, due=TODAY)
    promises.add(ada, "y", mine=True, made=TODAY)
    promises.add(ada, "z", mine=False, made=TODAY)
    settled = promises.add(ada, "k", mine=True, made=TODAY).row_id
    promises.settle(settled, Outcome.KEPT, TODAY)
    talk = meetings.plan([ada], TOMORROW, time(9)).row_id
    meetings.plan([ada], TOMORROW + timedelta(days=1))
    line = roster.one(ada, TODAY)
    assert (line.mine_due, line.mine_open, line.theirs_open) == (1, 2, 1)
    assert line.next_meeting is not None
    assert line.next_meeting.id == talk
    assert roster.everyone(TODAY)[0].next_meeting == line.next_meeting


def test_those_taken_off_the_list_have_one_of_their_own(ada: str) -> None:
    clients.archive(ada)
    assert roster.everyone(TODAY) == []
    assert [line.name for line in roster.everyone(TODAY, archived=True)] == ["Ada Lovelace"]


def test_what_is_said_of_those_taken_off_the_list_is_read_of_them_alone(ada: str) -> None:
    bea = clients.add("Bea").row_id
    for who in (ada, bea):
        note("call", who, kind="call", day=YESTERDAY)
        promises.add(who, "x", mine=True, made=TODAY, due=TODAY)
    clients.archive(ada)
    (line,) = roster.everyone(TODAY, archived=True)
    assert (line.id, line.last_contact, line.mine_due, line.mine_open) == (ada, YESTERDAY, 1, 1)
    assert roster.last_contacts(TODAY, [ada]) == {ada: YESTERDAY}
    assert promises.tallies(TODAY, [ada]) == {ada: (1, 1, 0)}
    assert (roster.last_contacts(TODAY, []), promises.tallies(TODAY, [])) == ({}, {})


def test_the_list_takes_as_many_queries_however_long_it_is(journal: Journal, ada: str) -> None:
    def queries() -> int:
        with counting(journal) as ran:
            roster.everyone(TODAY)
        return len(ran)

    note("[] x", ada, kind="call")
    meetings.plan([ada], TOMORROW)
    few = queries()
    for number in range(30):
        key = clients.add(f"Client {number}", company=f"Firm {number}").row_id
        note("[] x", key, kind="call")
        meetings.plan([key], TOMORROW)
    assert queries() == few <= 7


def test_the_inbox_is_counted_as_it_is_listed(ada: str) -> None:
    note("Somebody called")
    note("Talked about tea", ada)
    note("A week in short", kind="reflection")
    note("Lunch with whom?")
    assert roster.in_inbox() == entries.count(INBOX) == 2
