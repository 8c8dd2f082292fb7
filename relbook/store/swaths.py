"""Many rows of a table given the same values by a few statements, and how they go back.

A row by itself takes some six statements and 0.3 ms; so many of them that a client goes with what is only
theirs would take ten seconds.
"""

from collections.abc import Collection, Sequence
from typing import Any

from relbook.store.batched import batched
from relbook.store.models import EntryClientRow, Row, among, firsts, tuples
from relbook.store.noting import Swath, device, in_hand, stamp, touch

STRIDE = 500
"""How many rows are looked at and changed at a time where there are many."""


def drop_all(table: type[Row], keys: Collection[str]) -> None:
    """Take several rows off the shelf, however many; one that lies in the bin already stays as it is."""
    for some in batched(keys, STRIDE):
        alive = table.select(table.id).where(among(table.id, some), table.gone.is_null())
        _give(table, dict.fromkeys(firsts(alive), (None,)), {"gone": stamp()})


def change_all(table: type[Row], keys: Collection[str], **values: Any) -> None:
    """Give several rows the same values, however many; one that has them already stays as it is."""
    columns, wanted = [table._meta.fields[name] for name in values], tuple(values.values())
    for some in batched(keys, STRIDE):
        held = tuples(table.select(table.id, *columns).where(among(table.id, some)))
        _give(table, {key: tuple(before) for key, *before in held if tuple(before) != wanted}, values)


def note_new(table: type[Row], keys: Collection[str], clients: Collection[str] = ()) -> None:
    """Say that the write in hand has just written these rows by other means than `put`."""
    ledger = in_hand()
    if keys:
        ledger.swaths.append((table, tuple(keys), None))
    ledger.clients.update(clients)


def put_back(many: Sequence[Swath]) -> None:
    """Drop rows that were not there, and give the others what they held; the last first."""
    for table, keys, image in reversed(many):
        if image is None:
            drop_all(table, keys)
        else:
            change_all(table, keys, **image)


def _give(table: type[Row], before: dict[str, tuple[Any, ...]], values: dict[str, Any]) -> None:
    """Give rows values; `before` is what each of them holds in these columns."""
    if not before:
        return
    _touch_owners(table, list(before))
    table.update(updated=stamp(), device=device(), **values).where(among(table.id, before)).execute()
    if "client" in values:
        touch(values["client"])
    _note(table, before, tuple(values))


def _note(table: type[Row], before: dict[str, tuple[Any, ...]], names: tuple[str, ...]) -> None:
    """Those that held the same go back together; a row the write in hand touched already says so itself."""
    ledger = in_hand()
    alike: dict[tuple[Any, ...], list[str]] = {}
    for key, held in before.items():
        if (table, key) not in ledger.before:
            alike.setdefault(held, []).append(key)
        elif (known := ledger.before[table, key]) is not None:
            for name, value in zip(names, held, strict=True):
                known.setdefault(name, value)
    for held, keys in alike.items():
        ledger.swaths.append((table, tuple(keys), dict(zip(names, held, strict=True))))


def _touch_owners(table: type[Row], keys: list[str]) -> None:
    """Whose pages change with these rows."""
    if table._meta.table_name == "client":
        touch(*keys)
    elif "client" in table._meta.fields:
        whose = table._meta.fields["client"]
        touch(*filter(None, firsts(table.select(whose).where(among(table.id, keys)).distinct())))
    elif table._meta.table_name == "entry":
        ties = EntryClientRow.select(EntryClientRow.client).distinct()
        touch(*firsts(ties.where(among(EntryClientRow.entry, keys), EntryClientRow.gone.is_null())))
