"""What goes on in the place of a damaged journal, and where it lies meanwhile."""

from pathlib import Path

import pytest

from relbook.errors import JournalDamagedError
from relbook.journal.backup import Why
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, companion, entries, rescue
from relbook.store.visit import visit
from tests.store.shelf import TODAY
from tests.store.wrecks import spoil, write_many


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "journal.relbook"
    write_many(path, count=12)
    return path


def held(path: Path) -> int:
    with visit(path):
        return entries.count(EVERYTHING)


def backed_up(path: Path, times: int) -> None:
    with visit(path, shared=True) as journal:
        for _ in range(times):
            backups.make(journal, Why.ASKED)


def test_what_was_read_lies_beside_it_under_a_name_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "journal.relbook"
    first = rescue.place_beside(path, TODAY)
    assert first == tmp_path / f"journal read {TODAY}.relbook"
    first.symlink_to(tmp_path / "nowhere")
    second = rescue.place_beside(path, TODAY)
    second.touch()
    assert second.name == f"journal read {TODAY} 2.relbook"
    assert rescue.place_beside(path, TODAY).name == f"journal read {TODAY} 3.relbook"


def test_what_was_read_takes_the_place_with_its_files(book: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.relbook"
    write_many(new, count=5)
    files = companion.companion(new).read_bytes()
    spoil(book, 1)
    rescue.use(book, new, "")
    assert held(book) == 5
    assert companion.companion(book).read_bytes() == files
    assert not new.exists() and not companion.companion(new).exists()


def test_the_newest_backup_that_is_sound_comes_back(book: Path) -> None:
    backed_up(book, 2)
    newest, older = rescue.sound_backups(book)
    spoil(newest, 1)
    spoil(book, 1)
    assert rescue.bring_back(book, "") == older
    assert held(book) == 12


def test_without_a_sound_backup_the_damage_is_said(book: Path) -> None:
    spoil(book, 1)
    with pytest.raises(JournalDamagedError):
        rescue.bring_back(book, "")
