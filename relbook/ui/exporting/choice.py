"""What one chooses with: fields that open a list, and cards for the formats."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme


class Choice(Select):
    """A field with an icon that opens a list."""

    def __init__(self, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.setFont(theme().font("ui"))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box, high, width = QRectF(self.rect()), self.height(), self.width()
        edge, thick = ("ink", 2.0) if self.hasFocus() else ("line_input", 1.0)
        edge = "text3" if self.underMouse() and not self.hasFocus() else edge
        rounded(painter, box, 9, "raised" if self.isEnabled() else "hover", edge, thick)
        side = px(17)
        pen.icon(self._icon, pen.spot(px(12), (high - side) / 2, side, side), "text3")
        pen.icon("caret-down", pen.spot(width - px(26), (high - px(15)) / 2, px(15), px(15)), "text2")
        words = pen.spot(px(38), 0, width - px(70), high)
        pen.words(self.currentText(), words, "ui", "text" if self.isEnabled() else "text3")


class FormatCard(PaintedButton):
    """A format: its icon, its name and what it is good for; one of several."""

    def __init__(self, icon_name: str, name: str, beneath: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._name = name
        self._beneath = beneath
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}: {beneath}")
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(210), theme().px(55) + (self._lines - 1) * theme().line("caption"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme().px(58)
        lines = len(wrap(self._beneath, "caption", max(1, room)))
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box, chosen = QRectF(self.rect()), self.isChecked()
        if chosen:
            rounded(painter, box, 10, "ink_tint", "ink", 1.6)
        else:
            rounded(painter, box, 10, "hover" if self.underMouse() else "raised", "line_strong")
        side = px(22)
        spot = pen.spot(px(14), (self.height() - side) / 2, side, side)
        pen.icon(self._icon, spot, "ink_text" if chosen else "text2")
        room = self.width() - px(58)
        pen.words(self._name, pen.spot(px(48), px(8), room, px(20)), "strong", "text")
        pen.paragraph(self._beneath, pen.spot(px(48), px(28), room, px(18)), "caption", "text2")
        if self.ring:
            focus_ring(painter, box.adjusted(3, 3, -3, -3), 8)
