"""A switch: on or off, at once."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.paint import focus_ring, rounded
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme

WIDE, HIGH = 38, 22
"""The switch itself, in pixels at 100 %; around it is room for the ring and the hand."""


class Switch(PaintedButton):
    """The knob stands where reading ends while it is on; the words beside it say what is on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDE) + 6, theme().px(HIGH) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        on, lit = self.isChecked(), self.underMouse()
        fill, edge = "sunken", "text3" if lit else "line_input"
        if on:
            fill, edge = "ink_hover" if lit else "ink", ""
        if not self.isEnabled():
            fill, edge = "hover", "line"
        rounded(painter, box, box.height() / 2, fill, edge)
        side = box.height() - 6
        at_right = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        left = box.right() - 3 - side if at_right else box.left() + 3
        knob = QRectF(left, box.top() + 3, side, side)
        rounded(
            painter,
            knob,
            side / 2,
            "on_ink" if on and self.isEnabled() else "raised",
            "" if on else "line_input",
        )
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), self.height() / 2)
