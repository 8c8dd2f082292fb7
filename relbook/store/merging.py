"""Making one client of two: what differs, how much moves, and the one write that moves it.

Every table that names a client is here or in `carrying.py`; a test walks through the tables and
finds the one that is forgotten.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from peewee import fn

from relbook.journal.merging import Comparison, Difference, Pick, default_pick, differences
from relbook.store import clients
from relbook.store.carrying import carry_everything
from relbook.store.edit import change, drop, put, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import (
    AttachmentRow,
    ClientChangeRow,
    ClientRow,
    ContactPointRow,
    CustomFieldRow,
    CustomValueRow,
    EntryClientRow,
    FactRow,
    ImportantDateRow,
    LinkRow,
    MeetingClientRow,
    PromiseRow,
    QuestionRow,
    RoleRow,
    Row,
    tuples,
)
from relbook.store.moves import MERGED
from relbook.store.noting import touch

_COUNTED: dict[str, tuple[type[Row], tuple[str, ...]]] = {
    "entries": (EntryClientRow, ("client",)),
    "promises": (PromiseRow, ("client",)),
    "facts": (FactRow, ("client",)),
    "questions": (QuestionRow, ("client",)),
    "meetings": (MeetingClientRow, ("client",)),
    "dates": (ImportantDateRow, ("client",)),
    "links": (LinkRow, ("source", "target")),
    "roles": (RoleRow, ("client",)),
    "contacts": (ContactPointRow, ("client",)),
    "files": (AttachmentRow, ("client",)),
}


def compare(left_id: str, right_id: str) -> Comparison:
    """Two clients side by side, the one whose page was opened on the left.

    Raises:
        MissingError: One of them is not on file.
    """
    left, right = clients.get(left_id), clients.get(right_id)
    newer = Pick.LEFT if _written(left_id) >= _written(right_id) else Pick.RIGHT
    fewer = _count(EntryClientRow, ("client",), left_id) < _count(EntryClientRow, ("client",), right_id)
    counts = {name: _count(table, columns, right_id) for name, (table, columns) in _COUNTED.items()}
    found = (*differences(left, right, newer), *_custom(left_id, right_id, newer))
    return Comparison(left, right, found, counts, Pick.RIGHT if fewer else Pick.LEFT)


@write
def merge(keep_id: str, other_id: str, picks: Mapping[str, Any], custom: Mapping[str, str], day: date) -> str:
    """Make one client of two: all of the other moves to the one kept, and the emptied page to the bin.

    `picks` are fields of `clients.FIELDS` with what they become, `custom` the same for fields of
    the writer's own, by their keys. Nothing stands twice where both had it.

    Raises:
        MissingError: One of them is not on file.
        ValueError: They are the same client.
    """
    if keep_id == other_id:
        raise ValueError(keep_id)
    for client_id in (keep_id, other_id):
        clients.get(client_id)
    clients.amend(keep_id, on=day, **picks)
    for field, value in custom.items():
        _keep_custom(keep_id, field, value)
    put(ClientChangeRow, client=other_id, what=MERGED, after=keep_id, day=day)
    drop(ClientRow, other_id)  # first, so that its name no longer stands in the way of the other's
    carry_everything(other_id, keep_id, day)
    touch(keep_id, other_id)
    return keep_id


def _written(client_id: str) -> Any:
    return ClientRow.select(ClientRow.updated).where(ClientRow.id == client_id).scalar()


def _count(table: type[Row], columns: tuple[str, ...], client_id: str) -> int:
    query = table.select(fn.count(table.id)).where(table.gone.is_null())
    fields = [table._meta.fields[name] == client_id for name in columns]
    return int(query.where(fields[0] if len(fields) == 1 else fields[0] | fields[1]).scalar())


def _custom(left_id: str, right_id: str, newer: Pick) -> list[Difference]:
    names = dict(tuples(CustomFieldRow.select(CustomFieldRow.id, CustomFieldRow.name)))
    left, right = _values(left_id), _values(right_id)
    return [
        Difference(names[key], left.get(key, ""), right.get(key, ""), pick, custom=key)
        for key in sorted(set(left) | set(right), key=lambda key: names.get(key, ""))
        if key in names and left.get(key, "") != right.get(key, "")
        for pick in [default_pick("", left.get(key, ""), right.get(key, ""), newer)]
    ]


def _values(client_id: str) -> dict[str, str]:
    rows = CustomValueRow.select(CustomValueRow.field, CustomValueRow.value)
    return dict(tuples(rows.where(CustomValueRow.client == client_id, CustomValueRow.gone.is_null())))


def _keep_custom(client_id: str, field: str, value: str) -> None:
    mine = (CustomValueRow.client == client_id) & (CustomValueRow.field == field)
    there = CustomValueRow.get_or_none(mine, CustomValueRow.gone.is_null())
    if there is not None:
        change(CustomValueRow, there.id, value=value)
    elif value:
        key = key_for("custom_value", field, client_id)
        put_once(CustomValueRow, key, field=field, client=client_id, value=value)
