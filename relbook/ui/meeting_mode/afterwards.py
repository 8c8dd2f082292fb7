"""After the talk: one question that may be left open, for next time (PRODUCT.md, P27)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.ruled import RuledField


class Missed(LoosePart):
    """What may I have missed because I drifted? The answer becomes a question for next time."""

    answered = Signal(str)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        asked = self.tr("What may I have missed because I drifted?")
        self.field = RuledField(asked, self.tr("How was it with …"), lines=(2, 5))
        self.skip = Button(self.tr("Nothing to ask"), variant="quiet")
        self.keep = Button(self.tr("Ask next time"), variant="primary")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)  # where the words stood
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Paragraph(asked, role="prompt"))
        said = self.tr("The note is kept. What you write here waits in the next brief as a question.")
        column.addWidget(Paragraph(said, role="small", tone="text2"))
        column.addWidget(self.field)
        column.addLayout(foot)
        column.addStretch(3)
        self.keep.clicked.connect(self._on_keep)
        self.field.kept.connect(self._on_keep)
        self.skip.clicked.connect(self.skipped)

    def ask(self) -> None:
        """Ask anew."""
        self.field.put("")
        self.field.setFocus()

    def _on_keep(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.answered.emit(words)
        else:
            self.skipped.emit()
