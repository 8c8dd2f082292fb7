"""A sheet whose middle is lines below one another, made anew whenever it looks."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.scrolled import Scrolling


class Lines(Scrolling):
    """Widgets below one another, as high as they need; it scrolls where room is short."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.column = QVBoxLayout()
        self.clear()

    def clear(self) -> None:
        """Begin with nothing."""
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(32, 16, 28, 20)
        self.column.setSpacing(0)
        self.turn_to(self._inside)

    def settle(self) -> None:
        """Lay out what was added, at once: else the first glance sees the lines pressed together."""
        self.column.addStretch(1)
        for line in self._inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            line.show()  # Qt shows what joins a layout only later, and measures nothing hidden
        self.fit()

    def fit(self) -> None:
        """Lay the lines out at once, after what they say has changed."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
