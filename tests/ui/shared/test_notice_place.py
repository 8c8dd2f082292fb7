"""Where a notice stands: at the foot of the window, and above the foot of a sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.locking.line import LockLine
from relbook.ui.shared.notices import Banner, Toast
from tests.ui.shared.test_overlays import Tea, over


def test_a_notice_leaves_the_buttons_of_a_sheet_free(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 640)
    toast, sheet = Toast(window), Tea(window)
    window.show()
    toast.say("Kept, with all the words one could wish for.")
    below = toast.geometry()
    sheet.open()
    toast.say("Kept, with all the words one could wish for.")
    assert not toast.geometry().intersects(over(window, sheet.keep))
    sheet.close_sheet()
    toast.say("Kept, with all the words one could wish for.")
    assert toast.geometry() == below


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_leave_room_for_the_icon_where_reading_begins(
    qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(way)
    window.resize(820, 640)
    toast, line, banner = Toast(window), LockLine(window), Banner(window)
    banner.resize(820, 48)
    window.show()
    toast.say("Kept.")
    line.say(20)
    banner.say("It is safe.")
    for bar, words, room in ((toast, toast.words, 60), (line, line.words, 60), (banner, banner.words, 54)):
        box = words.geometry()
        right = way == Qt.LayoutDirection.RightToLeft
        assert (bar.width() - box.right() - 1 if right else box.left()) == room


def test_what_locks_is_said_on_two_lines_where_one_is_too_long(window: QWidget) -> None:
    line = LockLine(window)
    for width, lines in ((1100, 1), (460, 2), (1100, 1)):
        window.resize(width, 560)
        line.say(20)
        assert line.words.text().count("\n") + 1 == lines
        assert line.words.sizeHint().width() <= line.words.width()


def test_words_wider_than_the_window_end_in_dots(window: QWidget) -> None:
    window.resize(760, 560)
    line = LockLine(window)
    line.words.setText("word " * 60)
    line.place()
    assert line.width() == window.width()
    assert line.x() == 0
    assert line.words.geometry().right() <= line.width()
