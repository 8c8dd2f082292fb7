"""The lines that are painted are found from the caret's, wherever it stands."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from relbook.ui.shared.line_height import give_lines
from relbook.ui.writing.near import lines_within


@pytest.fixture
def edit(qtbot: QtBot) -> QTextEdit:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.resize(300, 200)
    edit.setPlainText(
        "\n".join(f"Line {number} " + "with some words " * (number % 4) for number in range(60))
    )
    edit.show()
    return edit


@pytest.mark.parametrize("caret", [0, 3, 30, 59])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 1.0])
def test_lines_are_found_however_far_the_caret_is(edit: QTextEdit, caret: int, share: float) -> None:
    edit.setTextCursor(QTextCursor(edit.document().findBlockByNumber(caret)))
    bar = edit.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    rect = QRect(0, 40, 300, 90)
    found = [line.blockNumber() for line in lines_within(edit, rect)]
    ends = [edit.cursorForPosition(QPoint(1, y)).block().blockNumber() for y in (rect.top(), rect.bottom())]
    assert found == list(range(found[0], found[-1] + 1))
    assert found[0] <= ends[0] and ends[-1] <= found[-1]
    assert len(found) <= ends[-1] - ends[0] + 3  # no line is asked for that is not seen


def test_a_line_whose_rows_end_above_is_left_out(edit: QTextEdit) -> None:
    give_lines(edit.document(), 20, beneath=10)
    second = edit.document().findBlockByNumber(1)
    top = round(edit.document().documentLayout().blockBoundingRect(second).top())
    edit.setTextCursor(QTextCursor(second))
    edit.verticalScrollBar().setValue(0)
    just_above = QRect(0, top - 4, 300, 20)
    assert [line.blockNumber() for line in lines_within(edit, just_above, 2)] == [1]
    assert [line.blockNumber() for line in lines_within(edit, just_above, 20)] == [0, 1]
