"""Many rows at once: as few statements for hundreds as for three, and each of them as it was afterwards."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from relbook.store import bin as basket
from relbook.store import clients, entries, merging, promises
from relbook.store.database import Journal
from relbook.store.edit import Edit, change, write
from relbook.store.models import PromiseRow, database
from relbook.store.moment import now
from relbook.store.swaths import change_all, drop_all
from tests.store.shelf import TODAY, ask, note, rows


def many_notes(client_id: str, many: int) -> None:
    for number in range(many):
        note(f"Note {number}\n[] send {number}\n!worry {number}", client_id, day=TODAY - timedelta(number))


def asked_of(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> int:
    """How many statements about entries and their ties, promises and facts an act asks, its index aside."""
    asked: list[str] = []
    run = database().execute_sql

    def hear(sql: str, params: object = None) -> object:
        asked.append(sql)
        return run(sql, params)

    with monkeypatch.context() as patch:
        patch.setattr(database(), "execute_sql", hear)
        act()
    return sum('"entry' in sql or '"promise"' in sql or '"fact"' in sql for sql in asked)


def test_so_many_statements_whatever_their_number(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    for many in (4, 40):
        one, other = clients.add(f"One {many}").row_id, clients.add(f"Other {many}").row_id
        many_notes(one, many)
        acts = (
            partial(basket.remove_client, one),
            partial(basket.restore_client, one),
            partial(merging.merge, other, one, {}, {}, TODAY),
        )
        counts.append([asked_of(monkeypatch, act) for act in acts])
    assert counts[0] == counts[1]


def held(edit: Edit) -> list[tuple[object, ...]]:
    edit.revert()
    return ask("SELECT id, gone, client, text FROM promise ORDER BY id")


def test_each_goes_back_to_what_it_held_itself(ada: str) -> None:
    bea = clients.add("Bea").row_id
    keys = [promises.add(whose, text, mine=True, made=TODAY).row_id for whose in (ada, bea) for text in "ab"]
    promises.remove(keys[3])
    before = ask("SELECT id, gone, client, text FROM promise ORDER BY id")

    @write
    def all_to_bea() -> str:
        change(PromiseRow, keys[1], text="changed first")
        change_all(PromiseRow, keys, client=bea, gone=None)
        change(PromiseRow, keys[0], text="changed after")
        drop_all(PromiseRow, keys[:2])
        return bea

    done = all_to_bea()
    assert done.clients == {ada, bea}
    after = ask("SELECT id, gone, client, text FROM promise ORDER BY id")
    undone = done.revert()
    assert ask("SELECT id, gone, client, text FROM promise ORDER BY id") == before
    assert undone.clients >= {ada, bea}
    redone = undone.revert()
    assert ask("SELECT id, gone, client, text FROM promise ORDER BY id") == after
    assert held(redone) == before


def test_what_is_held_already_is_not_written(ada: str) -> None:
    key = promises.add(ada, "a", mine=True, made=TODAY).row_id
    before = ask("SELECT updated FROM promise")

    @write
    def again() -> str:
        change_all(PromiseRow, [key], client=ada, gone=None)
        return key

    edit = again()
    assert (edit.kinds, edit.rows, ask("SELECT updated FROM promise")) == (frozenset(), 0, before)


def test_an_edit_says_how_many_rows_it_wrote(ada: str) -> None:
    many_notes(ada, 3)
    assert basket.remove_client(ada).rows == 1 + 3 * 3  # the client, and of each note itself and its lines


def test_whoever_was_given_an_entry_since_hears_that_it_comes_back(ada: str) -> None:
    bea, key = clients.add("Bea").row_id, note("hers", ada)
    gone = basket.remove_client(ada)
    basket.restore_entry(key)
    entries.file_under(key, [ada, bea], today=TODAY)
    entries.remove(key)
    assert bea in gone.revert().clients
    assert rows()["entry"]


def test_the_stamp_of_the_bin_is_that_of_the_removal(ada: str) -> None:
    many_notes(ada, 3)
    begins = now()
    basket.remove_client(ada)
    assert all(one.gone >= begins for one in PromiseRow.select())
