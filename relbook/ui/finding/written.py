"""A note and its title as widgets to read, with the found words marked as with a highlighter."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette, QTextBlock
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.highlighter import marks
from relbook.ui.shared.marked import MarkedText, Units
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.veil import veil
from relbook.ui.shared.written import WrittenDocument


class WrittenView(QWidget):
    """As high as its words need at the width it gets; no wider than one reads well."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._text = ""
        self._words = ""
        self._document = WrittenDocument(role)
        self._laid = -1
        self._read = False  # whether the document holds the text
        self._heights: dict[int, int] = {}  # a layout asks for several widths before it takes one
        self._spans: list[tuple[int, int]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._on_theme)

    def show_text(self, text: str, words: str) -> None:
        """Show a note and mark these words in it."""
        self._text, self._words = text, words
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._on_theme()

    def heightForWidth(self, width: int) -> int:
        width = min(width, theme().px(tokens().measure))
        if width not in self._heights:
            self._lay(width)
            self._heights[width] = round(self._document.size().height()) + 2
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 60 else theme().px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().line(self._role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay(self.width())
        painter = QPainter(self)
        for start, stop in () if veil().on else self._spans:
            self._paint_mark(painter, start, stop)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
        context.palette = palette
        context.clip = QRectF(event.rect())  # of a long note only what is in view
        self._document.paint(painter, context)

    def _lay(self, width: int) -> None:
        width = min(width, theme().px(tokens().measure))
        if width == self._laid:
            return
        self._laid = width
        if self._read:
            self._document.setTextWidth(width)
            return
        self._read = True
        self._document.show(self._text, width)
        plain = self._document.toPlainText()
        units = Units(plain)
        self._spans = [(units.to_qt(a), units.to_qt(b)) for a, b in marks(plain, self._words)]

    def _paint_mark(self, painter: QPainter, start: int, stop: int) -> None:
        block = self._document.findBlock(start)
        if not block.isValid():
            return
        for box in _boxes(block, start - block.position(), stop - block.position()):
            rounded(painter, box, 5, "honey_mark")

    def _on_theme(self) -> None:
        self._laid, self._read = -1, False
        self._heights.clear()
        self.updateGeometry()
        self.update()


class Heading(QWidget):
    """A title in full, on as many lines as it needs."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._text = ""
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, words: str) -> None:
        """Show a title and mark these words in it."""
        self._text, self._words = text, words
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 60 else theme().px(420)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._laid(self.width()).paint(QPainter(self), 0, 0)

    def _laid(self, width: int) -> MarkedText:
        spans = marks(self._text, self._words)
        return MarkedText(self._text, spans, self._role, width, max_lines=4, weight=600).be(own=True)


def _boxes(block: QTextBlock, start: int, stop: int) -> list[QRectF]:
    """Where these characters of a block stand: one box a line."""
    layout = block.layout()
    corner: QPointF = layout.position()
    boxes = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        if start < ends and stop > begins:
            sides: list[Any] = [line.cursorToX(max(start, begins)), line.cursorToX(min(stop, ends))]
            left, right = sorted(float(side[0]) for side in sides)
            top = corner.y() + line.y() + line.height() - line.naturalTextRect().height()
            high = line.naturalTextRect().height()
            boxes.append(QRectF(corner.x() + left - 2, top, right - left + 4, high))
    return boxes
