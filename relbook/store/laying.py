"""A whole journal laid down where there is none, with its files: complete, or not at all."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relbook.errors import FolderUnwritableError, JournalExistsError, StoreUnavailableError
from relbook.store import footing
from relbook.store.companion import companion
from relbook.store.durable import sync, sync_where_it_can
from relbook.store.outbox import trouble_of_file


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A private folder beside a file that is about to be; it goes with all that is in it.

    Raises:
        FolderUnwritableError: Nothing can be written in its folder.
        StoreUnavailableError: The disk is full, or failing.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".relbook-", dir=target.absolute().parent) as room:
            yield Path(room)
    except OSError as error:
        trouble = trouble_of_file(error)
        raise (StoreUnavailableError(trouble) if trouble else FolderUnwritableError(target.parent)) from error


@contextmanager
def place_for(path: Path) -> Iterator[Path]:
    """A private folder beside the journal that is to be at `path`.

    Raises:
        JournalExistsError: There is a journal already; it stays.
        UnfitPlaceError: It is no plain file of one's own.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full, or failing.
    """
    refuse(path)
    footing.check(path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with beside(path) as room:
        yield room


def refuse(path: Path) -> None:
    """Leave a journal that is there alone.

    Raises:
        JournalExistsError: There is one, or something else that was begun.
    """
    if footing.is_begun(path):
        raise JournalExistsError(path)


def put_down(made: Path, files: Path, path: Path) -> None:
    """Give a closed journal its place, with the file of its attachments where it has one.

    Raises:
        JournalExistsError: Another was begun there meanwhile; it stays.
    """
    refuse(path)
    for part, place in ((files, companion(path)), (made, path)):
        if part.exists():
            sync(part)
            part.replace(place)
    sync_where_it_can(path.parent)
