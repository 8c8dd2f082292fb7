"""Small things to look at: an icon that is not for pressing, a hairline, a name that leads to a client."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from relbook.ui.shared.icons import NORMAL, paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.theme import theme


class Mark(QWidget):
    """An icon that is not for pressing."""

    def __init__(self, icon_name: str, role: str, side: int = NORMAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._role, self._side = icon_name, role, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon_name: str, role: str) -> None:
        """Be another icon."""
        self._icon, self._role = icon_name, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._side), theme().px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme().px(self._side)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(QRectF(self.rect()).center()))
        painter = QPainter(self)
        paint_icon(painter, self._icon, box, theme().color(self._role))


class Rule(QWidget):
    """A hairline."""

    def __init__(self, role: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0, self._role)


class NameLink(QAbstractButton):
    """A name in the middle of a row; pressed, it leads to whom it names."""

    def __init__(
        self, name: str, role: str = "strong", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # no ring for the mouse
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), self._role)) + 2, theme().line(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme().px(60), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        align = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            align = Qt.AlignmentFlag.AlignRight
        width = text_line(painter, box, self.text(), self._role, self._tone, align=align)
        if self.underMouse():
            left = box.left() if align == Qt.AlignmentFlag.AlignLeft else box.right() - width
            below = box.center().y() + theme().line(self._role) / 2  # it may be higher than its words
            hairline(painter, left, left + width, below - 2, "text2")
        if self.hasFocus():
            focus_ring(painter, box, 5)
