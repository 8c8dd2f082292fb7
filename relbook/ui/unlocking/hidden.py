"""A locked start of a book that has no passphrase: it is hidden, and it says that this is all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, Label
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import REACH, DoorCard, Note, Said, TallButton

WIDE = 360
"""How wide the sentence runs, in pixels at 100 %: as wide as the card allows."""


class HiddenScreen(Orbits):
    """Nothing of the book is shown; opening it again is one key."""

    opened = Signal()
    passphrase_asked = Signal()
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The book is put away"))
        self.setWindowTitle("relbook")
        self.sentence = Said(
            WIDE,
            self.tr(
                "This book has no passphrase: locking only hides it. "
                "Anyone at this computer can open it again."
            ),
            tone="text2",
        )
        self.open = TallButton(self.tr("Open my book"), variant="primary")
        self.set = Button(self.tr("Set a passphrase"), variant="link")
        self.other = Button(self.tr("Another book"), variant="link")
        self.open.setDefault(True)
        self._lay_out()
        self.open.clicked.connect(self.opened)
        self.set.clicked.connect(self.passphrase_asked)
        self.other.clicked.connect(self.another)
        self.setFocusProxy(self.open)

    def _lay_out(self) -> None:
        self.card = DoorCard()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(40 + REACH, 34 + REACH, 40 + REACH, 24 + REACH)
        column.setSpacing(0)
        column.addWidget(BookMark())
        column.addSpacing(18)
        column.addWidget(Label(self.tr("Welcome back"), "title"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self.open)
        column.addSpacing(12)
        column.addLayout(self._other_ways())
        self.stand(
            self.card,
            Note("lock-simple-open", self.tr("A passphrase closes it to everybody but you."), "stone"),
        )

    def _other_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.set)
        row.addWidget(Label("·", "ui", "text3"))
        row.addWidget(self.other)
        row.addStretch(1)
        return row
