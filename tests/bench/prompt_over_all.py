"""Choosing today's question over 500 clients and 100,000 entries, on each of a fortnight's days.

The floor reads what no choice can do without, in bare SQL: who is there, when each was last asked
about, who has a talk ahead, and of one of them the latest entries, the facts and the promises.
"""

from datetime import timedelta
from functools import partial

from relbook.store import todays
from relbook.store.models import database
from relbook.ui.shared.questions import shipped
from tests.bench import book
from tests.bench.figure import Figure, together

GOAL = 50.0
"""Milliseconds, warm (issue 4)."""

DAYS = 14


def measure() -> Figure:
    """The median over a fortnight of mornings."""
    library = shipped()
    with book.large():
        mornings = [book.NOW + timedelta(days=number) for number in range(DAYS)]
        work = [partial(todays.choose, library, now) for now in mornings]
        ours, least = together([*work], _floor)
    return Figure(ours, least, GOAL)


def _floor() -> None:
    run = database().execute_sql
    (key, *_), *_ = run(
        "SELECT id, name, circle FROM client WHERE gone IS NULL AND archived IS NULL"
    ).fetchall()
    run("SELECT client, max(day) FROM asking WHERE gone IS NULL GROUP BY client").fetchall()
    run("SELECT prompt, max(day) FROM asking WHERE gone IS NULL GROUP BY prompt").fetchall()
    day = str(book.NOW.date())
    run("SELECT id FROM meeting WHERE day = ? AND gone IS NULL", (day,)).fetchall()
    run("SELECT kind, text, as_of FROM fact WHERE client = ? AND gone IS NULL", (key,)).fetchall()
    run("SELECT text, due FROM promise WHERE client = ? AND outcome = 'open'", (key,)).fetchall()
    latest = "SELECT entry FROM entry_client WHERE client = ? ORDER BY place DESC LIMIT 12"
    run(f"SELECT kind, day, at, energy FROM entry WHERE id IN ({latest})", (key,)).fetchall()
