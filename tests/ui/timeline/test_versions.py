"""Earlier versions: by keyboard alone, from right to left, and of very long texts."""

import random
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.store import entries
from relbook.store.models import EntryRow
from relbook.store.moment import now
from relbook.ui.desk import Desk
from relbook.ui.timeline.versions import VersionsSheet
from tests.store.shelf import TODAY, note


@pytest.fixture
def sheet(window: QWidget, desk: Desk) -> VersionsSheet:
    return VersionsSheet(desk, window)


def rewritten(*texts: str, client: str) -> str:
    """An entry that said each of these in turn, an hour between them."""
    key = note(texts[0], client)
    for text in texts[1:]:
        earlier = now() - timedelta(hours=1)
        EntryRow.update(updated=earlier).where(EntryRow.id == key).execute()
        entries.rewrite(key, text, today=TODAY)
    return key


def test_versions_are_compared_and_brought_back_by_keyboard(
    qtbot: QtBot, sheet: VersionsSheet, ada: str
) -> None:
    key = rewritten("one apple", "two apples", "three apples", client=ada)
    sheet.ask(key)
    assert sheet.list.hasFocus()
    assert "two" in sheet.comparison.toPlainText()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert "one" in sheet.comparison.toPlainText()
    for _ in range(4):
        if sheet.back.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert sheet.back.hasFocus()
    qtbot.keyClick(sheet.back, Qt.Key.Key_Return)
    assert entries.get(key).text == "one apple"
    assert not sheet.isVisible()
    sheet.ask(key)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_from_right_to_left_the_list_lies_at_the_right(sheet: VersionsSheet, ada: str) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sheet.ask(rewritten("שלום עולם", "שלום לכולם", client=ada))
    sheet.place()
    QApplication.processEvents()
    assert sheet.list.geometry().center().x() > sheet.comparison.geometry().center().x()
    assert not sheet.grab().isNull()


def test_very_long_texts_are_compared_line_by_line(sheet: VersionsSheet, ada: str) -> None:
    chance = random.Random(1)
    words = [chance.choice(("pear", "orchard", "ladder", "the", "and", "well")) for _ in range(6_000)]
    before = " ".join(words)
    words[3_000] = "quince"
    sheet.ask(rewritten(before, " ".join(words), client=ada))
    assert "quince" in sheet.comparison.toPlainText()
    assert len(sheet.comparison.toPlainText()) > len(before)
