"""One window writes at a time; the kernel forgets a window that died."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from relbook.store import lock as locks
from relbook.store.lock import WriterLock

HOLD = """
import sys
from pathlib import Path
from relbook.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@contextmanager
def another_window(journal: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    window = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(journal)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert window.stdin and window.stdout
    with window:
        yield window, window.stdout.readline().strip()
        window.stdin.close()


def test_a_second_window_finds_it_taken(tmp_path: Path) -> None:
    journal = tmp_path / "j.relbook"
    lock = WriterLock(journal)
    assert lock.take()
    with another_window(journal) as (_, taken):
        assert taken == "False"
    lock.drop()
    with another_window(journal) as (_, taken):
        assert taken == "True"
        assert not lock.take()
    assert lock.take()
    lock.drop()


@pytest.mark.skipif(os.name != "posix", reason="there are no signals to send here")
def test_the_kernel_drops_the_lock_of_a_window_that_is_killed(tmp_path: Path) -> None:
    journal = tmp_path / "j.relbook"
    with another_window(journal) as (window, taken):
        assert taken == "True"
        window.send_signal(signal.SIGKILL)
        window.wait()
        lock = WriterLock(journal)
        assert lock.take()
        lock.drop()


def test_two_in_one_process_are_two_windows(tmp_path: Path) -> None:
    one, two = (WriterLock(tmp_path / "j.relbook") for _ in range(2))
    assert (one.take(), two.take()) == (True, False)
    one.drop()
    one.drop()
    assert two.take()
    two.drop()


def test_the_locks_file_is_private_and_stays(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "j.relbook")
    lock.take()
    lock.drop()
    file = tmp_path / "j.relbook.lock"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_bytes() == b""


def test_a_number_in_the_file_is_no_window(tmp_path: Path) -> None:
    """Nobody asks whose number is in it: a process that died may have passed its own on to anybody."""
    (tmp_path / "j.relbook.lock").write_text(f"{os.getpid()} python3 this-machine\n", "utf-8")
    lock = WriterLock(tmp_path / "j.relbook")
    assert lock.take()
    lock.drop()


def test_where_no_lock_can_be_made_nobody_needs_one(tmp_path: Path) -> None:
    assert WriterLock(tmp_path / "nowhere" / "j.relbook").take()
    (tmp_path / "j.relbook.lock").symlink_to(tmp_path / "elsewhere")
    assert WriterLock(tmp_path / "j.relbook").take()
    assert not (tmp_path / "elsewhere").exists()


def test_taken_in_vain_it_leaves_nothing_and_no_two_hold_it(tmp_path: Path) -> None:
    file = tmp_path / "j.relbook.lock"
    one, two, three = (WriterLock(tmp_path / "j.relbook") for _ in range(3))
    assert one.take()
    assert not two.take()
    one.undo()
    assert not file.exists()
    assert two.take()
    assert not three.take()
    two.drop()
    assert one.take()  # this one found the file there
    one.undo()
    assert file.exists()


@pytest.mark.skipif(os.name != "posix", reason="a file that is open cannot go elsewhere")
def test_a_lock_whose_file_went_while_it_was_taken_is_taken_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late, first = WriterLock(tmp_path / "j.relbook"), WriterLock(tmp_path / "j.relbook")
    assert first.take()
    hold = locks._hold

    def at_the_last_moment(file: Any) -> None:
        monkeypatch.setattr(locks, "_hold", hold)
        first.undo()  # between opening the file and asking for the lock
        hold(file)

    monkeypatch.setattr(locks, "_hold", at_the_last_moment)
    assert late.take()
    assert (tmp_path / "j.relbook.lock").exists()
    assert not first.take()
    late.drop()


def test_where_numbers_of_files_say_nothing_a_lock_is_taken_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some network disks, and Windows 11, number a file that is open otherwise than the same by its name."""
    there = os.fstat

    def otherwise(handle: int) -> os.stat_result:
        told = [*there(handle)]
        told[2] += 1  # the number of its disk
        return os.stat_result(told)

    monkeypatch.setattr(os, "fstat", otherwise)
    one, two = WriterLock(tmp_path / "j.relbook"), WriterLock(tmp_path / "j.relbook")
    assert one.take()
    assert not two.take()
    one.drop()
    assert two.take()
    two.drop()
