"""The two marks that appear wherever a person does: the rhythm ring and the circle mark."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.circle import Circle
from relbook.journal.dice import cast
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

HUES = ("teal", "stone", "sage", "plum", "honey", "persimmon", "clay", "ink")
NEARLY = 0.8
"""From this share of the rhythm on the ring turns to honey (design section 1)."""


def hue_of(client_id: str) -> str:
    """The colour of a person's disc: always the same one."""
    return HUES[cast(client_id, 2)[0] % len(HUES)]


def ring_role(passed: float | None) -> str:
    """The colour of an arc that has come this far round."""
    if passed is None:
        return "line_strong"
    if passed > 1:
        return "persimmon"
    return "honey" if passed > NEARLY else "sage"


def paint_face(
    painter: QPainter, box: QRectF, initials: str, hue: str, *, passed: float | None = None, ring: bool = True
) -> None:
    """A disc with initials, and around it how much of the rhythm has passed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = box.width()
    width = max(1.5, side * 0.055)
    if ring:
        track = box.adjusted(width / 2 + 0.5, width / 2 + 0.5, -width / 2 - 0.5, -width / 2 - 0.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("line_strong"), width * 0.8))
        painter.drawEllipse(track)
        if passed is not None:
            _arc(painter, track, min(1.0, passed), width, ring_role(passed))
    inset = side * 0.13 if ring else 0
    disc = box.adjusted(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().disc(hue))
    painter.drawEllipse(disc)
    _initials(painter, disc, "" if veil().on else initials, f"{hue}_text")
    painter.restore()


def _arc(painter: QPainter, track: QRectF, share: float, width: float, role: str) -> None:
    pen = QPen(theme().color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(track, 90 * 16, -round(max(share, 0.02) * 360 * 16))


def _initials(painter: QPainter, disc: QRectF, initials: str, role: str) -> None:
    font = theme().font("micro")
    font = type(font)(font)
    font.setPixelSize(max(8, round(disc.width() * (0.34 if len(initials) > 1 else 0.42))))
    painter.setFont(font)
    painter.setPen(theme().color(role))
    letters = "\u200c".join(initials) if initials > "\u0600" else initials  # in Arabic two would be a word
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letters)


def paint_circle_mark(painter: QPainter, centre: QPointF, circle: Circle | None, role: str = "text2") -> None:
    """A ring with a disc that grows with closeness; nothing for who is in no circle."""
    if circle is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = theme().color(role)
    pen = QPen(color, 1.4)
    if circle is Circle.RESTING:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.2, 1.9])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 7.2, 7.2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if circle is Circle.PROFESSIONAL:
        painter.drawRoundedRect(QRectF(centre.x() - 3.6, centre.y() - 1, 7.2, 2), 1, 1)
    else:
        radius = {Circle.CLOSE: 4.8, Circle.GROWING: 2.9, Circle.STEADY: 1.5}.get(circle, 0.0)
        painter.drawEllipse(centre, radius, radius)
    painter.restore()


class Face(QWidget):
    """A person's disc and ring as a widget."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._initials = ""
        self._hue = HUES[0]
        self._passed: float | None = None
        self._ring = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(side, side)

    def show_person(
        self, client_id: str, initials: str, passed: float | None = None, *, ring: bool = True
    ) -> None:
        """Turn to this person."""
        self._initials, self._hue, self._passed, self._ring = initials, hue_of(client_id), passed, ring
        self.update()

    def resize_to(self, side: int) -> None:
        """Be larger or smaller."""
        self._side = side
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint_face(painter, box, self._initials, self._hue, passed=self._passed, ring=self._ring)


class CircleMark(QWidget):
    """The circle mark as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle: Circle | None = None
        self.setFixedSize(17, 17)

    def show_circle(self, circle: Circle | None) -> None:
        """Turn to this circle."""
        self._circle = circle
        self.setVisible(circle is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_circle_mark(painter, QRectF(self.rect()).center(), self._circle)
