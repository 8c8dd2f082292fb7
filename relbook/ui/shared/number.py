"""A field for a small number, or for none; Qt's own always shows one."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget


class NumberField(QLineEdit):
    """Left empty it says what that means; arrow keys count."""

    def __init__(self, most: int, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setPlaceholderText(nothing)
        figures = QRegularExpression(rf"\d{{0,{len(str(most))}}}")  # nothing at all is an answer too
        self.setValidator(QRegularExpressionValidator(figures, self))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def value(self) -> int | None:
        """The number, or None."""
        return min(int(self.text()), self._most) or None if self.text().isdecimal() else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or none."""
        self.setText(str(value) if value else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_value(max(0, min((self.value() or 0) + step, self._most)))
