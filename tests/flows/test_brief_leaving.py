"""A brief of a full page in the real window, copied under the alias by keyboard."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import clients, facts, promises, questions
from relbook.ui.brief.lines import Pledge
from relbook.ui.brief.tinted import Gap, Strip
from relbook.ui.brief.topics import Topic
from relbook.ui.window import MainWindow

NOW = datetime(2026, 11, 25, 14, 20)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_full_page_asks_and_leaves_under_the_alias(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    clients.amend(marta, alias="Wren")
    facts.add(marta, FactKind.BOUNDARY, "No calls after six", as_of=NOW.date())
    promises.add(marta, "Photographs of the square", mine=True, made=NOW.date(), due=NOW.date())
    questions.ask_later(marta, "And the van?", NOW.date())
    window.journey.go_client(marta)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_B, CTRL | SHIFT)
    sheet = window.sheets.brief
    assert sheet.page is not None
    assert len(sheet.page.findChildren(Strip)) == 1
    assert sheet.page.findChildren(Gap)
    assert "And the van?" in [topic.key for topic in sheet.page.findChildren(Topic)]
    assert "Photographs of the square" in [line.promise.text for line in sheet.page.findChildren(Pledge)]

    while QApplication.focusWidget() is not sheet.head.alias:
        qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
    qtbot.keyClick(sheet.head.alias, Qt.Key.Key_Space)
    while QApplication.focusWidget() is not sheet.head.copy_button:
        qtbot.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
    qtbot.keyClick(sheet.head.copy_button, Qt.Key.Key_Space)
    said = QGuiApplication.clipboard().text()
    assert "Before you speak with Wren" in said
    assert "Marta" not in said
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
