"""Words the writer wrote, rendered: Markdown in serif, and nothing in it is fetched, run or followed."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from relbook.ui.shared.blocks import blocks, pieces
from relbook.ui.shared.guarded import GuardedDocument
from relbook.ui.shared.marked import cover_document
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


class WrittenDocument(GuardedDocument):
    """A note as it is read: Markdown without HTML, in the reading font, as wide as it is told.

    Whatever an image or a link points at, the answer is one transparent dot: an empty answer
    would make Qt look for the file itself.
    """

    def __init__(self, role: str = "read") -> None:
        super().__init__()
        self._role = role
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def show(self, text: str, width: float, words: Sequence[str] = ()) -> None:
        """Set `text` out at this width; `words` are marked as with a highlighter."""
        self.setDefaultFont(theme().font(self._role))
        self.setMarkdown(veil().said(text), QTextDocument.MarkdownFeature(_DIALECT))
        self._space_out()
        for word in words:
            self._mark(word)
        self.setTextWidth(width)

    def paint(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw the words from the top left corner on; where a veil lies over them, bars."""
        if not veil().covers(self._role, painter, context.clip or QRectF(QPointF(), self.size())):
            self.documentLayout().draw(painter, context)
            return
        cover_document(painter, self, QPointF())

    def _space_out(self) -> None:
        """The design's line height, a little air between paragraphs, and no colours of Markdown's own."""
        line = theme().line(self._role)
        cursor = QTextCursor(self)
        for block in blocks(self):
            shape = QTextBlockFormat(block.blockFormat())
            shape.setLineHeight(line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            shape.setTopMargin(0)
            shape.setBottomMargin(theme().px(2 if block.textList() else 7))
            if not block.next().isValid():
                shape.setBottomMargin(0)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
        self._even_out()

    def _even_out(self) -> None:
        """Headings stay within the measure of the text: they must not outrank the entry's title."""
        size = theme().font(self._role).pixelSize()
        for block in blocks(self):
            lighten(block)
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                shape = QTextCharFormat()
                shape.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
                shape.setFontPointSize(size * 0.75)
                shape.setFontWeight(QFont.Weight.DemiBold)
                cursor.mergeCharFormat(shape)

    def _mark(self, word: str) -> None:
        shape = QTextCharFormat()
        shape.setBackground(QBrush(QColor(theme().color("honey_mark"))))
        cursor = self.find(word)
        while not cursor.isNull():
            cursor.mergeCharFormat(shape)
            cursor = self.find(word, cursor)


def lighten(block: QTextBlock) -> None:
    """Bold in the weight the book has: a heavier one would be smeared by Qt."""
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.DemiBold)
    for piece in pieces(block):
        if piece.charFormat().fontWeight() > QFont.Weight.DemiBold:
            cursor = QTextCursor(block)
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(shape)


_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)
