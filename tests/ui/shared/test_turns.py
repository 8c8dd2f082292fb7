"""Work that may come a moment later, one piece in an event."""

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from relbook.ui.shared.later import Later
from relbook.ui.shared.turns import turns


class Worker(QObject):
    """Notes that it came to its turn."""

    def __init__(self, done: list[str], name: str, then: "Worker | None" = None) -> None:
        super().__init__()
        self._done, self._name, self._then = done, name, then

    def work(self) -> None:
        self._done.append(self._name)
        if self._then is not None:
            QTimer.singleShot(0, self._then.work)


class Paper(QWidget):
    """Notes that it was painted."""

    def __init__(self, done: list[str], window: QWidget) -> None:
        super().__init__(window)
        self._done = done
        self.hide()

    def come_out(self) -> None:
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._done.append("painted")


def test_each_comes_in_its_turn_once_and_an_event_may_come_between(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    done: list[str] = []
    one = Worker(done, "one", then=Worker(done, "between"))
    other, gone = Worker(done, "other"), Worker(done, "gone")
    for worker in (one, gone, other, one):
        turns().take(worker.work)
    delete(gone)
    assert done == []
    qtbot.waitUntil(lambda: "other" in done)
    assert done == ["one", "between", "other"]


def test_what_is_to_be_painted_is_painted_before_the_next_turn(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    done: list[str] = []
    paper, other = Paper(done, window), Worker(done, "other")
    turns().take(paper.come_out)
    turns().take(other.work)
    qtbot.waitUntil(lambda: "other" in done)
    assert done == ["painted", "other"]


def test_nothing_is_left_for_later_where_all_is_to_be_there_at_once(qtbot: QtBot) -> None:
    done: list[str] = []
    worker = Worker(done, "one")
    turns().take(worker.work)
    assert done == ["one"]
