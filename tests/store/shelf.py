"""What the tests of the shelf have in common: writing a note in one line, and looking at everything."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from playhouse.schema_diff import diff_models

from relbook.journal.fact import FactKind
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import entries, facts, seeks
from relbook.store.database import Journal
from relbook.store.models import DERIVED, TABLES, Row, database

TODAY = date(2026, 5, 4)  # a Monday

STAMPS = {"created", "updated", "device"} | DERIVED


def note(text: str, *clients: str, day: date = TODAY, **details: Any) -> str:
    """Write an entry and return its key."""
    return entries.add(text, day=day, today=TODAY, clients=clients, **details).row_id


def learn(
    client_id: str, text: str, days: int = 0, kind: FactKind = FactKind.WORRY, about: date | None = None
) -> str:
    """A fact on file, learned so many days ago; its key."""
    return facts.add(client_id, kind, text, as_of=TODAY - timedelta(days=days), about=about).row_id


def texts(selection: Selection = EVERYTHING) -> list[str]:
    """The texts of a selection, the latest first."""
    return [page.entry.text for page in entries.window(selection, limit=1000)]


def rows() -> dict[str, list[dict[str, Any]]]:
    """Every row that is not in the bin, as the file holds it, without stamps and without what is derived."""
    return {table._meta.table_name: _on_file(table) for table in TABLES}


def _on_file(table: type[Row]) -> list[dict[str, Any]]:
    """Asked in SQL: the property tests look hundreds of times, and writing the question cost more than it."""
    fields = [field for field in table._meta.sorted_fields if field.name not in STAMPS]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    found = ask(f'SELECT {columns} FROM "{table._meta.table_name}" WHERE gone IS NULL ORDER BY id')
    return [{field.name: value for field, value in zip(fields, row, strict=True)} for row in found]


def index_says() -> list[tuple[Any, ...]]:
    """Every word of the index with the row it is of, in the order of places."""
    ask("CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen USING fts5vocab(main, words, instance)")
    sql = """SELECT kind, key, place.id >> 28, col, offset, term FROM seen
        LEFT JOIN place ON place.id = seen.doc ORDER BY seen.doc, col, offset"""
    return ask(sql)


def places() -> list[tuple[Any, ...]]:
    """Entries as `place` orders them, with where they belong."""
    return ask("SELECT day, coalesce(at, '00:00'), id FROM entry WHERE gone IS NULL ORDER BY place")


def ask(sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Ask the open journal in its own words."""
    found: list[tuple[Any, ...]] = database().execute_sql(sql, values).fetchall()
    return found


@contextmanager
def counting(journal: Journal) -> Iterator[list[str]]:
    """The statements that run inside, one by one, without those that the index asks itself."""
    ran: list[str] = []
    connection = journal.connection()
    connection.set_trace_callback(lambda sql: None if sql.startswith("--") else ran.append(sql))
    try:
        yield ran
    finally:
        connection.set_trace_callback(None)


def spread(pages: Iterable[Any]) -> list[str]:
    """The keys of pages or values, in order."""
    return [page.id for page in pages]


def differs(journal: Journal) -> str:
    """Where the shelf is another than the models say; what is derived, no step makes and no table names."""
    for name in seeks.SEEKS:
        journal.execute_sql(f"DROP INDEX IF EXISTS {name}")
    return str(diff_models(journal, TABLES))
