"""Where an import begins: a place to drop files on, and below it what was brought in before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.store.batches import Past
from relbook.ui.importing.past import PastList
from relbook.ui.importing.rows import DropPlace
from relbook.ui.shared.paragraph import Paragraph


class Begin(QWidget):
    """Nothing is chosen yet."""

    def __init__(self) -> None:
        super().__init__()
        self.said = Paragraph(role="head")
        self.beneath = Paragraph(role="small", tone="text2")
        self.drop = DropPlace()
        self.past = PastList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self.beneath)
        self.gap = QWidget()
        self.gap.setFixedHeight(16)
        column.addWidget(self.gap)
        column.addWidget(self.drop, 3)
        column.addWidget(self.past, 4)

    def look(self, found: Sequence[Past], today: date, said: str = "", beneath: str = "") -> None:
        """Show the imports of the last days, below what is said of one that was taken back."""
        for part, words in ((self.said, said), (self.beneath, beneath)):
            part.set_text(words)
            part.setVisible(bool(words))
        self.gap.setVisible(bool(said))
        self.past.show_past(found, today)
