"""What an import leaves behind, so that it adds nothing twice and can be taken back days later.

For every row that an import wrote there is an origin. `kind` is the row's table; with " met"
behind it for a client who was there already, with " before" for a row that was changed, whose
`source` then holds what each field was and became.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from relbook.store import entries
from relbook.store.columns import BY_NAME
from relbook.store.edit import Images, _open_ledger, change, drop, put, touch, write
from relbook.store.models import (
    EntryClientRow,
    EntryRow,
    ImportRow,
    OriginRow,
    Row,
)

MET, BEFORE = " met", " before"

_STAMPS = frozenset({"id", "created", "updated", "device", "place", "contact_place"})

Sources = Mapping[tuple[str, str], list[str]]
"""For table and key of a row, the records it came from."""


def known(sources: Iterable[str]) -> set[str]:
    """Which of these records came in an earlier import that still stands."""
    wanted, found = list(sources), set()
    for start in range(0, len(wanted), 500):
        some = OriginRow.source.in_(wanted[start : start + 500])
        rows: Any = OriginRow.select(OriginRow.source).where(some, OriginRow.gone.is_null()).tuples()
        found |= {source for (source,) in rows}
    return found


def log(name: str, sources: Sources, came: int, skipped: int) -> str:
    """Write down what the write in hand has brought; nothing when it brought nothing."""
    ledger = _open_ledger.get()
    assert ledger is not None, "a batch is logged inside its write"
    images = ledger.images()
    if not images and not sources:
        return ""
    batch = put(ImportRow, format=name, came=came, skipped=skipped)
    _log_rows(batch, images, sources)
    touched = {(table._meta.table_name, key) for table, key, before in images if before is None}
    for (table_name, key), records in sources.items():
        made = (table_name, key) in touched
        for record in records[made:]:
            put(OriginRow, batch=batch, source=record, kind=f"{table_name}{MET}", row=key)
    return batch


def _log_rows(batch: str, images: Images, sources: Sources) -> None:
    for table, key, before in images:
        name = table._meta.table_name
        if before is None:
            record = next(iter(sources.get((name, key), ())), "")
            put(OriginRow, batch=batch, source=record, kind=name, row=key)
        elif changes := _changes(table, key, before):
            put(OriginRow, batch=batch, source=changes, kind=f"{name}{BEFORE}", row=key)


def _changes(table: type[Row], key: str, before: dict[str, Any]) -> str:
    """Each changed field with what it was and what it is, as they lie in the file."""
    now: Any = table.select().where(table.id == key).dicts().get()
    fields = table._meta.fields
    changed = {
        name: [fields[name].db_value(before[name]), fields[name].db_value(now[name])]
        for name in before
        if name not in _STAMPS and before[name] != now[name]
    }
    return json.dumps(changed) if changed else ""


def recent() -> list[tuple[str, str, int]]:
    """Imports that can be taken back, the latest first: key, format and how much came."""
    rows = ImportRow.select(ImportRow.id, ImportRow.format, ImportRow.came).where(ImportRow.gone.is_null())
    found: Any = rows.order_by(ImportRow.created.desc()).tuples()
    return list(found)


@write
def undo_import(batch: str) -> str:
    """Take an import back: what it wrote goes to the bin, what it changed becomes what it was.

    What was written about a client since then keeps that client, and a field that was changed
    again since stays as it is.
    """
    rows: Any = OriginRow.select().where(OriginRow.batch == batch, OriginRow.gone.is_null())
    origins = sorted(rows, key=lambda row: row.id, reverse=True)
    brought = {row.row for row in origins if row.kind == "entry"}
    for origin in origins:
        if origin.kind.endswith(BEFORE):
            _change_back(origin)
        elif origin.kind == "entry":
            _remove_entry(origin.row)
    for origin in origins:
        if origin.kind in BY_NAME and origin.kind != "entry":
            _take_back(BY_NAME[origin.kind], origin.row, brought)
        drop(OriginRow, origin.id)
    drop(ImportRow, batch)
    return batch


def _remove_entry(key: str) -> None:
    row = EntryRow.get_or_none(EntryRow.id == key)
    if row is not None and row.gone is None:
        entries.remove(key)


def _take_back(table: type[Row], key: str, brought: set[str]) -> None:
    row: Any = table.get_or_none(table.id == key)
    if row is None or row.gone is not None:
        return
    if table._meta.table_name == "client":
        touch(key)
        ties: Any = EntryClientRow.select(EntryClientRow.entry).where(
            EntryClientRow.client == key, EntryClientRow.gone.is_null()
        )
        if any(entry not in brought for (entry,) in ties.tuples()):
            return
    drop(table, key)


def _change_back(origin: Any) -> None:
    table = BY_NAME[origin.kind.removesuffix(BEFORE)]
    now: Any = table.select().where(table.id == origin.row).dicts().first()
    if now is None:
        return
    fields = table._meta.fields
    back = {
        name: fields[name].python_value(was)
        for name, (was, became) in json.loads(origin.source).items()
        if fields[name].db_value(now[name]) == became
    }
    change(table, origin.row, **back)
