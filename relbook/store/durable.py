"""What is written stays, whatever happens to the power."""

import os
from contextlib import suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

FULL = getattr(fcntl, "F_FULLFSYNC", None)
"""What a Mac calls waiting for the drive itself; nothing elsewhere."""


def sync(place: Path) -> None:
    """Have the disk keep a file, or the names in a folder, where that can be asked.

    Windows keeps names by itself, and a file for who may write in it. On a Mac `fsync` hands over to the
    drive, which may still lose it; `F_FULLFSYNC` waits for the drive, where its file system knows that
    (fsync(2) of macOS; SQLite does the same with `PRAGMA fullfsync`).

    Raises:
        OSError: The disk could not.
    """
    if os.name != "posix" and place.is_dir():
        return
    handle = os.open(place, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        _wait_for(handle)
    finally:
        os.close(handle)


def sync_where_it_can(place: Path) -> None:
    """The same where nothing is acknowledged on it: a disk that cannot says nothing."""
    with suppress(OSError):
        sync(place)


def _wait_for(handle: int) -> None:
    if FULL is not None:
        with suppress(OSError):  # a network disk knows no such thing
            fcntl.fcntl(handle, FULL)
            return
    os.fsync(handle)
