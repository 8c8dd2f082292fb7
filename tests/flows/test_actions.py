"""Every action does what it says when it is asked for as a user asks: by its key or from the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.actions import ABOUT_A_CLIENT
from relbook.ui.shared.sheet import Sheet
from relbook.ui.window import MainWindow

LEAVES = {"attach", "quit", "open", "print", "print_notes", "lock"}
"""What ends the story, or asks the system."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu, offscreen
@pytest.mark.parametrize("place", ["today", "client"])
def test_no_action_breaks(window: MainWindow, marta: str, qtbot: QtBot, place: str) -> None:
    window.rooms.reminder.timer.stop()  # on a slow machine its minute would come round meanwhile
    for name, action in window.actions_by_name.items():
        if name in LEAVES:
            continue
        window.journey.go_client(marta) if place == "client" else window.journey.go("today")
        action.trigger()
        qtbot.wait(1)
        assert not window.banner.isVisible(), f"{name}: {window.banner.words.text}"
        _close_all(window, qtbot)


def test_what_is_about_a_client_is_offered_where_one_is_in_view(window: MainWindow, marta: str) -> None:
    def offered() -> set[str]:
        palette = window.sheets.palette
        palette.open(">")
        found = {row.text for row in palette.rows.values}
        palette.close_sheet()
        return found

    about = {window.actions_by_name[name].text() for name in ABOUT_A_CLIENT}
    assert about.isdisjoint(offered())
    window.journey.go_client(marta)
    assert about <= offered()
    window.journey.go("insights")
    assert about.isdisjoint(offered())
    window.journey.back()
    assert about <= offered()


def _close_all(window: MainWindow, qtbot: QtBot) -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    if window.sheets.meeting_mode.isVisible():
        qtbot.keyClick(window.sheets.meeting_mode, Qt.Key.Key_Escape)
    for sheet in window.findChildren(Sheet):
        if sheet.isVisible():
            sheet.close()
