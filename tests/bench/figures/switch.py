"""A click on a client in the list, until their page is painted: with 20, with 2,000 and with 20,000 entries.

The floor reads one screen of the same client's entries in bare SQL. The rest of the page is a picture's
work; what it costs must not depend on how many entries lie behind it, and does on how much is written in
those that are seen: two entries of 2,000 characters take 5 ms to measure and paint, four of 40 take 3. So
each of them has the same newest entries, written before the window opens and taken out behind it. The
medians say how it grows; of 24 turns the 95th of 100 is the second worst, and no two runs agree on that.
"""

from collections.abc import Iterator
from datetime import time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relbook.journal.entry import Kind
from relbook.store import entries
from relbook.store.models import database
from relbook.ui.timeline.model import FIRST
from tests.bench.book import NOW, Book, opened
from tests.bench.erasing import erase
from tests.bench.line import Line, at_most, within
from tests.bench.timing import Spread, spent
from tests.bench.window import Seen, Stage, busy, painted, shown

SIZES = (20, 2_000, 20_000)
"""How many entries the clients have that are turned to, where the journal is large enough."""

NEWEST = 4
"""How many entries of each of them are the same: more than are in view."""

TEXT = "What we talked about\n\n" + 4 * (
    "They want the beds before the summer, and asked what it would cost to do them all at once. "
    "We went through the plan, and looked at the shed. It was warm, and nobody was in a hurry.\n\n"
)

ROUNDS = 24
"""How often each of them is turned to, with somebody else between: of twelve the 95th of 100 is the worst."""


def measure(book: Book) -> Iterator[Line]:
    """Each of the three in turn, from the page of somebody else each time.

    Who comes first in a round follows a page that nobody has seen yet, beside which more is read; so
    each of them is first as often as the others.
    """
    with opened(book.lent):
        keys = {size: book.client(size) for size in SIZES}
        others = _others(set(keys.values()))
        floors = {size: Spread(tuple(_floor(key) for _ in range(ROUNDS))) for size, key in keys.items()}
        made = [_write(key, number) for key in dict.fromkeys(keys.values()) for number in range(NEWEST)]
    try:
        yield from _lines(book, keys, others, floors)
    finally:
        with opened(book.lent):
            erase(made)


def _lines(book: Book, keys: dict[int, str], others: list[str], floors: dict[int, Spread]) -> Iterator[Line]:
    seen: dict[int, list[Seen]] = {size: [] for size in SIZES}
    with shown(book) as stage:
        for number in range(-1, ROUNDS):  # the first round is for warming up
            turn = number % len(SIZES)
            for size in (*SIZES[turn:], *SIZES[:turn]):
                stage.window.journey.go_client(others[number % len(others)])
                stage.rest()
                taken = _click(stage, keys[size])
                seen[size] += [taken] * (number >= 0)
    what = "switch to a client with"
    for size, floor in floors.items():
        yield Line(f"{what} {size:,} entries, p95", painted(seen[size]).p95, floor.p50, "ms", within(50))
        yield Line(
            f"{what} {size:,} entries, p50", painted(seen[size]).p50, None, "ms", within(50, flat=True)
        )
        yield Line(f"{what} {size:,} entries, longest event", busy(seen[size]).p95, None, "ms")
    middle = [painted(taken).p50 for taken in seen.values()]
    yield Line(f"{what} most trouble beside least", max(middle), min(middle), "ms", at_most(1.15))


def _write(key: str, number: int) -> str:
    """One of the newest entries of a client, the same for each of them."""
    day = NOW.date() - timedelta(2 * number)
    at = time(9, number)
    return entries.add(TEXT, day=day, today=NOW.date(), kind=Kind.CALL, clients=[key], at=at).row_id


def _click(stage: Stage, key: str) -> Seen:
    """Click on their row; what is looked at is their page."""
    people, page = stage.window.rooms.side.list, stage.window.rooms.timeline
    index = people.rows.index(people.rows.row_of(key))
    people.scrollTo(index)
    stage.rest()
    spot = people.visualRect(index).center()
    click = partial(
        QTest.mouseClick,
        people.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        spot,
    )
    return stage.see(click, page.view.viewport(), lambda: page.client_id == key)


def _others(keys: set[str]) -> list[str]:
    """Clients with some entries, none of those that count."""
    sql = "SELECT client FROM entry_client GROUP BY client ORDER BY abs(count(*) - 200) LIMIT 20"
    return [key for (key,) in database().execute_sql(sql).fetchall() if key not in keys]


def _floor(key: str) -> float:
    return spent(partial(_one_screen, key))


def _one_screen(key: str) -> None:
    sql = """SELECT e.* FROM entry_client t JOIN entry e ON e.id = t.entry
        WHERE t.client = ? ORDER BY t.place DESC LIMIT ?"""
    database().execute_sql(sql, (key, FIRST)).fetchall()
