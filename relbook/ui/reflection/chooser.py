"""A few words one can change: small, in ink, with a caret that says they open."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.theme import theme

HEIGHT = 28
"""The least height of something one can press, in pixels (design section 10)."""

CARET = 12


class Chooser(QAbstractButton):
    """Says what is chosen, and opens what else there is; Enter and Down open it too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
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
        wide = text_width(self.text(), "small_strong") + theme().px(CARET + 4 + 12)
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
        box = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, box, 7, "hover")
        inset, side = theme().px(6), theme().px(CARET)
        words = box.adjusted(inset, 0, -inset - side - theme().px(4), 0)
        spot = QRectF(box.right() - inset - side, box.center().y() - side / 2, side, side)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if rtl:
            words.moveLeft(box.width() - words.right())
            spot.moveLeft(box.width() - spot.right())
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        text_line(painter, words, self.text(), "small_strong", "ink_text", align=align)
        paint_icon(painter, "caret-down", spot, theme().color("ink_text"))
        if self.hasFocus():
            focus_ring(painter, box, 7)
