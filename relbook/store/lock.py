"""One window writes in a journal at a time: a lock the kernel holds and drops when its holder dies."""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # Windows has no flock; its own lock does the same
    fcntl = None  # type: ignore[assignment]
    import msvcrt


FAR = 1 << 30
"""Which byte Windows locks: it lets nobody read what is locked, and the file may hold a note."""

TRIES = 20
"""How often a lock is taken whose file is not the one that lies there: on some network disks none ever is."""


def lock_of(journal: Path) -> Path:
    """The file that is locked while a journal is written in."""
    return journal.with_name(f"{journal.name}.lock")


class WriterLock:
    """Held by the window that writes; a second window finds it taken and only reads."""

    def __init__(self, journal: Path) -> None:
        self._path = lock_of(journal)
        self._file: Any = None
        self._made = False

    def take(self) -> bool:
        """Take the lock; False when another window has it. Where none can be made, nobody needs one."""
        for tried in count(1):
            try:
                self._file = self._open()
            except OSError:
                return True
            try:
                _hold(self._file)
            except OSError:
                self.drop()
                return False
            if self._lies_there() or tried == TRIES:
                break
            self.drop()  # its file went while it was being taken: another one may have been made
        return True

    def drop(self) -> None:
        """Let go of it. The empty file stays, for the next window."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def undo(self) -> None:
        """Let go of it and leave nothing that was not there before: there was no journal to open.

        The file goes while the lock is held, and whoever waits for it looks whether it is still there:
        two windows never hold two locks.
        """
        if self._file is not None and self._made:
            with suppress(OSError):  # Windows removes no file that is open: there it stays, empty
                self._path.unlink()
        self.drop()

    def _open(self) -> Any:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._made = False
        try:
            handle = os.open(self._path, flags | os.O_EXCL, 0o600)
            self._made = True
        except FileExistsError:
            handle = os.open(self._path, flags, 0o600)
        return os.fdopen(handle, "r+b")

    def _lies_there(self) -> bool:
        """Whether what is held is what lies at the path, where files have numbers."""
        held = os.fstat(self._file.fileno())
        try:
            there = self._path.lstat()
        except OSError:
            return False
        return (held.st_dev, held.st_ino) == (there.st_dev, there.st_ino)


def _hold(file: Any) -> None:
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        file.seek(FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
