"""The lines at a height of a long note: asked of the document it is a tenth of painting a key."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

NEAR = 8
"""How many lines are looked through before it is far."""


def lines_within(edit: QTextEdit, rect: QRect, reach: int = 0) -> Iterator[QTextBlock]:
    """The lines that lie in a part of what is seen: mostly the caret's, or some beside it.

    `reach` is how far what belongs to a line may lie outside of its rows, in pixels. What is below that
    and still above the next line is nobody's: Qt paints it with each of the two.
    """
    bar = edit.verticalScrollBar().value()
    top, bottom = bar + rect.top(), bar + rect.bottom()
    line = line_near(edit.textCursor().block(), top)
    if not line.isValid():
        line = edit.cursorForPosition(QPoint(0, rect.top())).block()
    if _bottom(line) + reach <= top:
        line = line.next()
    while line.isValid() and _top(line) <= bottom:
        yield line
        line = line.next()


def line_near(line: QTextBlock, height: float) -> QTextBlock:
    """The line that lies at this height of the document, looked for from another one; none where it is far.

    Above all lines it is the first, and between two the upper one.
    """
    for _ in range(NEAR):
        below = line.next()
        if _top(line) > height and line.previous().isValid():
            line = line.previous()
        elif below.isValid() and _top(below) <= height:
            line = below
        else:
            return line
    return QTextBlock()


def _top(line: QTextBlock) -> float:
    return line.layout().position().y()


def _bottom(line: QTextBlock) -> float:
    """Where its last row ends; lines of one height are higher than Qt says of the text they hold."""
    layout = line.layout()
    last = layout.lineAt(layout.lineCount() - 1)
    return layout.position().y() + last.y() + last.height()
