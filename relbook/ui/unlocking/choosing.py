"""The second page of a first start: a passphrase for the book, or none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.new_passphrase import NewPassphrase
from relbook.ui.shared.theme import theme
from relbook.ui.unlocking.drawing import BookMark, Orbits
from relbook.ui.unlocking.reason import REACH, DoorCard, Note, Said, TallButton

ROOMY = 620
"""From this height on there is room for the mark of the book, in pixels at 100 %."""


class ChoosePassphrase(Orbits):
    """Offers a passphrase before the book is made; without one it is said who can read the book."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("relbook")
        self.setAccessibleName(self.tr("A passphrase for your book"))
        self.mark = BookMark()
        self.fields = NewPassphrase()
        self.start = TallButton(self.tr("Start with this passphrase"), variant="primary")
        self.without = Button(self.tr("Start without one"), variant="link")
        self.start.setDefault(True)
        self.start.setEnabled(False)
        self._lay_out()
        self.fields.ready.connect(self.start.setEnabled)
        self.fields.entered.connect(self._on_start)
        self.start.clicked.connect(self._on_start)
        self.without.clicked.connect(self._on_without)
        self.setFocusProxy(self.fields.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.mark.setVisible(self.height() >= theme().px(ROOMY))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.without.isEnabled():  # else the book is being made
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        card = DoorCard(500)
        column = QVBoxLayout(card)
        column.setContentsMargins(40 + REACH, 28 + REACH, 40 + REACH, 22 + REACH)
        column.setSpacing(0)
        column.addWidget(self.mark)
        column.addSpacing(14)
        title = Label(self.tr("A passphrase for your book"), "title")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        words = self.tr("People told you things in confidence. With a passphrase, only you can read them.")
        column.addWidget(Said(420, words, tone="text2"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(self.fields)
        column.addSpacing(14)
        column.addWidget(self.start)
        column.addSpacing(8)
        column.addWidget(self.without, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 18)
        whole.addStretch(10)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(11)
        forgotten = self.tr("Without it anyone at this computer can read the book. You can set one later.")
        whole.addWidget(Note("lock-key", forgotten, "stone"))

    def _on_start(self) -> None:
        if self.fields.value():
            self._say_busy()
            self.chosen.emit(self.fields.value())

    def _on_without(self) -> None:
        self.chosen.emit("")

    def _say_busy(self) -> None:
        self.start.setText(self.tr("Starting…"))
        self.start.setEnabled(False)
        self.without.setEnabled(False)
