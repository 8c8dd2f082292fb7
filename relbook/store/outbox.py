"""Putting an export on the disk: whole or not at all, and never half over an earlier one.

Everything is first written under another name in the same folder, made durable, and only then
moved into place; what goes wrong before leaves the earlier export as it was and nothing behind.
"""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from relbook.errors import FolderUnwritableError, RelbookError, StoreUnavailableError, Trouble

_TROUBLES = {errno.ENOSPC: Trouble.FULL, errno.EDQUOT: Trouble.FULL, errno.EIO: Trouble.FAILING}


def trouble_of_file(error: OSError) -> Trouble | None:
    """What a file's disk said: full or failing; None where it is the place that takes nothing."""
    return _TROUBLES.get(error.errno or 0)


def put_file(target: Path, pieces: Iterable[str | bytes]) -> int:
    """Write one file and say how many bytes it has.

    Raises:
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full or failing.
    """
    return put_made(target, lambda made: _write(made, pieces))


def put_made(target: Path, make: Callable[[Path], object]) -> int:
    """Let `make` write one file, and say how many bytes it has; the errors are those of `put_file`."""
    with _faults_named(target.parent), _beside(target.parent) as folder:
        made = folder / target.name
        make(made)
        size = made.stat().st_size
        made.replace(target)
        _sync(target.parent)
    return size


def put_folder(target: Path, members: Iterable[tuple[str, Iterable[str | bytes]]]) -> int:
    """Write a folder of files, each a path with slashes and its pieces; says how many there are.

    What the folder holds already stays, but for files of the same names.

    Raises:
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full or failing.
    """
    with _faults_named(target), _beside(target) as folder:
        names = []
        for name, pieces in members:
            made = folder / name
            made.parent.mkdir(parents=True, exist_ok=True)
            _write(made, pieces)
            names.append(name)
        for place in sorted({(target / name).parent for name in names}):
            place.mkdir(parents=True, exist_ok=True)
        for name in names:
            (folder / name).replace(target / name)
        _sync(target)
    return len(names)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A private folder on the same disk, gone afterwards; a folder made for nothing goes with it."""
    missing = [place for place in (target, *target.parents) if not place.exists()]
    target.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=".relbook-", dir=target))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        for place in missing:
            if not any(place.iterdir()):
                place.rmdir()


def _write(path: Path, pieces: Iterable[str | bytes]) -> None:
    with path.open("xb") as file:
        for piece in pieces:
            file.write(piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make new names durable, where folders can be synced."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _faults_named(folder: Path) -> Iterator[None]:
    try:
        yield
    except RelbookError:
        raise
    except OSError as error:
        trouble = trouble_of_file(error)
        raise (StoreUnavailableError(trouble) if trouble else FolderUnwritableError(folder)) from error
