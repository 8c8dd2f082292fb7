"""One bad page costs the rows that lay on it and nothing else; with a backup, not even those."""

import os
import random
import shutil
from pathlib import Path

import pytest

from relbook.errors import JournalExistsError, JournalLockedError, JournalTooNewError
from relbook.journal.backup import Why
from relbook.journal.selection import Selection
from relbook.store import backups, doctor, entries, files, spare
from relbook.store.companion import companion
from relbook.store.doctor import ADVICE
from relbook.store.opening import open_journal
from relbook.store.salvage import Account, salvage
from relbook.store.seal import PAGE, salt_of
from relbook.store.visit import visit
from tests.store.shelf import ask, note, rows
from tests.store.wrecks import ENTRIES, pages_of, spoil, write_many

PHRASE = "correct horse battery"
FEW = 60


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three thousand entries."""
    path = tmp_path_factory.mktemp("many") / "j.relbook"
    write_many(path)
    return path


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some tens, with a backup of all of them."""
    return backed_up(tmp_path_factory.mktemp("few") / "j.relbook")


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same behind a passphrase: every opening takes a while."""
    return backed_up(tmp_path_factory.mktemp("locked") / "j.relbook", PHRASE)


@pytest.fixture(scope="module")
def all_of_few(few: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of it."""
    return everything(few)


def backed_up(path: Path, phrase: str = "") -> Path:
    write_many(path, phrase, FEW)
    with visit(path, phrase, shared=True) as journal:
        backups.make(journal, Why.ASKED)
    return path


def lay(journal: Path, folder: Path) -> Path:
    """The journal with all that lies beside it, for one test to damage."""
    return shutil.copytree(journal.parent, folder / "book") / journal.name


def everything(path: Path, phrase: str = "") -> dict[str, list[dict[str, object]]]:
    with visit(path, phrase, read_only=True):
        return rows()


def root_of(path: Path, table: str) -> int:
    with visit(path, read_only=True):
        return int(ask("SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0])


def test_of_one_damaged_page_at_least_995_in_1000_entries_are_read(many: Path, tmp_path: Path) -> None:
    whole = everything(many)
    for page in random.Random(5).sample(range(2, pages_of(many)), 2):
        path, new = lay(many, tmp_path / str(page)), tmp_path / f"{page}.relbook"
        spoil(path, page)
        before = path.read_bytes()
        found = salvage(path, "", new)
        assert found.entries.whole == ENTRIES
        assert found.entries.read >= ENTRIES * 0.995
        assert path.read_bytes() == before
        read = everything(new)["entry"]
        assert len(read) == found.entries.read
        known = {row["id"]: row for row in whole["entry"]}
        assert all(known[row["id"]] == row for row in read)


def test_a_sound_journal_is_read_whole(few: Path, tmp_path: Path) -> None:
    path, new = lay(few, tmp_path), tmp_path / "new.relbook"
    assert salvage(path, "", new).entries == Account(FEW, 0, 0)
    assert everything(new) == everything(few)
    with visit(new) as journal:
        assert {one.ailment for one in doctor.examine(journal)} <= ADVICE
        assert entries.count(Selection(words="engine")) == FEW
        assert files.content(files.every()[0]) == b"Dear Ada"
    assert sorted(it.name for it in tmp_path.iterdir()) == ["book", "new.relbook", "new.relbook-files"]


@pytest.mark.parametrize("which", ["first", "root of entries", "root of clients"])
def test_where_no_way_leads_to_the_rows_they_are_read_leaf_by_leaf(
    few: Path, all_of_few: dict[str, list[dict[str, object]]], tmp_path: Path, which: str
) -> None:
    path, new = lay(few, tmp_path), tmp_path / "new.relbook"
    shutil.rmtree(path.parent / "backups")
    table = {"root of entries": "entry", "root of clients": "client"}.get(which)
    spoil(path, root_of(few, table) if table else 1)
    found = salvage(path, "", new)
    read = everything(new)
    lost = {name for name, there in all_of_few.items() if there != read[name]}
    assert lost <= {"client"}  # the one client lay on its root
    assert found.entries == Account(FEW, 0, 0)
    assert found.rows.lost == (1 if which == "root of clients" else 0)


def test_with_a_backup_nothing_is_lost(few: Path, tmp_path: Path) -> None:
    path, new = lay(few, tmp_path), tmp_path / "new.relbook"
    for page in random.Random(11).sample(range(2, pages_of(path)), 40):
        spoil(path, page)
    found = salvage(path, "", new)
    assert found.entries.whole == FEW
    assert (found.entries.lost, found.rows.lost) == (0, 0)
    assert found.entries.filled == sum(count for _, count in found.sources) > 0
    assert everything(new) == everything(few)


def test_what_was_taken_out_on_purpose_does_not_come_back_from_a_backup(few: Path, tmp_path: Path) -> None:
    path, new = lay(few, tmp_path), tmp_path / "new.relbook"
    with visit(path):
        ask("DELETE FROM fact")
        page = root_of_open("words_data")
    spoil(path, page)
    assert salvage(path, "", new).rows.filled == 0
    assert everything(new)["fact"] == []


def root_of_open(table: str) -> int:
    return int(ask("SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0][0])


@pytest.mark.parametrize("kept", ["backup", "spare"])
def test_a_damaged_salt_is_learnt_again(locked: Path, tmp_path: Path, kept: str) -> None:
    path, new = lay(locked, tmp_path), tmp_path / "new.relbook"
    if kept == "spare":
        assert spare.set_aside(path, salt_of(path))
        shutil.rmtree(path.parent / "backups")
    with path.open("r+b") as file:
        file.write(bytes(16))
    assert salvage(path, PHRASE, new).entries == Account(FEW, 0, 0)
    assert everything(new, PHRASE) == everything(locked, PHRASE)


def test_a_salt_of_which_one_bit_turned_is_turned_back(tmp_path: Path) -> None:
    path, new = tmp_path / "j.relbook", tmp_path / "new.relbook"
    write_many(path, count=5)
    held = bytearray(path.read_bytes())
    held[3] ^= 16
    path.write_bytes(held)
    assert salvage(path, "", new).entries == Account(5, 0, 0)


def test_a_file_of_which_nothing_can_be_read_comes_from_the_backup(few: Path, tmp_path: Path) -> None:
    path, new = lay(few, tmp_path), tmp_path / "new.relbook"
    path.write_bytes(os.urandom(path.stat().st_size))
    companion(path).write_bytes(os.urandom(3 * PAGE))
    found = salvage(path, "", new)
    assert (found.entries, found.files, found.certain) == (Account(0, FEW, 0), Account(0, 1, 0), False)
    with visit(new):
        assert files.content(files.every()[0]) == b"Dear Ada"


def test_what_is_in_the_log_of_a_killed_window_is_read_too(few: Path, tmp_path: Path) -> None:
    path = lay(few, tmp_path)
    journal = open_journal(path, shared=True)
    note("The last words")
    killed = tmp_path / "killed"
    shutil.copytree(path.parent, killed)
    journal.leave()
    shutil.rmtree(killed / "backups")
    assert (killed / "j.relbook-wal").stat().st_size > 0
    spoil(killed / "j.relbook", 1)
    assert salvage(killed / "j.relbook", "", tmp_path / "new.relbook").entries.read == FEW + 1


def test_nothing_is_written_over_and_nobody_gets_in(few: Path, tmp_path: Path) -> None:
    path = lay(few, tmp_path)
    taken = tmp_path / "taken.relbook"
    taken.write_text("mine")
    with pytest.raises(JournalExistsError):
        salvage(path, "", taken)
    with pytest.raises(JournalLockedError):
        salvage(path, "another one", tmp_path / "new.relbook")
    assert taken.read_text() == "mine"
    assert sorted(it.name for it in tmp_path.iterdir()) == ["book", "taken.relbook"]


def test_a_later_journal_is_not_taken_apart(tmp_path: Path) -> None:
    path = tmp_path / "j.relbook"
    write_many(path, count=5)
    with visit(path):
        ask("INSERT INTO schema_migration(name, applied) VALUES ('9999_later', '2030-01-01')")
    with pytest.raises(JournalTooNewError):
        salvage(path, "", tmp_path / "new.relbook")
