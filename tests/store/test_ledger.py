"""What the promises on file say together, and that every script of acts can be taken back."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.dates import months_later
from relbook.journal.promise import Outcome, Promise
from relbook.store import clients, entries, ledger, promises
from relbook.store.database import Journal
from relbook.store.edit import Edit
from tests.store.shelf import TODAY, counting, note, rows

TOMORROW = TODAY + timedelta(days=1)
FAR = TODAY + timedelta(days=30)


def add(client: str, due: date | None = None, **how: bool) -> str:
    firm, mine = how.get("firm", True), how.get("mine", True)
    return promises.add(client, "x", mine=mine, made=TODAY, due=due, firm=firm).row_id


def keys(found: list[Promise]) -> list[str]:
    return [one.id for one in found]


def test_what_is_near_and_mine_is_to_be_decided(ada: str) -> None:
    bea = clients.add("Bea").row_id
    near, over = add(ada, TOMORROW), add(bea, TODAY - timedelta(days=9))
    add(ada, FAR), add(ada), add(ada, TOMORROW, mine=False), add(ada, firm=False)
    assert keys(ledger.to_decide(TODAY)) == [over, near]
    week = TODAY + timedelta(days=7)
    assert len(ledger.to_decide(week)) == 3


def test_what_is_open_with_one_client_is_as_on_the_board(ada: str) -> None:
    bea = clients.add("Bea").row_id
    add(ada, FAR), add(ada, TOMORROW), add(ada), add(ada, TOMORROW, mine=False), add(bea, TOMORROW)
    promises.settle(add(ada, TODAY), Outcome.KEPT, TODAY)
    board = ledger.board(TODAY, ada)
    mine, theirs = ledger.open_with(ada, TODAY)
    assert (mine, theirs) == ([*board.mine], [*board.theirs])
    assert (len(mine), len(theirs)) == (3, 1)


def test_who_decided_is_not_asked_again_until_the_day_changes(ada: str) -> None:
    key = add(ada, TOMORROW)
    edit = promises.stay(key, TODAY)
    assert ledger.to_decide(TOMORROW) == []
    edit.revert()
    assert keys(ledger.to_decide(TOMORROW)) == [key]
    promises.stay(key, TODAY)
    promises.move(key, FAR, day=TODAY)
    assert ledger.to_decide(TOMORROW) == []
    assert keys(ledger.to_decide(FAR)) == [key]


def test_moves_come_with_what_they_were(ada: str) -> None:
    mine, theirs = add(ada, TODAY), add(ada, TODAY, mine=False)
    promises.move(mine, FAR, day=TODAY, told=True)
    promises.remind(theirs, TOMORROW)
    found = {one.id: one for one in ledger.with_moves(promises.open_ones())}
    moved = found[mine].moved
    assert moved is not None
    assert (moved.before, moved.after, moved.told) == (TODAY, FAR, True)
    assert found[theirs].reminded == TOMORROW
    assert found[mine].reminded is None


def test_many_promises_get_their_moves_in_one_reading(journal: Journal, ada: str) -> None:
    for _ in range(30):
        promises.move(add(ada, TODAY), FAR, day=TODAY)
    found = promises.open_ones()
    with counting(journal) as ran:
        assert all(one.moved for one in ledger.with_moves(found))
    assert len(ran) == 1
    assert ledger.with_moves(found * 20) == ledger.with_moves(found) * 20


def test_the_record_counts_what_i_promised_and_nobody_else(ada: str) -> None:
    bea = clients.add("Bea").row_id
    promises.settle(add(ada), Outcome.KEPT, TODAY)
    promises.settle(add(ada, TODAY), Outcome.KEPT, TOMORROW)
    moved = add(ada, TODAY)
    promises.move(moved, FAR, day=TODAY)
    promises.settle(moved, Outcome.KEPT, TOMORROW)
    promises.settle(add(bea), Outcome.BROKEN, TODAY)
    promises.settle(add(ada, mine=False), Outcome.BROKEN, TODAY)
    here = ledger.board(TODAY, ada).record
    assert (here.kept, here.late, here.moved, here.broken, here.settled) == (1, 1, 1, 0, 3)
    assert ledger.board(TODAY).record.settled == 4
    clients.remove(bea)
    assert ledger.board(TODAY).record.settled == 3


def test_the_settled_ones_come_latest_first(ada: str) -> None:
    first, second = add(ada), add(ada)
    promises.settle(second, Outcome.KEPT, TODAY)
    promises.settle(first, Outcome.BROKEN, TOMORROW)
    assert keys(ledger.settled(limit=9)) == [first, second]
    assert keys(ledger.settled(ada, limit=1)) == [first]


def _edit(key: str, pick: int) -> Edit:
    """Rewrite the entry it came from, or add a promise where it came from none."""
    promise = promises.get(key)
    if promise is None or not promise.entry_id:
        return promises.add(promise.client_id if promise else _someone(), "more", mine=True, made=TODAY)
    texts = (
        "[] send it @fri\nmore",
        "[] send it all @fri",
        "[x] send it @fri",
        "[] send it @tomorrow ?",
        "-",
    )
    return entries.rewrite(promise.entry_id, texts[pick % len(texts)], today=TODAY)


def _someone() -> str:
    return clients.everyone()[0].id


Act = Callable[[str, int], Edit]

ACTS: dict[str, Act] = {
    "settle": lambda key, pick: promises.settle(key, list(Outcome)[pick % 6], TODAY, told=bool(pick % 2)),
    "move": lambda key, pick: promises.move(key, TODAY + timedelta(days=pick), day=TODAY, told=pick > 3),
    "move a month": lambda key, pick: promises.move(key, months_later(TODAY, pick), day=TODAY),
    "undate": lambda key, pick: promises.move(key, None, day=TODAY),
    "stay": lambda key, pick: promises.stay(key, TODAY),
    "confirm": lambda key, pick: promises.confirm(key, FAR if pick % 2 else None, TODAY),
    "tell": lambda key, pick: promises.tell(key, TODAY + timedelta(days=pick)),
    "remind": lambda key, pick: promises.remind(key, TODAY),
    "remove": lambda key, pick: promises.remove(key),
    "edit": _edit,
}

scripts = st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 9)), min_size=1, max_size=7)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(script=scripts, source=st.sampled_from(("typed", "noted")))
def test_any_script_of_acts_comes_back_row_for_row(
    ada: str, script: list[tuple[str, int]], source: str
) -> None:
    key = entries.page(note("[] send it @fri", ada)).promises[0].id if source == "typed" else add(ada, TODAY)
    states, edits = [], []
    for verb, pick in script:
        states.append(rows())
        edits.append(ACTS[verb](key, pick))
    last = rows()
    redo = []
    for edit, before in zip(reversed(edits), reversed(states), strict=True):
        redo.append(edit.revert())
        assert rows() == before
    for edit in reversed(redo):
        edit.revert()
    assert rows() == last


def test_a_board_reads_the_first_of_each_direction_and_counts_them_all(ada: str) -> None:
    bea = clients.add("Bea").row_id
    due, soft, undated = add(ada, TODAY), add(ada, FAR, firm=False), add(ada)
    late, far = add(bea, TODAY - timedelta(days=2)), add(bea, FAR)
    theirs = add(bea, mine=False)
    promises.settle(add(ada), Outcome.KEPT, TODAY)
    found = ledger.board(TODAY)
    assert keys(list(found.mine)) == [late, due, far, undated, soft]
    assert keys(list(found.theirs)) == [theirs]
    assert (found.mine_count, found.theirs_count, found.settled_count, found.due) == (5, 1, 1, 2)
    assert keys(list(found.to_decide)) == [late, due]
    assert found.record.kept == 1
    few = ledger.board(TODAY, most=2)
    assert (keys(list(few.mine)), few.mine_count) == ([late, due], 5)
    here = ledger.board(TODAY, ada, most=1, settled_shown=9)
    assert (keys(list(here.mine)), here.mine_count, here.due) == ([due], 3, 1)
    assert len(here.settled) == 1
    assert ledger.board(TODAY, clients.add("Cleo").row_id).mine_count == 0
