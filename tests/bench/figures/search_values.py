"""A keystroke of a search: from the words in the field to the values that the list shows.

The floor asks the same SQL raw: the statements of each keystroke as they were asked, one after
another, their rows fetched and thrown away. What begins so is put to the index as its own beginning,
as anybody would put it; how much less the words themselves take (`store/spelling.py`) is ours. Beside
the statements that it comes to, a further line says what is not SQL.
"""

from collections.abc import Iterator
from functools import partial

from relbook.journal.selection import Selection
from relbook.store.finds import look_up
from relbook.store.search import expression
from relbook.store.spelling import spelled_out
from tests.bench.book import Book
from tests.bench.line import Line, at_most, within
from tests.bench.raw import Statement, heard, raw
from tests.bench.timing import in_turn
from tests.bench.typing import keystrokes


def measure(book: Book) -> Iterator[Line]:
    """All keystrokes, warm, three times."""
    with book.opened():
        typed = keystrokes()
        ours = [partial(_look, words) for words in typed]
        half = len(typed) // 2  # no side finds the pages that the other has just read
        asked = {words: heard(partial(_look, words)) for words in typed}
        turned = (*typed[half:], *typed[:half])
        values, least = in_turn(ours, [partial(raw, _plainly(words, asked[words])) for words in turned])
        same, own = in_turn(ours, [partial(raw, asked[words]) for words in turned], rounds=1)
    p95 = "search keystroke to values, p95"
    yield Line(p95, values.p95, least.p95, "ms", at_most(1.5, 1.3))
    goal = None if book.large else within(16)
    yield Line("search keystroke to values, p99", values.p99, least.p99, "ms", goal)
    yield Line("search keystroke to values beside its own statements, p95", same.p95, own.p95, "ms")


def _look(words: str) -> None:
    look_up(Selection(words=words))


def _plainly(words: str, asked: list[Statement]) -> list[Statement]:
    """The statements with the question as it stood before its words were spelled out."""
    if not words.strip():
        return asked
    plain = expression(words)
    spelled = spelled_out(plain)
    return [
        (sql, tuple(plain if value == spelled else value for value in values))
        for sql, values in asked
        if "words_idx" not in sql and "words_data" not in sql
    ]
