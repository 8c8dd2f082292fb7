"""A few lines of text with some of it marked: found words, the letters one typed."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextDocument, QTextLayout, QTextLine, QTextOption

from relbook.journal.fold import Span
from relbook.ui.shared.blocks import blocks
from relbook.ui.shared.paint import bar, rounded
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


class Units:
    """Python counts characters, Qt counts UTF-16: where a character of one stands in the other."""

    def __init__(self, text: str) -> None:
        plain = text.isascii() or max(text) < "\U00010000"
        self._starts = None if plain else [0, *accumulate(1 + (char > "\uffff") for char in text)]

    def to_qt(self, place: int) -> int:
        return place if self._starts is None else self._starts[place]

    def to_python(self, place: int) -> int:
        return place if self._starts is None else bisect_left(self._starts, place)


class MarkedText:
    """Text laid out once for a role and a width; the last of `max_lines` is elided.

    `bold` sets the marked letters heavier; otherwise they are marked as with a highlighter.
    """

    def __init__(
        self,
        text: str,
        spans: Sequence[Span],
        role: str,
        width: float,
        *,
        max_lines: int = 1,
        bold: bool = False,
        weight: int | None = None,
    ) -> None:
        self._role = role
        self._own: bool | None = None
        shown = veil().said(text)
        if shown != text:
            text, spans = shown, ()  # what was found stands elsewhere now, or nowhere
        self._weight = weight
        self._bold = bold
        text = " ".join(text.splitlines())
        self._lay(text, width)
        if self.lines > max_lines:
            text = self._cut(text, width, max_lines)
            self._lay(text, width)
        units = Units(text)
        ends = len(text)
        self._spans = [(units.to_qt(min(a, ends)), units.to_qt(min(b, ends))) for a, b in spans if a < ends]
        if bold:
            self._embolden()
            self._break(width)

    @property
    def lines(self) -> int:
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        return self.lines * theme().line(self._role)

    @property
    def width(self) -> float:
        return max((self._layout.lineAt(at).naturalTextWidth() for at in range(self.lines)), default=0)

    def be(self, *, own: bool) -> "MarkedText":
        """Be the writer's words, or none of them, whatever the role says."""
        self._own = own
        return self

    def paint(self, painter: QPainter, left: float, top: float, tone: str = "text") -> None:
        """Draw the marks, then the words, from this corner on; bars where they are covered."""
        with veil().whose(own=self._own):
            covered = veil().covers(self._role, painter, QRectF(left, top, self.width, self.height))
        if covered:
            cover(painter, self._layout, left, top)
            return
        if not self._bold:
            for at in range(self.lines):
                self._paint_marks(painter, self._layout.lineAt(at), left, top)
        painter.setPen(theme().color(tone))
        self._layout.draw(painter, QPointF(left, top))

    def _paint_marks(self, painter: QPainter, line: QTextLine, left: float, top: float) -> None:
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        for start, stop in self._spans:
            if start < ends and stop > begins:
                x = sorted((_x(line, max(start, begins)), _x(line, min(stop, ends))))
                box = QRectF(left + x[0] - 2, top + line.y() - 1, x[1] - x[0] + 4, line.height() + 2)
                rounded(painter, box, 5, "honey_mark")

    def _lay(self, text: str, width: float) -> None:
        self._layout = QTextLayout(text, theme().font(self._role, weight=self._weight))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._break(width)

    def _break(self, width: float) -> None:
        step = theme().line(self._role)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            number = self._layout.lineCount() - 1
            line.setPosition(QPointF(0, number * step + (step - line.height()) / 2))
        self._layout.endLayout()

    def _cut(self, text: str, width: float, max_lines: int) -> str:
        start = Units(text).to_python(self._layout.lineAt(max_lines - 1).textStart())
        metrics = theme().metrics(self._role, weight=self._weight)
        return text[:start] + metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 1)

    def _embolden(self) -> None:
        heavier = QTextCharFormat()
        heavier.setFontWeight(700)
        ranges = []
        for start, stop in self._spans:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, stop - start, heavier
            ranges.append(part)
        self._layout.setFormats(ranges)


def cover(painter: QPainter, layout: QTextLayout, left: float, top: float) -> None:
    """Bars in place of the words of a layout, each as long as its line."""
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        if line.naturalTextWidth() > 0:
            box = line.naturalTextRect().translated(left, top)
            bar(painter, box, line.ascent() * 0.7)


def cover_document(painter: QPainter, document: QTextDocument, corner: QPointF) -> None:
    """Bars in place of the words of a document whose top left lies here."""
    for block in blocks(document):
        at = document.documentLayout().blockBoundingRect(block).topLeft() + corner
        cover(painter, block.layout(), at.x(), at.y())


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair, whatever the stubs say
    return float(found[0])
