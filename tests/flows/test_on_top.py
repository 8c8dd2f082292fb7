"""A sheet has the keyboard as long as it lies on top, whatever act is asked for by its key."""

from datetime import time
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relbook.store import meetings
from relbook.ui.shared.sheet import sheets_open
from relbook.ui.today.rows import TalkRow
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

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


def test_the_key_to_the_notice_goes_to_what_is_in_view_and_else_nowhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.rooms.side.focus_list()
    here = QApplication.focusWidget()
    window.news.focus()
    assert QApplication.focusWidget() is here  # nothing is said
    window.banner.say("Nobody can do anything about this.")
    window.news.focus()
    assert window.banner.dismiss.hasFocus()
    window.toast.say("Moved.", undo=False)
    window.toast.offer("Show them", window.toast.hide)
    window.news.focus()
    assert window.toast.offered.hasFocus()


def below(window: MainWindow) -> bool:
    """Whether the keyboard is in the page below."""
    here, page = QApplication.focusWidget(), window.centralWidget()
    return here is not None and page is not None and page.isAncestorOf(here)


def test_no_keyboard_comes_to_rest_below_a_sheet_whatever_way_it_took(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    window.journey.go_client(marta)
    side = window.rooms.side
    side.focus_list()
    window.parts.laying.settings()
    inside = QApplication.focusWidget()
    assert inside is not None and not below(window)
    inside.clearFocus()  # as when it is nowhere for a moment
    side.focus_list()
    assert QApplication.focusWidget() is inside
    window.showMinimized()
    window.showNormal()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not below(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not sheets_open(window)
    assert below(window)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")  # a menu opens a window
@pytest.mark.parametrize("name", sorted(MENUS))
def test_a_menu_over_a_sheet_leaves_the_keyboard_in_it(
    window: MainWindow, marta: str, qtbot: QtBot, name: str
) -> None:
    qtbot.waitExposed(window)
    window.journey.go_client(marta)
    window.rooms.side.focus_list()
    window.parts.laying.settings()
    window.actions_by_name[name].trigger()
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    assert not below(window)
    for _ in range(len(sheets_open(window))):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not sheets_open(window)


def test_a_row_that_was_read_anew_below_a_sheet_leaves_the_keyboard_in_view(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    window.journey.go("today")
    today = window.rooms.today
    today.look_again()
    row = today.findChildren(TalkRow)[0].brief
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.hasFocus()
    window.parts.laying.settings()
    window.desk.perform(partial(meetings.plan, [marta], TODAY, time(17)))
    today.look_again()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(row)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not sheets_open(window)
    here = QApplication.focusWidget()
    assert here is not None and here.isVisible() and below(window)


def test_a_page_turned_below_a_sheet_leaves_the_keyboard_in_view(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    window.journey.go("today")
    window.rooms.today.write.setFocus(Qt.FocusReason.TabFocusReason)
    window.parts.laying.settings()
    window.journey.go_client(marta)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not sheets_open(window)
    here = QApplication.focusWidget()
    assert here is not None and here.isVisible() and below(window)


def test_a_sheet_has_the_keyboard_in_a_book_that_is_only_read(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitExposed(window)
    window.journey.go_client(marta)
    window.rooms.side.focus_list()
    monkeypatch.setattr(window.desk, "read_only", True)
    window.actions_by_name["extras"].trigger()
    assert sheets_open(window) == [window.sheets.extras]
    assert not below(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not sheets_open(window)


@pytest.mark.qt_log_ignore("does not support")  # a menu opens a window
def test_a_sheet_that_comes_while_a_menu_is_open_gives_the_keyboard_back_to_the_page(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    qtbot.waitExposed(window)
    before = QApplication.focusWidget()
    window.actions_by_name["sieve"].trigger()
    card = QApplication.activePopupWidget()
    here = QApplication.focusWidget()
    assert card is not None and here is not None and here.window() is card
    window.sheets.licences.open()  # as another start may ask
    assert sheets_open(window)
    window.sheets.licences.close_sheet()
    card.close()
    assert QApplication.focusWidget() is before
