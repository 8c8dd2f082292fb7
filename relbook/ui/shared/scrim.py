"""What lies between a sheet and its window."""

from math import ceil, sqrt

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.paint import reach_of, rounded, shadow, shadow_picture
from relbook.ui.shared.theme import theme

RADIUS = 18
"""How round the corners of a sheet are, in pixels."""

EDGE = 1
"""How much around a sheet belongs to the line of its edge, in pixels."""


class Scrim(QWidget):
    """Dims the window, and bears the sheet's shadow and edge."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._box = window, QRect()
        self.dims = False
        self.hide()

    def bear(self, box: QRect) -> None:
        """Lie over the whole window, below a sheet that stands here; no more is painted than what changes."""
        self.setGeometry(self._window.rect())
        if box != self._box:
            reach = reach_of("sheet")
            for stood in (self._box, box):
                self.update(stood.adjusted(-reach, -reach, reach, reach))
            self._box = box

    def get_ready(self) -> None:
        """Draw what the shadow is cut from: together with the window it took more than a frame."""
        draw_shadow(self)

    def dim(self) -> None:
        """Cover the upper half of the window, the first of two turns: all that is dimmed is painted again."""
        if not self.isVisible():
            upper = self.rect()
            upper.setHeight(upper.height() // 2)
            self.setMask(upper)
            self.show()

    def be_whole(self) -> None:
        """Cover all of it."""
        self.clearMask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_who_dims()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._say_who_dims()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self._box)
        if self.dims:
            painter.fillRect(event.rect(), theme().color("scrim"))
        shadow(painter, box, RADIUS, "sheet")
        rounded(painter, box, RADIUS, "raised", "line" if theme().dark else "")

    def _say_who_dims(self) -> None:
        """The one on top dims for all: what sheets over sheets dimmed each once more went black."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        shown = [one for one in self._window.findChildren(Scrim, options=direct) if one.isVisible()]
        for one in shown:
            one.dims = one is shown[-1]


def draw_shadow(window: QWidget) -> None:
    """Draw what a sheet's shadow is cut from, unless it was: 5 ms, and 20 beside a worker at its words."""
    shadow_picture("sheet", RADIUS, window.devicePixelRatioF())


def inside(box: QRect) -> QRegion:
    """Every pixel of a box that lies within its edge and its round corners."""
    found = QRegion()
    for row in range(EDGE, RADIUS + 1):
        corner = EDGE + ceil(RADIUS - sqrt(RADIUS**2 - (RADIUS - row) ** 2))
        found = found.united(QRegion(box.adjusted(corner, row, -corner, -row)))
    return found
