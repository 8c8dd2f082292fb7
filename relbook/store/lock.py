"""One window writes in a journal at a time: a lock the kernel holds and drops when its holder dies."""

import os
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # Windows has no flock; its own lock does the same
    fcntl = None  # type: ignore[assignment]
    import msvcrt


class WriterLock:
    """Held by the window that writes; a second window finds it taken and only reads."""

    def __init__(self, journal: Path) -> None:
        self._path = journal.with_name(f"{journal.name}.lock")
        self._file: Any = None

    def take(self) -> bool:
        """Take the lock; False when another window has it. Where none can be made, nobody needs one."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError:
            return True
        self._file = os.fdopen(handle, "r+b")
        try:
            _hold(self._file)
        except OSError:
            self.drop()
            return False
        return True

    def drop(self) -> None:
        """Let go of it. The empty file stays: removing it would let two windows hold two locks."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _hold(file: Any) -> None:
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
