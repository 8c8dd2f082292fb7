"""Asking once before the whole book is put back: it says what becomes of the book of now."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.paragraph import Paragraph


class AskAll(QWidget):
    """A question above the foot of the sheet, with two answers."""

    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Paragraph(role="ui")
        self.yes = Button(self.tr("Put it back"), variant="danger")
        self.no = Button(self.tr("Leave it as it is"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 12)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self._on_no)
        self.hide()

    def ask(self, when: str) -> None:
        """Ask about the backup of then."""
        said = self.tr(
            "The whole book becomes what it was ({when}). What is in it now is kept as a backup first, "
            "so that you can come back to it."
        )
        self.words.set_text(said.format(when=when))
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(24, 12, -24, 0)
        rounded(QPainter(self), box, 10, "honey_tint", "honey_line")

    def _on_no(self) -> None:
        self.hide()
        self.left.emit()
