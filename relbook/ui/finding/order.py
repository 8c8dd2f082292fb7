"""The small words above a list that say its order, and open the choice of another."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.theme import theme


class OrderButton(QAbstractButton):
    """Quiet words with a caret behind them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: str) -> None:
        """Name the order of the moment."""
        self.setText(words)
        self.setAccessibleName(self.tr("Order: {words}").format(words=words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), "small")) + theme().px(38), theme().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.underMouse():
            rounded(painter, box, 8, "hover")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        text_line(painter, box.adjusted(8, 0, -8, 0), self.text(), "small", "text2", align=align)
        side = theme().px(14)
        left = theme().px(6) if rtl else box.width() - side - theme().px(8)
        spot = QRectF(left, (box.height() - side) / 2, side, side)
        paint_icon(painter, "caret-down", spot, theme().color("text2"))
        if self.hasFocus():
            focus_ring(painter, box, 8)
