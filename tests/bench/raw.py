"""The same SQL raw: what a read of ours asks, asked again with nothing made of it."""

from collections.abc import Callable
from typing import Any

from peewee import Database

from relbook.store.models import database

Statement = tuple[str, tuple[Any, ...]]


def heard(read: Callable[[], object], of: Database | None = None) -> list[Statement]:
    """The statements a read asks of the journal, or `of` another, written down on their way."""
    journal, found = of or database(), list[Statement]()
    ask = journal.execute_sql

    def hear(sql: str, params: Any = None) -> Any:
        found.append((sql, tuple(params or ())))
        return ask(sql, params)

    journal.execute_sql = hear  # type: ignore[method-assign]
    try:
        read()
    finally:
        del journal.execute_sql
    return found


def raw(asked: list[Statement]) -> None:
    """Ask them one after another; their rows are fetched and thrown away."""
    cursor = database().connection().cursor()
    for sql, values in asked:
        cursor.execute(sql, values).fetchall()
