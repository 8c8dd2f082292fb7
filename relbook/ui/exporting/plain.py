"""A text of nothing but paragraphs read from the left, set as `Prose` would set it, without a document.

Most entries are such: reading one as Markdown and laying out a document took three times as long as
its lines do. `tests/ui/exporting/test_plain.py` holds both to the same lines at the same places.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from relbook.exports.marking import is_plain
from relbook.ui.exporting import cuts
from relbook.ui.exporting.prose import ADDRESSES, BETWEEN, SIZE, STEP, Prose
from relbook.ui.shared.press import BLACK, DOTS, Face, font

_APART = re.compile(r"\n *(?:\n *)+")
_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BASE = 0.8
"""Where in a step the letters stand, from its top: Qt's own share of a fixed height."""


def prose(text: str, width: float) -> "Prose | Plain":
    """A text of the writer's on paper, so many points wide."""
    more = any(sign in text for sign in (*ADDRESSES, "\t")) or not is_plain(text)
    return Prose(text, width) if more or _FROM_THE_RIGHT.search(text) else Plain(text, width)


class Plain:
    """Paragraphs, each laid out once; `tall` is how high they are, in points."""

    def __init__(self, text: str, width: float) -> None:
        self._paragraphs: list[tuple[float, QTextLayout]] = []
        top, chosen = 0.0, font(Face.SERIF, SIZE)
        for said in _APART.split(text.strip("\n ")):
            layout = QTextLayout(" ".join([line.strip(" ") for line in said.split("\n")]), chosen)
            layout.setCacheEnabled(True)  # or painting it finds the shape of each letter again
            layout.setTextOption(_WRAPPED)
            self._paragraphs.append((top, layout))
            top += _broken(layout, width * DOTS) * STEP * DOTS + BETWEEN * DOTS
        self.tall = top / DOTS - BETWEEN

    @property
    def said(self) -> list[str]:
        """The words of each paragraph."""
        return [layout.text() for _, layout in self._paragraphs]

    def slices(self, room: float, page: float) -> Iterator[tuple[float, float]]:
        """Where to cut, in points: the first piece fits `room`, every other a page; no line is cut.

        An empty first piece means that nothing fits into `room`.
        """
        return cuts.slices(self.tall, self.rows(), room, page)

    def paint(self, painter: QPainter, x: float, y: float, piece: tuple[float, float]) -> None:
        """Paint a piece with its top at `y`."""
        start, end = (place * DOTS for place in piece)
        painter.setPen(BLACK)
        first = max(0, bisect_right(self._paragraphs, start, key=itemgetter(0)) - 1)
        for top, layout in islice(self._paragraphs, first, None):
            if top >= end:
                break  # a long text has thousands of pages, and each would go through all of it
            at = QPointF(x * DOTS, y * DOTS - start + top)
            count, tall = layout.lineCount(), STEP * DOTS
            if start <= top and top + count * tall <= end + 1:
                layout.draw(painter, at)
            else:
                for number in range(count):
                    if start <= top + (number + 0.5) * tall < end:
                        layout.lineAt(number).draw(painter, at)

    def rows(self) -> Iterator[cuts.Row]:
        """Top and bottom of every line, in dots, and whether it has to stay with the next."""
        for top, layout in self._paragraphs:
            count = layout.lineCount()
            for number in range(count):
                line = layout.lineAt(number)
                yield top + line.y(), top + line.y() + line.height(), cuts.stays(number, count)


def _broken(layout: QTextLayout, width: float) -> int:
    """Break a paragraph into lines, each a step below the other, and say how many they are."""
    count, tall = 0, STEP * DOTS
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, (count + _BASE) * tall - line.ascent() - max(0.0, line.leading())))
        count += 1
    layout.endLayout()
    return count


_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
