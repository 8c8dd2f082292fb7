"""Statements that are put into words once.

peewee takes ten times as long to word a small question as SQLite takes to answer it, and to keep one
entry asks some thirty. Tables and columns are named by the models alone, here as everywhere.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any

from relbook.store.models import Row, database, turned

Turn = Callable[[Any], Any]


class _Mark(str):
    """Stands in a question for the value that will be asked with."""

    __slots__ = ()


def asked(make: Callable[..., Any]) -> Callable[..., list[tuple[Any, ...]]]:
    """Mark a question whose words never change: `make` puts it together from the texts to ask with.

    What comes back is what `tuples` makes of it, row by row. `make` takes texts by their place, and
    may not decide anything by them. Its words are kept when it is asked for the second time: most of
    what a verb asks it asks once.
    """
    marks = [_Mark(f"\0{number}") for number in range(make.__code__.co_argcount)]
    turning: list[list[Turn | None]] = []
    known: list[tuple[str, list[Any]]] = []

    @wraps(make)
    def answer(*values: str) -> list[tuple[Any, ...]]:
        if not turning:
            held = make(*values).tuples().execute()
            held.initialize()
            turning.append(held.converters)
            return turned(held.cursor.fetchall(), held.converters)
        if not known:
            known.append(make(*marks).sql())
        (sql, params), turns = known[0], turning[0]
        bound = [values[marks.index(one)] if isinstance(one, _Mark) else one for one in params]
        return turned(database().execute_sql(sql, bound).fetchall(), turns)

    return answer


def put_in(table: type[Row], values: dict[str, Any]) -> None:
    """Insert a row; columns that are not named get what the table says they have by themselves."""
    sql, turns, rest = _inserting(table, tuple(values))
    bound = [turn(value) for turn, value in zip(turns, values.values(), strict=True)]
    database().execute_sql(sql, [*bound, *rest])


def put_over(table: type[Row], key: str, values: dict[str, Any]) -> None:
    """Give these columns of one row other values."""
    sql, turns = _changing(table, tuple(values))
    bound = [turn(value) for turn, value in zip(turns, values.values(), strict=True)]
    database().execute_sql(sql, [*bound, key])


def row(table: type[Row], key: str) -> dict[str, Any] | None:
    """A whole row by its key, by the names of its fields; None where there is none."""
    sql, names, turns = _reading(table)
    found = database().execute_sql(sql, (key,)).fetchone()
    if found is None:
        return None
    return {name: turn(value) for name, turn, value in zip(names, turns, found, strict=True)}


@lru_cache(500)
def _inserting(table: type[Row], names: tuple[str, ...]) -> tuple[str, list[Turn], list[Any]]:
    fields = [table._meta.combined[name] for name in names]
    given = {field.name for field in fields}
    rest = {field: value for field, value in table._meta.defaults.items() if field.name not in given}
    assert not any(callable(value) for value in rest.values()), "a value made for each row is given"
    columns = ", ".join(f'"{field.column_name}"' for field in (*fields, *rest))
    marks = ", ".join("?" * (len(fields) + len(rest)))
    sql = f'INSERT INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})'
    return sql, [field.db_value for field in fields], [field.db_value(value) for field, value in rest.items()]


@lru_cache(500)
def _changing(table: type[Row], names: tuple[str, ...]) -> tuple[str, list[Turn]]:
    fields = [table._meta.combined[name] for name in names]
    columns = ", ".join(f'"{field.column_name}" = ?' for field in fields)
    sql = f'UPDATE "{table._meta.table_name}" SET {columns} WHERE "id" = ?'
    return sql, [field.db_value for field in fields]


@lru_cache(100)
def _reading(table: type[Row]) -> tuple[str, list[str], list[Turn]]:
    fields = table._meta.sorted_fields
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    sql = f'SELECT {columns} FROM "{table._meta.table_name}" WHERE "id" = ?'
    return sql, [field.name for field in fields], [field.python_value for field in fields]
