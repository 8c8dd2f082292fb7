"""The body of an entry on paper: Markdown set in lines that a page can break between."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
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
    QTextTable,
)

from relbook.ui.shared.guarded import GuardedDocument
from relbook.ui.shared.press import BLACK, DOTS, Face, font
from relbook.ui.shared.written import lighten

SIZE, STEP = 10.5, 15.5
"""Points, and from one line to the next (design section 12)."""

INDENT = 15


class Prose(GuardedDocument):
    """Markdown without HTML; whatever an image or a link points at, nothing is fetched."""

    def __init__(self, text: str, width: float) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font(Face.SERIF, SIZE))
        self.setIndentWidth(INDENT * DOTS)
        github = QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
        plain = QTextDocument.MarkdownFeature.MarkdownNoHTML.value
        self.setMarkdown(text, QTextDocument.MarkdownFeature(github | plain))
        self._ink_black()
        block = self.begin()
        while block.isValid():
            self._set(block)
            lighten(block)
            block = block.next()
        self._rule_tables()
        self.setTextWidth(width * DOTS)

    def slices(self, room: float, page: float) -> Iterator[tuple[float, float]]:
        """Where to cut, in points: the first piece fits `room`, every other a page; no line is cut.

        An empty first piece means that nothing fits into `room`.
        """
        breaks = self._breaks()
        start, limit = 0.0, room
        while breaks and start < breaks[-1]:
            fitting = [place for place in breaks if start < place <= start + limit]
            if fitting:
                end = fitting[-1]
            elif limit < page:
                end = start  # nothing fits here: begin on a page of its own
            else:
                end = min(start + page, breaks[-1])  # one row higher than a page is cut
            yield start, end
            start, limit = end, page

    def paint(self, painter: QPainter, x: float, y: float, piece: tuple[float, float]) -> None:
        """Paint a piece with its top at `y`."""
        start, end = (place * DOTS for place in piece)
        painter.save()
        painter.translate(QPointF(x * DOTS, y * DOTS - start))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, BLACK)
        context.clip = QRectF(0, start, self.textWidth() + 4 * DOTS, end - start)
        painter.setClipRect(context.clip)
        self.documentLayout().draw(painter, context)
        painter.restore()

    def _breaks(self) -> list[float]:
        """The lower ends of lines that no other line crosses, in points."""
        rows = sorted(self._lines())
        found, reach = [], 0.0
        for number, (_, bottom) in enumerate(rows):
            reach = max(reach, bottom)
            if number + 1 == len(rows) or rows[number + 1][0] >= reach - 1:
                found.append(reach)
        return [place / DOTS for place in found]

    def _lines(self) -> Iterator[tuple[float, float]]:
        block = self.begin()
        while block.isValid():
            top = self.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                yield top + line.y(), top + line.y() + line.height()
            block = block.next()

    def _ink_black(self) -> None:
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        black = QTextCharFormat()
        black.setForeground(BLACK)
        cursor.mergeCharFormat(black)

    def _set(self, block: QTextBlock) -> None:
        shape = QTextBlockFormat(block.blockFormat())
        shape.setLineHeight(STEP * DOTS, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        shape.setTopMargin(0)
        shape.setBottomMargin((1 if block.textList() else 5) * DOTS)
        if shape.leftMargin():
            shape.setLeftMargin(INDENT * DOTS)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(shape)
        if shape.headingLevel():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heavy = QTextCharFormat()
            heavy.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
            heavy.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(heavy)

    def _rule_tables(self) -> None:
        for frame in self.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(3 * DOTS)
                shape.setCellSpacing(0)
                shape.setBorder(0.5 * DOTS)
                frame.setFormat(shape)
