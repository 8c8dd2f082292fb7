"""In place of the window while every page of the book is written anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import REACH, DoorCard, Said, note


class WorkingScreen(Orbits):
    """Says what is happening, and that it may be cut short without harm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("relbook")
        self.setAccessibleName(self.tr("One moment"))
        card = DoorCard()
        column = QVBoxLayout(card)
        column.setContentsMargins(40 + REACH, 34 + REACH, 40 + REACH, 34 + REACH)
        column.setSpacing(0)
        column.addWidget(BookMark())
        column.addSpacing(18)
        column.addWidget(Label(self.tr("One moment"), "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        words = self.tr("The book is backed up, then every page is written anew and looked at.")
        column.addWidget(Said(360, words, tone="text2"), 0, Qt.AlignmentFlag.AlignHCenter)
        safe = self.tr("Should it stop half way, either the old passphrase opens everything or the new one.")
        self.stand(card, note("shield-check", safe))
