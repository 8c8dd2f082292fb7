"""Labels where the window is read from right to left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.controls import Label

ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def test_a_name_in_other_letters_stays_where_the_window_begins(qtbot: QtBot) -> None:
    house = QWidget()
    qtbot.addWidget(house)
    name, count = Label("Marta Reyes", parent=house), Label("142", parent=house)
    count.setAlignment(RIGHT)
    assert name.alignment() & LEFT
    assert count.alignment() & RIGHT
    house.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert name.alignment() & (RIGHT | ABSOLUTE) == RIGHT | ABSOLUTE
    assert count.alignment() & (LEFT | ABSOLUTE) == LEFT | ABSOLUTE
    house.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert name.alignment() & LEFT
