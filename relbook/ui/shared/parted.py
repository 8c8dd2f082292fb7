"""A widget of several parts side by side: one of them is under the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class Parted(QWidget):
    """`over` is the number of the part that is pointed at; of none it is -1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.over = -1
        self.setMouseTracking(True)

    def boxes(self) -> Sequence[QRectF]:
        """Where the parts lie."""
        raise NotImplementedError

    def part_at(self, event: QMouseEvent) -> int:
        """The number of the part where the mouse is; beside all of them -1."""
        found = (number for number, box in enumerate(self.boxes()) if box.contains(event.position()))
        return next(found, -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(self.part_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def _point(self, number: int) -> None:
        if number != self.over:
            self.over = number
            self.update()
