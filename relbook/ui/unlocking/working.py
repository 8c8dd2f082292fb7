"""In place of the window while the whole book is written: how far it is, and stopping while that is safe."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.theme import theme
from relbook.ui.shared.underway import Underway, Walk
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import REACH, DoorCard, Note, Said

WIDE = 360
"""How wide the words and the line below them are, in pixels at 100 %."""


class WorkingScreen(Orbits):
    """Says what is happening, and that it may be cut short without harm."""

    def __init__(self, walk: Walk, words: str, safe: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("relbook")
        self.setAccessibleName(self.tr("One moment"))
        self.setAccessibleDescription(words)
        self.underway = Underway()
        self.underway.setFixedWidth(theme().px(WIDE))
        card = DoorCard()
        column = QVBoxLayout(card)
        column.setContentsMargins(40 + REACH, 34 + REACH, 40 + REACH, 34 + REACH)
        column.setSpacing(0)
        column.addWidget(BookMark())
        column.addSpacing(18)
        column.addWidget(Label(self.tr("One moment"), "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(Said(WIDE, words, tone="text2"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(self.underway, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stand(card, Note("shield-check", safe))
        self.underway.begin("", walk)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes this does not wait: what can be stopped stops, the rest goes to its end."""
        self.underway.stop()
        super().closeEvent(event)
