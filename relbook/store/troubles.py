"""What the disk says when it fails, as errors of ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from peewee import DatabaseError, InterfaceError
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import StoreUnavailableError, Trouble
from relbook.store.models import database

DISK_FAULTS = (DatabaseError, InterfaceError, sqlcipher.DatabaseError, sqlcipher.InterfaceError)
"""What a failing disk raises: peewee's errors, and the driver's own while rows are being fetched."""

_TROUBLES = {
    "SQLITE_FULL": Trouble.FULL,
    "SQLITE_READONLY": Trouble.READ_ONLY,
    "SQLITE_BUSY": Trouble.BUSY,
    "SQLITE_LOCKED": Trouble.BUSY,
    "SQLITE_IOERR": Trouble.FAILING,
    "SQLITE_CANTOPEN": Trouble.GONE,
    "SQLITE_CORRUPT": Trouble.FAILING,
    "SQLITE_NOTADB": Trouble.FAILING,
}

_UNNAMED = {
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database is locked": "SQLITE_BUSY",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database disk image is malformed": "SQLITE_CORRUPT",
}
"""What a connection's `backup` raises carries SQLite's words (`sqlite3_errstr`) but not the error's name."""


def trouble_of(error: BaseException) -> Trouble:
    """What the disk said, under what peewee says of it; any other fault is a bug and is raised again.

    When SQLite has rolled back by itself, peewee reports only that there is nothing to roll back;
    the true reason lies further down the chain of contexts.
    """
    link: BaseException | None = error
    found = None
    while link is not None:
        name = getattr(link, "sqlite_errorname", "") or _UNNAMED.get(str(link), "")
        found = next((trouble for start, trouble in _TROUBLES.items() if name.startswith(start)), found)
        link = link.__cause__ or link.__context__
    if found is None:
        raise error
    return found


@contextmanager
def transaction() -> Iterator[None]:
    """One transaction that takes the write lock at once; the disk's faults become errors of ours.

    Nothing is written where the journal is no longer the file that lies there.
    """
    database().stand()
    try:
        with database().atomic("IMMEDIATE"):
            yield
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error
