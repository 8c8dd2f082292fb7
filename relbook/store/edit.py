"""The receipt every write hands back, and the ledger it is made from.

A write changes rows only through `put`, `change` and `drop`. Each notes what the columns it changes
held before, so that taking a write back needs no code of its own: they get that back, what was
written into other columns since stays, and all of it is itself a write. Undo, redo and the undo of
an import are this one walk in two directions.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import Any, ParamSpec

from relbook.errors import MissingError, StoreUnavailableError, Trouble
from relbook.journal.frozen import frozen
from relbook.store import index, spare
from relbook.store.keys import new_key
from relbook.store.models import Row, database
from relbook.store.moment import now
from relbook.store.noting import (
    Before,
    Images,
    Ledger,
    Swath,
    device,
    in_hand,
    open_ledger,
    stamp,
    touch,
    way,
)
from relbook.store.swaths import put_back
from relbook.store.troubles import transaction
from relbook.store.worded import put_in, put_over, row

P = ParamSpec("P")


@frozen
class Edit:
    """A finished write: the row a person would name, whom it concerned, and the way back."""

    row_id: str
    clients: frozenset[str]
    revert: Callable[[], "Edit"]
    kinds: frozenset[str] = frozenset()
    rows: int = 0  # how many were written, and would be again on the way back

    def concerns(self, client_id: str) -> bool:
        """Whether something of this client's changed."""
        return client_id in self.clients


def write(function: Callable[P, str]) -> Callable[P, Edit]:
    """Mark a write: all of it happens or none, and a failing disk is no bug.

    The function returns the key of the row it is about. Inside another write it becomes part of
    that one: it commits, and is taken back, with the whole.
    """

    @wraps(function)
    def whole(*args: P.args, **kwargs: P.kwargs) -> Edit:
        if open_ledger.get() is not None:
            return Edit(function(*args, **kwargs), frozenset(), _part_of_a_whole)
        row_id, ledger = _done(partial(function, *args, **kwargs))
        images, many, about = ledger.images(), tuple(ledger.swaths), frozenset(ledger.clients)
        kinds = frozenset(table._meta.table_name for table, _, _ in (*images, *many))
        rows = len(images) + sum(len(keys) for _, keys, _ in many)
        return Edit(row_id, about, partial(_restore, images, many, row_id, about), kinds, rows)

    return whole


def _done(act: Callable[[], str]) -> tuple[str, Ledger]:
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
def _ledger() -> Iterator[Ledger]:
    ledger = Ledger()
    token = open_ledger.set(ledger)
    try:
        with transaction():
            yield ledger
            index.catch_up(way())  # of what many rows take by far the most
            for look in ledger.last:
                look()
            way().past_stopping()
    finally:
        open_ledger.reset(token)


def at_last(look: Callable[[], object]) -> None:
    """Within the write in hand, read something once all is indexed, before it goes to the disk."""
    in_hand().last.append(look)


def _part_of_a_whole() -> Edit:
    raise AssertionError("a write inside another is taken back with the whole")


def put(table: type[Row], **values: Any) -> str:
    """Write a new row and return its key."""
    key = values.pop("id", None) or new_key()
    written = stamp()
    created = values.pop("created", written)
    put_in(table, {"id": key, "created": created, "updated": written, "device": device(), **values})
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
    put_over(table, key, {"updated": stamp(), "device": device(), **values})
    _note(table, key, before, values)


def drop(table: type[Row], key: str) -> None:
    """Take a row off the shelf. It stays on file with a stamp, so that it can come back."""
    change(table, key, gone=now())


def _row(table: type[Row], key: str) -> dict[str, Any]:
    found = row(table, key)
    if found is None:
        raise MissingError(key)
    return found


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


def _restore(images: Images, many: tuple[Swath, ...], row_id: str, about: frozenset[str]) -> Edit:
    """Take a write back: every row as it was before. It concerns whom the write concerned.

    All rows get one stamp, so that none looks as if it had been changed after the others. Few rows name
    their clients themselves: an entry may have been given others since, to whom the way back matters too.
    """

    def back() -> str:
        touch(*about)
        in_hand().stamp = now()
        for table, key, image in reversed(images):
            if image is None:
                drop(table, key)
            else:
                change(table, key, **image)
            touch(*index.clients_behind(table._meta.table_name, key))
        put_back(many)
        return row_id

    return write(back)()
