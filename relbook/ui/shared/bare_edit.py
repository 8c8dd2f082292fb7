"""A line of input without a frame of its own, in letters as large as one likes."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme


class BareEdit(Field):
    """Whoever holds it draws the frame; `size` is in pixels at 100 %."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._size = size
        self.setProperty("bare", "true")
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        font = QFont(theme().font("ui"))
        font.setPixelSize(theme().px(self._size))
        if self.font() != font:
            self.setFont(font)
