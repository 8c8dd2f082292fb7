"""What lies where a journal should be, and beside it; asked before anything is opened or made."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from relbook.errors import StoreUnavailableError, Trouble, Unfit, UnfitPlaceError

Footprint = tuple[int, int]
"""Which file a path leads to: the disk's number and the file's own on it."""

State = tuple[int, int, int, int]
"""Which file it is, how long, and when it was last written in, in nanoseconds."""

LONGEST = 512
"""How many bytes the path of a file may have that SQLite opens on POSIX (its `MAX_PATHNAME`)."""

BESIDE = ".kept-2026-05-04-091500-journal"
"""The longest that is ever put behind the name of a book: where there is none yet, all of it must have room.

One that was made with a longer name is opened, and takes no files (`files.shelf`).
"""


def check(path: Path, *, read_only: bool = False) -> None:
    """Refuse whatever is not a plain file in a folder of one's own (RELIABILITY.md, section 2).

    What is only read may be somebody else's. Where there is nothing yet, only the folder counts.

    Raises:
        UnfitPlaceError: It is a link, a folder, a pipe or a device, or somebody else's; or what SQLite
            writes beside it could not be named.
    """
    found = _seen(path)
    if not nameable(path, "-journal" if found is not None and found.st_size else BESIDE):
        raise UnfitPlaceError(path, Unfit.LONG)
    if found is not None:
        if stat.S_ISLNK(found.st_mode):
            raise UnfitPlaceError(path, Unfit.LINK)
        if stat.S_ISDIR(found.st_mode):
            raise UnfitPlaceError(path, Unfit.FOLDER)
        if not stat.S_ISREG(found.st_mode):
            raise UnfitPlaceError(path, Unfit.NO_FILE)
    if not read_only and (_others(found) or _others(_seen(path.absolute().parent))):
        raise UnfitPlaceError(path, Unfit.OTHERS)


def is_begun(path: Path) -> bool:
    """Whether something lies there that is to be opened, or told of: anything but an empty file."""
    found = _seen(path)
    return found is not None and (found.st_size > 0 or not stat.S_ISREG(found.st_mode))


def footprint(path: Path) -> Footprint | None:
    """Which file this is; None where there is none."""
    found = state(path)
    return found[:2] if found is not None else None


def state(path: Path) -> State | None:
    """How a file is just now: whoever writes in it changes that; None where there is none."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
    return None


def stand(path: Path, before: Footprint | None) -> None:
    """See that a path still leads to the file it led to: what is written elsewhere is written in vain.

    Raises:
        StoreUnavailableError: The file is gone, or another lies in its place.
    """
    now = footprint(path)
    if now != before:
        raise StoreUnavailableError(Trouble.GONE if now is None else Trouble.REPLACED)


def others_beside(path: Path) -> list[Path]:
    """Other versions of a journal that a sync program left beside it."""
    from relbook.journal.conflicts import conflict_copies

    with suppress(OSError):
        names = [there.name for there in path.absolute().parent.iterdir()]
        return [path.with_name(name) for name in conflict_copies(path.name, names)]
    return []


def is_set_aside(path: Path) -> bool:
    """Whether a file is another version of the one beside it, which a sync program put there."""
    if not any(mark in path.name.casefold() for mark in ("nfli", "(", "[", "top-", "win-")):
        return False
    from relbook.journal.conflicts import conflict_copies

    with suppress(OSError):
        there = [one.name for one in path.absolute().parent.iterdir()]
        return any(conflict_copies(name, [path.name]) for name in there if name != path.name)
    return False


def left_open(path: Path) -> bool:
    """Whether nobody closed the journal properly: whoever does leaves one file behind."""
    return any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal"))


def _seen(path: Path) -> os.stat_result | None:
    try:
        return path.lstat()
    except OSError:
        return None


def nameable(path: Path, more: str) -> bool:
    """Whether something can lie beside it that has its name and some letters more."""
    beside = f"{path.absolute()}{more}"
    try:
        os.lstat(beside)
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return False
    return os.name != "posix" or len(os.fsencode(beside)) <= LONGEST


def _others(found: os.stat_result | None) -> bool:
    """Whether it is neither ours nor the system's."""
    return found is not None and hasattr(os, "geteuid") and found.st_uid not in (os.geteuid(), 0)
