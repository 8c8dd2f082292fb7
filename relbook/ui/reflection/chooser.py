"""A few words one can change: small, in ink, with a caret that says they open."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.theme import theme

HEIGHT = 28
"""The least height of something one can press, in pixels (design section 10)."""

CARET = 12


class Chooser(QAbstractButton):
    """Says what is chosen, and opens what else there is; Enter and Down open it too.

    `name` is what it is called; `lead` the part of that which is seen before the words.
    """

    def __init__(self, name: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._lead = name, lead
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say("")

    def say(self, words: str) -> None:
        """Show these words."""
        self.setText(words)
        self.setAccessibleName(f"{self._name} {words}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = self._lead_width() + text_width(self.text(), "small_strong") + theme().px(CARET + 4)
        return QSize(round(wide) + 1, theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, side, lead = QRectF(self.rect()), theme().px(CARET), self._lead_width()
        words = box.adjusted(lead, 0, -side - theme().px(4), 0)
        wide = min(words.width(), text_width(self.text(), "small_strong") + 1)
        words.setWidth(wide)
        spot = QRectF(words.right() + theme().px(4), box.center().y() - side / 2, side, side)
        first = QRectF(0, 0, lead, box.height())
        for part in (first, words, spot) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else ():
            part.moveLeft(box.width() - part.right())
        text_line(painter, first, self._lead, "small", "text2", align=self._start())
        text_line(painter, words, self.text(), "small_strong", "ink_text", align=self._start())
        if self.isEnabled():
            paint_icon(painter, "caret-down", spot, theme().color("ink_text"))
            if self.underMouse():
                hairline(painter, words.left(), words.right(), words.center().y() + theme().px(9), "ink_text")
        if self.hasFocus():
            focus_ring(painter, box, 7)

    def _lead_width(self) -> float:
        return text_width(self._lead, "small") + theme().px(6) if self._lead else 0

    def _start(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
