"""Tab goes through a page as it is read, whenever its parts were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relbook.ui.page import Page


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def shown(page: Page, qtbot: QtBot) -> QVBoxLayout:
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    return column


def way(first: QPushButton, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> str:
    """The letters of the buttons that one key leads through."""
    QApplication.processEvents()  # what was added to a layout is shown behind the event
    first.setFocus()
    met = first.text()
    for _ in range(steps):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        here = QApplication.focusWidget()
        assert isinstance(here, QPushButton)
        met += here.text()
    return met


def test_what_was_made_later_is_met_where_it_stands(page: Page, qtbot: QtBot) -> None:
    column = shown(page, qtbot)
    a, b, c = QPushButton("a"), QPushButton("b"), QPushButton("c")
    column.addWidget(a)
    column.addWidget(c)
    column.insertWidget(1, b)
    assert way(a, 3) == "abca"
    assert way(a, 3, Qt.Key.Key_Backtab) == "acba"


def test_panes_and_grids_are_read_side_by_side_and_row_by_row(page: Page, qtbot: QtBot) -> None:
    column = shown(page, qtbot)
    panes, left, right = QSplitter(), QWidget(), QWidget()
    grid, late = QGridLayout(left), QVBoxLayout(right)
    late.addWidget(QPushButton("e"))
    places = {"d": (1, 1), "c": (1, 0), "b": (0, 1), "a": (0, 0)}
    buttons = {name: QPushButton(name) for name in places}
    for name, (row, at) in places.items():
        grid.addWidget(buttons[name], row, at)
    panes.addWidget(right)
    panes.insertWidget(0, left)
    column.addWidget(panes)
    assert way(buttons["a"], 5) == "abcdea"


def test_what_goes_hands_the_keyboard_to_what_is_read_after_it(page: Page, qtbot: QtBot) -> None:
    column = shown(page, qtbot)
    c, box = QPushButton("c"), QWidget()
    inside = QVBoxLayout(box)
    b = QPushButton("b")
    inside.addWidget(b)
    for part in (QPushButton("a"), box, c):
        column.addWidget(part)
    QApplication.processEvents()
    b.setFocus()
    box.hide()
    assert c.hasFocus()


def test_what_gets_the_keyboard_is_scrolled_into_view(page: Page, qtbot: QtBot) -> None:
    column = shown(page, qtbot)
    a, area, inside = QPushButton("a"), QScrollArea(), QWidget()
    long = QVBoxLayout(inside)
    buttons = [QPushButton(str(number)) for number in range(9)]
    for button in buttons:
        button.setMinimumHeight(200)
        long.addWidget(button)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.addWidget(a)
    column.addWidget(area)
    assert way(a, 1, Qt.Key.Key_Backtab) == "a8"
    assert not buttons[-1].visibleRegion().isEmpty()
