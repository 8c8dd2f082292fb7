"""What is read beside a connection is closed behind it, and what is read twice is read anew."""

import os
import sys
from pathlib import Path

import pytest

from relbook.store import passphrase
from relbook.store.database import Journal
from relbook.store.kept_open import reading
from relbook.store.opening import open_journal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists what a process has open")


def times_open(path: Path) -> int:
    return sum(one.exists() and one.samefile(path) for one in Path("/proc/self/fd").iterdir())


def test_a_file_nobody_is_connected_to_is_closed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a file"
    path.write_bytes(b"words")
    with reading(path) as file:
        assert file.read() == b"words"
        assert times_open(path) == 1
    assert times_open(path) == 0


def test_a_file_is_kept_once_and_closed_behind_the_last_connection(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    connected = times_open(journal.path)
    for _ in range(3):
        with reading(journal.path) as file, reading(journal.path) as other:
            assert file.read(16) == other.read(16) == journal.salt()
    assert times_open(journal.path) <= connected + 2
    journal.leave()
    assert times_open(journal.path) == 0


def test_what_is_kept_says_what_was_written_meanwhile(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    with reading(journal.path) as file:
        before = file.read()
    journal.execute_sql("CREATE TABLE more (id)")
    with reading(journal.path) as file:
        assert file.read() not in (before, b"")
    journal.leave()


def test_another_file_in_its_place_is_read(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    with reading(journal.path):
        pass
    other = tmp_path / "other"
    other.write_bytes(b"another")
    other.replace(journal.path)
    with reading(journal.path) as file:
        assert file.read() == b"another"
    assert times_open(journal.path) == 0
    journal.leave()


def test_nothing_of_a_journal_stays_open_behind_another_passphrase(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    journal.leave()
    passphrase.change(journal.path, "", "a quiet pair of words")
    with reading(journal.path) as file:
        assert file.read(16)
    assert times_open(journal.path) == 0


def locks(path: Path) -> int:
    """How many locks any process has on a file."""
    found = path.stat()
    place = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
    return sum(line.split()[5] == place for line in Path("/proc/locks").read_text().splitlines())


def test_whoever_reads_lets_go_of_no_lock(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    with journal.atomic("IMMEDIATE"):
        held = locks(journal.path)
        assert held
        with reading(journal.path):
            pass
        assert locks(journal.path) == held
    journal.leave()


def test_of_two_connections_the_first_to_close_leaves_the_other_its_locks(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    beside = Journal(journal.path, journal.key, device="", read_only=False, shared=False)
    beside.connect()
    with reading(journal.path):
        pass
    with journal.atomic("IMMEDIATE"):
        held = locks(journal.path)
        beside.close()
        assert locks(journal.path) == held > 0
    journal.leave()
    assert times_open(journal.path) == 0
