"""The bin: what was removed comes back as it was, with what went along."""

import re
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from relbook.errors import MissingError
from relbook.journal.fact import FactKind
from relbook.store import bin as basket
from relbook.store import binned, clients, entries, facts, files, meetings, merging, promises, questions
from relbook.store.models import EntryRow, database
from relbook.store.moment import now
from tests.store.shelf import TODAY, note, rows, texts


def test_the_latest_removed_comes_first(ada: str) -> None:
    first, second = note("one", ada), note("two", ada)
    entries.remove(second)
    entries.remove(first)
    assert [(one.id, one.words) for one in binned.removed()] == [(first, "one"), (second, "two")]
    clients.remove(ada)
    assert binned.removed_clients() == [(ada, "Ada Lovelace")]


def test_what_was_removed_long_ago_is_shown_no_more(ada: str) -> None:
    key = note("one", ada)
    entries.remove(key)
    EntryRow.update(gone=now() - binned.KEPT - timedelta(days=1)).execute()
    assert binned.removed() == []


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
    questions.ask_later(ada, "how?", TODAY)
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
    client, entry = binned.removed()
    assert (client.kind, client.words, client.with_entries, client.with_promises) == (
        "client",
        "Ada Lovelace",
        1,
        1,
    )
    assert (entry.kind, entry.id, entry.of, entry.with_promises) == ("entry", alone, ("Bea",), 1)
    assert client.day == now().replace(tzinfo=UTC).astimezone().date()


def test_what_went_alone_is_found_however_much_went_with_a_client(ada: str) -> None:
    """Its three hundred latest were looked at: a client with more in the bin hid every entry before."""
    bea = clients.add("Bea").row_id
    alone = [note(f"Alone {number}", bea) for number in range(120)]
    for key in alone:
        entries.remove(key)
    for number in range(320):
        note(f"Together {number}", ada)
    basket.remove_client(ada)
    client, *found = binned.removed()
    assert (client.id, client.with_entries) == (ada, 320)
    assert [one.id for one in found] == alone[::-1]


def test_an_entry_that_went_before_its_client_is_named_by_itself(ada: str) -> None:
    key = note("before", ada)
    entries.remove(key)
    basket.remove_client(ada)
    assert [one.kind for one in binned.removed()] == ["client", "entry"]
    basket.restore_client(ada)
    assert [one.id for one in binned.removed()] == [key]


def test_who_became_one_with_another_is_said_to_have(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("hers", bea)
    merging.merge(ada, bea, {}, {}, TODAY)
    (gone,) = binned.removed()
    assert (gone.id, gone.of, gone.with_entries) == (bea, ("Ada Lovelace",), 0)


def test_what_was_removed_by_itself_is_in_the_bin_and_comes_back(ada: str) -> None:
    entry = note("words\n[] from a line", ada)
    files.attach(entry, "map.txt", files.store_content(b"map"), 3)
    promises.add(ada, "spoken", mine=True, made=TODAY)
    facts.add(ada, FactKind.LIKE, "tea", as_of=TODAY)
    questions.ask_later(ada, "how?", TODAY)
    meetings.plan([ada], TODAY, title="Engines")
    before = rows()
    for promise in promises.of_client(ada):
        promises.remove(promise.id)
    for fact in facts.of_client(ada):
        facts.remove(fact.id)
    for question in questions.waiting(ada):
        questions.remove(question.id)
    for meeting in meetings.between(TODAY, TODAY):
        meetings.cancel(meeting.id)
    for file in files.of_client(ada):
        files.detach(file.id)
    found = binned.removed()
    kinds = ["attachment", "fact", "meeting", "promise", "promise", "question"]
    assert sorted(one.kind for one in found) == kinds
    assert {one.of for one in found} == {("Ada Lovelace",), ()}
    for one in found:
        assert basket.restore_row(one.kind, one.id).revert()
        basket.restore_row(one.kind, one.id)
    assert rows() == before
    assert binned.removed() == []


def test_what_a_rewritten_line_became_is_not_listed(ada: str) -> None:
    entry = note("[] first\n[] second", ada)
    entries.rewrite(entry, "[] first", today=TODAY)
    assert binned.removed() == []
    entries.remove(entry)
    assert [one.kind for one in binned.removed()] == ["entry"]


def dropping() -> set[str]:
    """Every module of the store that takes rows off the shelf."""
    taking = re.compile(r"from relbook\.store\.(?:edit|swaths) import (?:\([^)]*|[^\n]*)\bdrop(_all)?\b")
    shelf = Path(basket.__file__).parent
    return {path.stem for path in shelf.glob("*.py") if taking.search(path.read_text("utf-8"))}


SMALL = {
    "taking_back": "an import: what it brought lies in the bin",
    "bin": "clients and what is only theirs",
    "bulk": "several clients at once, and the sample",
    "carrying": "what two clients had both, when they become one",
    "clients": "a client",
    "custom": "a field of one's own: undone in the session",
    "details": "a part of an entry that was emptied: undone in the session",
    "entries": "an entry",
    "facts": "a fact",
    "files": "a file",
    "following": "a tag that a text says no more: it follows the text",
    "important_dates": "a day of the year: undone in the session",
    "lines": "what a line became, with the line",
    "links": "a tie between clients: undone in the session",
    "lives": "a promise of an ending that was taken back with it",
    "meetings": "a planned talk",
    "merging": "the emptied page of two clients who became one",
    "organisations": "a role: undone in the session",
    "promises": "a promise",
    "prompts": "a prompt of one's own: undone in the session",
    "questions": "a question",
    "reaching": "an address or a number: undone in the session",
    "signals": "that something was dismissed",
    "snoozes": "that something waits",
    "tying": "a tie or a tag that a text says no more: both follow the text",
}
"""Every module that removes rows, and where that is found again: in the bin, or in the session's undo."""


def test_every_removal_of_the_program_is_known_here() -> None:
    assert dropping() == set(SMALL), "say where what this removes is found again"


def test_the_bin_is_found_without_reading_every_entry(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entries.remove(note("Gone again", ada))
    asked: list[tuple[str, tuple[object, ...]]] = []
    run = database().execute_sql

    def hear(sql: str, params: object = None) -> object:
        asked.append((sql, tuple(params or ())))  # type: ignore[arg-type]
        return run(sql, params)

    monkeypatch.setattr(database(), "execute_sql", hear)
    assert [one.words for one in binned.removed()] == ["Gone again"]
    read = [(sql, given) for sql, given in asked if "FROM entry " in sql]
    plans = [[step[3] for step in run(f"EXPLAIN QUERY PLAN {sql}", given)] for sql, given in read]
    assert len(plans) == 1 and all("entryrow_place" in " ".join(plan) for plan in plans), plans
