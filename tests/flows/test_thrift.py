"""After work the window gives back what nobody needs, once, and only when nothing is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from relbook.store import clients
from relbook.store.database import opened
from relbook.ui import thrift
from relbook.ui.thrift import Thrift, give_back
from relbook.ui.window import MainWindow

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


def test_behind_a_book_that_was_closed_nothing_is_asked_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.filling.settle()
    (its_own,) = window.findChildren(Thrift)
    opened().leave()
    its_own._on_quiet()
