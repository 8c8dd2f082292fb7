"""The drawings of the screens before the book: two worlds that overlap, circles around them, the mark."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.theme import mix, theme


class TwoRings(QWidget):
    """Two circles that overlap, and where they do, a few lines of writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(246, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = min(1.0, self.height() / 178, self.width() / 250)
        middle = QRectF(self.rect()).center()
        near, apart = 54 * unit, 34 * unit
        left, right = middle - QPointF(apart, 0), middle + QPointF(apart, 0)
        for radius, share in ((87 * unit, 0.55), (71 * unit, 1.0)):
            painter.setOpacity(share)
            painter.setPen(QPen(theme().color("line_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(left, radius, radius)
            painter.drawEllipse(right, radius, radius)
        painter.setOpacity(1)
        one, other = _disc(left, near), _disc(right, near)
        painter.setPen(Qt.PenStyle.NoPen)
        shared = "honey_tint" if theme().dark else "honey_mark"
        for path, fill in ((one, "ink_tint"), (other, "plum_tint"), (one & other, shared)):
            painter.fillPath(path, theme().color(fill))
        for centre, edge in ((left, "ink"), (right, "plum")):
            painter.setPen(QPen(theme().color(edge), 2.2 * max(unit, 0.7)))
            painter.drawEllipse(centre, near, near)
        painter.setPen(
            QPen(theme().color("honey"), 2 * max(unit, 0.7), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        )
        for row, length in ((-11, 20), (0, 20), (11, 13)):
            start = middle + QPointF(-10 * unit, row * unit)
            painter.drawLine(QLineF(start, start + QPointF(length * unit, 0)))


class Orbits(QWidget):
    """A ground of wide circles around the middle, with three small moons."""

    MOONS = (("plum", 462, -33.0), ("honey", 322, 143.0), ("sage", 545, 35.6))

    def stand(self, card: QWidget, foot: QWidget) -> None:
        """Put a card a little above the middle, and a line at the foot."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 22)
        whole.addStretch(10)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(13)
        whole.addWidget(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("side"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() * 0.455)
        reach = max(self.width(), self.height())
        for number in range(2, 2 + reach // 74):
            painter.setOpacity(max(0.25, 1 - 0.07 * number))
            painter.setPen(QPen(theme().color("line_strong"), 1))
            radius = 102 + number * 74
            painter.drawEllipse(middle, radius, radius)
        painter.setOpacity(1)
        painter.setPen(Qt.PenStyle.NoPen)
        for hue, radius, degrees in self.MOONS:
            spoke = QLineF.fromPolar(radius, -degrees)
            painter.setBrush(theme().color(hue))
            painter.drawEllipse(middle + spoke.p2(), 5, 5)


class BookMark(QWidget):
    """The mark of the book: two rings above a line of writing, on ink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(42, 52)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, 41, 52)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("ink"))
        painter.drawRoundedRect(box, 10, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        warm = ("honey", "on_ink", 0.4) if theme().dark else ("honey_mark", "honey", 0.25)
        gold = mix(theme().color(warm[0]), theme().color(warm[1]), warm[2])
        for shift, color in ((-4.8, theme().color("on_ink")), (4.8, gold)):
            painter.setPen(QPen(color, 3))
            painter.drawEllipse(QPointF(box.center().x() + shift, box.top() + 21), 7.6, 7.6)
        pen = QPen(theme().color("on_ink"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setOpacity(0.75)
        y = box.bottom() - 12
        painter.drawLine(QLineF(box.center().x() - 9, y, box.center().x() + 9, y))


def _disc(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    return path
