"""A box to tick in a form."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded, text_width
from relbook.ui.shared.painted import KEYBOARD
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.theme import theme

BESIDE, GAP = 33, 9
"""Where the words begin, and what is between them and the count, in pixels at 100 %."""

USUAL = 300
"""How wide it would like to be, in pixels at 100 %."""


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
        self.say("")

    def say(self, count: str) -> None:
        """Say how much there is."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self._stand()
        self.update()

    def rename(self, name: str) -> None:
        """Stand for something else."""
        self.setText(name)
        self.say(self._count)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(USUAL), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        lines, step, side = self._lines(), theme().line("ui"), px(18)
        top = (self.height() - len(lines) * step) / 2
        box = pen.spot(px(5), top + (step - side) / 2, side, side)
        lit = self.underMouse() and self.isEnabled()
        paint_tick(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), lit=lit)
        if self._ring:
            focus_ring(painter, box.adjusted(-3.5, -3.5, 3.5, 3.5), 8)
        tone = "text" if self.isEnabled() else "text3"
        for number, words in enumerate(lines):
            row = pen.spot(px(BESIDE), top + number * step, self.width() - px(BESIDE), step)
            end = px(BESIDE + GAP) + pen.words(words, row, "ui", tone)
        last = pen.spot(end, row.top(), max(0.0, self.width() - end), step)
        pen.words(self._count, last, "caption", "text3")

    def _lines(self) -> list[str]:
        """What it stands for, in as many lines as it needs before how much of it there is."""
        laid = self.testAttribute(Qt.WidgetAttribute.WA_Resized)  # else its width is none yet
        room = (self.width() if laid else theme().px(USUAL)) - theme().px(BESIDE)
        if self._count:
            room -= theme().px(GAP) + round(text_width(self._count, "caption"))
        return wrap(self.text(), "ui", max(theme().px(80), room))

    def _stand(self) -> None:
        """Be as high as that asks for."""
        self.setFixedHeight(theme().px(34) + (len(self._lines()) - 1) * theme().line("ui"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)


def paint_tick(
    painter: QPainter, box: QRectF, *, checked: bool, enabled: bool = True, lit: bool = False
) -> None:
    """A form's box: ink and ticked, or an edge; `lit` is under the mouse."""
    if not checked:
        edge = "text3" if lit else "line_input" if enabled else "line"
        rounded(painter, box, 5, "raised" if enabled else "hover", edge, 1.6)
        return
    rounded(painter, box, 5, "ink_hover" if lit else "ink" if enabled else "line_strong")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme().color("on_ink" if enabled else "text3"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    spots = ((0.26, 0.53), (0.43, 0.70), (0.75, 0.33))
    side = box.width()
    painter.drawPolyline([QPointF(box.x() + side * x, box.y() + side * y) for x, y in spots])
