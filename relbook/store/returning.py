"""One client or one entry out of a backup, back into the journal: one write, and nothing lost by it.

What is here and not in the bin stays as it is, for it is newer; what lies in the bin comes back as
it went; what is gone comes as the backup has it. Only the words of an entry become those of the
backup, and the newer ones an earlier version of them.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any

from peewee import BooleanField

from relbook.errors import MissingError
from relbook.journal.frozen import frozen
from relbook.store import entries, files_copy, restoring
from relbook.store.backups import book_of
from relbook.store.columns import BY_NAME, kept
from relbook.store.database import Journal
from relbook.store.edit import Edit, change, put, write
from relbook.store.models import ClientRow, EntryRow, EntryVersionRow, Row, among, database, firsts, tuples
from relbook.store.noting import touch
from relbook.store.peeking import opened

Rows = dict[str, list[dict[str, Any]]]
"""Rows of a backup by table, each with its values as they lie in the file."""

CLIENTS = {
    "promise": "client",
    "fact": "client",
    "question": "client",
    "entry_client": "client",
    "meeting_client": "client",
    "asking": "client",
}
"""Tables whose rows name a client who has to be here, and the column."""

_OF_CLIENT = (
    *("role", "contact_point", "important_date", "custom_value", "client_change"),
    *("promise", "fact", "question", "asking", "attachment"),
)
_OF_ENTRY = (
    *("entry_client", "entry_detail", "entry_version", "entry_tag", "attachment"),
    *("promise", "fact", "question"),
)
_STILL_OF_ENTRY = ("entry_version", "attachment")
"""What comes back to an entry that is here; what else was taken off it since was taken off on purpose."""

_SPELT = ("tag", "custom_field", "kind")
"""Tables whose rows stand once under their name; those here under another key stand for those there."""


@frozen
class Returned:
    """The edit that takes it back, and how many rows of which table came."""

    edit: Edit
    came: Counter[str] = field(default_factory=Counter)


def bring_client(path: Path, key: str, client_id: str, *, today: date) -> Returned:
    """Bring a client back from the backup at `path`, which `key` opens, with all that is theirs.

    Raises:
        MissingError: The backup does not have them.
        JournalLockedError: It is under another passphrase.
    """
    with opened(path, key) as old:
        if not _rows(old, "client", "id", [client_id]):
            raise MissingError(client_id)
        wanted = [
            one
            for (one,) in old.execute_sql(
                """SELECT entry.id FROM entry JOIN entry_client tie ON tie.entry = entry.id
                WHERE tie.client = ? AND tie.gone IS NULL AND entry.gone IS NULL""",
                (client_id,),
            ).fetchall()
        ]
        rows = _of_client(old, client_id)
        _add_entries(old, rows, wanted, client_id)
        _add_names(old, rows)
    return _bring(path, key, rows, client_id, client_id, today)


def bring_entry(path: Path, key: str, entry_id: str, *, today: date) -> Returned:
    """Bring one entry back from the backup at `path`; raises what `bring_client` does."""
    with opened(path, key) as old:
        rows: Rows = {}
        _add_entries(old, rows, [entry_id], "")
        if not rows["entry"]:
            raise MissingError(entry_id)
        _add_names(old, rows)
    return _bring(path, key, rows, entry_id, "", today)


def _bring(path: Path, key: str, rows: Rows, row_id: str, client_id: str, today: date) -> Returned:
    journal = database()
    _leave_out_strangers(rows, client_id)
    digests = {str(row["digest"]) for row in rows.get("attachment", ())}
    if digests and not journal.read_only:  # content first, then the row that names it
        files_copy.bring_back(journal, path.parent, book_of(path), digests, key)
    came: Counter[str] = Counter()
    return Returned(_put_back(rows, row_id, client_id, today, came), came)


@write
def _put_back(rows: Rows, row_id: str, client_id: str, today: date, came: Counter[str]) -> str:
    reworded = _keep_newer_words(rows)
    absent: Rows = {}
    for name, some in rows.items():
        table = BY_NAME[name]
        here = _gone_here(table, [row["id"] for row in some])
        absent[name] = [row for row in some if row["id"] not in here or name in _SPELT]
        for row in some:
            if here.get(row["id"]) is not None and name not in _SPELT:
                change(table, row["id"], gone=None)
                came[name] += 1
    restored = restoring.put_back(absent)
    came.update(restored.came)
    came["skipped"] += len(restored.skipped)
    for entry_id, text in reworded.items():
        entries.bring_back(entry_id, text, today=today)
    came["reworded"] += len(reworded)
    touch(*([client_id] if client_id else [row["client"] for row in rows.get("entry_client", ())]))
    return row_id


def _keep_newer_words(rows: Rows) -> dict[str, str]:
    """The entries here that say something else, with what the backup says.

    Those in the bin too: their words become an earlier version, whatever their age.
    """
    old = {row["id"]: row["text"] for row in rows.get("entry", ())}
    found = {}
    query = EntryRow.select(EntryRow.id, EntryRow.text, EntryRow.updated, EntryRow.gone)
    for entry_id, text, updated, gone in tuples(query.where(among(EntryRow.id, old))):
        if text == old[entry_id]:
            continue
        found[entry_id] = old[entry_id]
        if gone is not None:  # its stamp says when it went; the words are older
            put(EntryVersionRow, entry=entry_id, text=text, written=updated)
    return found


def _gone_here(table: type[Row], keys: list[str]) -> dict[str, Any]:
    return dict(tuples(table.select(table.id, table.gone).where(among(table.id, keys))))


def _leave_out_strangers(rows: Rows, client_id: str) -> None:
    """Leave out what names somebody who is not here at all: they may have been forgotten on purpose."""
    known = set(firsts(ClientRow.select(ClientRow.id))) | {client_id}
    for name, column in CLIENTS.items():
        rows[name] = [row for row in rows.get(name, ()) if not row[column] or row[column] in known]
    rows["link"] = [row for row in rows.get("link", ()) if {row["source"], row["target"]} <= known]
    promises = {row["id"] for row in rows["promise"]}
    rows["promise_move"] = [row for row in rows.get("promise_move", ()) if row["promise"] in promises]
    organisations = rows.get("organisation", ())
    rows["organisation"] = [
        row | {"client": row["client"] if row["client"] in known else None} for row in organisations
    ]


# -- what a backup has --


def _of_client(old: Journal, client_id: str) -> Rows:
    mine = [client_id]
    rows = {name: _rows(old, name, "client", mine) for name in _OF_CLIENT}
    rows["client"] = _rows(old, "client", "id", mine)
    rows["link"] = [*_rows(old, "link", "source", mine), *_rows(old, "link", "target", mine)]
    met = [row["meeting"] for row in _rows(old, "meeting_client", "client", mine)]
    rows["meeting"] = _rows(old, "meeting", "id", met)
    rows["meeting_client"] = _rows(old, "meeting_client", "meeting", met)
    firms = [row["organisation"] for row in rows["role"] if row["organisation"]]
    own = _rows(old, "organisation", "client", mine)
    rows["organisation"] = [*_rows(old, "organisation", "id", firms), *own]
    return rows


def _add_entries(old: Journal, rows: Rows, wanted: list[str], client_id: str) -> None:
    """Entries with all that hangs on them; on one that is here, only what cannot have been taken off."""
    query = EntryRow.select(EntryRow.id).where(EntryRow.gone.is_null())
    here = set(firsts(query.where(among(EntryRow.id, wanted))))
    away = [key for key in wanted if key not in here]
    rows["entry"] = _rows(old, "entry", "id", wanted)
    for name in _OF_ENTRY:
        of = wanted if name in _STILL_OF_ENTRY else away
        rows.setdefault(name, []).extend(_rows(old, name, "entry", of))
    if client_id:
        rows["entry_client"] += [
            row for row in _rows(old, "entry_client", "entry", sorted(here)) if row["client"] == client_id
        ]
    moved = [row["id"] for row in rows["promise"]]
    rows["promise_move"] = _rows(old, "promise_move", "promise", moved)
    for name, some in rows.items():
        rows[name] = list({row["id"]: row for row in some}.values())


def _add_names(old: Journal, rows: Rows) -> None:
    """The tags, fields and kinds that those rows speak of."""
    rows["tag"] = _rows(old, "tag", "id", [row["tag"] for row in rows["entry_tag"]])
    fields = [row["field"] for row in rows.get("custom_value", ())]
    rows["custom_field"] = _rows(old, "custom_field", "id", fields)
    rows["kind"] = _rows(old, "kind", "kind", sorted({row["kind"] for row in rows["entry"]}))


def _rows(old: Journal, name: str, column: str, values: Iterable[str]) -> list[dict[str, Any]]:
    """The rows of a table that are not in the bin, with what this edition keeps of them."""
    there = {row[1] for row in old.execute_sql(f'PRAGMA table_info("{name}")').fetchall()}
    fields = [one for one in kept(BY_NAME[name]) if one.column_name in there]
    flags = {str(one.column_name) for one in fields if isinstance(one, BooleanField)}
    names = [str(one.column_name) for one in fields]
    if column not in there:
        return []
    columns, wanted = ", ".join(f'"{one}"' for one in names), json.dumps(sorted(set(values)))
    of_these = f'"{column}" IN (SELECT value FROM json_each(?))'
    sql = f'SELECT {columns} FROM "{name}" WHERE gone IS NULL AND {of_these} ORDER BY id'
    rows = [dict(zip(names, row, strict=True)) for row in old.execute_sql(sql, (wanted,)).fetchall()]
    return [row | {flag: bool(row[flag]) for flag in flags} for row in rows]
