"""A box to tick in a form."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded
from relbook.ui.shared.painted import KEYBOARD
from relbook.ui.shared.theme import theme


class Tick(QCheckBox):
    """A box to tick, what it stands for, and how much of it there is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._count = ""
        self._ring = False
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().px(34))
        self.say("")

    def say(self, count: str) -> None:
        """Say how much there is."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def rename(self, name: str) -> None:
        """Stand for something else."""
        self.setText(name)
        self.say(self._count)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        side = px(18)
        box = pen.spot(px(5), (self.height() - side) / 2, side, side)
        paint_tick(painter, box, checked=self.isChecked(), enabled=self.isEnabled())
        if self._ring:
            focus_ring(painter, box.adjusted(-3.5, -3.5, 3.5, 3.5), 8)
        tone = "text" if self.isEnabled() else "text3"
        left = float(px(33))
        left += pen.words(
            self.text(), pen.spot(left, 0, self.width() - left, self.height()), "ui", tone
        ) + px(9)
        rest = max(0.0, self.width() - left)
        pen.words(self._count, pen.spot(left, 0, rest, self.height()), "caption", "text3")

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)


def paint_tick(painter: QPainter, box: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """A form's box: ink and ticked, or an edge."""
    if not checked:
        rounded(painter, box, 5, "raised" if enabled else "hover", "line_input" if enabled else "line", 1.6)
        return
    rounded(painter, box, 5, "ink" if enabled else "line_strong")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme().color("on_ink" if enabled else "text3"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    spots = ((0.26, 0.53), (0.43, 0.70), (0.75, 0.33))
    side = box.width()
    painter.drawPolyline([QPointF(box.x() + side * x, box.y() + side * y) for x, y in spots])
