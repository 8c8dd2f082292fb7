"""Where the keyboard is while rows come and go."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.today.stops import focused, refocus


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Three rows; the one that is read last was made first."""
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    last, first, middle = (QPushButton(word, room) for word in ("last", "first", "middle"))
    for row in (first, middle, last):
        row.setObjectName(row.text())
        row.setAccessibleName(row.text())
        column.addWidget(row)
    room.show()
    qtbot.waitUntil(room.isActiveWindow)
    return room


def row(room: QWidget, word: str) -> QPushButton:
    found = room.findChild(QPushButton, word)
    assert isinstance(found, QPushButton)
    return found


def test_what_is_gone_hands_the_keyboard_to_what_is_read_in_its_place(room: QWidget) -> None:
    row(room, "middle").setFocus()
    where = focused(room)
    row(room, "middle").hide()
    refocus(room, where)
    assert row(room, "last").hasFocus()


def test_what_comes_again_under_its_name_has_the_keyboard_again(room: QWidget) -> None:
    row(room, "middle").setFocus()
    where = focused(room)
    row(room, "first").setFocus()
    refocus(room, where)
    assert row(room, "middle").hasFocus()
