"""What an import leaves behind, so that it adds nothing twice and can be taken back days later.

For every row that an import wrote there is an origin. `kind` is the row's table; with " met"
behind it for a client who was there already, with " before" for a row that was changed, whose
`source` then holds what each field was and became. `taking_back.py` walks them the other way.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from relbook.journal.frozen import frozen
from relbook.store import bulk
from relbook.store.edit import put
from relbook.store.models import ImportRow, OriginRow, Row, among, firsts, tuples
from relbook.store.moment import now
from relbook.store.noting import in_hand

MET, BEFORE = " met", " before"

OFFERED = timedelta(days=30)
"""For how long an import can be taken back from the list (PRODUCT.md, section 6)."""

_STAMPS = frozenset({"id", "created", "updated", "device", "place", "contact_place"})

Sources = Mapping[tuple[str, str], list[str]]
"""For table and key of a row, the records it came from."""


@frozen
class Past:
    """An import that can be taken back: what, when (UTC), how much came and was left out."""

    key: str
    format: str
    when: datetime
    came: int
    skipped: int


def known(sources: Iterable[str]) -> set[str]:
    """Which of these records came in an earlier import that still stands."""
    rows = OriginRow.select(OriginRow.source)
    return set(firsts(rows.where(among(OriginRow.source, sources), OriginRow.gone.is_null())))


def recent(since: datetime | None = None) -> list[Past]:
    """Imports that can be taken back, the latest first: of thirty days, or since an instant (UTC)."""
    columns = (ImportRow.id, ImportRow.format, ImportRow.created, ImportRow.came, ImportRow.skipped)
    begin = now() - OFFERED if since is None else since
    rows = ImportRow.select(*columns).where(ImportRow.gone.is_null(), ImportRow.created >= begin)
    return [Past(*row) for row in tuples(rows.order_by(ImportRow.created.desc()))]


def so_far() -> tuple[int, int]:
    """How much the write in hand has changed by now: from here on `log` may begin."""
    ledger = in_hand()
    return len(ledger.before), len(ledger.swaths)


def log(name: str, sources: Sources, came: int, skipped: int, since: tuple[int, int] = (0, 0)) -> str:
    """Write down what the write in hand has brought; nothing when it brought nothing.

    `name` says what came, such as a format; what was changed before `since` is left out.
    """
    ledger = in_hand()
    images, swaths = ledger.images()[since[0] :], tuple(ledger.swaths[since[1] :])
    if not images and not swaths and not sources:
        return ""
    batch = put(ImportRow, format=name, came=came, skipped=skipped)
    made: set[tuple[str, str]] = set()
    origins = []
    for table, key, before in images:
        kind = table._meta.table_name
        if before is None:
            made.add((kind, key))
            origins.append(_origin(batch, kind, key, _first(sources, kind, key)))
        elif changes := _changes(table, key, before):
            origins.append(_origin(batch, f"{kind}{BEFORE}", key, changes))
    for table, keys, before in swaths:
        kind = table._meta.table_name
        if before is None:
            origins += [_origin(batch, kind, key, _first(sources, kind, key)) for key in keys]
            made.update((kind, key) for key in keys if (kind, key) in sources)
        origins = _written(origins, bulk.BATCH)
    for (kind, key), records in sources.items():
        rest = records[(kind, key) in made :]
        origins += [_origin(batch, f"{kind}{MET}", key, record) for record in rest]
    _written(origins, 0)
    return batch


def _origin(batch: str, kind: str, key: str, source: str) -> dict[str, Any]:
    return {"batch": batch, "source": source, "kind": kind, "row": key}


def _first(sources: Sources, kind: str, key: str) -> str:
    return next(iter(sources.get((kind, key), ())), "")


def _written(origins: list[dict[str, Any]], least: int) -> list[dict[str, Any]]:
    """Write them once there are more than so many; says which still wait."""
    if len(origins) <= least:
        return origins
    bulk.put_many({OriginRow: origins})
    return []


def _changes(table: type[Row], key: str, before: dict[str, Any]) -> str:
    """Each changed field with what it was and what it is, as they lie in the file."""
    now: Any = table.select().where(table.id == key).dicts().get()
    fields = table._meta.fields
    changed = {
        name: [fields[name].db_value(before[name]), fields[name].db_value(now[name])]
        for name in before
        if name not in _STAMPS and before[name] != now[name]
    }
    return json.dumps(changed, ensure_ascii=False) if changed else ""  # so that forgetting finds names in it
