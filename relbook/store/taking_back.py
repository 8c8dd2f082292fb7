"""Taking an import back, at once or days later: what it wrote goes to the bin, what it changed is as it was.

What the writer did since stays: an entry whose words, promises or files they changed, a client they
wrote about or put right, a field they changed again. Where something stays, what belongs to it stays
with it, and its record counts as known, so that the same file does not bring it a second time.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from relbook.store import index
from relbook.store.batched import batched
from relbook.store.batches import BEFORE, MET
from relbook.store.columns import BY_NAME
from relbook.store.edit import change, drop, write
from relbook.store.going import AT_ONCE, Going
from relbook.store.models import (
    TABLES,
    ImportRow,
    OriginRow,
    Row,
    database,
    firsts,
    tuples,
)
from relbook.store.noting import touch
from relbook.store.swaths import drop_all

STRIDE = 500
"""How many rows are taken back at a time."""

_LINES = ("promise", "fact", "question")
_PARTS = (*_LINES, "attachment", "entry_detail")
"""What lies with an entry: changed or added since, it keeps the entry. What only came of its lines, once
somebody said whose it is, does not."""

_NOT_ABOUT = frozenset({"client", "draft", "asking", "client_change", "entry_client"})
"""Tables whose rows, although they name a client, do not keep one who was brought."""

_IN = "(SELECT row FROM origin WHERE batch = ? AND kind = ? AND gone IS NULL)"
_SINCE = "(updated > ? OR updated < created)"
"""What was changed since; before it was made only where a clock was set back meanwhile."""

_MINE = "EXISTS (SELECT 1 FROM origin o WHERE o.row = t.id AND o.batch = ? AND o.gone IS NULL)"


@dataclass
class _Batch:
    """An import that is being taken back, and what of it stays."""

    key: str
    since: datetime
    stays: dict[str, set[str]] = field(default_factory=dict)

    def rows(self, kind: str) -> list[str]:
        """The keys of the rows of a kind that it wrote."""
        of = (OriginRow.batch == self.key, OriginRow.kind == kind, OriginRow.gone.is_null())
        return firsts(OriginRow.select(OriginRow.row).where(*of))

    def kinds(self) -> list[str]:
        """The kinds of row it wrote: entries, which the index then has out of the way, and the last first."""
        of = (OriginRow.batch == self.key, OriginRow.gone.is_null())
        found = set(firsts(OriginRow.select(OriginRow.kind).where(*of).distinct()))
        return list(dict.fromkeys(name for name in ("entry", *reversed(BY_NAME)) if name in found))


def would_stay(batch: str) -> Counter[str]:
    """How many entries, clients and planned talks would stay, because something was done with them since."""
    here = _looked_at(batch)
    if here is None:
        return Counter()
    counted = {kind: len(here.stays[kind].intersection(here.rows(kind))) for kind in here.stays}
    return +Counter(counted)


@write
def undo_import(batch: str, going: Going = AT_ONCE) -> str:
    """Take an import back; how far it is, is said in rows.

    Raises:
        CancelledError: It was stopped; nothing was written.
    """
    here = _looked_at(batch)
    if here is None:
        return batch
    for origin in _changed(batch):
        _change_back(origin)
    kinds, done = here.kinds(), 0
    rows = {kind: here.rows(kind) for kind in kinds}
    total = sum(map(len, rows.values()))
    for kind in kinds:
        for some in batched(rows.pop(kind), STRIDE):
            _drop_some(here, kind, some)
            index.catch_up()
            done += len(some)
            going.at(done, total)
    _forget_met(batch)
    drop(ImportRow, batch)
    return batch


def _looked_at(batch: str) -> _Batch | None:
    found = tuples(ImportRow.select(ImportRow.updated).where(ImportRow.id == batch, ImportRow.gone.is_null()))
    if not found:
        return None
    here = _Batch(batch, found[0][0])
    here.stays["entry"] = set(_changed_entries(here))
    here.stays["meeting"] = set(_changed_meetings(here))
    here.stays["client"] = set(_clients_needed(here))
    return here


def _changed_entries(here: _Batch) -> Iterator[str]:
    since = _stamp(here.since)
    sql = f"SELECT id FROM entry WHERE gone IS NULL AND {_SINCE} AND id IN {_IN}"
    yield from _ask(sql, since, here.key, "entry")
    for table in _PARTS:
        own = "AND (updated <> created OR sentence = '')" if table in _LINES else ""
        sql = f"SELECT DISTINCT entry FROM {table} t WHERE gone IS NULL AND entry IN {_IN} {own}"
        yield from _ask(f"{sql} AND ({_SINCE} OR NOT {_MINE})", here.key, "entry", since, here.key)


def _changed_meetings(here: _Batch) -> Iterator[str]:
    sql = f"SELECT id FROM meeting WHERE gone IS NULL AND {_SINCE} AND id IN {_IN}"
    yield from _ask(sql, _stamp(here.since), here.key, "meeting")


def _clients_needed(here: _Batch) -> Iterator[str]:
    """Who was changed, or has something that the import did not bring or that stays."""
    mine = f"client IN {_IN}"
    sql = f"SELECT id FROM client WHERE gone IS NULL AND {_SINCE} AND id IN {_IN}"
    yield from _ask(sql, _stamp(here.since), here.key, "client")
    for table in _about_clients():
        sql = f"SELECT DISTINCT t.client FROM {table} t WHERE t.gone IS NULL AND t.{mine}"
        yield from _ask(f"{sql} AND ({_SINCE} OR NOT {_MINE})", *_of(here), _stamp(here.since), here.key)
    for column in ("source", "target"):
        sql = f"SELECT DISTINCT t.{column} FROM link t WHERE t.gone IS NULL AND t.{column} IN {_IN}"
        yield from _ask(f"{sql} AND NOT {_MINE}", *_of(here), here.key)
    ties = f"SELECT DISTINCT client FROM entry_client WHERE gone IS NULL AND {mine}"
    yield from _ask(f"{ties} AND entry NOT IN {_IN}", *_of(here), here.key, "entry")
    for some in batched(here.stays["entry"], STRIDE):
        marks = ", ".join("?" * len(some))
        yield from _ask(f"{ties} AND entry IN ({marks})", *_of(here), *some)
    for some in batched(here.stays["meeting"], STRIDE):
        marks = ", ".join("?" * len(some))
        yield from _ask(f"SELECT client FROM meeting_client WHERE meeting IN ({marks})", *some)


def _of(here: _Batch) -> tuple[str, str]:
    return here.key, "client"


def _about_clients() -> list[str]:
    """The tables whose rows belong to a client; what hangs on an entry or a talk is looked at with it."""
    names = []
    for table in TABLES:
        fields, name = table._meta.fields, table._meta.table_name
        if "client" in fields and name not in _NOT_ABOUT | {"meeting_client", "organisation"}:
            names.append(name)
    return names


def _drop_some(here: _Batch, kind: str, rows: list[str]) -> None:
    """Take rows of a kind off the shelf, but for those that stay, and forget where the others came from."""
    table = BY_NAME[kind]
    staying = _staying(here, table, rows)
    going = [row for row in rows if row not in staying]
    touch(*_concerned(kind, going))
    drop_all(table, going)
    for name in _LINES if kind == "entry" else ():
        drop_all(BY_NAME[name], _of_lines(name, going))
    origins = OriginRow.select(OriginRow.id)
    of = (OriginRow.batch == here.key, OriginRow.kind == kind, OriginRow.row.in_(going))
    drop_all(OriginRow, firsts(origins.where(*of)))


def _staying(here: _Batch, table: type[Row], rows: list[str]) -> set[str]:
    """Which of these rows stay: what was changed, what belongs to what stays, what others still use."""
    kind, fields = table._meta.table_name, table._meta.fields
    if kind in here.stays:
        return here.stays[kind].intersection(rows)
    found: set[str] = set()
    owners = [name for name in ("entry", "meeting", "client") if name in fields]
    if owners:
        columns = [fields[name] for name in owners]
        for key, *whose in tuples(table.select(table.id, *columns).where(table.id.in_(rows))):
            owner = next((pair for pair in zip(owners, whose, strict=True) if pair[1]), None)
            if owner and owner[1] in here.stays[owner[0]]:
                found.add(key)
    if kind in _USERS:
        user, marks = _USERS[kind], ", ".join("?" * len(rows))
        used = f"SELECT DISTINCT {kind} FROM {user} WHERE gone IS NULL AND {kind} IN ({marks})"
        found.update(_ask(used, *rows))
    return found


_USERS = {"tag": "entry_tag", "organisation": "role"}
"""What others may use by now, and which table says so; the users go first, for they come last."""


def _concerned(kind: str, rows: list[str]) -> list[str]:
    """Whose pages change when entries go."""
    if kind != "entry" or not rows:
        return []
    marks = ", ".join("?" * len(rows))
    return list(_ask(f"SELECT DISTINCT client FROM entry_client WHERE entry IN ({marks})", *rows))


def _of_lines(table: str, entries: list[str]) -> list[str]:
    """What came of these entries' lines, by whatever write."""
    marks = ", ".join("?" * len(entries))
    return list(_ask(f"SELECT id FROM {table} WHERE gone IS NULL AND entry IN ({marks})", *entries))


def _changed(batch: str) -> list[Any]:
    rows: Any = OriginRow.select().where(OriginRow.batch == batch, OriginRow.gone.is_null())
    return list(rows.where(OriginRow.kind.endswith(BEFORE)).order_by(OriginRow.id.desc()))


def _change_back(origin: Any) -> None:
    table = BY_NAME[origin.kind.removesuffix(BEFORE)]
    now: Any = table.select().where(table.id == origin.row).dicts().first()
    if now is not None:
        fields = table._meta.fields
        back = {
            name: fields[name].python_value(was)
            for name, (was, became) in json.loads(origin.source).items()
            if fields[name].db_value(now[name]) == became
        }
        if back:
            change(table, origin.row, **back)
    drop(OriginRow, origin.id)


def _forget_met(batch: str) -> None:
    """Forget which records met somebody who was there."""
    of = (OriginRow.batch == batch, OriginRow.gone.is_null())
    drop_all(OriginRow, firsts(OriginRow.select(OriginRow.id).where(*of, OriginRow.kind.endswith(MET))))


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")


def _ask(sql: str, *values: object) -> Iterator[str]:
    for (value,) in database().execute_sql(sql, values).fetchall():
        yield value
