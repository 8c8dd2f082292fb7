"""Keeping an entry: from Ctrl+Enter until it is in the book, durable, and shown above the others.

Each entry is of a minute of its own, as a writer's are, and stays until the end: one taken out behind the
window's back would have left its seat to the next, and the window an entry that is not there.
The floor writes the rows of one such entry and their place in the index in bare SQL, in one
transaction of the same connection, the pen's, with the same durability, and one read of a screen. So
has the pen what it wrote last in memory, as a writer's has: what another connection writes takes that
from it, be it the floor's.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relbook.store.models import database
from relbook.store.troubles import transaction
from relbook.ui.timeline.model import FIRST
from tests.bench.book import Book
from tests.bench.erasing import TABLES, erase
from tests.bench.line import Line, at_most, within
from tests.bench.timing import Spread, spent
from tests.bench.window import Seen, Stage, busy, page_of, painted

T = TypeVar("T")

ROUNDS = 25
"""How many entries are kept, each beside one of the floor."""

NOTE = """What was said about the garden {number}

They want the beds before the summer, and asked what it would cost to do them all at once. We went
through the plan, and looked at the shed. It was warm, and nobody was in a hurry.

[] Send the sketch of the beds @fri
!likes gravel better than bark
? How did the move go
"""


def measure(book: Book) -> Iterator[Line]:
    """One of ours and one of the floor in turn; all of it is taken out of the book again."""
    with page_of(book, 2_000) as stage:
        ours: list[Seen] = []
        floor: list[float] = []
        made: list[str] = []
        for number in range(ROUNDS + 2):
            seen, entry = _keep(stage, number)
            made.append(entry)
            taken = _with_the_pen(stage, partial(spent, partial(_write, _rows(entry), number)))
            _with_the_pen(stage, partial(erase, [f"floor-entry-{number}"]))  # no look of the window finds it
            if number > 1:
                ours.append(seen)
                floor.append(taken)
        erase(made)
    what = "keep an entry, durable and shown"
    yield Line(f"{what}, p50", painted(ours).p50, Spread(tuple(floor)).p50, "ms", at_most(1.5, flat=True))
    yield Line(f"{what}, p95", painted(ours).p95, Spread(tuple(floor)).p95, "ms")
    yield Line(f"{what}, window thread, p95", busy(ours).p95, None, "ms", within(8))


def _keep(stage: Stage, number: int) -> tuple[Seen, str]:
    composer, page = stage.window.rooms.composer, stage.window.rooms.timeline
    composer.open_for("note")
    subject = composer.pad.subject
    assert subject is not None, "the composer is open"
    composer.pad.amend(moment=replace(subject.moment, at=time(9, 15 + number)))
    text = NOTE.format(number=number)
    composer.pad.editor.setPlainText(text)
    stage.rest()
    before = {one.id for one in page.model.pages}
    keep = partial(
        QTest.keyClick, composer.pad.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    seen = stage.see(keep, page.view.viewport(), lambda: page.model.pages[0].id not in before)
    return seen, page.model.pages[0].id


def _with_the_pen(stage: Stage, job: Callable[[], T]) -> T:
    """Do it where the window has its entries written, and wait for it."""
    waits = stage.window.rooms.background.write(job)
    assert waits is not None, "the window is open"
    return waits.result()


def _rows(entry: str) -> dict[str, list[tuple[object, ...]]]:
    """The rows of an entry as they lie, under another key, and its words in the index."""
    run = database().execute_sql
    found = {}
    for table in TABLES:
        column = "id" if table == "entry" else "entry"
        found[table] = run(f"SELECT * FROM {table} WHERE {column} = ?", (entry,)).fetchall()
    return found


def _write(rows: dict[str, list[tuple[object, ...]]], number: int) -> None:
    run = database().execute_sql
    own = f"floor-entry-{number}"
    with transaction():
        for table, held in rows.items():
            for at, row in enumerate(held):
                rest = row[1:]
                old = rows["entry"][0][0]
                values: list[object] = [own if table == "entry" else f"{own}-{at}-{table}"]
                values += [own if value == old else value for value in rest]
                run(f"INSERT INTO {table} VALUES ({','.join('?' * len(values))})", values)
        run("DELETE FROM stale")
        text = rows["entry"][0]
        words = " ".join(str(value) for value in text if isinstance(value, str))
        place = run("SELECT max(id) FROM place").fetchone()[0] + 1
        for at, kind in enumerate(("entry", "promise", "fact", "question")):
            run(
                "INSERT INTO place(id, kind, key) VALUES (?, ?, ?)", (place + at, kind, f"{own}-{kind}-place")
            )
            run("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", (place + at, words, "_isentry"))
    run("SELECT * FROM entry ORDER BY place DESC LIMIT ?", (FIRST,)).fetchall()
