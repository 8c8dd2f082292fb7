"""A file that is said to be kept was handed to the disk, by whichever call the system has for it."""

import os
from pathlib import Path

import pytest

from relbook.store import durable


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, bool]]:
    """Which files `os.fsync` was asked for, by their numbers, and whether each could be written in."""
    fcntl, asked = pytest.importorskip("fcntl"), []
    there = os.fsync

    def note(handle: int) -> None:
        writes = fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDWR
        asked.append((os.fstat(handle).st_ino, writes))
        there(handle)

    monkeypatch.setattr(os, "fsync", note)
    return asked


def test_a_file_and_a_folder_are_kept(tmp_path: Path, synced: list[tuple[int, bool]]) -> None:
    file = tmp_path / "note"
    file.write_text("words", "utf-8")
    durable.sync(file)
    durable.sync(tmp_path)
    assert [number for number, _ in synced] == [file.stat().st_ino, tmp_path.stat().st_ino]


def test_windows_keeps_a_file_for_who_may_write_in_it_and_no_folder(
    tmp_path: Path, synced: list[tuple[int, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder cannot be opened there, and of a file opened for reading it says it is none of one's own."""
    file = tmp_path / "note"
    file.write_text("words", "utf-8")
    with monkeypatch.context() as there:
        there.setattr(os, "name", "nt")
        durable.sync(file)
        durable.sync(tmp_path)
    assert synced == [(file.stat().st_ino, True)]


def test_a_mac_waits_for_the_drive_where_its_file_system_can(
    tmp_path: Path, synced: list[tuple[int, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(durable, "FULL", fcntl.F_GETFD)  # a call this system knows, in its place
    durable.sync(tmp_path)
    assert synced == []
    monkeypatch.setattr(durable, "FULL", 9_999)  # and one that it does not
    durable.sync(tmp_path)
    assert [number for number, _ in synced] == [tmp_path.stat().st_ino]


def test_a_file_that_is_gone_is_said_unless_nobody_asks(tmp_path: Path) -> None:
    durable.sync_where_it_can(tmp_path / "gone")
    with pytest.raises(FileNotFoundError):
        durable.sync(tmp_path / "gone")
