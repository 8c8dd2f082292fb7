"""Files of journals that are read beside connections to them, and when those may be closed.

On POSIX a process that closes a file loses every lock it has on it, whichever thread took it, and another
process could write in the middle (https://sqlite.org/howtocorrupt.html, section 2.2). SQLite minds that of
files it opened itself; whatever reads pages of a journal past it does so by `reading`. A file that this
process has a connection to is not closed then but kept, for whoever reads it next, until the last
connection to it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, FileIO
from os import fstat
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

_Place = tuple[int, int]  # the disk's number and the file's own on it

_guard = Lock()
_connected: dict[int, _Place] = {}  # each connection, by its identity
_kept: dict[_Place, list[FileIO]] = {}


def joined(connection: Any, path: Path) -> None:
    """Note a connection to the file at `path`, before it takes its first lock."""
    with _guard:
        found = path.stat()
        _connected[id(connection)] = found.st_dev, found.st_ino


def parted(connection: Any) -> None:
    """Note that a connection was closed; behind the last one the file is closed, too."""
    with _guard:
        place = _connected.pop(id(connection), None)
        if place is not None and place not in _connected.values():
            for file in _kept.pop(place, ()):
                file.close()


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """The file at `path` from its beginning, to be read while this process may have connections to it.

    Raises:
        OSError: It cannot be opened.
    """
    file, place = _opened(path)
    pages = BufferedReader(file)
    try:
        yield pages
    finally:
        pages.detach()
        with _guard:
            if place in _connected.values():
                _kept.setdefault(place, []).append(file)
            else:
                file.close()


def _opened(path: Path) -> tuple[FileIO, _Place]:
    with _guard:
        found = path.stat()
        place = found.st_dev, found.st_ino
        if kept := _kept.get(place):
            file = kept.pop()
            file.seek(0)
            return file, place
        file = FileIO(path)
        found = fstat(file.fileno())  # another may lie there by now
        return file, (found.st_dev, found.st_ino)
