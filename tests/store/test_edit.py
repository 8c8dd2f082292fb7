"""A write happens whole or not at all, and can be taken back; so can taking it back."""

import multiprocessing
import os
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import MissingError, StoreUnavailableError, Trouble
from relbook.journal.entry import Entry
from relbook.journal.names import Everybody
from relbook.journal.promise import Outcome
from relbook.journal.selection import Selection
from relbook.store import bulk, clients, drafts, entries, links, meetings, promises
from relbook.store.database import Journal
from relbook.store.edit import at_last, put, write
from relbook.store.index import StaleRow
from relbook.store.keys import new_key
from relbook.store.models import ClientRow, EntryRow, database
from relbook.store.opening import open_journal
from relbook.store.swaths import drop_all
from relbook.store.troubles import transaction
from tests.store.scripts import ACTS, act, scripts
from tests.store.shelf import TODAY, ask, index_says, note, places, rows, texts


@given(script=scripts)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_walks_back_through_every_state_and_redo_forward_again(
    journal: Journal, script: list[tuple[str, int, str]]
) -> None:
    states, done = [(rows(), places())], []
    for step in script:
        done.append(act(*step))
        states.append((rows(), places()))

    undone = []
    for edit, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        undone.append(edit.revert())
        assert (rows(), places()) == state

    redone = []
    for edit, state in zip(reversed(undone), states[1:], strict=True):
        redone.append(edit.revert())
        assert (rows(), places()) == state

    for edit in reversed(redone):  # the next script begins where this one did
        edit.revert()
    assert (rows(), places()) == states[0]


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_every_write_says_whom_it_concerns_and_what_it_touched(ada: str, verb: str) -> None:
    clients.add("Bea")
    note("[] send it", ada)
    drafts.keep(drafts.Draft("desk 1", "x"))
    edit = act(verb, 1, "Some words")
    assert edit.row_id
    assert edit.kinds
    if verb not in {"draft", "clear", "setting"}:
        assert edit.clients
        assert edit.revert().clients >= edit.clients - {edit.row_id}


def test_taking_back_concerns_whom_the_write_concerned_though_no_row_names_them(ada: str) -> None:
    bea = clients.add("Bea").row_id
    talk = meetings.plan([ada], TODAY).row_id
    moved = meetings.amend(talk, day=date(2026, 5, 6))
    brought = links.introduce(ada, bea)
    assert brought.revert().clients == {ada, bea}
    undone = moved.revert()
    assert undone.clients == {ada}
    assert undone.revert().clients == {ada}
    assert meetings.let_be(talk, TODAY).revert().clients == {ada}
    assert meetings.cancel(talk).revert().clients == {ada}


def test_taking_back_leaves_what_was_typed_since(ada: str) -> None:
    key = note("First words", ada)
    pinned = entries.amend(key, pinned=True)
    entries.rewrite(key, "Words typed since", today=TODAY)
    pinned.revert()
    entry = entries.get(key)
    assert (entry.text, entry.pinned) == ("Words typed since", False)


def test_a_column_of_another_name_goes_back_too(ada: str) -> None:
    edit = clients.amend(ada, alias="Countess", name="Ada King")
    talk = meetings.plan([ada], TODAY, where="Here")
    edit.revert()
    assert (clients.get(ada).alias, clients.get(ada).name) == ("", "Ada Lovelace")
    talk.revert().revert()
    assert meetings.between(TODAY, TODAY)[0].place == "Here"


def test_a_write_that_changes_nothing_writes_nothing(ada: str) -> None:
    before = ask("SELECT updated FROM client")
    edit = clients.amend(ada, name="Ada Lovelace")
    assert (ask("SELECT updated FROM client"), edit.kinds) == (before, frozenset())


def test_every_row_says_which_machine_wrote_it(journal: Journal, ada: str) -> None:
    note("[] send it #x", ada)
    for table in ("client", "entry", "promise", "tag", "entry_tag", "entry_client"):
        assert ask(f"SELECT DISTINCT device FROM {table}") == [("test",)]


def test_rows_change_only_inside_a_write(journal: Journal) -> None:
    with pytest.raises(AssertionError):
        put(ClientRow, name="Nobody")


def test_a_part_of_a_write_is_taken_back_with_the_whole(ada: str) -> None:
    parts = []

    @write
    def both() -> str:
        parts.append(clients.add("Bea"))
        return str(clients.add("Cem").row_id)

    whole = both()
    assert len(clients.everyone()) == 3
    with pytest.raises(AssertionError):
        parts[0].revert()
    whole.revert()
    assert len(clients.everyone()) == 1


@pytest.mark.parametrize("fault", [MissingError("x"), ZeroDivisionError()])
def test_a_write_that_fails_leaves_nothing(ada: str, fault: Exception) -> None:
    key = note("Before", ada)
    before, words = rows(), index_says()

    @write
    def half() -> str:
        entries.rewrite(key, "After #tag [x] promise", today=TODAY)
        clients.add("Bea")
        raise fault

    with pytest.raises(type(fault)):
        half()
    assert (rows(), index_says()) == (before, words)
    note("Later", ada)
    assert texts() == ["Later", "Before"]


def test_pouring_that_fails_half_way_leaves_nothing(ada: str) -> None:
    def some() -> Iterator[tuple[Entry, tuple[str, ...]]]:
        for number in range(bulk.BATCH + 1):
            yield Entry("", "note", TODAY, f"[] promise {number}"), (ada,)
        raise ZeroDivisionError

    before = rows()
    with pytest.raises(ZeroDivisionError):
        bulk.pour(some())
    assert rows() == before


def test_there_is_no_changing_what_is_not_there(journal: Journal) -> None:
    with pytest.raises(MissingError):
        entries.rewrite("0" * 32, "words", today=TODAY)
    with pytest.raises(MissingError):
        promises.settle("0" * 32, Outcome.KEPT, TODAY)


# ---- what the disk says --------------------------------------------------------

LONG = "word " * 40_000

WRITES = {
    "add": lambda ada: note(LONG, ada),
    "draft": lambda ada: drafts.keep(drafts.Draft(ada, LONG)),
    "pour": lambda ada: bulk.pour([(Entry("", "note", TODAY, LONG), [ada])]),
    "inside": lambda ada: write(partial(_nested, ada))(),
    "undo": lambda ada: clients.amend(ada, about="short").revert(),
}


def _nested(ada: str) -> str:
    clients.amend(ada, about="changed")
    return entries.add(LONG, day=TODAY, today=TODAY, clients=[ada]).row_id


@pytest.mark.parametrize("verb", [verb for verb in WRITES if verb != "undo"])
@pytest.mark.parametrize("shared", [True, False])
def test_a_full_disk_leaves_the_old_state(tmp_path: Path, verb: str, *, shared: bool) -> None:
    journal = open_journal(tmp_path / "j.relbook", shared=shared)
    ada = clients.add("Ada").row_id
    key = note("Before", ada)
    before, words = rows(), index_says()
    journal.execute_sql(f"PRAGMA max_page_count = {ask('PRAGMA page_count')[0][0] + 3}")
    with pytest.raises(StoreUnavailableError) as caught:
        WRITES[verb](ada)
    assert caught.value.trouble is Trouble.FULL
    assert (rows(), index_says()) == (before, words)
    journal.execute_sql("PRAGMA max_page_count = 1000000")
    WRITES[verb](ada)
    assert entries.get(key).text == "Before"
    journal.leave()


@pytest.mark.parametrize("verb", WRITES)
def test_a_disk_that_takes_no_writes(journal: Journal, ada: str, verb: str) -> None:
    edit = clients.amend(ada, about="long")
    before = rows()
    journal.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(StoreUnavailableError) as caught:
        edit.revert() if verb == "undo" else WRITES[verb](ada)
    assert caught.value.trouble is Trouble.READ_ONLY
    journal.execute_sql("PRAGMA query_only = 0")
    assert rows() == before


@pytest.mark.parametrize("shared", [True, False])
def test_another_process_that_writes_too_long(tmp_path: Path, *, shared: bool) -> None:
    journal = open_journal(tmp_path / "j.relbook", shared=shared)
    ada = clients.add("Ada").row_id
    journal.execute_sql("PRAGMA busy_timeout = 50")
    other = _second(journal)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailableError) as caught:
        clients.amend(ada, about="x")
    assert caught.value.trouble is Trouble.BUSY
    other.execute("ROLLBACK")
    journal._close(other)
    clients.amend(ada, about="y")
    assert clients.get(ada).about == "y"
    journal.leave()


def _second(journal: Journal) -> Any:
    """A connection of its own to the same file."""
    return journal._connect()


def test_a_fault_that_is_no_disks_is_a_bug(journal: Journal) -> None:
    with pytest.raises(Exception, match="no such table") as caught, transaction():
        journal.execute_sql("SELECT * FROM nowhere")
    assert not isinstance(caught.value, StoreUnavailableError)
    assert journal.transaction_depth() == 0


def test_edits_of_two_threads_do_not_mix(journal: Journal, ada: str) -> None:
    from threading import Thread

    made: list[str] = []

    def elsewhere() -> None:
        journal.connect()
        made.append(clients.add("Bea").row_id)
        journal.close()

    key = note("Here", ada)
    worker = Thread(target=elsewhere)
    worker.start()
    entries.amend(key, pinned=True)
    worker.join()
    assert clients.get(made[0]).name == "Bea"


@given(words=st.text(max_size=30))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_settled_promise_survives_any_walk_of_undo(journal: Journal, words: str) -> None:
    ada = clients.add("Ada").row_id
    key = note("[] send the deck @fri", ada)
    promise = promises.of_client(ada)[0].id
    settled = promises.settle(promise, Outcome.KEPT, date(2026, 5, 5))
    reworded = entries.rewrite(key, f"[] send the deck @fri\n{words}", today=TODAY)
    reworded.revert().revert()
    kept = promises.get(promise)
    assert kept is not None
    assert kept.outcome is Outcome.KEPT
    settled.revert()
    opened = promises.get(promise)
    assert opened is not None
    assert opened.outcome is Outcome.OPEN


def _killed_inside_a_write(path: Path) -> None:
    journal = open_journal(path, shared=True)

    @write
    def half() -> str:
        note("Never acknowledged")
        journal.execute_sql("PRAGMA cache_size = 1")
        os._exit(9)

    note("Acknowledged")
    half()


def test_a_kill_inside_a_write_leaves_what_was_before(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    worker = context.Process(target=_killed_inside_a_write, args=(tmp_path / "j.relbook",))
    worker.start()
    worker.join(30)
    assert worker.exitcode == 9
    journal = open_journal(tmp_path / "j.relbook", shared=True)
    assert texts() == ["Acknowledged"]
    journal.leave()


def test_many_rows_that_were_dropped_together_come_back_together(journal: Journal, ada: str) -> None:
    keys = [note(f"Note {number}", ada) for number in range(3)]
    entries.amend(keys[0], pinned=True)
    before = rows()

    @write
    def clear() -> str:
        entries.amend(keys[0], pinned=False)
        drop_all(EntryRow, [*keys, keys[0], "0" * 32])
        return ada

    undo = clear()
    assert not texts()
    assert undo.kinds == {"entry"}
    redo = undo.revert()
    assert rows() == before
    redo.revert()
    assert texts() == []
    assert entries.window(Selection(words="note")) == []


def test_rows_written_in_a_swath_are_taken_back_with_the_rest(journal: Journal, ada: str) -> None:
    before = rows()

    @write
    def several() -> str:
        bulk.write_down(
            [
                bulk.Fresh(new_key(), {"text": f"[] go {number} #x", "day": TODAY, "kind": "note"}, [ada])
                for number in range(3)
            ],
            Everybody(clients.names()),
        )
        return ada

    undo = several()
    assert undo.concerns(ada)
    after = rows()
    redo = undo.revert()
    assert rows() == before
    redo.revert()
    assert rows() == after


def test_what_is_read_at_last_is_indexed_and_not_yet_on_the_disk(ada: str) -> None:
    seen: list[object] = []

    @write
    def keep() -> str:
        at_last(lambda: seen.append(StaleRow.select().exists()))
        at_last(lambda: seen.append(database().in_transaction()))
        return put(EntryRow, text="Words", day=TODAY, kind="note")

    keep()
    assert seen == [False, True]
