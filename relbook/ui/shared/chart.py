"""A painted chart that can be walked by keyboard: every mark says a sentence and can be opened."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.paint import focus_ring
from relbook.ui.shared.theme import theme
from relbook.ui.shared.turns import turns
from relbook.ui.shared.veil import veil

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@frozen
class Mark:
    """Something on a chart to point at: where it is, the sentence it says, what it stands for.

    `box` lies as in a language read from the left; the chart mirrors it where it has to.
    """

    box: QRectF
    words: str
    value: object = None


class Chart(QWidget):
    """Shows marks; `opened` says what the chosen one stands for, `said` what the one at hand says.

    A chart overrides `lay_out`, which places its marks at the present size, and `draw`, which is asked
    once for all the times it is seen, each chart in a turn of its own: a year of days is half a frame. Its
    accessible name is its finding, its description the mark the keyboard is on.
    """

    spoken_as = QAccessible.Role.Chart

    opened = Signal(object)
    said = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] | None = None
        self._ring = False
        self._picture: tuple[object, QPixmap] | None = None
        self.at = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def lay_out(self) -> list[Mark]:
        """The marks at the size the chart has now, in the order the keyboard walks them."""
        raise NotImplementedError

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        """Paint it all; `marks` lie where they are seen."""
        raise NotImplementedError

    def step(self, key: Qt.Key) -> int:
        """How many marks further a key leads."""
        return {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(key, 0)

    @property
    def rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def marks(self) -> list[Mark]:
        """The marks where they are seen."""
        if self._marks is None:
            self._marks = [replace(mark, box=self.flipped(mark.box)) for mark in self.lay_out()]
        return self._marks

    def flipped(self, box: QRectF) -> QRectF:
        """A box where it lies in this chart's reading direction."""
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height()) if self.rtl else box

    def anew(self, *, same: bool = False) -> None:
        """What is shown changed: place the marks again. Where it is the `same` again, they stay painted."""
        if not same:
            self._marks = self._picture = None
        self.at = -1
        self.setAccessibleDescription("")
        self.update()

    def go(self, number: int) -> None:
        """Put the keyboard on a mark."""
        if self.marks:
            self.at = max(0, min(number, len(self.marks) - 1))
            self.setAccessibleDescription(self.marks[self.at].words)
            self.said.emit(self.marks[self.at].words)
            self.update()

    def mark_at(self, spot: QPointF) -> int:
        """The number of the mark under a point, or -1."""
        return next((n for n, mark in enumerate(self.marks) if mark.box.contains(spot)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not veil().on and (self._picture is None or self._picture[0] != self._look()):
            turns().take(self._paint_picture)  # meanwhile there stands what there was
        painter = QPainter(self)
        if veil().on:
            self.draw(painter, self.marks)
        elif self._picture is not None:
            painter.drawPixmap(0, 0, self._picture[1])
        if self.hasFocus() and self._ring and 0 <= self.at < len(self.marks):
            box = self.marks[self.at].box.adjusted(-3, -3, 3, 3)
            focus_ring(painter, box.intersected(QRectF(self.rect())), 5)
        elif self.hasFocus() and self._ring:
            focus_ring(painter, QRectF(self.rect()), 9)

    def _look(self) -> object:
        """All that decides how the same marks look."""
        look = theme()
        return self.size(), self.devicePixelRatioF(), self.rtl, look.zoom, look.paper, look.reading

    def _paint_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            self.draw(painter, self.marks)
        self._picture = self._look(), picture
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._marks = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._marks = self._picture = None
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.rtl:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(key, key)
        self._ring = True
        if self.step(key):
            self.go(self.at + self.step(key) if self.at >= 0 else len(self.marks) - 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key == Qt.Key.Key_Home else len(self.marks) - 1)
        elif key in _OPENERS and 0 <= self.at < len(self.marks):
            self.opened.emit(self.marks[self.at].value)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._ring and self.at < 0 and self.marks:
            self.go(len(self.marks) - 1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.said.emit("")
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
        self.said.emit(self.marks[number].words if number >= 0 else "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.said.emit("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.mark_at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._ring = False
            self.go(number)
            self.opened.emit(self.marks[number].value)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.mark_at(QPointF(event.pos()))
            words = self.marks[number].words if number >= 0 else self.toolTip()
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
