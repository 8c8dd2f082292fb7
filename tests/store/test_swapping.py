"""The whole journal from a backup: row for row, with what was there kept first, and never half."""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from relbook.errors import (
    CancelledError,
    JournalDamagedError,
    JournalLockedError,
    NotAJournalError,
    StoreUnavailableError,
    Trouble,
)
from relbook.journal.backup import Why
from relbook.store import backups, clients, drafts, files, index, keeping, swapping, unfinished
from relbook.store.companion import companion
from relbook.store.drafts import Draft
from relbook.store.going import Going
from relbook.store.keeping import Kept
from relbook.store.lock import WriterLock
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from tests.store.shelf import note, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with a note, closed, and a note that came after its backup."""
    path = tmp_path / "j.relbook"
    with visit(path, shared=True, device="feed"):
        key = note("As it was", clients.add("Ada").row_id)
        files.attach(key, "picture.png", files.store_content(b"a picture"), 9)
    return path


def back_up(path: Path, passphrase: str = "") -> tuple[Path, dict[str, list[dict[str, object]]]]:
    """A backup, and every row it holds."""
    with visit(path, passphrase) as journal:
        return backups.folder_of(path) / backups.make(journal, Why.DAILY).name, rows()


def change(path: Path, passphrase: str = "") -> dict[str, list[dict[str, object]]]:
    with visit(path, passphrase):
        note("As it became")
        return rows()


def test_how_far_the_index_of_an_earlier_backup_is_made_anew_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with visit(path) as journal:
        journal.user_version = index.EDITION - 1
        copy = backups.folder_of(path) / backups.make(journal, Why.DAILY).name
    monkeypatch.setattr(index, "BATCH", 1)
    told: list[float] = []
    too_late: list[bool] = []

    def bound() -> None:
        told.clear()
        too_late.append(True)

    going = Going(lambda done, of: told.append(done / of), lambda: bool(too_late), bound)
    swapping.replace(path, copy, going=going)
    assert 4 / swapping.STEPS < told[0] < 1, "between the last step and the end"
    assert told == sorted(told) and told[-1] == 1


def test_every_row_is_as_the_backup_has_it_and_what_was_there_can_come_back(path: Path) -> None:
    copy, before = back_up(path)
    after = change(path)
    kept = swapping.replace(path, copy)
    with visit(path):
        assert rows() == before
    assert kept.backup is not None
    assert kept.backup.why is Why.RESTORE
    swapping.replace(path, backups.folder_of(path) / kept.backup.name)
    with visit(path):
        assert rows() == after


def test_lost_files_come_back_with_it(path: Path) -> None:
    copy, _ = back_up(path)
    companion(path).unlink()
    swapping.replace(path, copy)
    with visit(path):
        assert files.missing() == []


def test_a_damaged_backup_changes_nothing(path: Path) -> None:
    copy, _ = back_up(path)
    after = change(path)
    with copy.open("r+b") as file:
        file.seek(12 * 4096 + 500)
        file.write(os.urandom(40))
    with pytest.raises(JournalDamagedError):
        swapping.replace(path, copy)
    with visit(path):
        assert rows() == after
    assert not list(path.parent.glob(f"*{swapping.COMING}"))


def test_something_else_is_no_backup(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear Ada")
    with pytest.raises(NotAJournalError):
        swapping.replace(path, other)


def test_a_damaged_journal_is_kept_as_it_is(path: Path) -> None:
    copy, before = back_up(path)
    broken = b"\0" * 100 + path.read_bytes()[100:]
    path.write_bytes(broken)
    Path(f"{path}-journal").write_bytes(b"left behind")
    kept = swapping.replace(path, copy)
    assert kept.aside[0].read_bytes() == broken
    assert not Path(f"{path}-journal").exists(), "it would be played into the new one"
    with visit(path):
        assert rows() == before


def test_while_a_window_has_it_open_nothing_happens(path: Path) -> None:
    copy, _ = back_up(path)
    window = WriterLock(path)
    assert window.take()
    with pytest.raises(StoreUnavailableError) as refused:
        swapping.replace(path, copy)
    assert refused.value.trouble is Trouble.BUSY
    window.drop()


def test_where_there_is_none_the_backup_becomes_the_journal(path: Path, tmp_path: Path) -> None:
    copy, before = back_up(path)
    fresh = tmp_path / "new" / "j.relbook"
    assert swapping.replace(fresh, copy) == Kept()
    with visit(fresh):
        assert rows() == before
        assert files.missing() == []


def test_a_backup_under_an_earlier_passphrase_gets_the_present_one(tmp_path: Path) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path, "one two three")
    note("As it was")
    journal.leave()
    copy, before = back_up(path, "one two three")
    raw = open_journal(path, "one two three")
    raw.execute_sql("PRAGMA rekey = 'four five six'")
    raw.leave()
    with pytest.raises(JournalLockedError):
        swapping.replace(path, copy, "four five six")
    swapping.replace(path, copy, "four five six", "one two three")
    with visit(path, "four five six"):
        assert rows() == before


KILLED = """
import os, signal, sys
from pathlib import Path
from relbook.store import backups, swapping as place
def die(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
{where} = die
place.replace(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.parametrize(
    "where", ["place._seal_anew", "place.keep", "backups.thin", "place.sync", "place._bring_along"]
)
def test_a_kill_leaves_the_one_or_the_other(path: Path, where: str) -> None:
    copy, before = back_up(path)
    after = change(path)
    ran = subprocess.run(
        [sys.executable, "-c", KILLED.format(where=where), str(path), str(copy)],
        check=False,
        capture_output=True,
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()[-300:]
    with visit(path):
        assert rows() in (before, after)
    swapping.replace(path, copy)
    with visit(path):
        assert rows() == before


def at_least(heard: list[float], count: int) -> bool:
    return len(heard) >= count


def test_it_stops_where_it_is_asked_to_and_changes_nothing(path: Path) -> None:
    copy, _ = back_up(path)
    after = change(path)
    heard: list[float] = []

    def told(done: int, of: int) -> None:
        heard.append(done / of)

    for steps in (1, 4, 8):
        heard.clear()
        going = Going(told, partial(at_least, heard, steps))
        with pytest.raises(CancelledError):
            swapping.replace(path, copy, going=going)
        with visit(path):
            assert rows() == after
    heard.clear()
    bound: list[int] = []
    swapping.replace(path, copy, going=Going(told, bool, lambda: bound.append(len(heard))))
    assert heard == sorted(heard) and heard[-1] == 1
    assert 0.8 <= heard[bound[0] - 1] < 1, "up to here it could be stopped"
    assert not list(path.parent.glob(f"*{swapping.COMING}"))


def test_a_disk_that_falters_once_costs_no_copy_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, before = back_up(path)
    change(path)
    opening = visit
    faults = iter([JournalDamagedError(path)])

    def falters(*args: object, **how: object) -> object:
        for fault in faults:
            raise fault
        return opening(*args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(keeping, "visit", falters)
    kept = swapping.replace(path, copy)
    assert kept.faltered and kept.backup is not None and not kept.aside
    assert not list(path.parent.glob("*.kept-*"))
    with visit(path):
        assert rows() == before


def test_what_was_being_written_goes_along(path: Path) -> None:
    with visit(path):
        ada = clients.find("Ada").id
    copy, _ = back_up(path)
    with visit(path):
        later = clients.add("Later").row_id
        drafts.keep(Draft(ada, "Half a thought", "call", client_id=ada))
        drafts.keep(Draft(f"reflect:{later}", "Of somebody who came later", client_id=later))
        drafts.keep(Draft(later, "", "note", files=(Path("plan.pdf"), Path(os.fsdecode(b"\xff.pdf")))))
        drafts.keep(Draft(drafts.QUICK, "Of nobody yet"))
    swapping.replace(path, copy)
    with visit(path):
        found = {draft.desk: draft.text for draft in (one.draft for one in unfinished.lift())}
    assert found == {
        ada: "Half a thought",
        "quick": "Of nobody yet",
        "loose": "plan.pdf\n\n\ufffd.pdf\n\nOf somebody who came later",
    }
