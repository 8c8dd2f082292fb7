"""A journal that a power cut left half begun is begun again; one that is half written is read whole."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from relbook.errors import JournalMissingError, NotAJournalError
from relbook.journal.selection import EVERYTHING
from relbook.store import entries
from relbook.store.database import APPLICATION_ID, OPEN_KEY, Journal
from relbook.store.opening import open_journal

DAY = date(2026, 5, 4)


def test_an_empty_file_is_a_journal_just_begun(tmp_path: Path) -> None:
    path = tmp_path / "j.relbook"
    path.touch()
    with pytest.raises(JournalMissingError):
        open_journal(path, read_only=True)
    journal = open_journal(path, create=False)
    assert journal.application_id == APPLICATION_ID
    assert journal.execute_sql("PRAGMA auto_vacuum").fetchone()[0] == 1
    journal.leave()


def test_another_programs_file_of_the_same_key_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    path.touch()
    other = Journal(path, OPEN_KEY, device="", read_only=False, shared=False)
    other.connect()
    other.execute_sql("PRAGMA user_version = 3")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotAJournalError):
        open_journal(path)
    assert path.read_bytes() == before


def test_a_write_that_a_kill_interrupted_is_not_read(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    for number in range(20):
        entries.add(f"note {number} " + "word " * 100, day=DAY, today=DAY)
    journal.execute_sql("PRAGMA cache_size = 5")  # spills, so that the file holds half of it
    journal.execute_sql("BEGIN IMMEDIATE")
    journal.execute_sql("UPDATE entry SET kind = 'meeting', text = hex(randomblob(2000))")
    left = tmp_path / "left"
    left.mkdir()
    for suffix in ("", "-journal"):
        shutil.copy(f"{journal.path}{suffix}", left / f"j.relbook{suffix}")
    journal.execute_sql("ROLLBACK")
    journal.leave()

    again = open_journal(left / "j.relbook", read_only=True)
    assert {page.entry.kind for page in entries.window(EVERYTHING)} == {"note"}
    assert entries.count(EVERYTHING) == 20
    again.leave()
