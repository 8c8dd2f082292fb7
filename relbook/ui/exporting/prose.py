"""The body of an entry on paper: Markdown set in lines that a page can break between."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from relbook.exports.marking import is_plain
from relbook.ui.exporting import cuts
from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.guarded import GuardedDocument
from relbook.ui.shared.press import BLACK, DOTS, PALE, Face, font

SIZE, STEP = 10.5, 15.5
"""Points, and from one line to the next (design section 12)."""

BETWEEN = 5
"""Points between two paragraphs."""

INDENT = 15
CODE = 9.0

_QUOTED = QTextFormat.Property.BlockQuoteLevel
_RULED = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
_FENCED = QTextFormat.Property.BlockCodeFence


_LINKED = re.compile(r"\]\(|\]:|@|://|www\.")
ADDRESSES = ("@", "://", "www.")
"""What Qt makes a link of by itself."""


class Prose(GuardedDocument):
    """Markdown without HTML; whatever an image or a link points at, nothing is fetched."""

    def __init__(self, text: str, width: float) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font(Face.SERIF, SIZE))
        self.setIndentWidth(INDENT * DOTS)
        self._bars: list[QTextBlock] = []
        self._rules: list[QTextBlock] = []
        self._tables: list[QTextTable] = []
        github = QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
        plain = QTextDocument.MarkdownFeature.MarkdownNoHTML.value
        self.setMarkdown(text, QTextDocument.MarkdownFeature(github | plain))
        self._typed, self._bold = text, "**" in text or "__" in text
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(_lines())
        if not is_plain(text) or any(sign in text for sign in ADDRESSES):
            self._look_at(cursor)
        self.setTextWidth(width * DOTS)
        self.tall = self.size().height() / DOTS

    def slices(self, room: float, page: float) -> Iterator[tuple[float, float]]:
        """Where to cut, in points: the first piece fits `room`, every other a page; no line is cut.

        An empty first piece means that nothing fits into `room`.
        """
        return cuts.slices(self.tall, self.rows(), room, page)

    def paint(self, painter: QPainter, x: float, y: float, piece: tuple[float, float]) -> None:
        """Paint a piece with its top at `y`."""
        start, end = (place * DOTS for place in piece)
        painter.save()
        painter.translate(QPointF(x * DOTS, y * DOTS - start))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, BLACK)
        if end - start < self.tall * DOTS - 1:
            context.clip = QRectF(-4 * DOTS, start, self.textWidth() + 8 * DOTS, end - start)
            painter.setClipRect(context.clip)
        self._draw_beside(painter)
        self.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_beside(self, painter: QPainter) -> None:
        """A bar beside what is quoted, a hairline where the writer drew one."""
        layout = self.documentLayout()
        for block in self._bars:
            box = layout.blockBoundingRect(block)
            for level in range(int(block.blockFormat().property(_QUOTED))):
                left: float = (level * INDENT + 2) * DOTS
                if block.textDirection() == Qt.LayoutDirection.RightToLeft:
                    left = self.textWidth() - left
                bar = QRectF(left, box.top(), 1.2 * DOTS, box.height() + 2 * DOTS)
                painter.fillRect(bar, PALE)
        for block in self._rules:
            box = layout.blockBoundingRect(block)
            painter.fillRect(QRectF(0, box.center().y(), self.textWidth(), 0.5 * DOTS), PALE)
        for table in self._tables:
            right = layout.frameBoundingRect(table).width()
            for row in range(table.rows()):
                cells = (table.cellAt(row, column) for column in range(table.columns()))
                ends = [
                    layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells
                ]
                painter.fillRect(QRectF(0, max(ends) + 3 * DOTS, right, 0.5 * DOTS), PALE)

    def rows(self) -> Iterator[cuts.Row]:
        """Top and bottom of every line, in dots, and whether it has to stay with the next."""
        for block in blocks(self):
            top = self.documentLayout().blockBoundingRect(block).top()
            layout, heads = block.layout(), bool(block.blockFormat().headingLevel())
            count = layout.lineCount()
            for number in range(count):
                line = layout.lineAt(number)
                stays = heads or cuts.stays(number, count)
                yield top + line.y(), top + line.y() + line.height(), stays

    def _look_at(self, cursor: QTextCursor) -> None:
        """Set what is more than a paragraph."""
        if _LINKED.search(self._typed):
            black = QTextCharFormat()
            black.setForeground(BLACK)
            cursor.mergeCharFormat(black)
        for block in blocks(self):
            self._set(block)
            if self._bold:
                self._lighten(block, cursor)
        for frame in self.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)

    def _lighten(self, block: QTextBlock, cursor: QTextCursor) -> None:
        """Bold in the weight the book has: a heavier one would be smeared by Qt."""
        for piece in block.textFormats():
            if piece.format.fontWeight() > QFont.Weight.DemiBold:
                cursor.setPosition(block.position() + piece.start)
                cursor.setPosition(cursor.position() + piece.length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_HEAVY)

    def _set(self, block: QTextBlock) -> None:
        shape = QTextBlockFormat(block.blockFormat())
        if block.textList():
            shape.setBottomMargin((1 if block.next().textList() else 5) * DOTS)
        if level := shape.property(_QUOTED):
            shape.setLeftMargin(int(level) * INDENT * DOTS)
            self._bars.append(block)
        if shape.hasProperty(_RULED):
            shape.clearProperty(_RULED)
            self._rules.append(block)
        if shape == block.blockFormat() and not (shape.headingLevel() or shape.nonBreakableLines()):
            return
        cursor = QTextCursor(block)
        if shape.hasProperty(_FENCED) or shape.nonBreakableLines():
            shape.setNonBreakableLines(False)
            shape.setBottomMargin(0 if block.next().blockFormat().hasProperty(_FENCED) else 5 * DOTS)
            shape.setLineHeight(13 * DOTS, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            small = QTextCharFormat()
            small.setProperty(QTextCharFormat.Property.FontPixelSize, round(CODE * DOTS))
            cursor.mergeCharFormat(small)
        cursor.setBlockFormat(shape)
        if shape.headingLevel():
            _embolden(block)

    def _set_table(self, table: QTextTable) -> None:
        """Air in every cell, its head heavier; the lines below the rows are drawn beside."""
        self._tables.append(table)
        shape = table.format()
        shape.setCellPadding(3 * DOTS)
        shape.setCellSpacing(0)
        shape.setBorder(0)
        shape.setBottomMargin(5 * DOTS)
        table.setFormat(shape)
        for row in range(table.rows()):
            for column in range(table.columns()):
                cursor = table.cellAt(row, column).firstCursorPosition()
                if (
                    not cursor.block().text()
                    and cursor.block() != table.cellAt(row, column).lastCursorPosition().block()
                ):
                    cursor.deleteChar()  # Qt begins a table behind a quote with an empty line
                flat = QTextBlockFormat(cursor.block().blockFormat())
                flat.setBottomMargin(0)
                cursor.setBlockFormat(flat)
                if row == 0:
                    _embolden(cursor.block())


def _embolden(block: QTextBlock) -> None:
    """Heavier and as large as the text: a heading must not outrank the entry's title."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    heavy = QTextCharFormat()
    heavy.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
    heavy.setFontWeight(QFont.Weight.DemiBold)
    cursor.mergeCharFormat(heavy)


_HEAVY = QTextCharFormat()
_HEAVY.setFontWeight(QFont.Weight.DemiBold)


def _lines() -> QTextBlockFormat:
    """How lines and paragraphs follow one another."""
    shape = QTextBlockFormat()
    shape.setLineHeight(STEP * DOTS, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setTopMargin(0)
    shape.setBottomMargin(BETWEEN * DOTS)
    return shape
