"""A disk that fails at one call, or from one on: it is said, nothing is torn, and what was kept stays."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook.store import clients, purging
from relbook.store.visit import visit
from tests.disks import small_disk
from tests.endurance import strace
from tests.endurance.acts import ACTS, BOOK, a_book, run
from tests.endurance.kills import Examiner
from tests.store.shelf import texts

SOME = {strace.WRITES: 4, strace.SYNCS: 3, strace.NAMES: 2}
"""How many calls of a sort fail, one after the other."""


@strace.needed
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
def test_a_failing_call_is_said_and_tears_nothing(tmp_path: Path, error: str) -> None:
    examiner = Examiner(ACTS["add"], tmp_path)
    came = [
        examiner.fail_at(call, error, for_good=for_good)
        for names, most in SOME.items()
        for call in examiner.some(names, most)
        for for_good in (False, True)
    ]
    assert sum(came) >= len(came) - 2  # no two runs make quite the same calls


@strace.needed
@pytest.mark.parametrize("name", ["import", "set a passphrase", "restore"])
def test_so_it_is_where_the_whole_journal_is_written(tmp_path: Path, name: str) -> None:
    examiner = Examiner(ACTS[name], tmp_path)
    assert examiner.fail_at(examiner.some(strace.WRITES, 3)[1], "ENOSPC", for_good=True)
    assert examiner.fail_at(examiner.some(strace.SYNCS, 3)[1], "EIO", for_good=False)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which can be filled."""
    with small_disk(tmp_path / "disk", "16m") as place:
        yield place


@pytest.mark.parametrize("left", [0, 20_000])
def test_on_a_full_disk_nothing_is_lost_and_all_can_be_read(disk: Path, tmp_path: Path, left: int) -> None:
    a_book(disk / "book")
    _fill(disk, left)
    kept, refused = 2, 0
    while refused < 2:
        command = [sys.executable, "-m", "relbook", "--journal", str(disk / "book" / BOOK), "add"]
        done = run([*command, f"number {kept} " + "about the engine " * 2000], tmp_path / "home")
        assert "Traceback" not in done.stderr
        if done.returncode:
            refused += 1
            assert done.stderr.strip()
        else:
            kept += 1
        with visit(disk / "book" / BOOK, create=False):
            assert len(texts()) == kept
        assert kept < 200
    (disk / "ballast").unlink()
    with visit(disk / "book" / BOOK, create=False) as journal:
        assert not journal.read_only
        assert len(texts()) == kept
    assert run([*command, "There is room again"], tmp_path / "home").returncode == 0


def test_who_is_forgotten_on_a_disk_that_fills_goes_or_stays_and_the_rest_is_done_later(
    disk: Path, tmp_path: Path
) -> None:
    path, said = disk / "book" / BOOK, ""
    command = [sys.executable, "-m", "relbook", "--journal", str(path)]
    a_book(disk / "book")
    shutil.copy(path, tmp_path / BOOK)
    for left in range(0, 2_000_000, 100_000):
        shutil.copy(tmp_path / BOOK, path)
        _fill(disk, left)
        done = run([*command, "forget", "--yes", "Ada Byron", "Ada"], tmp_path / "home")
        assert "fault in relbook" not in done.stderr, done.stderr
        (disk / "ballast").unlink()
        with visit(path, create=False) as journal:
            gone, due = not clients.names(), purging.is_due(journal)
            assert gone or done.returncode == 1
            assert due == ("full or failing" in done.stdout)
            if due:
                said = done.stdout
                assert purging.finish(journal) and not purging.is_due(journal)
        if done.returncode == 0:
            break
    assert said, "it never was full in between"


def _fill(disk: Path, left: int) -> None:
    """Leave so many bytes free."""
    found = os.statvfs(disk)
    with (disk / "ballast").open("wb") as ballast:
        ballast.write(bytes(max(0, found.f_bavail * found.f_frsize - left)))
