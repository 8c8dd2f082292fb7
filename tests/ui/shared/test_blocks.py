"""Going through a text of Qt's."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from relbook.ui.shared.blocks import blocks, pieces


@given(st.lists(st.text(st.characters(categories=["L", "N"]), max_size=12), min_size=1, max_size=8))
def test_every_paragraph_comes_once_and_in_order(lines: list[str]) -> None:
    document = QTextDocument("\n".join(lines))
    assert [block.text() for block in blocks(document)] == lines
    assert ["".join(piece.text() for piece in pieces(block)) for block in blocks(document)] == lines


def test_a_run_ends_where_the_look_does() -> None:
    document = QTextDocument("Tea with Ada\nand Jonas")
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    cursor.mergeCharFormat(bold)
    runs = [[piece.text() for piece in pieces(block)] for block in blocks(document)]
    assert runs == [["Tea ", "with", " Ada"], ["and Jonas"]]
