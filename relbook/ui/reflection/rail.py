"""The reflection room where there is no space for it: a lamp at the edge that opens it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.paint import edge_line, rounded
from relbook.ui.shared.theme import theme

WIDTH = 48


class Lamp(IconButton):
    """The lamp, in honey while there is something to ask."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__("lightbulb-filament", name, key, role="honey_text", parent=parent)
        self._lit = True

    def light(self, *, lit: bool) -> None:
        """Whether there is something to ask."""
        self._lit = lit
        self.set_icon("lightbulb-filament", "honey_text" if lit else "text2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lit:
            rounded(QPainter(self), QRectF(self.rect()), 9, "honey_tint", "honey_line")
        super().paintEvent(event)


class ReflectionRail(QWidget):
    """A strip with the lamp, and below it what was answered before."""

    opened = Signal()
    history_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "side")
        self.setFixedWidth(max(WIDTH, theme().px(WIDTH)))
        self.lamp = Lamp(self.tr("Show reflections"), "Ctrl+R")
        self.history = IconButton("clock-counter-clockwise", self.tr("Earlier answers"))
        self.setFocusProxy(self.lamp)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        for button in (self.lamp, self.history):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.lamp.clicked.connect(self.opened)
        self.history.clicked.connect(self.history_asked)
        theme().changed.connect(self._on_theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge_line(self)

    def light(self, *, lit: bool) -> None:
        """Whether there is something to ask."""
        self.lamp.light(lit=lit)

    def _on_theme(self) -> None:
        self.setFixedWidth(max(WIDTH, theme().px(WIDTH)))
