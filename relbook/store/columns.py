"""What each table keeps, as the JSON format names it, and whether a value from outside fits."""

import re
from collections.abc import Mapping
from typing import Any

from peewee import BooleanField, Field, IntegerField

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.entry import Side, Tier
from relbook.journal.fact import Care, FactKind, Standing
from relbook.journal.promise import Outcome
from relbook.store.fields import ClockField, DayField, InstantField
from relbook.store.models import DERIVED, TABLES, Row

TEXT_LIMIT = 16 * 1024 * 1024
"""The longest text that is taken back, in characters."""

NUMBER_LIMIT = 1 << 31
"""No number in a journal comes near this."""

BY_NAME: dict[str, type[Row]] = {table._meta.table_name: table for table in TABLES}

UNIQUE: dict[type[Row], str] = {
    table: field.name
    for table in TABLES
    for field in table._meta.sorted_fields
    if field.unique and not field.primary_key
}
"""Tables in which a name may stand only once, and the field it stands in."""

REFERENCES = {("entry_tag", "tag"): "tag", ("custom_value", "field"): "custom_field"}
"""Fields that name a row of such a table."""

_KEY = re.compile(r"[0-9a-f]{32}")
_KEYS = frozenset(
    {"entry", "client", "organisation", "target", "meeting", "tag", "promise", "field"}
    | {"supersedes", "batch", "row"}
)
_CHOICES: dict[tuple[str, str], Any] = {
    ("client", "being"): Being,
    ("client", "state"): State,
    ("client", "closeness"): Closeness,
    ("client", "circle"): Circle,
    ("circle", "circle"): Circle,
    ("entry", "tier"): Tier,
    ("entry", "initiated"): Side,
    ("promise", "outcome"): Outcome,
    ("fact", "kind"): FactKind,
    ("fact", "standing"): Standing,
    ("fact", "care"): Care,
    ("important_date", "month"): range(1, 13),
    ("important_date", "day"): range(1, 32),
    ("important_date", "year"): range(1, 10_000),
}


def kept(table: type[Row]) -> list[Field]:
    """The fields of a table that are not derived, in the order of their columns' names."""
    name = table._meta.table_name
    derived = DERIVED if name in {"entry", "entry_client"} else frozenset()
    fields = [field for field in table._meta.sorted_fields if field.name not in derived]
    return sorted(fields, key=lambda field: str(field.column_name))


def taken(table: type[Row], row: Any) -> dict[str, Any] | None:
    """A row from outside as the fields of a table; None when it does not fit."""
    if not isinstance(row, Mapping):
        return None
    values = {}
    for field in kept(table):
        if field.column_name not in row and not field.primary_key and field.default is not None:
            values[field.name] = field.default() if callable(field.default) else field.default
            continue
        try:
            values[field.name] = _value(table, field, row.get(field.column_name))
        except (ValueError, TypeError):
            return None
    return values


def _value(table: type[Row], field: Field, value: Any) -> Any:
    if value is None:
        if field.null:
            return None
        raise ValueError(field.name)
    name = table._meta.table_name
    if isinstance(field, BooleanField):
        return _typed(value, bool)
    if isinstance(field, IntegerField):
        number = _typed(value, int)
        if abs(number) > NUMBER_LIMIT:
            raise ValueError(field.name)
        return _allowed(name, field, number)
    text = _text(value)
    if isinstance(field, DayField | ClockField | InstantField):
        return field.python_value(text)
    if field.primary_key or (field.name in _KEYS and text) or (name, field.name) == ("link", "source"):
        return _key(text)
    return _allowed(name, field, text)


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(kind)
    return value


def _text(value: Any) -> str:
    text: str = _typed(value, str)
    if len(text) > TEXT_LIMIT:
        raise ValueError(len(text))
    text.encode()  # half a surrogate pair is no text
    return text


def _key(text: str) -> str:
    if not _KEY.fullmatch(text):
        raise ValueError(len(text))
    return text


def _allowed(name: str, field: Field, value: Any) -> Any:
    choices = _CHOICES.get((name, field.name))
    if choices is not None and value not in list(choices):
        raise ValueError(field.name)
    return value
