"""After work the window gives back what nobody needs, once, and only when nothing is done."""

from threading import Event, current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Entry, Kind
from relbook.journal.page import Page
from relbook.store import clients
from relbook.store.database import opened
from relbook.ui import thrift
from relbook.ui.thrift import Thrift, give_back
from relbook.ui.timeline.layouts import AT_REST
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

QUIET_MS = 60


def test_it_gives_back_once_after_whatever_was_done(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.filling.settle()
    (its_own,) = window.findChildren(Thrift)
    its_own.deleteLater()
    monkeypatch.setattr(thrift, "QUIET_MS", QUIET_MS)
    given: list[object] = []
    window.rooms.background.done.connect(lambda job, _: given.append(job))
    Thrift(window, window.rooms)
    qtbot.waitUntil(lambda: given[-1:] == [give_back])
    given.clear()
    qtbot.wait(3 * QUIET_MS)
    assert not given, "giving back leaves nothing behind that could be given back"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: given == [give_back])
    bar = window.rooms.timeline.view.verticalScrollBar()
    bar.setRange(0, 9)
    bar.setValue(3)
    qtbot.waitUntil(lambda: given == [give_back, give_back])
    assert clients.everyone() == [], "the journal is read as before"


def test_the_worker_that_lets_go_last_gives_back_too(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.filling.settle()
    (its_own,) = window.findChildren(Thrift)
    its_own._clock.setInterval(3_600_000)  # no second rest behind the job
    given: list[str] = []

    def told() -> None:
        give_back()
        given.append(current_thread().name)

    monkeypatch.setattr(thrift, "give_back", told)
    over, at_work = Event(), list[str]()

    def job() -> None:
        at_work.append(current_thread().name)
        over.wait()

    window.rooms.background.run(job)
    its_own._on_quiet()
    qtbot.waitUntil(lambda: bool(given and at_work))
    assert at_work[0] not in given, "it is still at work"
    over.set()
    qtbot.waitUntil(lambda: given[-1:] == at_work)


def test_what_was_scrolled_past_is_not_kept_measured(window: MainWindow) -> None:
    card = window.rooms.timeline.view.card
    for number in range(AT_REST + 4):
        card.laid(Page(Entry(f"e{number}", Kind.NOTE, TODAY, "Rent\n\nIt went up.")), 600)
    assert len(card._layouts._kept) > AT_REST
    (its_own,) = window.findChildren(Thrift)
    its_own._clock.start(0)
    QTest.qWait(QUIET_MS)
    assert len(card._layouts._kept) == AT_REST


def test_behind_a_book_that_was_closed_nothing_is_asked_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.filling.settle()
    (its_own,) = window.findChildren(Thrift)
    window.rooms.background.blockSignals(True)  # noqa: FBT003 - what is being read is told to nobody any more
    opened().leave()
    its_own._on_quiet()
