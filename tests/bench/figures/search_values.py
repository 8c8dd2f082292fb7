"""A keystroke of a search: from the words in the field to the values that the list shows.

The floor asks the same SQL raw: the statements of each keystroke as they were asked, one after
another, their rows fetched and thrown away.
"""

from collections.abc import Iterator
from functools import partial

from relbook.journal.selection import Selection
from relbook.store.finds import look_up
from tests.bench.book import Book
from tests.bench.line import Line, at_most, within
from tests.bench.raw import heard, raw
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
        values, least = in_turn(ours, [partial(raw, asked[words]) for words in turned])
    yield Line("search keystroke to values, p95", values.p95, least.p95, "ms", at_most(1.5, 1.3))
    goal = None if book.large else within(16)
    yield Line("search keystroke to values, p99", values.p99, least.p99, "ms", goal)


def _look(words: str) -> None:
    look_up(Selection(words=words))
