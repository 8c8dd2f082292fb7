"""The buttons over the entry under the pointer: a box of their own, and no half word beside it."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.store import entries
from relbook.ui.desk import Desk
from relbook.ui.knowing.pane import KnowingPane
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.theme import theme
from relbook.ui.timeline.pane import TimelinePane

TODAY = date(2026, 11, 25)


def alike(one: QColor, other: QColor) -> bool:
    """Whether two colours are one but for what mixing them rounds."""
    steps = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, steps)) <= 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_kind_and_the_time_are_covered_whole(
    qtbot: QtBot, desk: Desk, ada: str, direction: Qt.LayoutDirection
) -> None:
    QApplication.setLayoutDirection(direction)
    entries.add(
        "Spring launch\n\nBy March.",
        day=TODAY,
        today=TODAY,
        kind=Kind.CALL,
        clients=[ada],
        at=time(14, 5),
        channel="telephone and then video",
    )
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(800, 700)
    pane.show()
    pane.show_client(ada)
    view = pane.view
    view.doItemsLayout()
    spot = view.visualRect(view.model().index(0, 0))
    qtbot.mouseMove(view.viewport(), spot.center())
    qtbot.mouseMove(view.viewport(), spot.center() + QPoint(0, 4))
    bar = view.actions_bar
    qtbot.waitUntil(bar.isVisible)
    page = view.model().values[0]  # type: ignore[attr-defined]
    meta = text_width(view.card.laid(page, view.viewport().width()).meta, "caption")
    buttons = sum(button.width() for button in bar.buttons)
    assert meta > buttons, "or nothing of it would stick out"
    assert bar.width() > meta
    shown = bar.grab().toImage()
    begin, end = (3, bar.width() - 2) if direction is Qt.LayoutDirection.LeftToRight else (bar.width() - 4, 1)
    below = view.viewport().grab().toImage().pixelColor(spot.center())
    assert below != theme().color("window"), "the entry is not tinted where nothing is written"
    assert alike(shown.pixelColor(begin, bar.height() // 2), below)
    assert not alike(shown.pixelColor(end, bar.height() // 2), below)


def test_the_buttons_go_where_the_window_is_drawn_wider_under_a_still_mouse(
    qtbot: QtBot, desk: Desk, ada: str
) -> None:
    for number in range(3):
        entries.add(f"Spring {number}\n\n" + "By March, or so. " * 40, day=TODAY, today=TODAY, clients=[ada])
    pane = TimelinePane(desk, QWidget(), KnowingPane(desk))
    qtbot.addWidget(pane)
    pane.resize(800, 700)
    pane.show()
    pane.show_client(ada)
    view = pane.view
    view.doItemsLayout()
    second = view.model().index(1, 0)
    spot, before = view.visualRect(second).center(), view.visualRect(second).top()
    qtbot.mouseMove(view.viewport(), spot)
    qtbot.mouseMove(view.viewport(), spot + QPoint(0, 4))
    qtbot.waitUntil(view.actions_bar.isVisible)
    pane.resize(560, 700)
    qtbot.waitUntil(lambda: view.visualRect(second).top() != before)
    assert not view.actions_bar.isVisible()
