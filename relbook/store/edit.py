"""The receipt every write hands back, and the ledger it is made from.

A write changes rows only through `put`, `change` and `drop`. Each notes what the columns it changes
held before, so that taking a write back needs no code of its own: they get that back, what was
written into other columns since stays, and all of it is itself a write. Undo, redo and the undo of
an import are this one walk in two directions.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial, wraps
from typing import Any, ParamSpec

from relbook.errors import MissingError, StoreUnavailableError, Trouble
from relbook.journal.frozen import frozen
from relbook.store import index, spare
from relbook.store.batched import batched
from relbook.store.keys import new_key
from relbook.store.models import Row, database, firsts
from relbook.store.moment import now
from relbook.store.troubles import transaction
from relbook.store.worded import put_in, put_over, row

P = ParamSpec("P")
Before = dict[str, Any] | None
Images = tuple[tuple[type[Row], str, Before], ...]
Swath = tuple[type[Row], tuple[str, ...], Before]
"""Many rows of a table that held the same before: nothing, or these values."""

STRIDE = 500
"""How many rows are looked at and changed at a time where there are many."""


@frozen
class Edit:
    """A finished write: the row a person would name, whom it concerned, and the way back."""

    row_id: str
    clients: frozenset[str]
    revert: Callable[[], "Edit"]
    kinds: frozenset[str] = frozenset()

    def concerns(self, client_id: str) -> bool:
        """Whether something of this client's changed."""
        return client_id in self.clients


@dataclass(repr=False, eq=False)
class _Ledger:
    """What the columns that one write changes held before it; None for a row that was not there."""

    before: dict[tuple[type[Row], str], Before] = field(default_factory=dict)
    swaths: list[Swath] = field(default_factory=list)
    clients: set[str] = field(default_factory=set)
    stamp: datetime | None = None  # where all that is written is to bear one
    last: list[Callable[[], object]] = field(default_factory=list)

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
        images, swaths, about = ledger.images(), tuple(ledger.swaths), frozenset(ledger.clients)
        kinds = frozenset(table._meta.table_name for table, _, _ in (*images, *swaths))
        return Edit(row_id, about, partial(_restore, images, swaths, row_id, about), kinds)

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
            for look in ledger.last:
                look()
    finally:
        _open_ledger.reset(token)


def at_last(look: Callable[[], object]) -> None:
    """Within the write in hand, read something once all is indexed, before it goes to the disk."""
    in_hand().last.append(look)


def _part_of_a_whole() -> Edit:
    raise AssertionError("a write inside another is taken back with the whole")


def put(table: type[Row], **values: Any) -> str:
    """Write a new row and return its key."""
    key = values.pop("id", None) or new_key()
    stamp = _stamp()
    created = values.pop("created", stamp)
    put_in(table, {"id": key, "created": created, "updated": stamp, "device": _device(), **values})
    _note(table, key, None, values)
    return key


def put_once(table: type[Row], key: str, **values: Any) -> str:
    """Write the row that has this key by its nature, or bring it back if it was dropped."""
    if row(table, key) is None:
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
    put_over(table, key, {"updated": _stamp(), "device": _device(), **values})
    _note(table, key, before, values)


def drop(table: type[Row], key: str) -> None:
    """Take a row off the shelf. It stays on file with a stamp, so that it can come back."""
    change(table, key, gone=now())


def drop_all(table: type[Row], keys: Collection[str]) -> None:
    """Take several rows off the shelf, however many; one that lies in the bin already stays as it is."""
    for some in batched(keys, STRIDE):
        there = table.select(table.id).where(table.id.in_(some), table.gone.is_null())
        alive = firsts(there)
        if alive:
            _change_some(table, alive, gone=_stamp())
            _note_dropped(table, alive)


def note_new(table: type[Row], keys: Collection[str], clients: Collection[str] = ()) -> None:
    """Say that the write in hand has just written these rows by other means than `put`."""
    ledger = in_hand()
    if keys:
        ledger.swaths.append((table, tuple(keys), None))
    ledger.clients.update(clients)


def _note_dropped(table: type[Row], keys: list[str]) -> None:
    """What is dropped was there before; a row the write in hand touched already says so itself."""
    ledger = in_hand()
    rest = []
    for key in keys:
        if (table, key) in ledger.before:
            if (known := ledger.before[table, key]) is not None:
                known.setdefault("gone", None)
        else:
            rest.append(key)
    if rest:
        ledger.swaths.append((table, tuple(rest), {"gone": None}))
    if table._meta.table_name == "client":
        ledger.clients.update(keys)
    elif "client" in table._meta.fields:
        client = table._meta.fields["client"]
        ledger.clients.update(filter(None, firsts(table.select(client).where(table.id.in_(keys)).distinct())))


def _change_some(table: type[Row], keys: Collection[str], **values: Any) -> None:
    """Give some rows the same values; the ledger is the caller's."""
    table.update(updated=_stamp(), device=_device(), **values).where(table.id.in_(keys)).execute()


def touch(*clients: str) -> None:
    """Say that these clients are concerned by the write in hand."""
    ledger = _open_ledger.get()
    if ledger is not None:
        ledger.clients.update(clients)


def _row(table: type[Row], key: str) -> dict[str, Any]:
    found = row(table, key)
    if found is None:
        raise MissingError(key)
    return found


def in_hand() -> _Ledger:
    """What the write in hand has changed so far."""
    ledger = _open_ledger.get()
    assert ledger is not None, "rows change only inside a write"
    return ledger


def _note(table: type[Row], key: str, before: Before, values: dict[str, Any]) -> None:
    ledger = in_hand()
    known = ledger.before.setdefault((table, key), {} if before else None)
    if known is not None and before:
        for name in values:
            known.setdefault(name, before[name])
    client = values.get("client") or (before or {}).get("client")
    if client:
        ledger.clients.add(client)
    if table._meta.table_name == "client":
        ledger.clients.add(key)


def _restore(images: Images, swaths: tuple[Swath, ...], row_id: str, about: frozenset[str]) -> Edit:
    """Take a write back: every row as it was before. It concerns whom the write concerned.

    All rows get one stamp, so that none looks as if it had been changed after the others. Few rows name
    their clients themselves: an entry may have been given others since, to whom the way back matters too.
    """

    def put_back() -> str:
        touch(*about)
        in_hand().stamp = now()
        for table, key, image in reversed(images):
            if image is None:
                drop(table, key)
            else:
                change(table, key, **image)
            touch(*index.clients_behind(table._meta.table_name, key))
        for table, keys, image in reversed(swaths):
            _put_swath_back(table, keys, image)
        return row_id

    return write(put_back)()


def _put_swath_back(table: type[Row], keys: tuple[str, ...], image: Before) -> None:
    """Drop rows that were not there, and bring those back that were."""
    if image is None:
        drop_all(table, keys)
        return
    for some in batched(keys, STRIDE):
        gone = table.select(table.id).where(table.id.in_(some), table.gone.is_null(is_null=False))
        if dropped := firsts(gone):
            _change_some(table, dropped, **image)
            note_new(table, dropped)


def _stamp() -> datetime:
    """When what is written now was written."""
    ledger = _open_ledger.get()
    return (ledger.stamp if ledger else None) or now()


def _device() -> str:
    return database().device
