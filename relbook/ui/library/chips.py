"""Chips of the editor: what a prompt is asked on, and for which circles."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.circle import Circle
from relbook.journal.prompt import When
from relbook.ui.library.asked_when import icon_of, said
from relbook.ui.shared import wording
from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.person import paint_circle_mark
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhenChip(PaintedButton):
    """What raises the prompt, in words; a click opens its numbers, the cross or Delete takes it away."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, when: When, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = when
        self.setText(said(when))
        takes = self.tr("{words}. Enter opens its numbers, Delete takes it away.")
        self.setAccessibleName(takes.format(words=self.text()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        tip(self, self.text())
        self.setCheckable(True)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(min(round(text_width(self.text(), "small")) + px(62), px(400)), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.when)
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pen = Pen(self, None)
        cross = pen.spot(self.width() - theme().px(30), 0, theme().px(30), self.height())
        if self.isDown() and cross.contains(event.position()):
            self.setDown(False)
            self.removed.emit(self.when)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box = QRectF(self.rect())
        rounded(painter, box, 9, "hover" if self.underMouse() or self.isChecked() else "side", "line_strong")
        side, small = px(16), px(12)
        pen.icon(icon_of(self.when.name), pen.spot(px(11), (box.height() - side) / 2, side, side), "text2")
        words = pen.spot(px(34), 0, box.width() - px(62), box.height())
        pen.words(self.text(), words, "small", "text")
        pen.icon(
            "x", pen.spot(box.width() - px(10) - small, (box.height() - small) / 2, small, small), "text2"
        )
        if self.ring:
            focus_ring(painter, box, 9)

    def _on_clicked(self) -> None:
        self.opened.emit(self.when)


class CircleChip(PaintedButton):
    """A circle the prompt is for, or is not."""

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.circle = circle
        self.setCheckable(True)
        self.setText(wording.circle(circle))
        self.setAccessibleName(self.tr("For {circle}").format(circle=self.text()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(round(text_width(self.text(), "small_strong")) + px(46), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box = QRectF(self.rect())
        on = self.isChecked()
        edge = "line_strong" if self.isEnabled() else "line"
        rounded(painter, box, 9, "ink_tint" if on else "", "ink_line" if on else edge)
        tone = "ink_text" if on else "text2" if self.isEnabled() else "text3"
        spot = pen.spot(px(10), 0, 17, box.height())
        paint_circle_mark(painter, spot.center(), self.circle, tone)
        words = pen.spot(px(34), 0, box.width() - px(36), box.height())
        pen.words(self.text(), words, "small_strong" if on else "small", tone)
        if self.ring:
            focus_ring(painter, box, 9)
