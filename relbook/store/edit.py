"""The receipt every write hands back, and the ledger it is made from.

A write changes rows only through `put`, `change` and `drop`. Each notes what the columns it changes
held before, so that taking a write back needs no code of its own: they get that back, what was
written into other columns since stays, and all of it is itself a write. Undo, redo and the undo of
an import are this one walk in two directions.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial, wraps
from typing import Any, ParamSpec

from peewee import DatabaseError, InterfaceError
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import MissingError, StoreUnavailableError, Trouble
from relbook.store import index, spare
from relbook.store.fields import now
from relbook.store.keys import new_key
from relbook.store.models import Row, database

P = ParamSpec("P")
Before = dict[str, Any] | None
Images = tuple[tuple[type[Row], str, Before], ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A finished write: the row a person would name, whom it concerned, and the way back."""

    row_id: str
    clients: frozenset[str]
    revert: Callable[[], "Edit"]
    kinds: frozenset[str] = frozenset()

    def concerns(self, client_id: str) -> bool:
        """Whether something of this client's changed."""
        return client_id in self.clients


@dataclass
class _Ledger:
    """What the columns that one write changes held before it; None for a row that was not there."""

    before: dict[tuple[type[Row], str], Before] = field(default_factory=dict)
    clients: set[str] = field(default_factory=set)

    def images(self) -> Images:
        return tuple((table, key, image) for (table, key), image in self.before.items())


_open_ledger: ContextVar[_Ledger | None] = ContextVar("open_ledger", default=None)


def write(function: Callable[P, str]) -> Callable[P, Edit]:
    """Mark a write: all of it happens or none, and a failing disk is no bug.

    The function returns the key of the row it is about. Inside another write it becomes part of
    that one: it commits, and is taken back, with the whole.
    """

    @wraps(function)
    def whole(*args: P.args, **kwargs: P.kwargs) -> Edit:
        if _open_ledger.get() is not None:
            return Edit(function(*args, **kwargs), frozenset(), _part_of_a_whole)
        row_id, ledger = _done(partial(function, *args, **kwargs))
        images, about = ledger.images(), frozenset(ledger.clients)
        kinds = frozenset(table._meta.table_name for table, _, _ in images)
        return Edit(row_id, about, partial(_restore, images, row_id, about), kinds)

    return whole


def _done(act: Callable[[], str]) -> tuple[str, _Ledger]:
    """Do it; on a full disk once more, with the room that was set aside for the last save."""
    try:
        with _ledger() as ledger:
            return act(), ledger
    except StoreUnavailableError as error:
        if error.trouble is not Trouble.FULL or not spare.give_up(database()):
            raise
    with _ledger() as ledger:
        return act(), ledger


@contextmanager
def _ledger() -> Iterator[_Ledger]:
    ledger = _Ledger()
    token = _open_ledger.set(ledger)
    try:
        with transaction():
            yield ledger
            index.catch_up()
    finally:
        _open_ledger.reset(token)


def _part_of_a_whole() -> Edit:
    raise AssertionError("a write inside another is taken back with the whole")


@contextmanager
def transaction() -> Iterator[None]:
    """One transaction that takes the write lock at once; the disk's faults become errors of ours.

    Nothing is written where the journal is no longer the file that lies there.
    """
    stand = getattr(database(), "stand", None)
    if stand is not None:
        stand()
    try:
        with database().atomic("IMMEDIATE"):
            yield
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error


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


def put(table: type[Row], **values: Any) -> str:
    """Write a new row and return its key."""
    key = values.pop("id", None) or new_key()
    stamp = now()
    created = values.pop("created", stamp)
    table.insert(id=key, created=created, updated=stamp, device=_device(), **values).execute()
    _note(table, key, None, values)
    return key


def put_once(table: type[Row], key: str, **values: Any) -> str:
    """Write the row that has this key by its nature, or bring it back if it was dropped."""
    there = table.get_or_none(table.id == key)
    if there is None:
        return put(table, id=key, **values)
    change(table, key, gone=None, **values)
    return key


def change(table: type[Row], key: str, **values: Any) -> None:
    """Give a row other values; nothing is written when it already has them.

    Raises:
        MissingError: There is no such row.
    """
    before = _row(table, key)
    if all(before[name] == value for name, value in values.items()):
        return
    table.update(updated=now(), device=_device(), **values).where(table.id == key).execute()
    _note(table, key, before, values)


def drop(table: type[Row], key: str) -> None:
    """Take a row off the shelf. It stays on file with a stamp, so that it can come back."""
    change(table, key, gone=now())


def drop_all(table: type[Row], keys: list[str]) -> None:
    """Take several rows off the shelf."""
    for key in keys:
        drop(table, key)


def touch(*clients: str) -> None:
    """Say that these clients are concerned by the write in hand."""
    ledger = _open_ledger.get()
    if ledger is not None:
        ledger.clients.update(clients)


def _row(table: type[Row], key: str) -> dict[str, Any]:
    found = table.select().where(table.id == key).dicts().first()
    if found is None:
        raise MissingError(key)
    return dict(found)


def _note(table: type[Row], key: str, before: Before, values: dict[str, Any]) -> None:
    ledger = _open_ledger.get()
    assert ledger is not None, "rows change only inside a write"
    known = ledger.before.setdefault((table, key), {} if before else None)
    if known is not None and before:
        for name in values:
            known.setdefault(name, before[name])
    client = values.get("client") or (before or {}).get("client")
    if client:
        ledger.clients.add(client)
    if table._meta.table_name == "client":
        ledger.clients.add(key)


def _restore(images: Images, row_id: str, about: frozenset[str]) -> Edit:
    """Take a write back: every row as it was before. It concerns whom the write concerned.

    Few rows name their clients themselves. An entry may have been given others since, to whom the
    way back matters too.
    """

    def put_back() -> str:
        touch(*about)
        for table, key, image in reversed(images):
            if image is None:
                drop(table, key)
            else:
                change(table, key, **image)
            for entry_id in _entries_behind(table, key):
                touch(*index.clients_of(entry_id))
        return row_id

    return write(put_back)()


def _entries_behind(table: type[Row], key: str) -> list[str]:
    """The entry that a row is, or that it lies beside."""
    name = table._meta.table_name
    if name == "entry_detail":
        rows = database().execute_sql("SELECT entry FROM entry_detail WHERE id = ?", (key,))
        return [entry for (entry,) in rows.fetchall()]
    return [key] if name == "entry" else []


def _device() -> str:
    return str(getattr(database(), "device", ""))
