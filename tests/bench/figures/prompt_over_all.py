"""Choosing today's question over every client, on each of a fortnight's days.

The floor reads what no choice can do without, in bare SQL: who is there, when each was last asked
about, who has a talk ahead, and of one of them the latest entries, the facts and the promises.
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from relbook.store import todays
from relbook.store.models import database
from relbook.ui.shared.questions import shipped
from tests.bench.book import NOW, Book
from tests.bench.line import Line, within
from tests.bench.timing import in_turn

DAYS = 14


def measure(book: Book) -> Iterator[Line]:
    """The median over a fortnight of mornings, warm."""
    library = shipped()
    with book.opened():
        mornings = [NOW + timedelta(days=number) for number in range(DAYS)]
        ours, least = in_turn([partial(todays.choose, library, now) for now in mornings], [_floor])
    yield Line("today's prompt over all clients", ours.p50, least.p50, "ms", within(50, 100))


def _floor() -> None:
    run = database().execute_sql
    (key, *_), *_ = run(
        "SELECT id, name, circle FROM client WHERE gone IS NULL AND archived IS NULL"
    ).fetchall()
    run("SELECT client, max(day) FROM asking WHERE gone IS NULL GROUP BY client").fetchall()
    run("SELECT prompt, max(day) FROM asking WHERE gone IS NULL GROUP BY prompt").fetchall()
    day = str(NOW.date())
    run("SELECT id FROM meeting WHERE day = ? AND gone IS NULL", (day,)).fetchall()
    run("SELECT kind, text, as_of FROM fact WHERE client = ? AND gone IS NULL", (key,)).fetchall()
    owed = "SELECT text, due FROM promise WHERE client = ? AND +outcome = 'open' AND gone IS NULL LIMIT 24"
    run(owed, (key,)).fetchall()
    latest = "SELECT entry FROM entry_client WHERE client = ? ORDER BY place DESC LIMIT 12"
    run(f"SELECT kind, day, at, energy FROM entry WHERE id IN ({latest})", (key,)).fetchall()
