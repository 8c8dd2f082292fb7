"""A year of contact in one row of weeks."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from relbook.journal.insights.heat import HeatDay
from relbook.ui.shared.chart import Mark
from relbook.ui.shared.heat_strip import HeatStrip
from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize("week_start", [0, 6])
def test_every_day_of_the_year_is_in_one_of_its_weeks(qtbot: QtBot, week_start: int) -> None:
    theme()
    strip = HeatStrip()
    qtbot.addWidget(strip)
    strip.resize(640, 18)
    call = TODAY - timedelta(days=40)
    strip.show_days({call: HeatDay(1, 35, 0, 0, 3)}, TODAY, week_start)
    weeks: list[Any] = [mark.value for mark in strip.marks]
    days = [first + timedelta(n) for first, last in weeks for n in range((last - first).days + 1)]
    assert days == [date(2025, 11, 26) + timedelta(n) for n in range(365)]
    told = [week for week, mark in zip(weeks, strip.marks, strict=True) if "1 contact, 35 min" in mark.words]
    assert [first <= call <= last for first, last in told] == [True]
    assert not strip.grab().isNull()


def test_a_week_is_walked_to_and_opened_by_keyboard(qtbot: QtBot) -> None:
    theme()
    strip = HeatStrip()
    qtbot.addWidget(strip)
    strip.show_days({}, TODAY)
    strip.show()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [(date(2026, 11, 16), date(2026, 11, 22))]
    assert "no contact" in strip.accessibleDescription()


def test_the_same_year_is_painted_once_and_in_a_turn_of_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    drawn: list[int] = []

    class Counted(HeatStrip):
        def draw(self, painter: QPainter, marks: list[Mark]) -> None:
            drawn.append(len(marks))
            super().draw(painter, marks)

    strip = Counted()
    qtbot.addWidget(strip)
    strip.resize(640, 18)
    strip.show_days({TODAY: HeatDay(1, 35, 0, 0, 3)}, TODAY)
    strip.show()
    strip.repaint()
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) == 1)
    strip.show_days({TODAY: HeatDay(1, 35, 0, 0, 3)}, TODAY)
    strip.repaint()
    qtbot.wait(20)
    assert len(drawn) == 1
    strip.show_days({}, TODAY)
    strip.repaint()
    qtbot.waitUntil(lambda: len(drawn) == 2)
