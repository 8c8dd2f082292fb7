"""A sheet has the keyboard as long as it lies on top, whatever act is asked for by its key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.shared.sheet import sheets_open
from relbook.ui.window import MainWindow

MENUS = {"menu", "circle", "sieve"}
ELSEWHERE = {"attach", "quit", "open", "print", "print_notes", "lock", "meeting_mode", *MENUS}
"""What ends the story, asks the system, lets nothing else come up, or is a menu."""


def test_escape_reaches_the_sheet_behind_every_act(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    window.rooms.reminder.timer.stop()
    qtbot.waitExposed(window)
    for name, action in window.actions_by_name.items():
        if name in ELSEWHERE:
            continue
        window.journey.go_client(marta)
        window.parts.laying.settings()
        action.trigger()
        for _ in range(len(sheets_open(window))):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
        assert not sheets_open(window), name
        window.rooms.composer.close_keeping_draft()


def test_what_wanted_the_keyboard_meanwhile_has_it_then(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    qtbot.waitExposed(window)
    window.journey.go_client(marta)
    window.parts.laying.settings()
    inside = QApplication.focusWidget()
    window.doing.write()
    assert window.rooms.composer.is_open
    assert QApplication.focusWidget() is inside
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert window.rooms.composer.pad.editor.hasFocus()


def test_a_notice_over_a_sheet_can_be_reached(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitExposed(window)
    window.parts.laying.settings()
    window.toast.say("Done.")
    window.news.focus()
    assert window.toast.action.hasFocus()
