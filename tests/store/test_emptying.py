"""Emptying the bin: what was removed is gone with its files, and nothing else is touched."""

from datetime import UTC, datetime, timedelta

import pytest
from peewee import OperationalError

from relbook.errors import CancelledError
from relbook.journal.backup import Why
from relbook.journal.fact import FactKind
from relbook.store import (
    backups,
    binned,
    clients,
    doctor,
    emptying,
    entries,
    facts,
    files,
    merging,
    peeking,
    promises,
    purging,
)
from relbook.store import bin as basket
from relbook.store.database import Journal
from relbook.store.models import ClientRow, EntryRow, PromiseRow
from relbook.store.moment import now
from tests.store.shelf import TODAY, ask, note, rows
from tests.store.test_forgetting import Asked, spelt


@pytest.fixture
def bea(journal: Journal) -> str:
    return clients.add("Bea Brown").row_id


def ailments(journal: Journal) -> list[doctor.Finding]:
    return [one for one in doctor.examine(journal) if one.grave]


def test_an_entry_goes_with_its_versions_and_files(ada: str, bea: str, journal: Journal) -> None:
    gone, stays = note("zanzibar\n[] send", ada), note("kept", ada, bea)
    files.attach(gone, "map.txt", files.store_content(b"here be dragons"), 15)
    files.attach(gone, "both.txt", files.store_content(b"shared"), 6)
    files.attach(stays, "both.txt", files.store_content(b"shared"), 6)
    entries.remove(gone)
    before = rows()
    assert emptying.empty()
    assert spelt("zanzibar") == []
    assert all(rows()[name] == before[name] for name in ("client", "entry", "promise"))
    assert binned.removed() == []
    assert purging.unnamed(journal) == []
    assert [one.name for one in files.every()] == ["both.txt"]
    assert files.missing() == []
    assert ailments(journal) == []
    assert not purging.is_due(journal)


def test_a_client_goes_and_those_who_stay_keep_what_was_shared(ada: str, bea: str, journal: Journal) -> None:
    note("only Ada", ada)
    both = note("with both", bea, ada)
    promises.add(ada, "a word", mine=True, made=TODAY)
    basket.remove_client(ada)
    emptying.empty()
    assert not ClientRow.select().where(ClientRow.id == ada).exists()
    assert not PromiseRow.select().exists()
    assert [who.id for who in entries.clients_in([both])[both]] == [bea]
    assert ailments(journal) == []


def test_a_client_stays_in_the_bin_while_an_entry_of_theirs_was_put_back(ada: str) -> None:
    key = note("put back", ada)
    basket.remove_client(ada)
    basket.restore_entry(key)
    emptying.empty()
    assert [one.id for one in binned.removed()] == [ada]
    basket.restore_client(ada)
    assert entries.get(key).text == "put back"


def test_only_what_is_old_expires(ada: str) -> None:
    old, new = note("old", ada), note("new", ada)
    entries.remove(old)
    EntryRow.update(gone=now() - binned.KEPT - timedelta(days=1)).where(EntryRow.id == old).execute()
    entries.remove(new)
    assert emptying.expire()
    assert [one.id for one in binned.removed()] == [new]
    assert not emptying.expire()


def test_what_goes_by_itself_is_in_a_backup_first(ada: str, journal: Journal) -> None:
    key = note("sixty days ago", ada)
    entries.remove(key)
    EntryRow.update(gone=now() - binned.KEPT - timedelta(days=1)).execute()
    assert emptying.tidy() == 0, "nothing was backed up yet"
    backups.make(journal, Why.DAILY, now=datetime.now(UTC) - timedelta(days=2))
    assert emptying.tidy() == 0, "that was the day before yesterday"
    last = backups.make(journal, Why.DAILY)
    assert emptying.tidy()
    assert not EntryRow.select().exists()
    with peeking.opened(backups.folder_of(journal.path) / last.name, journal.key) as kept:
        assert kept.execute_sql("SELECT text FROM entry").fetchall() == [("sixty days ago",)]


def test_after_a_merge_the_emptied_page_goes(ada: str, bea: str, journal: Journal) -> None:
    note("from Bea", bea)
    merging.merge(ada, bea, {}, {}, TODAY)
    emptying.empty()
    assert [who.id for who in clients.names()] == [ada]
    assert len(entries.only_of(ada)) == 1
    assert ailments(journal) == []


def test_a_fact_that_was_removed_alone_goes_and_its_history_is_no_orphan(ada: str, journal: Journal) -> None:
    first = facts.add(ada, FactKind.LIKE, "tea", as_of=TODAY).row_id
    second = facts.supersede(first, "coffee", TODAY).row_id
    facts.remove(first)
    emptying.empty()
    assert facts.get(second).text == "coffee"
    assert ask("SELECT supersedes FROM fact") == [(None,)]
    assert ailments(journal) == []


def test_an_empty_bin_is_no_harm(ada: str) -> None:
    before = rows()
    assert emptying.empty() == 0
    assert rows() == before


def test_it_can_be_stopped_until_the_rows_are_gone(ada: str, bea: str, journal: Journal) -> None:
    gone = note("zanzibar\n[] send", ada)
    files.attach(gone, "map.txt", files.store_content(b"here be dragons"), 15)
    entries.remove(gone)
    was, number, heard = rows(), 1, Asked()
    while True:
        heard = Asked(number)
        try:
            emptying.empty(heard.going)
        except CancelledError:
            assert rows() == was and not heard.bound and binned.removed(), number
            number += 7
        else:
            break
    assert heard.bound and number > 7
    assert heard.said == sorted(heard.said) and heard.said[-1] == 1
    assert spelt("zanzibar") == []


def test_what_a_full_disk_leaves_is_swept_later(
    ada: str, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = note("zanzibar", ada)
    entries.remove(gone)

    def full(_: Journal) -> None:
        raise OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(purging, "write_anew", full)
        assert emptying.empty()
    assert purging.is_due(journal) and binned.removed() == []
    emptying.tidy()
    assert not purging.is_due(journal)
