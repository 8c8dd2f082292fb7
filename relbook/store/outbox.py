"""Putting an export on the disk: whole or not at all, and never half over an earlier one.

Everything is first written under another name in the same folder, made durable, and only then
moved into place; what goes wrong before leaves the earlier export as it was and nothing behind.
What a sudden end leaves behind all the same is cleared away by the next export there.
"""

import errno
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path

from relbook.errors import FolderUnwritableError, RelbookError, StoreUnavailableError, Trouble
from relbook.journal.manifest import NAME, About, Manifest, Member
from relbook.journal.manifest import written as as_text
from relbook.store.durable import sync
from relbook.store.settling import member, settle

try:
    import fcntl
except ImportError:  # Windows: nothing tells there whether a folder is still in use
    fcntl = None  # type: ignore[assignment]

Tell = Callable[[], About]
"""Says what the export is, once it has been made: how much went is known only then."""

Made = tuple[str, Iterable[str | bytes]]
"""A path with slashes, and the pieces of the file that goes there."""

STAGED = ".relbook-"
FORGOTTEN = 60
"""After how many seconds a folder left half made, whose maker is dead, is cleared away."""

ONE_BY_ONE = 64
"""From more files than this on, the system is asked once to make everything durable."""


def _let_by(folder: Path) -> None:
    """Let everything go out as it is."""


_LOOK: ContextVar[Callable[[Path], object]] = ContextVar("look", default=_let_by)

_TROUBLES = {errno.ENOSPC: Trouble.FULL, errno.EDQUOT: Trouble.FULL, errno.EIO: Trouble.FAILING}


@contextmanager
def looked_at(look: Callable[[Path], object]) -> Iterator[None]:
    """Meanwhile `look` is shown every folder before what lies in it moves into its place.

    Whatever it raises leaves nothing behind: it says that this must not go out.
    """
    token = _LOOK.set(look)
    try:
        yield
    finally:
        _LOOK.reset(token)


def trouble_of_file(error: OSError) -> Trouble | None:
    """What a file's disk said: full or failing; None where it is the place that takes nothing."""
    return _TROUBLES.get(error.errno or 0)


def put_file(
    target: Path, pieces: Iterable[str | bytes], tell: Tell | None = None, *, over: bool = False
) -> int:
    """Write one file and say how many bytes it has; with `tell`, its manifest beside it.

    Without `tell`, or with `over`, a file that lies there is replaced, whosoever it is.

    Raises:
        ExportInTheWayError: There is another file there, or it was changed since.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full or failing.
    """
    return put_made(target, lambda made: _write(made, pieces, durable=False), tell, over=over)


def put_made(
    target: Path, make: Callable[[Path], object], tell: Tell | None = None, *, over: bool = False
) -> int:
    """Let `make` write one file, and say how many bytes it has; the rest is as for `put_file`.

    Whatever wrote it, the disk has all of it before its name is there.
    """
    with _faults_named(target.parent), _beside(target.parent) as folder:
        made = folder / target.name
        make(made)
        _LOOK.get()(folder)
        sync(made)
        size = made.stat().st_size
        if tell is None:
            made.replace(target)
        else:
            new = Manifest(tell(), (member(made, target.name),))
            settle(folder, target.parent, f"{target.name}.{NAME}", new, over=over)
        sync(target.parent)
    return size


def put_folder(target: Path, members: Iterable[Made], tell: Tell | None = None, *, over: bool = False) -> int:
    """Write a folder of files, each a path with slashes and its pieces; says how many there are.

    What the folder holds already stays, but for files of the same names. With `tell` a manifest lies
    with them, only files that an export left there are replaced, and what the same export left there
    before and no longer has is taken away. A folder that was not there appears at once and whole.

    Raises:
        ExportInTheWayError: A file there is not relbook's, or was changed since.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full or failing.
    """
    fresh = tell is not None and not os.path.lexists(target)
    with _faults_named(target), _beside(target.parent if fresh else target) as folder:
        places = {""}
        made = [_stage(folder, name, pieces, places) for name, pieces in members]
        _LOOK.get()(folder)
        new = Manifest(tell(), tuple(made)) if tell else None
        if new is not None and fresh:
            _write(folder / NAME, as_text(new))
        _make_durable(folder, made)
        if new is None:
            _move(folder, target, made)
        elif fresh:
            folder.rename(target)
        else:
            settle(folder, target, NAME, new, over=over)
        _make_names_durable(target, made)
        sync(target.parent if fresh else target)
    return len(made)


def _stage(folder: Path, name: str, pieces: Iterable[str | bytes], places: set[str]) -> Member:
    """Write one file of an export; `places` are the folders that are there, and then hold its own, too."""
    place, _, _ = name.rpartition("/")
    if place not in places:
        (folder / place).mkdir(parents=True, exist_ok=True)
        places.add(place)
    return _write(f"{folder}/{name}", pieces, name, durable=False)


def _move(folder: Path, target: Path, made: list[Member]) -> None:
    for place in sorted({one.path.rpartition("/")[0] for one in made}):
        (target / place).mkdir(parents=True, exist_ok=True)
    for one in made:
        (folder / one.path).replace(target / one.path)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A private folder on the same disk, gone afterwards; a folder made for nothing goes with it."""
    missing = [place for place in (target, *target.parents) if not place.exists()]
    target.mkdir(parents=True, exist_ok=True)
    for place in missing:
        sync(place.parent)
    _clear_forgotten(target)
    made = Path(tempfile.mkdtemp(prefix=STAGED, dir=target))
    try:
        with _in_use(made):
            yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        for place in missing:
            if not any(place.iterdir()):
                place.rmdir()


@contextmanager
def _in_use(folder: Path) -> Iterator[None]:
    """Hold a folder, so that nobody takes it for forgotten; the kernel lets go when its holder dies.

    Raises:
        BlockingIOError: Somebody else holds it.
    """
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


def _clear_forgotten(target: Path) -> None:
    """Take away what an export left half made when its process was killed."""
    for old in target.glob(f"{STAGED}*") if fcntl is not None else ():
        with suppress(OSError):
            if old.is_symlink() or not old.is_dir() or time.time() - old.stat().st_mtime < FORGOTTEN:
                continue
            with _in_use(old):
                shutil.rmtree(old, ignore_errors=True)


def _write(
    path: Path | str, pieces: Iterable[str | bytes], name: str = "", *, durable: bool = True
) -> Member:
    """Write a file that is not there yet; its path as it is, for of many files a `Path` takes a tenth."""
    digest, size = hashlib.sha256(), 0
    with open(path, "xb") as file:  # noqa: PTH123
        for piece in pieces:
            content = piece.encode("utf-8", "surrogatepass") if isinstance(piece, str) else piece
            size += file.write(content)
            digest.update(content)
    if durable:
        sync(Path(path))
    return Member(name, size, digest.hexdigest())


def _make_durable(folder: Path, made: list[Member]) -> None:
    """Wait until the disk has everything; file by file that would take longer than writing it."""
    if len(made) > ONE_BY_ONE and hasattr(os, "sync"):
        os.sync()
        return
    for one in made:
        sync(folder / one.path)


def _make_names_durable(target: Path, made: list[Member]) -> None:
    """Wait until the disk knows what lies in every folder below `target` that something moved into."""
    folders = {target / place for place in {one.path.rpartition("/")[0] for one in made}}
    if len(folders) > ONE_BY_ONE and hasattr(os, "sync"):
        os.sync()
        return
    for folder in sorted(
        {above for low in folders for above in (low, *low.parents) if target in above.parents}
    ):
        sync(folder)


@contextmanager
def _faults_named(folder: Path) -> Iterator[None]:
    try:
        yield
    except RelbookError:
        raise
    except OSError as error:
        trouble = trouble_of_file(error)
        raise (StoreUnavailableError(trouble) if trouble else FolderUnwritableError(folder)) from error
