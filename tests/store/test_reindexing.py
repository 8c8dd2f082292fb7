"""An index of an earlier edition is made anew while it is in use, and nothing is missing meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from relbook.journal.fold import fold
from relbook.journal.selection import Selection
from relbook.store import clients, entries, index, index_parts, promises, reindexing
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.store.reindexing import Reached
from tests.store.shelf import TODAY, ask, index_says, note, places, texts

Open = Callable[..., Journal]


@pytest.fixture
def earlier(journal: Journal, ada: str) -> Path:
    """A book whose index spells in another way than this relbook."""
    for number in range(30):
        note(f"Orchard {number}", ada)
    promises.add(ada, "a basket of apples", mine=True, made=TODAY)
    for place, *_ in ask("SELECT id FROM place"):
        journal.execute_sql("DELETE FROM words WHERE rowid = ?", (place,))
        spelt = ("INSERT INTO words(rowid, text, marks) VALUES (?, 'ORCHARDS', '_isentry')", (place,))
        journal.execute_sql(*spelt)
    journal.user_version = index.EDITION - 1
    return journal.path


def found(words: str) -> list[str]:
    return texts(Selection(words=words))


def portions() -> list[Reached]:
    """All of it, a stride at a time."""
    reached: Reached | None = reindexing.begin()
    taken = []
    while reached is not None:
        taken.append(reached)
        reached = reindexing.go_on(reached)
    return taken


def test_it_answers_all_the_while_and_is_whole_afterwards(
    earlier: Path, journal: Journal, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reindexing, "PORTION", 0)
    monkeypatch.setattr(reindexing, "STRIDE", 7)
    journal.leave()
    again = open_journal(earlier, later=True)
    assert again.index_due
    assert len(entries.window(Selection(client_id=ada), limit=99)) == 30
    assert len(found("orchards")) == 30, "the earlier one answers"
    key = note("Orchard in bloom", ada)
    assert found("bloom") == ["Orchard in bloom"], "what is written now is found"
    taken = portions()
    assert [one.done for one in taken] == sorted(one.done for one in taken)
    assert taken[-1].done == taken[-1].of == ask("SELECT (SELECT count(*) FROM entry) + 2")[0][0]
    assert not again.index_due
    assert again.user_version == index.EDITION
    assert len(found("orchard")) == 31
    made = index_says(), places()
    index.rebuild(again)
    assert (index_says(), places()) == made
    entries.rewrite(key, "Orchard in snow", today=TODAY)
    assert found("bloom") == []
    again.leave()


def test_where_it_was_stopped_it_begins_again(earlier: Path, journal: Journal) -> None:
    journal.leave()
    again = open_journal(earlier, later=True)
    reindexing.begin()
    again.leave()
    once_more = open_journal(earlier, later=True)
    assert once_more.index_due
    assert portions()
    once_more.leave()
    whole = open_journal(earlier, later=True)
    assert not whole.index_due
    assert len(found("orchard")) == 30
    whole.leave()


def test_the_command_line_makes_it_at_once(earlier: Path, journal: Journal) -> None:
    journal.leave()
    again = open_journal(earlier)
    assert not again.index_due
    assert len(found("orchard")) == 30
    assert reindexing.go_on(reindexing.begin()) is None, "somebody was quicker"
    again.leave()


@pytest.fixture
def without_beginnings(earlier: Path, journal: Journal) -> Path:
    """A book with an index as FTS5 keeps beginnings by itself, as edition 5 had it."""
    made = index_parts.PARTS["words"].replace("tokenize=", "prefix='1 2 3', tokenize=")
    journal.execute_sql("DROP TABLE words")
    journal.execute_sql(made)
    for place, text in ask("SELECT place.id, text FROM place JOIN entry ON entry.id = place.key"):
        row = (place, fold(text))
        journal.execute_sql("INSERT INTO words(rowid, text, marks) VALUES (?, ?, '_isentry _c')", row)
    journal.leave()
    return earlier


def test_a_long_one_of_other_tables_answers_until_it_is_made(
    without_beginnings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "FEW", 20)
    again = open_journal(without_beginnings, later=True)
    assert again.index_unlike
    assert not again.index_due, "it is not made anew row by row"
    note("Orchard in bloom")
    for words in ("o", "or", "orc", "orchard"):
        assert len(found(words)) == 31
    index.rebuild(again)
    again.leave()
    whole = open_journal(without_beginnings, later=True)
    assert not whole.index_unlike
    for words in ("o", "or", "orc", "orchard"):
        assert len(found(words)) == 31
    whole.leave()


def test_one_that_is_only_read_answers_as_it_is(without_beginnings: Path) -> None:
    read = open_journal(without_beginnings, read_only=True)
    assert read.index_unlike
    assert len(found("or")) == 30
    read.leave()


def test_a_short_one_of_other_tables_is_made_at_once(without_beginnings: Path) -> None:
    again = open_journal(without_beginnings, later=True)
    assert not again.index_unlike
    assert len(found("or")) == 30
    again.leave()


def test_one_made_of_other_tables_is_not_used(earlier: Path, journal: Journal) -> None:
    journal.execute_sql("DROP TABLE words")
    journal.execute_sql("CREATE VIRTUAL TABLE words USING fts5(text, marks)")
    journal.leave()
    again = open_journal(earlier, later=True)
    assert not again.index_due
    assert len(found("orchard")) == 30
    clients.add("Grace")
    again.leave()
