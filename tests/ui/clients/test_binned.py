"""What is in the bin, row by row, however much there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import binned, facts
from relbook.ui.clients.binned import STEP, BinLine, BinSheet
from relbook.ui.clients.emptying import EmptyQuestion
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from tests.store.shelf import TODAY

MANY = STEP + 40


@pytest.fixture
def sheet(window: QWidget, desk: Desk, worker: Background, qtbot: QtBot, ada: str) -> BinSheet:
    """A bin of many facts, open."""
    for number in range(MANY):
        facts.remove(facts.add(ada, FactKind.LIKE, f"tea {number}", as_of=TODAY).row_id)
    made = BinSheet(desk, worker, window)
    made.open()
    assert made.hasFocus() and made.lines == [], "the worker reads it; keys are heard meanwhile"
    qtbot.waitUntil(lambda: made.is_whole)
    return made


def here(sheet: BinSheet) -> BinLine:
    """The line that has the keyboard."""
    (line,) = (line for line in sheet.lines if line.hasFocus())
    return line


def test_what_lies_below_the_first_rows_is_offered_and_comes_back(sheet: BinSheet, qtbot: QtBot) -> None:
    assert len(sheet.lines) == STEP and here(sheet) is sheet.lines[0]
    assert sheet.more.text() == f"All {MANY}"
    sheet.more.setFocus()
    qtbot.keyClick(sheet.more, Qt.Key.Key_Space)
    assert len(sheet.lines) == MANY and here(sheet) is sheet.lines[STEP], "the first of those that came"
    assert sheet.more.isHidden()
    last = sheet.lines[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(sheet.lines) == MANY - 1)
    assert here(sheet) is sheet.lines[-1], "the hand stays where it was"
    assert "tea 0" not in [one.words for one in binned.removed()]


def test_twice_in_a_row_brings_it_back_once(sheet: BinSheet, qtbot: QtBot, desk: Desk) -> None:
    line = sheet.lines[0]
    qtbot.mouseDClick(line, Qt.MouseButton.LeftButton)
    line.chosen.emit(line.removed.id)
    qtbot.waitUntil(lambda: line.removed not in [one.removed for one in sheet.lines])
    desk.undo()
    assert len(binned.removed()) == MANY


def test_whoever_empties_it_is_told_of_all(sheet: BinSheet) -> None:
    sheet.all_out.click()
    (question,) = sheet.findChildren(EmptyQuestion)
    assert question.text().startswith(f"Delete {MANY} things")
    question.keep.click()
