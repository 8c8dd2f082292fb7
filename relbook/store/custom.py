"""Fields of the writer's own, and what clients have in them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from relbook.errors import BlankTextError
from relbook.journal.custom import NAME_LIMIT, CustomField, CustomValue, FieldKind, cleaned
from relbook.journal.fold import fold
from relbook.store.edit import change, drop, put, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import CustomFieldRow, CustomValueRow, among, firsts
from relbook.store.noting import touch
from relbook.store.swaths import drop_all


def fields() -> list[CustomField]:
    """The fields of this journal, in the order they were added."""
    rows = CustomFieldRow.select().where(CustomFieldRow.gone.is_null())
    return [_field(row) for row in rows.order_by(CustomFieldRow.created, CustomFieldRow.id)]


def values_of(client_id: str) -> list[CustomValue]:
    """What a client has in the fields; a blank one is left out."""
    return values_of_clients([client_id])[client_id]


def values_of_clients(client_ids: Iterable[str]) -> dict[str, list[CustomValue]]:
    """The same for several clients: two queries, however many."""
    rows = CustomValueRow.select().where(
        among(CustomValueRow.client, client_ids), CustomValueRow.gone.is_null()
    )
    held = {(row.client, row.field): row.value for row in rows if row.value}
    known = fields() if held else []
    found: dict[str, list[CustomValue]] = defaultdict(list)
    for client in {client for client, _ in held}:
        found[client] = [
            CustomValue(field, held[client, field.id]) for field in known if (client, field.id) in held
        ]
    return found


@write
def define(name: str, kind: FieldKind = FieldKind.TEXT, choices: Sequence[str] = ()) -> str:
    """Add a field to every client; one of that name, however it is spelt, is changed instead.

    Raises:
        BlankTextError: The name is blank.
    """
    clean = " ".join(name.split())[:NAME_LIMIT].strip()
    if not clean:
        raise BlankTextError
    values = {"kind": kind.value, "choices": json.dumps(list(choices), ensure_ascii=False)}
    for row in CustomFieldRow.select():  # also those that were removed: a name stands only once
        if fold(row.name) == fold(clean):
            change(CustomFieldRow, row.id, gone=None, **values)
            return str(row.id)
    return put(CustomFieldRow, name=clean, **values)


@write
def remove(field_id: str) -> str:
    """Take a field away from every client, with what they had in it."""
    held = CustomValueRow.select(CustomValueRow.id)
    held = held.where(CustomValueRow.field == field_id, CustomValueRow.gone.is_null())
    drop_all(CustomValueRow, firsts(held))
    drop(CustomFieldRow, field_id)
    return field_id


@write
def fill(client_id: str, field: CustomField, words: str, today: date) -> str:
    """Say what a client has in a field; blank words empty it.

    Raises:
        BadDateError: The field asks for a date, and this is none.
        BadValueError: The words are no number, or none of the choices.
    """
    value = cleaned(field, words, today)
    key = key_for("custom_value", field.id, client_id)
    known = CustomValueRow.select(CustomValueRow.id).where(
        CustomValueRow.field == field.id, CustomValueRow.client == client_id, CustomValueRow.gone.is_null()
    )
    there = firsts(known)
    if value:
        put_once(CustomValueRow, there[0] if there else key, field=field.id, client=client_id, value=value)
    drop_all(CustomValueRow, there[1:] if value else there)
    touch(client_id)
    return client_id


@write
def keep_values(client_id: str, wanted: Sequence[CustomValue], today: date) -> str:
    """Make what a client has in the fields this; a field without a key is defined first."""
    by_field = {}
    for one in wanted:
        field = one.field
        if not field.id:
            known = {fold(known.name): known for known in fields()}
            define(field.name, field.kind, field.choices)
            field = known.get(fold(field.name)) or next(
                known for known in fields() if fold(known.name) == fold(" ".join(field.name.split()))
            )
        by_field[field.id] = (field, one.value)
    held = {one.field.id: one for one in values_of(client_id)}
    for key in held.keys() - by_field.keys():
        fill(client_id, held[key].field, "", today)
    for field, value in by_field.values():
        if field.id not in held or held[field.id].value != value:
            fill(client_id, field, value, today)
    return client_id


def _field(row: CustomFieldRow) -> CustomField:
    kind = FieldKind(row.kind) if row.kind in list(FieldKind) else FieldKind.TEXT
    return CustomField(row.id, row.name, kind, _choices(row.choices))


def _choices(kept: str) -> tuple[str, ...]:
    """The choices as they were kept; whatever else lies there is none."""
    try:
        found = json.loads(kept) if kept else []
    except ValueError:
        return ()
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
