"""A choice among a few."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.shared.select import Select


def test_the_wheel_turns_the_page_and_not_the_choice(qtbot: QtBot) -> None:
    choice = Select()
    qtbot.addWidget(choice)
    choice.addItems(("Green", "Black", "White"))
    here, down = QPointF(5, 5), QPoint(0, -120)
    none, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(here, here, down, down, none, keys, phase, False)  # noqa: FBT003
    QApplication.sendEvent(choice, turned)
    assert choice.currentText() == "Green"
    assert not turned.isAccepted()  # so the page has it
