"""A keystroke of a search in the window: from the key to its hits on the screen.

There is no floor: what a key may take is what an eye does not notice, two frames of a screen, and
what the window's thread may take so that the next key is not waited for.
"""

import re
from collections.abc import Iterator
from functools import partial

from relbook.journal import fleeting
from relbook.journal.selection import Selection
from relbook.store.finds import look_up
from tests.bench.book import Book
from tests.bench.line import Line, within
from tests.bench.typing import keystrokes
from tests.bench.window import Seen, Stage, busy, painted, press, shown


def measure(book: Book) -> Iterator[Line]:
    """All keystrokes, letter by letter, after one question that warms the window up.

    As for the values alone, each was asked once before: how fast the disk is, is not what is measured. What
    was worked out for its words is forgotten again: who types a word types it for the first time.
    """
    with book.opened():
        typed = keystrokes()
    with shown(book) as stage:
        stage.window.doing.show_search()
        stage.rest()
        for words in typed:
            look_up(Selection(words=words))
        for words in typed[:8]:
            _press(stage, words)
        fleeting.clear()
        re.purge()
        seen = [_press(stage, words) for words in typed]
    what = "search keystroke to painted hits"
    yield Line(f"{what}, p95", painted(seen).p95, None, "ms", within(33, 66))
    yield Line(f"{what}, window thread, p95", busy(seen).p95, None, "ms", within(8))
    yield Line(f"{what}, window thread, longest", busy(seen).most, None, "ms")


def _press(stage: Stage, words: str) -> Seen:
    """Type the last letter of these words after the others."""
    pane = stage.window.rooms.search
    field, asker = pane.field.words, pane.asker
    if field.text() != words[:-1]:
        field.setText(words[:-1])
        stage.rest()

    def shown() -> bool:
        return asker.shows(words) and not pane.hits.waits

    return stage.see(partial(press, field, words[-1]), pane.below, shown)
