"""The lock of a journal's window, with a note in it of who holds it (RELIABILITY.md, sections 2 and 3e).

The kernel says for certain whether somebody on this machine has the journal open. In a folder that is
kept in step between machines, and on many network disks, its lock does not reach the other machine; the
note in the lock's file does. It says a host, a user and when, and is empty once the journal is closed.
"""

import os
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from relbook.journal.holder import LONGEST, Holder, is_believed, read, spell
from relbook.store.lock import WriterLock, lock_of
from relbook.store.moment import now as utc_now


def me() -> tuple[str, str]:
    """What this machine and whoever is at it are called."""
    said = os.environ.get
    host = os.uname().nodename if hasattr(os, "uname") else said("COMPUTERNAME", "")
    return host or "?", said("USER") or said("LOGNAME") or said("USERNAME") or _of_number()


def _of_number() -> str:
    with suppress(KeyError, ImportError, AttributeError):  # there need not be a name for a number
        import pwd

        return pwd.getpwuid(os.geteuid()).pw_name
    return "?"


class Amid(Enum):
    """What was chosen about a journal that somebody else has open; it holds until another one is opened."""

    UNASKED = auto()
    READ = auto()
    WRITE = auto()


class JournalLock(WriterLock):
    """Held by the window that writes in a journal; `held_by` is who else does, where it is not to be had.

    `is_certain` is whether the kernel said so: then nobody can write here, whatever the note says.
    """

    def __init__(self, journal: Path) -> None:
        super().__init__(journal)
        self.held_by: Holder | None = None
        self.is_certain = False
        self._mine: Holder | None = None

    def take(self, *, over: bool = False) -> bool:
        """Take the lock; `over` whatever another machine says. False when somebody else has it."""
        self.held_by, self.is_certain = None, False
        if not super().take():
            self.held_by, self.is_certain = holder(self._path), True
            return False
        if self._file is None:
            return True
        host, user = me()
        found, now = holder(self._path), utc_now()
        if found is not None and is_believed(found, host, now) and not over:
            self.held_by = found
            super().drop()
            return False
        self._write(Holder(host, user, now, now))
        return True

    @property
    def is_taken(self) -> bool:
        """Whether somebody else was found to have it."""
        return self.is_certain or self.held_by is not None

    def beat(self) -> Holder | None:
        """Say that the journal is still open here; who else says so meanwhile, where somebody does."""
        if self._mine is None or self._file is None:
            return None
        found, mine = holder(self._path), self._mine
        if found is not None and found.is_other(mine.host, mine.user):  # not `me`: a laptop is renamed by
            return found  # the network it comes to
        self._write(Holder(mine.host, mine.user, mine.since, utc_now()))
        return None

    def drop(self) -> None:
        """Let go of it, and take the note away where it is one's own."""
        mine, self._mine = self._mine, None
        if mine is not None and self._file is not None:
            found = holder(self._path)
            if found is None or (found.host, found.since) == (mine.host, mine.since):
                self._put(b"")
        super().drop()

    def _write(self, holder: Holder) -> None:
        note = spell(holder)
        self._mine = read(note)
        self._put(note)

    def _put(self, note: bytes) -> None:
        with suppress(OSError):  # a full disk: nobody elsewhere learns of it, and nothing else is lost
            self._file.seek(0)
            self._file.write(note)
            self._file.truncate()
            self._file.flush()


def holder(lock: Path) -> Holder | None:
    """Who the note in a lock's file names; None where there is none, or it cannot be read."""
    with suppress(OSError):
        handle = os.open(lock, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            return read(file.read(LONGEST))
    return None


def elsewhere(journal: Path) -> Holder | None:
    """Who has a journal open on another machine, as far as that is to be believed; None where nobody has."""
    found = holder(lock_of(journal))
    return found if found is not None and is_believed(found, me()[0], utc_now()) else None
