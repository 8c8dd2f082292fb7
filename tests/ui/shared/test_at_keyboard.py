"""Enter in a window: it presses the button that has the keyboard, and no other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.at_keyboard import Enter
from relbook.ui.shared.controls import Button, IconButton
from relbook.ui.shared.painted import PaintedButton

RETURN = Qt.Key.Key_Return


class Opener(QWidget):
    """Something that hands the keyboard to a button at Enter, as a list does that opens a sheet."""

    def __init__(self, opens: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.opens = opens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.opens.setFocus()
        event.ignore()


class Drawn(PaintedButton):
    """A button that draws itself."""

    def paintEvent(self, _event: object) -> None:
        """Draw nothing."""


@pytest.mark.parametrize("kind", ["words", "icon", "drawn"])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, window: QWidget, kind: str) -> None:
    Enter(window)
    made = {"words": Button("Keep"), "icon": IconButton("x", "Close"), "drawn": Drawn()}
    button = made[kind]
    button.setParent(window)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, RETURN)


def test_enter_presses_no_button_that_got_the_keyboard_by_it(qtbot: QtBot, window: QWidget) -> None:
    Enter(window)
    button = Button("Delete", parent=window)
    opener = Opener(button, window)
    for part in (button, opener):
        part.show()
    opener.setFocus()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(opener, RETURN)
        assert button.hasFocus()
        qtbot.keyClick(button, RETURN, Qt.KeyboardModifier.ControlModifier)  # means something else
