"""A place in this room that others fill."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """What others place in this room."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def is_bare(self) -> bool:
        """Whether there is nothing to see in it."""
        placed = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return all(widget.sizeHint().height() <= 0 for widget in placed)
