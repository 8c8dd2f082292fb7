"""What the window's thread asks costs the same however many entries there are.

A walk through every place and sheet of a book of some thousand entries; each question that is asked of the
journal meanwhile is counted in steps of SQLite's machine, which are the same on every computer. One that
reads a table from end to end, or gathers all there are to show the newest, takes several steps an entry.
"""

import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import get_ident
from types import FrameType
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from relbook.sample.filling import fill
from relbook.store import bulk, clients, entries
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.ui.journey import PLACES
from relbook.ui.reflection import offer
from relbook.ui.shared.later import Later
from relbook.ui.timeline.stage import FACTS, FILES, JOURNAL, PROMISES
from relbook.ui.window import MainWindow
from tests.bench.scale import scale
from tests.house.reading import HOUSE
from tests.house.test_names import NOW, clock, every_sheet, marta
from tests.house.whole import whole_window

MANY = 4_000
"""So many entries are in the book beside those of the sample, four in five of them about one client."""

MOST = 3_500
"""So many steps may a question take: of each entry of that client, hardly more than one."""

STEP = 50
"""So many steps are counted at a time."""

LATER_MS = 20
"""What follows by itself may follow meanwhile."""

WINDOW = str(HOUSE / "ui")

EXCUSED = {
    "SELECT count(*) FROM entry_client WHERE client = ?": "of one client, off an index: 0.4 ms of 18,000",
}
"""Questions that may take more, by how they begin, and why."""

# the sieve pops up, is raised and grabs the keyboard, which the screen of the tests cannot
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


class Listener:
    """Counts what a thread's questions take, of each the most."""

    def __init__(self, thread: int) -> None:
        self.took: dict[str, int] = {}  # steps, by the words of the question
        self._thread, self._steps = thread, 0

    def hear(self, journal: Journal, sql: str, params: Any) -> None:
        """Ask a question for the count of its steps alone; a write is not asked twice."""
        if get_ident() != self._thread or not sql.lstrip().startswith(("SELECT", "WITH")) or not _by_window():
            return
        connection, self._steps = journal.connection(), 0
        connection.set_progress_handler(self._step, STEP)
        try:
            connection.execute(sql, tuple(params or ())).fetchall()
        finally:
            connection.set_progress_handler(None, 0)
        words = " ".join(sql.split())
        self.took[words] = max(self.took.get(words, 0), self._steps)

    def _step(self) -> int:
        self._steps += STEP
        return 0


def _by_window() -> bool:
    """Whether the window asks, and not this test."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and not frame.f_code.co_filename.startswith(WINDOW):
        frame = frame.f_back
    return frame is not None


@pytest.fixture(scope="module")
def long_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample world with many more entries, a fifth of them about one client."""
    book = tmp_path_factory.mktemp("long") / "journal.relbook"
    journal = open_journal(book)
    fill(NOW.date())
    made = scale(MANY, NOW.date() - timedelta(60))  # sheets are about the newest, which are the sample's
    keys = [clients.add(name).row_id if at % 4 == 1 else marta() for at, name in enumerate(made.clients)]
    bulk.pour((entry, (keys[whose],)) for batch in made.batches() for entry, whose in batch)
    journal.leave()
    return book


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Listener:
    """What this thread asks from now on."""
    listener, ask = Listener(get_ident()), Journal.execute_sql

    def hear(journal: Journal, sql: str, params: Any = None) -> Any:
        listener.hear(journal, sql, params)
        return ask(journal, sql, params)

    monkeypatch.setattr(Journal, "execute_sql", hear)
    monkeypatch.setattr(Later, "at_once", False)
    return listener


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, long_book: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The whole window over it; however slow the machine is, it leaves the worker what is the worker's."""
    monkeypatch.setattr(offer, "OVERDUE_MS", 60_000)
    with whole_window(qtbot, tmp_path, long_book, clock) as window:
        yield window


def test_no_question_of_the_window_takes_longer_the_more_entries_there_are(
    window: MainWindow, heard: Listener, qtbot: QtBot
) -> None:
    journey, doing, most = window.journey, window.doing, marta()
    for place in (*PLACES, *PLACES):
        journey.go(place)
        qtbot.wait(LATER_MS)
    tag = entries.tags_in_use()[0]
    for act in (
        *(partial(journey.go_client, most), doing.show_filters, partial(journey.go_tag, tag)),
        *(doing.show_filters, partial(journey.go_client, most), doing.write, doing.put_down),
        *(journey.go_old_page, doing.show_search, partial(journey.go_client, most)),
        *(doing.toggle_reflection, doing.toggle_reflection, window.rooms.reflection.another),
        *(partial(journey.go, "today"), partial(journey.go_client, most), window.rooms.reflection.another),
        window.rooms.side.show_sieve,
    ):
        act()
        qtbot.wait(LATER_MS)
    window.rooms.side.card.close()
    for tab in (PROMISES, FACTS, FILES, JOURNAL):
        window.rooms.timeline.tabs.choose(tab)
        qtbot.wait(LATER_MS)
        window.desk.perform(partial(clients.amend, most, town=f"Town {tab}"))  # all in view is read again
        qtbot.wait(LATER_MS)
    for _ in every_sheet(window, qtbot):
        qtbot.wait(LATER_MS)
    merge = window.sheets.merge
    merge.ask(most)
    qtbot.waitUntil(lambda: len(merge.list.rows.values) > 1, timeout=30_000)
    merge.compare_with(merge.list.rows.values[0].id)
    qtbot.waitUntil(lambda: merge.pages.currentWidget() is merge.comparing, timeout=30_000)
    merge.close_sheet()
    assert len(heard.took) > 100, "the window was not heard"
    long = {sql: steps for sql, steps in heard.took.items() if steps > MOST}
    assert all(any(sql.startswith(begun) for sql in long) for begun in EXCUSED), "excused for nothing"
    found = {sql: steps for sql, steps in long.items() if not sql.startswith(tuple(EXCUSED))}
    assert not found, "ask less, or ask the worker (ui/shared/later.py)"
