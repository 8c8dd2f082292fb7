"""Telling of which table rows are that lie on a page by themselves.

Every row of a journal begins with its key and its stamps, and what follows differs: how many
values, which of them are days, clocks, numbers, keys of other rows. Where two tables look alike,
the key itself decides (some follow from what they name), then whom the rows name. What is still
in doubt is of no table: a note in the wrong place would be worse than one that is missing.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from peewee import BooleanField, Field, IntegerField

from relbook.journal.frozen import frozen
from relbook.store.fields import ClockField, DayField, InstantField
from relbook.store.keys import key_for
from relbook.store.models import TABLES, Row
from relbook.store.ties import TIES

_KEY = re.compile(r"([0-9a-f]{32})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?")
_NAMED_BY = {"setting": "name", "circle": "circle", "tag": "folded", "prompt": "prompt", "draft": "desk"}
"""Tables whose keys follow from one of their columns."""

_PATTERNS: dict[type[Field], re.Pattern[str]] = {DayField: _DAY, ClockField: _CLOCK, InstantField: _INSTANT}

Test = Callable[[Any], bool]


@frozen
class Likeness:
    """What rows of one table look like; `columns` are in the order of the file."""

    table: str
    columns: tuple[str, ...]
    tests: tuple[Test, ...]
    optional: int
    names: Mapping[int, str]

    def fits(self, row: Sequence[Any]) -> bool:
        """Whether a row could be of this table. Columns that were added later may be missing at its end."""
        short = len(self.columns) - len(row)
        if not 0 <= short <= self.optional:
            return False
        return all(test(value) for test, value in zip(self.tests, row, strict=False)) and self._own_key(row)

    def names_known(self, row: Sequence[Any], known: Mapping[str, set[str]]) -> bool:
        """Whether all rows it names are there."""
        pairs = ((known.get(other, ()), row[at]) for at, other in self.names.items() if at < len(row))
        return all(not key or key in there for there, key in pairs)

    def keys_in(self, row: Sequence[Any]) -> int:
        """In how many places it holds the key of a row, where a row of its kind does."""
        return sum(bool(row[at]) for at in self.names if at < len(row))

    def _own_key(self, row: Sequence[Any]) -> bool:
        named_by = _NAMED_BY.get(self.table)
        return named_by is None or row[0] == key_for(self.table, str(row[self.columns.index(named_by)]))


def likenesses(columns: Mapping[str, Sequence[str]]) -> list[Likeness]:
    """What each table looks like; `columns` says their order in the file."""
    return [_likeness(table, columns[table._meta.table_name]) for table in TABLES]


def sort_out(
    pages: Iterable[Sequence[Sequence[Any]]], kinds: Sequence[Likeness], known: Mapping[str, set[str]]
) -> dict[str, dict[str, tuple[Any, ...]]]:
    """The rows of every page by their table and key; `known` are keys of rows that were read before.

    Rows of one page are of one table. Pages that could be of two wait until it is known which keys
    there are; those that still could are left out.
    """
    found: dict[str, dict[str, tuple[Any, ...]]] = {kind.table: {} for kind in kinds}
    waiting: list[tuple[Sequence[Sequence[Any]], list[Likeness]]] = []
    for page in pages:
        likely = _likely(page, kinds)
        if len(likely) == 1:
            _take(found, likely[0], page)
        elif likely:
            waiting.append((page, likely))
    there = {kind.table: set(found[kind.table]) | known.get(kind.table, set()) for kind in kinds}
    for page, likely in waiting:
        left = [kind for kind in likely if all(kind.names_known(row, there) for row in page)]
        if len(left) == 1:
            _take(found, left[0], page)
    return found


def _likely(page: Sequence[Sequence[Any]], kinds: Sequence[Likeness]) -> list[Likeness]:
    fitting = [kind for kind in kinds if all(kind.fits(row) for row in page)]
    named = [kind for kind in fitting if kind.table in _NAMED_BY]
    whole = [kind for kind in fitting if any(len(row) == len(kind.columns) for row in page)]
    return named or _most_telling(page, whole or fitting)


def _most_telling(page: Sequence[Sequence[Any]], kinds: Sequence[Likeness]) -> list[Likeness]:
    """Where one kind finds keys of rows, others see mere words: nobody writes such words."""
    found = [min(kind.keys_in(row) for row in page) for kind in kinds]
    return [kind for kind, count in zip(kinds, found, strict=True) if count == max(found)]


def _take(
    found: dict[str, dict[str, tuple[Any, ...]]], kind: Likeness, page: Sequence[Sequence[Any]]
) -> None:
    for row in page:
        short = len(kind.columns) - len(row)
        found[kind.table][row[0]] = (*row, *[None] * short)


def _likeness(table: type[Row], columns: Sequence[str]) -> Likeness:
    name = table._meta.table_name
    fields: dict[str, Field] = {field.column_name: field for field in table._meta.sorted_fields}
    named = {columns.index(column): other for one, column, other in TIES if one == name}
    tests = [_test(fields[column], is_key=at == 0 or at in named) for at, column in enumerate(columns)]
    optional = 0
    for column in reversed(columns[5:]):
        if not fields[column].null and fields[column].default is None:
            break
        optional += 1
    return Likeness(name, tuple(columns), tuple(tests), optional, named)


def _test(field: Field, *, is_key: bool) -> Test:
    whole = _shape(field, is_key=is_key)
    return (lambda value: value is None or whole(value)) if field.null else whole


def _shape(field: Field, *, is_key: bool) -> Test:
    if is_key:
        return partial(_written_as, _KEY)
    for kind, pattern in _PATTERNS.items():
        if isinstance(field, kind):
            return partial(_written_as, pattern)
    if isinstance(field, BooleanField):
        return lambda value: value in (0, 1) and isinstance(value, int)
    if isinstance(field, IntegerField):
        return lambda value: isinstance(value, int)
    return lambda value: isinstance(value, str)


def _written_as(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and bool(pattern.fullmatch(value))
