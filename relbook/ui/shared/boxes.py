"""The box of a promise."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from relbook.journal.promise import Dueness
from relbook.ui.shared.paint import rounded, upright
from relbook.ui.shared.theme import theme


def paint_box(painter: QPainter, box: QRectF, *, mine: bool, dueness: Dueness, kept: bool = True) -> None:
    """A promise's box: square is yours, round is theirs; sage and ticked once it is kept.

    One that was let go or not kept has a line across instead of a tick.
    """
    radius = 5 if mine else box.width() / 2
    if dueness is Dueness.SETTLED and not kept:
        rounded(painter, box, radius, "sunken", "line_input", 1.2)
        third, middle = box.width() * 0.3, box.center().y()
        painter.setPen(QPen(theme().color("text2"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(box.left() + third, middle), QPointF(box.right() - third, middle))
        return
    if dueness is Dueness.SETTLED:
        rounded(painter, box, radius, "sage")
        pen = QPen(theme().color("raised"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y, side = box.left(), box.top(), box.width()
        tick = [QPointF(x + side * a, y + side * b) for a, b in ((0.25, 0.53), (0.43, 0.7), (0.76, 0.33))]
        with upright(painter, box.center().x()):
            painter.drawPolyline(tick)
        return
    late = mine and dueness in (Dueness.TODAY, Dueness.OVERDUE)
    rounded(painter, box, radius, "raised", "persimmon" if late else "line_input", 1.6)
