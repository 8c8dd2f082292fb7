"""Where an import begins: a place to drop files on, and below it what was brought in before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.store.batches import Past
from relbook.ui.importing.past import PastList
from relbook.ui.importing.rows import DropPlace


class Begin(QWidget):
    """Nothing is chosen yet."""

    def __init__(self) -> None:
        super().__init__()
        self.drop = DropPlace()
        self.past = PastList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        column.addWidget(self.drop, 3)
        column.addWidget(self.past, 4)

    def look(self, found: Sequence[Past], today: date) -> None:
        """Show the imports of the last days."""
        self.past.show_past(found, today)
