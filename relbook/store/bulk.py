"""Writing many entries at once, as safely as one: all of them are there afterwards, or none.

A single entry is written through peewee and a ledger, so that it can be taken back; that costs
eight milliseconds, of which the file needs one. Here rows go to the file as they are. Whoever
needs them taken back puts their clients in the bin.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import Any

from relbook.journal.client import Who
from relbook.journal.entry import Entry
from relbook.store import clients, index, lines
from relbook.store.edit import drop_all, touch, transaction, write
from relbook.store.fields import now
from relbook.store.keys import key_for, new_key
from relbook.store.models import (
    ClientRow,
    EntryClientRow,
    EntryRow,
    EntryTagRow,
    FactRow,
    MeetingClientRow,
    MeetingRow,
    PromiseRow,
    QuestionRow,
    Row,
    TagRow,
    database,
    firsts,
)

Noted = tuple[Entry, Sequence[str]]
"""An entry and the keys of its clients, the one it is chiefly about first."""

BATCH = 500
"""How many entries are written between two looks of the index."""

_Rows = dict[type[Row], list[dict[str, Any]]]
_OWN = frozenset({"id", "place", "updated"})


def pour(found: Iterable[Noted]) -> int:
    """Write entries down with all that their lines say, in one transaction, and say how many.

    An entry without a key gets one. Dates like "@fri" are counted from the entry's day.
    """
    everybody, written = clients.names(), 0
    with transaction():
        rest = iter(found)
        while batch := list(islice(rest, BATCH)):
            _write(_rows(batch, everybody))
            index.catch_up()
            written += len(batch)
    return written


@write
def clear_out(client_ids: list[str]) -> str:
    """Move clients to the bin with what is about them alone: entries, and talks that were planned."""
    touch(*client_ids)
    alone = _about_alone(EntryClientRow, EntryClientRow.entry, client_ids)
    for table in (PromiseRow, FactRow, QuestionRow):
        drop_all(table, _from_entries(table, alone))
    drop_all(EntryRow, alone)
    drop_all(MeetingRow, _about_alone(MeetingClientRow, MeetingClientRow.meeting, client_ids))
    drop_all(ClientRow, client_ids)
    return client_ids[0] if client_ids else ""


def _about_alone(ties: type[Row], what: Any, client_ids: list[str]) -> list[str]:
    """What is tied to these clients and to nobody else."""
    client: Any = ties.client  # type: ignore[attr-defined]
    others = ties.select(what).where(client.not_in(client_ids), ties.gone.is_null())
    mine = ties.select(what).where(client.in_(client_ids), ties.gone.is_null())
    return firsts(mine.where(what.not_in(others)).distinct())


def _from_entries(table: type[Row], entry_ids: list[str]) -> list[str]:
    entry: Any = table.entry  # type: ignore[attr-defined]
    rows = table.select(table.id).where(entry.in_(entry_ids), table.gone.is_null())
    return firsts(rows)


def _rows(batch: list[Noted], everybody: list[Who]) -> _Rows:
    """What the entries of a batch become, table by table."""
    rows: _Rows = defaultdict(list)
    for entry, who in batch:
        key = entry.id or new_key()
        parsed = lines.parse(entry.text, entry.day)
        named = lines.mentioned(entry.text, entry.day, everybody)
        ties = list(dict.fromkeys((*who, *named)))
        rows[EntryRow].append({**_values(entry), "id": key})
        for client in ties:
            tie = {"entry": key, "client": client, "typed": client not in who}
            rows[EntryClientRow].append({**tie, "id": key_for("entry_client", key, client)})
        for folded, name in {lines.folded_tag(tag.name): tag.name for tag in parsed.tags}.items():
            tag = key_for("tag", folded)
            rows[TagRow].append({"id": tag, "name": name, "folded": folded})
            rows[EntryTagRow].append({"id": key_for("entry_tag", key, tag), "entry": key, "tag": tag})
        for table, made in lines.rows_of(parsed, ties, entry.day).items():
            rows[table] += [{**values, "entry": key} for values in made]
    return rows


def _values(entry: Entry) -> dict[str, Any]:
    """An entry's columns, with its enums as text."""
    named = ((name, getattr(entry, name)) for name in Entry.__slots__ if name not in _OWN)
    return {name: getattr(value, "value", value) for name, value in named}


def _write(rows: _Rows) -> None:
    for table, values in rows.items():
        again = "DO UPDATE SET gone = NULL WHERE gone NOTNULL" if table is TagRow else ""
        _insert(table, values, f"ON CONFLICT (id) {again}" if again else "")


def _insert(table: type[Row], rows: list[dict[str, Any]], conflict: str) -> None:
    fields = table._meta.sorted_fields
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    sql = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks}) {conflict}'
    database().cursor().executemany(sql, _tuples(table, rows))


def _tuples(table: type[Row], rows: list[dict[str, Any]]) -> Iterator[tuple[Any, ...]]:
    """The rows' columns as the file keeps them; stamps grow, so that lines keep their order."""
    fields, defaults = table._meta.sorted_fields, dict(table._meta.defaults)
    device, stamp = str(getattr(database(), "device", "")), now()
    for count, row in enumerate(rows):
        written = stamp + timedelta(microseconds=count)
        values = {"created": written, "updated": written, "device": device, **row}
        if "id" not in values:
            values["id"] = new_key()
        yield tuple(
            field.db_value(values[field.name] if field.name in values else defaults.get(field))
            for field in fields
        )
