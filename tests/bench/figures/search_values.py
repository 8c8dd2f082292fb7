"""A keystroke of a search: from the words in the field to the values that the list shows.

The floor asks the same SQL raw: the statements of each keystroke as they were asked, one after
another, their rows fetched and thrown away.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from relbook.journal.selection import Selection
from relbook.store.finds import look_up
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.line import Line, at_most, within
from tests.bench.timing import in_turn
from tests.bench.typing import keystrokes

Statement = tuple[str, tuple[Any, ...]]


def measure(book: Book) -> Iterator[Line]:
    """All keystrokes, warm, three times."""
    with book.opened():
        typed = keystrokes()
        ours = [partial(_look, words) for words in typed]
        floor = [partial(_raw, _statements(words)) for words in typed]
        values, raw = in_turn(ours, floor)
    p95 = "search keystroke to values, p95"
    yield Line(p95, values.p95, raw.p95, "ms", at_most(1.5, 1.3))
    goal = None if book.large else within(16)
    yield Line("search keystroke to values, p99", values.p99, raw.p99, "ms", goal)


def _look(words: str) -> None:
    look_up(Selection(words=words))


def _raw(asked: list[Statement]) -> None:
    cursor = database().connection().cursor()
    for sql, values in asked:
        cursor.execute(sql, values).fetchall()


def _statements(words: str) -> list[Statement]:
    """What a keystroke asks, written down on its way."""
    journal, heard = database(), list[Statement]()
    ask = journal.execute_sql

    def hear(sql: str, params: Any = None) -> Any:
        heard.append((sql, tuple(params or ())))
        return ask(sql, params)

    journal.execute_sql = hear  # type: ignore[method-assign]
    try:
        _look(words)
    finally:
        del journal.execute_sql
    return heard
