"""The clock of the computer is set while the book is open: it is said, and nothing is changed."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from relbook.journal.selection import EVERYTHING
from relbook.store import entries
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW


def test_each_leap_is_said_and_changes_nothing(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    held = entries.window(EVERYTHING)
    walls, clock = [datetime(2026, 11, 25, 13, 20)], window.rooms.sound_watch.clock
    clock.wall, clock.steady = lambda: walls[-1], lambda: 0.0
    clock.start()
    clock.look()
    assert not window.banner.isVisible()
    for by, word in ((timedelta(days=30), "ahead"), (timedelta(days=-400), "back")):
        walls.append(walls[-1] + by)
        clock.look()
        said = window.banner.words.text
        assert f"jumped {word}" in said
        assert "Nothing was changed. Check" in said
        assert str(NOW.year) in said
        window.banner.hide()
        clock.look()
        assert not window.banner.isVisible()
    assert entries.window(EVERYTHING) == held
    assert not window.banner.at_risk


def test_work_at_risk_is_said_first(window: MainWindow) -> None:
    walls, clock = [NOW], window.rooms.sound_watch.clock
    clock.wall, clock.steady = lambda: walls[-1], lambda: 0.0
    clock.start()
    window.desk.tight.emit()
    walls.append(NOW + timedelta(days=2))
    clock.look()
    assert "The disk is full" in window.banner.words.text
    window.banner.hide()
    clock.leapt.emit(timedelta())
    assert "jumped ahead" in window.banner.words.text
