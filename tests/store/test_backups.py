"""A backup is made whole and checked before it counts; nothing good is dropped for a bad one."""

import os
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from relbook.errors import (
    BackupFailedError,
    CancelledError,
    JournalDamagedError,
    JournalLockedError,
    Trouble,
)
from relbook.journal.backup import Backup, Why, name_of, newest
from relbook.store import backups, entries, files, files_copy, peeking, seal
from relbook.store.companion import companion
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE
from relbook.store.sound import count_rows, recheck
from tests.store.shelf import ask, note, rows

NOW = datetime(2026, 11, 25, 14, 20, tzinfo=UTC)
SECRET = "correct horse battery"


def folder(journal: Journal) -> Path:
    return backups.folder_of(journal.path)


def flip(path: Path, at: int) -> None:
    """Turn one byte over."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 0x40]))


def test_a_backup_holds_every_row_and_opens_with_the_passphrase_alone(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook", SECRET, device="feed0123", shared=True)
    note("Talked about tea")
    before = rows()
    made = backups.make(journal, Why.ASKED, now=NOW)
    journal.leave()
    copy = backups.folder_of(tmp_path / "j.relbook") / made.name
    assert made.name == f"2026-11-25-142000Z.{made.book}.feed0123.asked.relbook"
    assert copy.read_bytes()[: seal.SALT] == (tmp_path / "j.relbook").read_bytes()[: seal.SALT]
    assert b"Talked about tea" not in copy.read_bytes()
    with pytest.raises(JournalLockedError):
        peeking.counts(copy, "another")
    again = open_journal(copy, SECRET)
    assert rows() == before
    again.leave()


def test_the_folder_and_the_files_are_the_owners_alone(journal: Journal) -> None:
    files.store_content(b"a picture")
    made = backups.make(journal, Why.DAILY)
    assert stat.S_IMODE(folder(journal).stat().st_mode) == 0o700
    for file in folder(journal).iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    assert {file.name for file in folder(journal).glob("*.relbook")} == {made.name}


@pytest.mark.parametrize("page", [1, 2, 9])
def test_a_copy_that_reads_back_otherwise_gets_no_name_and_costs_no_good_one(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    note("Talked about tea")
    good = [backups.make(journal, Why.DAILY, now=NOW - timedelta(hours=hours)) for hours in (30, 1)]
    written = backups._copied

    def a_bad_disk(source: Journal, making: Path, going: Going) -> dict[str, int]:
        expected = written(source, making, going)
        flip(making, (page - 1) * PAGE + 1000)
        return expected

    monkeypatch.setattr(backups, "_copied", a_bad_disk)
    with pytest.raises(BackupFailedError) as failed:
        backups.make(journal, Why.DAILY, now=NOW)
    assert failed.value.trouble is Trouble.FAILING
    assert [one.name for one in backups.of_journal(journal.path)] == [one.name for one in reversed(good)]
    assert not list(folder(journal).glob(f"{backups.MAKING}*"))


def test_a_copy_with_a_row_too_few_is_noticed(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    note("Talked about tea")
    written = backups._copied

    def one_less(source: Journal, making: Path, going: Going) -> dict[str, int]:
        expected = written(source, making, going)
        return expected | {"entry": expected["entry"] + 1}

    monkeypatch.setattr(backups, "_copied", one_less)
    with pytest.raises(BackupFailedError):
        backups.make(journal, Why.DAILY)
    assert backups.of_journal(journal.path) == []


def test_a_folder_that_takes_nothing_is_told_and_the_journal_goes_on(journal: Journal) -> None:
    folder(journal).write_text("in the way")
    with pytest.raises(BackupFailedError):
        backups.make(journal, Why.DAILY)
    note("Talked about tea")


def test_older_ones_go_once_a_new_one_is_there(journal: Journal) -> None:
    for hours in (50, 49, 2, 1):
        backups.make(journal, Why.DAILY, now=NOW - timedelta(hours=hours))
    kept = backups.of_journal(journal.path)
    assert [NOW - one.made for one in kept] == [timedelta(hours=1), timedelta(hours=49)]


def test_two_in_one_second_are_two(journal: Journal) -> None:
    names = {backups.make(journal, Why.IMPORT, now=NOW).name for _ in range(3)}
    assert len(names) == 3
    assert {one.name for one in backups.of_journal(journal.path)} == names


def test_another_journals_backups_are_left_alone(journal: Journal, tmp_path: Path) -> None:
    other = folder(journal) / name_of(NOW - timedelta(days=900), "00000000", "x", Why.DAILY)
    other.parent.mkdir()
    other.write_bytes(b"somebody else's")
    mine = backups.make(journal, Why.DAILY, now=NOW)
    assert other.exists()
    assert [one.name for one in backups.of_journal(journal.path)] == [mine.name]


def test_a_file_is_copied_once_for_all_backups(journal: Journal) -> None:
    content = os.urandom(50_000)
    files.store_content(content)
    backups.make(journal, Why.DAILY, now=NOW)
    copy = files_copy.copy_of(folder(journal), backups.book_of(journal.path))
    size = copy.stat().st_size
    backups.make(journal, Why.DAILY, now=NOW + timedelta(days=1))
    assert copy.stat().st_size == size
    files.store_content(content[::-1])
    backups.make(journal, Why.DAILY, now=NOW + timedelta(days=2))
    assert copy.stat().st_size > size


def test_a_lost_companion_comes_back_from_the_copy(journal: Journal, ada: str) -> None:
    entry = note("With a picture", ada)
    digest = files.store_content(b"a picture")
    files.attach(entry, "picture.png", digest, 9)
    backups.make(journal, Why.DAILY)
    companion(journal.path).unlink()
    assert [file.name for file in files.missing()] == ["picture.png"]
    assert files_copy.bring_back(journal, folder(journal), backups.book_of(journal.path)) == 1
    assert files.missing() == []


def test_a_later_look_marks_what_is_no_longer_sound(journal: Journal) -> None:
    for text in range(60):
        note(f"Tea {text} " * 60)
    made = backups.make(journal, Why.DAILY, now=NOW)
    path = folder(journal) / made.name
    assert recheck(path, journal.key)
    flip(path, 20 * PAGE + 700)
    assert not recheck(path, journal.key)
    (marked,) = backups.of_journal(journal.path)
    assert not marked.good
    assert newest([marked], NOW) is None
    flip(folder(journal) / marked.name, 100)
    with pytest.raises(JournalDamagedError):
        peeking.counts(folder(journal) / marked.name, journal.key)


def test_nothing_is_kept_of_an_empty_journal_before_something(journal: Journal) -> None:
    assert backups.before(Why.IMPORT) is None
    note("Talked about tea")
    found = backups.before(Why.IMPORT)
    assert isinstance(found, Backup)
    assert found.why is Why.IMPORT


KILLED = """
import sys
from pathlib import Path
from relbook.journal.backup import Why
from relbook.store import backups, {module} as place
from relbook.store.opening import open_journal
import os, signal
def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
journal = open_journal(Path(sys.argv[1]), shared=True)
place.{name} = die
backups.make(journal, Why.DAILY)
"""


@pytest.mark.parametrize(
    ("module", "name", "finished"),
    [
        ("backups", "count_rows", 0),
        ("backups", "_verify", 0),
        ("backups", "faults", 0),
        ("backups", "_free", 0),
        ("files_copy", "bring_up_to_date", 1),
        ("backups", "thin", 1),
    ],
)
def test_a_kill_leaves_no_half_file_under_a_final_name(
    journal: Journal, module: str, name: str, finished: int
) -> None:
    note("Talked about tea")
    script = KILLED.format(module=module, name=name)
    ran = subprocess.run([sys.executable, "-c", script, str(journal.path)], check=False, capture_output=True)
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()[-300:]
    found = backups.of_journal(journal.path)
    assert len(found) == finished
    for one in found:
        assert peeking.counts(folder(journal) / one.name, journal.key).entries == 1
    backups.make(journal, Why.DAILY)
    assert not list(folder(journal).glob(f"{backups.MAKING}*")), "the next one sweeps up"


def test_somebody_writes_between_two_steps_of_the_copy(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "PAGES", 1)
    note("Talked about tea")
    other = Journal(journal.path, journal.key, device="", read_only=False, shared=True)
    other.connect()
    steps: list[tuple[int, int]] = []

    def told(done: int, of: int) -> None:
        row = (f"{len(steps)}",)
        other.execute_sql("INSERT INTO device (id, created, updated, device) VALUES (?, '', '', '')", row)
        steps.append((done, of))

    made = backups.make(journal, Why.DAILY, going=Going(told))
    other.close()
    assert len(steps) > 20, "it did not begin anew"
    assert [done / of for done, of in steps] == sorted(done / of for done, of in steps)
    with peeking.opened(folder(journal) / made.name, journal.key) as copy:
        assert copy.execute_sql("SELECT count(*) FROM device").fetchone() == (1,), "the one of before"


@pytest.mark.parametrize("share", [0.05, 0.2, 0.45, 0.6])
def test_it_can_be_stopped_on_its_way(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    monkeypatch.setattr(backups, "PAGES", 1)
    note("Talked about tea")
    reached = [0.0]
    going = Going(lambda done, of: reached.append(done / of), lambda: reached[-1] >= share)
    with pytest.raises(CancelledError):
        backups.make(journal, Why.DAILY, going=going)
    assert reached[-1] < 0.95, "it went no further"
    assert [file.name for file in folder(journal).iterdir()] == ["backups.lock"]


def test_it_can_be_stopped_while_it_counts_before_a_page_is_copied(journal: Journal) -> None:
    """Of a million entries that takes nine seconds: each table is asked, and the file page by page."""
    note("Talked about tea")
    asked: list[float] = []
    reached = [0.0]

    def stopped() -> bool:
        asked.append(reached[-1])
        return False

    backups.make(journal, Why.DAILY, going=Going(lambda done, of: reached.append(done / of), stopped))
    assert asked.count(0) > len(count_rows(journal))
    stops = iter([False] * 4 + [True])
    with pytest.raises(CancelledError):
        backups.make(journal, Why.ASKED, going=Going(stopped=lambda: next(stops)))
    assert len(backups.of_journal(journal.path)) == 1


def test_a_wiped_page_is_never_copied_as_a_sound_one(journal: Journal) -> None:
    note("A long talk. " * 900)
    backups.make(journal, Why.DAILY)
    journal.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    with journal.path.open("r+b") as file:
        file.seek(journal.path.stat().st_size - PAGE)
        file.write(bytes(PAGE))
    with pytest.raises(BackupFailedError):
        backups.make(journal, Why.ASKED)
    assert len(backups.of_journal(journal.path)) == 1


def test_a_backup_is_of_one_moment_while_others_write(journal: Journal) -> None:
    note("Talked about tea")
    other = Journal(journal.path, journal.key, device="", read_only=False, shared=True)
    other.connect()
    counted = count_rows

    def and_somebody_writes(which: Journal, going: Going = AT_ONCE) -> dict[str, int]:
        found = counted(which, going)
        if which is journal:
            other.execute_sql("INSERT INTO device (id, created, updated, device) VALUES ('a', '', '', '')")
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backups, "count_rows", and_somebody_writes)
        made = backups.make(journal, Why.DAILY)
    other.close()
    assert ask("SELECT count(*) FROM device") == [(1,)]
    with peeking.opened(folder(journal) / made.name, journal.key) as copy:
        assert copy.execute_sql("SELECT count(*) FROM device").fetchone() == (0,)


@pytest.mark.parametrize("index", ["whole", "behind", "none"])
def test_how_much_a_backup_holds_is_said_without_its_bin(journal: Journal, ada: str, index: str) -> None:
    note("Talked about tea", ada)
    entries.remove(note("Talked about cake", ada))
    note("Nobody in particular")
    if index == "none":  # as in a journal of earlier days
        journal.execute_sql("DROP INDEX entryrow_place")
    if index == "behind":
        journal.execute_sql("UPDATE entry SET place = NULL")
        journal.execute_sql("INSERT INTO stale SELECT 'entry', id FROM entry")
    copy = folder(journal) / backups.make(journal, Why.DAILY).name
    assert peeking.counts(copy, journal.key) == peeking.Counts(1, 2)


def test_what_is_in_a_backup_can_be_looked_for(journal: Journal, ada: str) -> None:
    note("Café in Łódź\n\nwith cake", ada)
    note("Nobody in particular")
    copy = folder(journal) / backups.make(journal, Why.DAILY).name
    assert peeking.counts(copy, journal.key) == peeking.Counts(1, 2)
    assert [(one.name, one.entries) for one in peeking.clients(copy, journal.key, "LOVE")] == [
        ("Ada Lovelace", 1)
    ]
    (found,) = peeking.entries(copy, journal.key, "lodz CAFE")
    assert (found.heading, found.of) == ("Café in Łódź", ("Ada Lovelace",))
    assert len(peeking.entries(copy, journal.key)) == 2
    assert [one.id for one in peeking.entries(copy, journal.key, client_id=ada)] == [found.id]
