"""The bin: what was removed comes back as it was, with what went along."""

from datetime import UTC, timedelta

import pytest

from relbook.errors import MissingError
from relbook.store import bin as basket
from relbook.store import clients, entries, facts, meetings, merging, promises
from relbook.store.fields import now
from relbook.store.models import EntryRow
from tests.store.shelf import TODAY, note, rows, texts


def test_the_latest_removed_comes_first(ada: str) -> None:
    first, second = note("one", ada), note("two", ada)
    entries.remove(second)
    entries.remove(first)
    assert basket.removed_entries() == [(first, "one"), (second, "two")]
    clients.remove(ada)
    assert basket.removed_clients() == [(ada, "Ada Lovelace")]


def test_what_was_removed_long_ago_is_shown_no_more(ada: str) -> None:
    key = note("one", ada)
    entries.remove(key)
    EntryRow.update(gone=now() - basket.KEPT - timedelta(days=1)).execute()
    assert basket.removed_entries() == []


def test_an_entry_comes_back_with_what_its_lines_said_and_no_more(ada: str) -> None:
    key = note("[] keep\n!worry rent\n? how\n[] drop", ada)
    entries.rewrite(key, "[] keep\n!worry rent\n? how", today=TODAY)
    before = rows()
    entries.remove(key)
    edit = basket.restore_entry(key)
    assert edit.concerns(ada)
    assert rows() == before
    edit.revert()
    assert texts() == []
    assert promises.of_client(ada) == []


def test_restoring_what_is_not_in_the_bin_changes_nothing(ada: str) -> None:
    key = note("[] keep\n[] drop", ada)
    entries.rewrite(key, "[] keep", today=TODAY)
    before = rows()
    basket.restore_entry(key)
    assert rows() == before
    with pytest.raises(MissingError):
        basket.restore_entry("0" * 32)


def test_a_client_goes_with_all_that_is_only_theirs_and_comes_back_with_it(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("[] mine\n!worry x", ada)
    note("[] ours", bea, ada)
    promises.add(ada, "spoken", mine=True, made=TODAY)
    facts.ask_later(ada, "how?", TODAY)
    meetings.plan([ada], TODAY)
    before = rows()
    undo = basket.remove_client(ada)
    assert undo.concerns(ada)
    assert (texts(), [one.text for one in promises.open_ones()]) == (["[] ours"], ["ours"])
    undo.revert()
    assert rows() == before

    basket.remove_client(ada)
    basket.restore_client(ada)
    assert rows() == before


def test_what_had_been_removed_before_stays_in_the_bin_when_a_client_comes_back(ada: str) -> None:
    note("kept", ada)
    entries.remove(note("dropped before", ada))
    promises.remove(promises.add(ada, "dropped", mine=True, made=TODAY).row_id)
    before = rows()
    basket.remove_client(ada)
    basket.restore_client(ada)
    assert rows() == before
    basket.restore_client(ada)
    assert rows() == before


def test_the_bin_names_what_comes_back_with_what(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("[] mine", ada)
    note("[] ours", bea, ada)
    alone = note("Alone\n[] promise", bea)
    entries.remove(alone)
    basket.remove_client(ada)
    client, entry = basket.removed()
    assert (client.kind, client.words, client.with_entries, client.with_promises) == (
        "client",
        "Ada Lovelace",
        1,
        1,
    )
    assert (entry.kind, entry.id, entry.of, entry.with_promises) == ("entry", alone, ("Bea",), 1)
    assert client.day == now().replace(tzinfo=UTC).astimezone().date()


def test_an_entry_that_went_before_its_client_is_named_by_itself(ada: str) -> None:
    key = note("before", ada)
    entries.remove(key)
    basket.remove_client(ada)
    assert [one.kind for one in basket.removed()] == ["client", "entry"]
    basket.restore_client(ada)
    assert [one.id for one in basket.removed()] == [key]


def test_who_became_one_with_another_is_said_to_have(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("hers", bea)
    merging.merge(ada, bea, {}, {}, TODAY)
    (gone,) = basket.removed()
    assert (gone.id, gone.of, gone.with_entries) == (bea, ("Ada Lovelace",), 0)
