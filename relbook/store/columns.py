"""What each table keeps, as the JSON format names it, and whether a value from outside fits."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from peewee import BooleanField, Field, IntegerField

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.entry import Side, Tier
from relbook.journal.fact import Care, FactKind, Standing
from relbook.journal.key import is_key
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


@cache
def kept(table: type[Row]) -> tuple[Field, ...]:
    """The fields of a table that are not derived, in the order of their columns' names."""
    name = table._meta.table_name
    derived = DERIVED if name in {"entry", "entry_client"} else frozenset()
    fields = [field for field in table._meta.sorted_fields if field.name not in derived]
    return tuple(sorted(fields, key=lambda field: str(field.column_name)))


def taken(table: type[Row], row: Any) -> dict[str, Any] | None:
    """A row from outside as the fields of a table; None when it does not fit."""
    if not isinstance(row, Mapping):
        return None
    values = {}
    try:
        for name, column, default, read in _readers(table):
            if column in row or default is None:
                values[name] = read(row.get(column))
            else:
                values[name] = default() if callable(default) else default
    except (ValueError, TypeError):
        return None
    return values


Read = Callable[[Any], Any]
"""What turns a value from outside into one of ours; it raises where that does not fit."""


@cache
def _readers(table: type[Row]) -> tuple[tuple[str, str, Any, Read], ...]:
    """Of each field its name, its column, what it is where nothing is said, and how it is read."""
    name = table._meta.table_name
    return tuple(
        (
            field.name,
            str(field.column_name),
            None if field.primary_key else field.default,
            partial(_null, field.name, _reader(name, field), field.null),
        )
        for field in kept(table)
    )


def _null(name: str, read: Read, may: bool, value: Any) -> Any:  # noqa: FBT001
    if value is not None:
        return read(value)
    if may:
        return None
    raise ValueError(name)


def _reader(name: str, field: Field) -> Read:
    """How a value of a field is read; its sort is asked once for all rows."""
    choices = _CHOICES.get((name, field.name))
    allowed = None if choices is None else frozenset(choices)
    if isinstance(field, BooleanField):
        return partial(_typed, kind=bool)
    if isinstance(field, IntegerField):
        return partial(_number, allowed=allowed)
    if isinstance(field, DayField | ClockField | InstantField):
        return lambda value: field.python_value(_text(value))
    if field.primary_key or (name, field.name) == ("link", "source"):
        return lambda value: _key(_text(value))
    if field.name in _KEYS:
        return lambda value: _key(text) if (text := _text(value)) else text
    return _text if allowed is None else partial(_chosen, allowed=allowed)


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(kind)
    return value


def _number(value: Any, allowed: frozenset[Any] | None) -> int:
    number: int = _typed(value, int)
    if abs(number) > NUMBER_LIMIT or (allowed is not None and number not in allowed):
        raise ValueError(number)
    return number


def _text(value: Any) -> str:
    text: str = _typed(value, str)
    if len(text) > TEXT_LIMIT:
        raise ValueError(len(text))
    if not text.isascii():
        text.encode()  # half a surrogate pair is no text
    return text


def _chosen(value: Any, allowed: frozenset[Any]) -> str:
    text = _text(value)
    if text not in allowed:
        raise ValueError(len(text))
    return text


def _key(text: str) -> str:
    if not is_key(text):
        raise ValueError(len(text))
    return text
