"""The guide opens in the window, and is read and walked through by keyboard alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook import guide
from relbook.ui.preferences.keys import GUIDE, KEYS, KeysSheet


@pytest.fixture
def sheet(window: QWidget) -> KeysSheet:
    made = KeysSheet(window)
    made.open_guide("write")
    return made


def current(sheet: KeysSheet) -> str:
    return guide.TOPICS[sheet.guide.list.currentIndex().row()]


def test_the_guide_opens_at_what_was_asked_for(sheet: KeysSheet) -> None:
    assert (sheet.tabs.current, current(sheet)) == (GUIDE, "write")
    assert sheet.guide.list.hasFocus()
    assert sheet.guide.title.text() == "Write it down"
    assert "What you typed stays as you typed it" in sheet.guide.text.toPlainText()
    sheet.open()
    assert (sheet.tabs.current, sheet.middle.currentWidget()) == (KEYS, sheet.area)
    sheet.open_guide()
    assert (sheet.tabs.current, current(sheet)) == (GUIDE, "write")


def test_arrows_turn_the_pages_and_escape_leaves(sheet: KeysSheet, qtbot: QtBot) -> None:
    for number in range(1, len(guide.TOPICS)):
        sheet.guide.turn_to(guide.TOPICS[number - 1])
        qtbot.keyClick(sheet.guide.list, Qt.Key.Key_Down)
        assert current(sheet) == guide.TOPICS[number]
        assert sheet.guide.text.accessibleName() == sheet.guide.title.text()
        assert sheet.guide.text.toPlainText().strip()
    qtbot.keyClick(sheet.guide.list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_tab_goes_from_link_to_link_and_return_follows(sheet: KeysSheet, qtbot: QtBot) -> None:
    text = sheet.guide.text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "Before a talk"
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "Promises"
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert current(sheet) == "promises"
    for _ in range(3):  # past both links of the page
        qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()


def test_a_click_on_a_link_turns_the_page(sheet: KeysSheet, qtbot: QtBot) -> None:
    text = sheet.guide.text
    first, last, _ = text._links[0]
    cursor = text.textCursor()
    cursor.setPosition((first + last) // 2)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    place = text.cursorRect(cursor).center() + QPoint(1, 0)
    qtbot.mouseMove(text.viewport(), place)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert current(sheet) == "talk"
