"""The window drawn wider and narrower, with the page of the client with the most entries in view.

There is no floor: each step of the hand is to be painted within a frame.
"""

from collections.abc import Iterator
from functools import partial

from tests.bench.book import Book
from tests.bench.line import Line, within
from tests.bench.window import SIZE, busy, page_of, painted

STEPS, BY = 24, 7
"""How many steps the edge is drawn, and how far each of them, in pixels."""


def measure(book: Book) -> Iterator[Line]:
    """Step by step narrower, a width that was not there before each time."""
    with page_of(book, 20_000) as stage:
        view = stage.window.rooms.timeline.view.viewport()
        wide, high = SIZE
        widths = [wide - BY * number for number in range(1, STEPS + 1)]
        seen = [stage.see(partial(stage.window.resize, width, high), view) for width in widths]
    what = "resize with the longest page"
    yield Line(f"{what}, step to painted, p95", painted(seen).p95, None, "ms", within(33, flat=True))
    yield Line(f"{what}, window thread, p95", busy(seen).p95, None, "ms", within(16))
