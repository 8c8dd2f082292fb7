"""The field at the top of the side that opens the palette, and the one that filters the list by name."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from relbook.ui.shared.controls import Key
from relbook.ui.shared.field import Field
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import rounded, text_line, turn_around
from relbook.ui.shared.theme import theme


class FindButton(QPushButton):
    """Looks like a field and opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find anything"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("bare", "true")
        self.keys = Key("Ctrl+K", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        row.addWidget(self.keys)

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, theme().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        rounded(painter, box, 9, "raised", "line_input" if self.underMouse() else "line")
        if self.isRightToLeft():
            turn_around(painter, box)
        spot = QRectF(box.left() + 11, box.center().y() - 9, 18, 18)
        paint_icon(painter, "magnifying-glass", spot, theme().color("text2"))
        text_line(painter, box.adjusted(38, 0, -60, 0), self.tr("Find anything"), "ui", "text3")


class NameFilter(Field):
    """Is there only while somebody types a name in the list, and never beside a rail of faces."""

    left = Signal()  # it is over: the keyboard belongs to the list again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setPlaceholderText(self.tr("Filter by name, company or town"))
        self.setAccessibleName(self.tr("Filter clients"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._on_text)
        self.hide()

    def begin(self, text: str) -> None:
        """Take over what was begun to be typed in the list."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(text)

    def leave(self) -> None:
        """Filter nothing any more."""
        self.clear()
        self.hide()
        self.left.emit()

    def fold(self, *, rail: bool) -> None:
        """Go where there is a rail of faces, or be there again if names are filtered."""
        self.setVisible(not rail and bool(self.text()))

    def _on_text(self, text: str) -> None:
        self.setVisible(bool(text) or self.hasFocus())
