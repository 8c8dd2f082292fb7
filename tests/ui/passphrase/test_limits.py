"""What is safe and what is not: every limit is said, and the sheet is read by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.passphrase.limits import LimitsSheet
from relbook.ui.shared.theme import theme


@pytest.fixture
def sheet(qtbot: QtBot) -> LimitsSheet:
    theme()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(760, 420)
    here = QPushButton("Here", window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    here.setFocus()
    return LimitsSheet(window)


def test_every_limit_is_said_and_spoken(sheet: LimitsSheet) -> None:
    spoken = sheet.area.accessibleDescription()
    for said in ("unlocked", "your keys", "runs this computer", "hibernate", "On Linux", "synced", "lost"):
        assert said in spoken
    assert len(sheet.all()) == 11


def test_it_is_read_by_keyboard_and_gives_the_keyboard_back(sheet: LimitsSheet, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    sheet.open()
    assert sheet.area.hasFocus()
    bar = sheet.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(sheet.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(sheet.area, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before
