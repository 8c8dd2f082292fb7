"""Promises, both ways: noted, moved, settled, counted."""

from datetime import date, timedelta

import pytest

from relbook.errors import BlankTextError
from relbook.journal.promise import Outcome
from relbook.store import clients, promises
from relbook.store.database import Journal
from tests.store.shelf import TODAY, ask, counting, note

TOMORROW = TODAY + timedelta(days=1)


def add(client: str, text: str = "x", *, mine: bool = True, due: date | None = None) -> str:
    return promises.add(client, text, mine=mine, made=TODAY, due=due).row_id


def test_a_promise_knows_whose_it_is(ada: str) -> None:
    one = promises.get(add(ada, " send it ", mine=False, due=TOMORROW))
    assert one is not None
    assert (one.text, one.mine, one.due, one.client_name, one.client_first) == (
        "send it", False, TOMORROW, "Ada Lovelace", "Ada",
    )  # fmt: skip
    assert promises.get("0" * 32) is None
    with pytest.raises(BlankTextError):
        add(ada, " ")


def test_open_ones_come_first_by_day_undated_last_settled_by_when(ada: str) -> None:
    undated, late, soon = add(ada), add(ada, due=TOMORROW), add(ada, due=TODAY)
    done = add(ada)
    promises.settle(done, Outcome.RELEASED, TODAY)
    assert [one.id for one in promises.of_client(ada)] == [soon, late, undated, done]
    assert [one.id for one in promises.open_ones()] == [soon, late, undated]
    assert [one.id for one in promises.foremost(ada, 2)] == [soon, late]
    assert promises.count_open(ada) == 3


@pytest.mark.parametrize(
    ("due", "outcome"), [(None, Outcome.KEPT), (TOMORROW, Outcome.KEPT), (TODAY, Outcome.LATE)]
)
def test_kept_after_its_day_is_kept_late(ada: str, due: date | None, outcome: Outcome) -> None:
    key = add(ada, due=due)
    promises.settle(key, Outcome.KEPT, TOMORROW)
    one = promises.get(key)
    assert one is not None
    assert (one.outcome, one.settled) == (outcome, TOMORROW)
    promises.settle(key, Outcome.OPEN, TOMORROW)
    again = promises.get(key)
    assert again is not None
    assert (again.outcome, again.settled) == (Outcome.OPEN, None)


def test_a_move_keeps_what_was_said_before(ada: str) -> None:
    key = add(ada, due=TODAY)
    edit = promises.move(key, TOMORROW, day=TODAY, told=True)
    sql = "SELECT due_before, due_after, told FROM promise_move WHERE gone IS NULL"
    assert ask(sql) == [("2026-05-04", "2026-05-05", 1)]
    edit.revert()
    one = promises.get(key)
    assert one is not None
    assert (one.due, ask(sql)) == (TODAY, [])


def test_tallies_count_due_mine_and_theirs(ada: str) -> None:
    bea = clients.add("Bea").row_id
    for due in (None, TODAY, TOMORROW):
        add(ada, due=due)
    add(ada, mine=False, due=TODAY)
    add(bea, mine=False)
    promises.settle(add(ada), Outcome.KEPT, TODAY)
    promises.remove(add(ada))
    assert promises.tallies(TODAY) == {ada: (1, 3, 1), bea: (0, 0, 1)}


def test_kept_ones_are_counted_between_two_days(ada: str) -> None:
    for day in (TODAY, TOMORROW):
        promises.settle(add(ada, due=TODAY), Outcome.KEPT, day)
    promises.settle(add(ada), Outcome.BROKEN, TODAY)
    promises.settle(add(ada, mine=False), Outcome.KEPT, TODAY)
    assert (promises.kept_between(TODAY, TODAY), promises.kept_between(TODAY, TOMORROW)) == (1, 2)


def test_rewording_leaves_the_sentence_as_typed(ada: str) -> None:
    note("[] send it", ada)
    one = promises.of_client(ada)[0]
    promises.reword(one.id, "send it all")
    after = promises.of_client(ada)[0]
    assert (after.text, after.sentence) == ("send it all", "[] send it")
    with pytest.raises(BlankTextError):
        promises.reword(one.id, " ")


def test_what_is_promised_to_somebody_in_the_bin_is_not_listed(ada: str) -> None:
    add(ada)
    edit = clients.remove(ada)
    assert promises.open_ones() == []
    edit.revert()
    assert len(promises.open_ones()) == 1


def test_all_open_promises_are_one_query(journal: Journal, ada: str) -> None:
    for _ in range(20):
        add(ada)
    with counting(journal) as ran:
        assert len(promises.open_ones()) == 20
    assert len(ran) == 1
