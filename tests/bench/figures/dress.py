"""Another light and another size of text, with the page of the client with the most entries in view.

There is no floor: a frame is what the thread may take, and a quarter of a second is what feels at once
for what is chosen now and then.
"""

from collections.abc import Callable, Iterator

from relbook.ui.shared.theme import Light, theme
from tests.bench.book import Book
from tests.bench.line import Line, within
from tests.bench.window import Seen, Stage, busy, page_of, painted

ROUNDS = 6

LARGER = 1.2
"""The text as large as a step or two of the keys make it."""


def measure(book: Book) -> Iterator[Line]:
    """From light to dark and back, and from the usual size of text to a larger one and back."""
    with page_of(book, 20_000) as stage:
        try:
            yield from _lines("from light to dark", _seen(stage, _swap_light))
            yield from _lines("larger or smaller text", _seen(stage, _swap_size))
        finally:
            theme().choose(light=Light.SYSTEM, zoom=1.0)


def _lines(what: str, seen: list[Seen]) -> Iterator[Line]:
    yield Line(f"{what}, key to painted", painted(seen).p50, None, "ms", within(250, flat=True))
    yield Line(f"{what}, window thread", busy(seen).p50, None, "ms", within(16))


def _seen(stage: Stage, act: Callable[[], object]) -> list[Seen]:
    found = []
    for _ in range(ROUNDS + 2):
        found.append(stage.see(act, stage.window))
        stage.rest()
    return found[2:]


def _swap_light() -> None:
    theme().choose(light=Light.LIGHT if theme().dark else Light.DARK)


def _swap_size() -> None:
    theme().choose(zoom=LARGER if theme().zoom == 1.0 else 1.0)
