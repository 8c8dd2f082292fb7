"""The box of a promise."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from relbook.journal.promise import Dueness
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme


def paint_box(painter: QPainter, box: QRectF, *, mine: bool, dueness: Dueness) -> None:
    """A promise's box: square is yours, round is theirs; sage and ticked once it is settled."""
    radius = 5 if mine else box.width() / 2
    if dueness is Dueness.SETTLED:
        rounded(painter, box, radius, "sage")
        pen = QPen(theme().color("raised"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y, side = box.left(), box.top(), box.width()
        tick = [QPointF(x + side * a, y + side * b) for a, b in ((0.25, 0.53), (0.43, 0.7), (0.76, 0.33))]
        painter.drawPolyline(tick)
        return
    late = mine and dueness in (Dueness.TODAY, Dueness.OVERDUE)
    rounded(painter, box, radius, "raised", "persimmon" if late else "line_input", 1.6)
