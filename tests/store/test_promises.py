"""Promises, both ways: noted, moved, settled, counted."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from relbook.errors import BlankTextError, MissingError
from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, entries, ledger, promises
from relbook.store.database import Journal
from relbook.store.edit import Edit
from tests.store.shelf import TODAY, ask, counting, note, rows

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


def test_settling_says_whether_the_client_knows(ada: str) -> None:
    key = add(ada)
    promises.settle(key, Outcome.RELEASED, TODAY, told=True)
    assert one(key).told == TODAY
    promises.settle(key, Outcome.OPEN, TOMORROW)
    assert one(key).told is None
    promises.settle(key, Outcome.KEPT, TODAY)
    promises.tell(key, TOMORROW)
    assert one(key).told == TOMORROW


def test_a_promise_that_is_not_there_cannot_be_settled_moved_or_told_of(ada: str) -> None:
    for write in (
        partial(promises.settle, "0" * 32, Outcome.KEPT, TODAY),
        partial(promises.move, "0" * 32, TODAY, day=TODAY),
        partial(promises.stay, "0" * 32, TODAY),
        partial(promises.remind, "0" * 32, TODAY),
    ):
        with pytest.raises(MissingError):
            write()


@pytest.mark.parametrize("verb", [promises.stay, promises.tell, promises.remind])
def test_what_is_done_to_a_promise_concerns_its_client_also_when_taken_back(
    ada: str, verb: Callable[[str, date], Edit]
) -> None:
    key = add(ada, due=TODAY)
    before = rows()
    edit = verb(key, TOMORROW)
    assert edit.concerns(ada)
    back = edit.revert()
    assert back.concerns(ada)
    assert rows() == before


def test_moving_a_promise_concerns_its_client(ada: str) -> None:
    edit = promises.move(add(ada, due=TODAY), TOMORROW, day=TODAY)
    assert edit.concerns(ada)
    assert edit.revert().concerns(ada)


def test_a_soft_one_that_is_confirmed_is_firm_by_a_day_or_by_none(ada: str) -> None:
    key = promises.add(ada, "x", mine=True, made=TODAY, firm=False).row_id
    edit = promises.confirm(key, None, TODAY)
    assert (one(key).firm, one(key).due) == (True, None)
    edit.revert()
    assert not one(key).firm
    promises.confirm(key, TOMORROW, TODAY)
    assert (one(key).firm, one(key).due) == (True, TOMORROW)


def typed(entry: str) -> Promise:
    return entries.page(entry).promises[0]


@pytest.mark.parametrize("text", ["[] send it @fri\nand more", "[] send it all @fri"])
@pytest.mark.parametrize("outcome", [Outcome.KEPT, Outcome.RELEASED, Outcome.BROKEN])
def test_what_became_of_a_typed_promise_outlasts_an_edit_of_its_entry(
    ada: str, outcome: Outcome, text: str
) -> None:
    key = note("[] send it @fri", ada)
    promises.settle(typed(key).id, outcome, TODAY, told=True)
    entries.rewrite(key, text, today=TODAY)
    assert (typed(key).outcome, typed(key).settled, typed(key).told) == (outcome, TODAY, TODAY)


@pytest.mark.parametrize("text", ["[] send it @fri\nand more", "[] send it all @fri"])
def test_a_typed_promise_that_was_moved_stays_moved(ada: str, text: str) -> None:
    key = note("[] send it @fri", ada)
    far = TODAY + timedelta(days=30)
    promises.move(typed(key).id, far, day=TODAY)
    entries.rewrite(key, text, today=TODAY)
    assert typed(key).due == far


def test_another_date_in_the_words_wins_over_a_move(ada: str) -> None:
    key = note("[] send it @fri", ada)
    promises.move(typed(key).id, TODAY + timedelta(days=30), day=TODAY)
    entries.rewrite(key, "[] send it @tomorrow", today=TODAY)
    assert typed(key).due == TOMORROW


def test_a_typed_soft_one_that_was_confirmed_stays_firm_until_the_words_doubt_anew(ada: str) -> None:
    key = note("[] send it ?", ada)
    assert not typed(key).firm
    promises.confirm(typed(key).id, TOMORROW, TODAY)
    entries.rewrite(key, "[] send it over ?", today=TODAY)
    assert (typed(key).firm, typed(key).due) == (True, TOMORROW)
    entries.rewrite(key, "[] send it over", today=TODAY)
    entries.rewrite(key, "[] send it over ?", today=TODAY)
    assert not typed(key).firm


def test_a_decision_outlasts_an_edit_of_the_entry(ada: str) -> None:
    key = note("[] send it @tomorrow", ada)
    promises.stay(typed(key).id, TODAY)
    entries.rewrite(key, "[] send it\u00a0all @tomorrow\nmore", today=TODAY)
    assert ledger.to_decide(TODAY) == []


@pytest.mark.parametrize("outcome", [Outcome.RELEASED, Outcome.BROKEN])
def test_a_tick_typed_later_says_that_it_was_kept_after_all(ada: str, outcome: Outcome) -> None:
    key = note("[] send it @fri", ada)
    promises.settle(typed(key).id, outcome, TOMORROW)
    entries.rewrite(key, "[x] send it @fri", today=TODAY)
    assert typed(key).outcome is Outcome.KEPT
    entries.rewrite(key, "[] send it @fri", today=TODAY)
    assert (typed(key).outcome, typed(key).settled, typed(key).told) == (Outcome.OPEN, None, None)


def test_a_tick_typed_later_leaves_the_day_on_which_it_was_kept(ada: str) -> None:
    key = note("[] send it @tomorrow", ada)
    late = TODAY + timedelta(days=9)
    promises.settle(typed(key).id, Outcome.KEPT, late)
    entries.rewrite(key, "[x] send it @tomorrow", today=TODAY)
    assert (typed(key).outcome, typed(key).settled) == (Outcome.LATE, late)


def one(key: str) -> Promise:
    found = promises.get(key)
    assert found is not None
    return found
