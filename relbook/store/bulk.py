"""Writing many entries at once, as safely as one: all of them are there afterwards, or none.

A single entry is written through peewee and a ledger, row by row; that costs eight milliseconds, of
which the file needs one. Here rows go to the file as they are, some hundred at a time. `write_down`
tells the ledger of them, so that they can be taken back with the write they are part of; `pour`
makes journals to measure, and whoever needs those taken back puts their clients in the bin.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from peewee import BooleanField, Field, IntegerField, TextField

from relbook.journal.entry import Entry
from relbook.journal.frozen import frozen
from relbook.journal.line import Parsed
from relbook.journal.names import Everybody
from relbook.journal.prose import is_prose
from relbook.journal.syntax import parse
from relbook.store import clients, index, lines, tying
from relbook.store.batched import batched
from relbook.store.edit import change, write
from relbook.store.keys import key_for, new_key, new_keys
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
    among,
    database,
    firsts,
)
from relbook.store.moment import now
from relbook.store.noting import touch
from relbook.store.swaths import drop_all, note_new
from relbook.store.troubles import transaction

Noted = tuple[Entry, Sequence[str]]
"""An entry and the keys of its clients, the one it is chiefly about first."""

BATCH = 2_000
"""How many entries are written between two looks of the index."""

Rows = dict[type[Row], list[dict[str, Any]]]
"""What is written of each table, by the names of its fields."""

NOTHING = Parsed(())
"""What a text says to the line syntax that has no sign of it."""

_OWN = frozenset({"id", "place", "updated"})


@frozen
class Fresh:
    """An entry to write: its key, its columns, the keys of its clients and the tags it was given."""

    key: str
    values: Mapping[str, Any]
    clients: Sequence[str] = ()
    tags: Sequence[str] = ()


def pour(found: Iterable[Noted]) -> int:
    """Write entries down with all that their lines say, in one transaction, and say how many.

    An entry without a key gets one. Dates like "@fri" are counted from the entry's day.
    """
    everybody, written = Everybody(clients.names()), 0
    with transaction():
        for batch in batched(found, BATCH):
            _write(_rows([_fresh(entry, who) for entry, who in batch], everybody))
            index.catch_up()
            written += len(batch)
    return written


def write_down(batch: Sequence[Fresh], everybody: Everybody) -> Rows:
    """Within the write in hand: write new entries with all that their lines say; says which rows are new."""
    rows = _rows(batch, everybody)
    tags = {row["id"]: row for row in reversed(rows.get(TagRow, ()))}  # the first spelling stays
    there = firsts(TagRow.select(TagRow.id).where(among(TagRow.id, tags)))
    rows[TagRow] = [tag for key, tag in tags.items() if key not in there]
    for key in there:
        change(TagRow, key, gone=None)
    put_many(rows)
    return rows


def put_many(rows: Rows) -> None:
    """Within the write in hand: write rows that were not there."""
    for table, values in rows.items():
        nameless = [row for row in values if "id" not in row]
        for row, key in zip(nameless, new_keys(len(nameless)), strict=True):
            row["id"] = key
        _insert(table, values, "")
        people = {row["client"] for row in values if row.get("client")}
        note_new(table, [row["id"] for row in values], people)


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


def _fresh(entry: Entry, who: Sequence[str]) -> Fresh:
    return Fresh(entry.id or new_key(), _values(entry), who)


def _rows(batch: Iterable[Fresh], everybody: Everybody) -> Rows:
    """What the entries of a batch become, table by table."""
    rows: Rows = defaultdict(list)
    for one in batch:
        key, text, day = one.key, one.values["text"], one.values["day"]
        parsed = NOTHING if is_prose(text) else parse(text, day)
        named = lines.mentioned(text, day, everybody, parsed)
        ties = list(dict.fromkeys((*one.clients, *named)))
        rows[EntryRow].append({**one.values, "id": key})
        for client in ties:
            tie = {"entry": key, "client": client, "typed": client not in one.clients}
            rows[EntryClientRow].append({**tie, "id": key_for("entry_client", key, client)})
        _tag(rows, key, one.tags, [tag.name for tag in parsed.tags])
        made = lines.rows_of(parsed, ties, day)
        if made[PromiseRow] and not one.clients:
            made[PromiseRow] = lines.to_whom(made[PromiseRow], day, one.values["kind"], everybody)
        for table, fresh in made.items():
            rows[table] += [{**values, "entry": key} for values in fresh]
    return rows


def _tag(rows: Rows, entry: str, given: Sequence[str], typed: Sequence[str]) -> None:
    """Tag an entry once with each; what its text says too follows the text."""
    written = {tying.folded_tag(name) for name in typed}
    first: dict[str, str] = {}
    for name in (*given, *typed):
        first.setdefault(tying.folded_tag(name), name)
    for folded, name in first.items():
        tag = key_for("tag", folded)
        tie = {"id": key_for("entry_tag", entry, tag), "entry": entry, "tag": tag}
        rows[TagRow].append({"id": tag, "name": name, "folded": folded})
        rows[EntryTagRow].append({**tie, "typed": folded in written})


def _values(entry: Entry) -> dict[str, Any]:
    """An entry's columns, with its enums as text."""
    named = ((name, getattr(entry, name)) for name in Entry.__match_args__ if name not in _OWN)
    return {name: getattr(value, "value", value) for name, value in named}


def _write(rows: Rows) -> None:
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
    columns = _columns(table)
    device, stamp = database().device, now()
    for count, row in enumerate(rows):
        written = (stamp + timedelta(microseconds=count)).isoformat(timespec="microseconds")
        values = {"created": written, "updated": written, "device": device, **row}
        if "id" not in values:
            values["id"] = new_key()
        yield tuple(
            [
                keep(values.get(name, default)) if keep else values.get(name, default)
                for name, default, keep in columns
            ]
        )


@cache
def _columns(table: type[Row]) -> tuple[tuple[str, Any, Any], ...]:
    """Of each column its field's name, what it is by default, and how a value is kept; None: as it is."""
    defaults = dict(table._meta.defaults)
    return tuple((field.name, defaults.get(field), _keep(field)) for field in table._meta.sorted_fields)


def _keep(field: Field) -> Any:
    """How a value of a field is kept; None: as it is."""
    if field.name in {"created", "updated"}:
        return _stamp
    return None if type(field) in _AS_IT_IS else field.db_value


def _stamp(value: str | datetime) -> str:
    """A stamp as it lies in the file: one of many rows is made only once, and is that already."""
    return value if isinstance(value, str) else value.isoformat(timespec="microseconds")


_AS_IT_IS = (TextField, IntegerField, BooleanField)
