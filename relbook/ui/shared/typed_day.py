"""A line that asks for a day."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.field import Field


class TypedDay(QWidget):
    """Comes when it is asked for; Enter takes up what is typed, Escape leaves things as they were."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str, invitation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.field = Field(own=False)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(invitation)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        """Say what was understood."""
        raise NotImplementedError

    def _on_return(self) -> None:
        """Say `chosen`, where it is a day."""
        raise NotImplementedError
