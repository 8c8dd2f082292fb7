"""Room that is set aside beside a journal, so that the last save goes through on a full disk.

It holds noise, which no file system can shrink, behind the salt of the journal: a journal whose
first bytes are damaged can learn its salt again.
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from relbook.store.models import database
from relbook.store.seal import SALT, salt_of

if TYPE_CHECKING:
    from relbook.store.database import Journal

SIZE = 2_000_000
"""How much is set aside, in bytes (RELIABILITY.md, section 3d)."""


def spare_of(journal: Path) -> Path:
    """Where the room of a journal is set aside."""
    return journal.with_name(f"{journal.name}-spare")


def set_aside(journal: Path, salt: bytes) -> bool:
    """See to it that room is set aside, behind the journal's salt; False where the disk has none to spare.

    Twice as much must be free, so that what is set aside is never what somebody else needs next.
    """
    place = spare_of(journal)
    with suppress(OSError):
        if place.stat().st_size == SIZE and salt_in_spare(journal) == salt:
            return True
    try:
        if _free(journal.parent) < 2 * SIZE:
            return False
        place.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(place, flags, 0o600), "wb") as file:
            file.write(salt.ljust(SALT, b"\0"))
            file.write(os.urandom(SIZE - SALT))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            place.unlink(missing_ok=True)
        return False
    return True


def give_up(journal: "Journal") -> bool:
    """Give the room of an open journal back to the disk; False where there was none.

    Until `keep_ready` finds room again, the journal says that it is `tight`.
    """
    try:
        spare_of(journal.path).unlink()
    except OSError:
        return False
    journal.tight = True
    return True


def keep_ready(journal: "Journal") -> bool:
    """Set room aside for an open journal, unless it may only be read; says whether there is some."""
    if journal.read_only:
        return False
    ready = set_aside(journal.path, journal.salt())
    journal.tight = journal.tight and not ready
    return ready


def make_room() -> bool:
    """Set room aside again for the journal in hand; says whether there is some."""
    return keep_ready(database())


def is_tight() -> bool:
    """Whether the journal in hand lives on a full disk, with nothing set aside any more."""
    return database().tight


def salt_in_spare(journal: Path) -> bytes:
    """The salt that was kept with it; nothing where there is no such file."""
    with suppress(OSError):
        return salt_of(spare_of(journal))
    return b""


def _free(folder: Path) -> int:
    """How many bytes are free for us in the file system of a folder."""
    if not hasattr(os, "statvfs"):  # Windows tells it otherwise
        import shutil

        return shutil.disk_usage(folder).free
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
