"""The line one types into."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.ui.shared.bare_edit import BareEdit
from relbook.ui.shared.controls import Key
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.theme import theme


class PaletteField(QWidget):
    """Words between a magnifying glass and the key that leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = BareEdit(19)
        self.words.setAccessibleName(self.tr("Find anything"))
        self.words.setPlaceholderText(self.tr("A client, a command, a word"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(Key(self.tr("Esc")))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme().px(22)
        left = theme().px(22)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, "magnifying-glass", spot, theme().color("text2"))

    def _dress(self) -> None:
        start, end = theme().px(57), theme().px(18)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self._row.setContentsMargins(start, 0, end, 0)
        self.setFixedHeight(theme().px(60))
