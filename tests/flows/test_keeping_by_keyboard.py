"""What keeps the book, by keyboard alone and while nothing is written in it: each sheet opens and goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.shared.sheet import Sheet
from relbook.ui.window import MainWindow

ACTS = ("passphrase", "recovery", "limits", "backups", "bin", "former", "preferences")


def in_view(widget: QWidget) -> bool:
    """Whether the middle of what has the keyboard is seen, however far its sheet is scrolled."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            seen = around.viewport().rect()
            spot = widget.mapTo(around.viewport(), widget.rect().center())
            if widget.height() <= seen.height() and not seen.contains(spot):
                return False
        around = around.parentWidget()
    return True


def test_every_sheet_is_walked_by_keyboard_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(820, 640)
    window.rooms.side.list.setFocus()
    for act in ACTS:
        before = QApplication.focusWidget()
        window.actions_by_name[act].trigger()
        sheet = next(one for one in window.findChildren(Sheet) if one.isVisible())
        first = QApplication.focusWidget()
        here = first
        for _ in range(200):
            assert here is not None
            assert sheet.isAncestorOf(here), f"{act} lets the keyboard out"
            assert in_view(here), f"{act} hides {here.accessibleName()}"
            qtbot.keyClick(here, Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            if here is first:
                break
        assert here is first, f"{act} does not come round"
        qtbot.keyClick(here, Qt.Key.Key_Escape)
        assert not sheet.isVisible(), act
        assert QApplication.focusWidget() is before, act
