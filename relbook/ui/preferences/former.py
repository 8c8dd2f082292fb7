"""After how many years without contact notes on former clients are looked at again."""

from functools import partial

from PySide6.QtWidgets import QWidget

from relbook.journal.retention import CHOICES, OFF
from relbook.store import retention
from relbook.ui.desk import Desk
from relbook.ui.preferences.line import line, lines
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select


class FormerChoice(QWidget):
    """A number of years, or never."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.years = Select()
        self.years.setAccessibleName(self.tr("After how many years to look at former clients again"))
        words = self.tr("A line on Today, once a quarter at most. Nothing is ever deleted by itself.")
        asked = line(self.tr("Look at former clients again"), self.years)
        lines(self, asked, Paragraph(words, "small", "text2"))
        self.years.activated.connect(self._on_chosen)

    def look(self) -> None:
        """Show what the journal says."""
        chosen = retention.years()
        self.years.clear()
        for number in sorted({*CHOICES, chosen} - {OFF}):
            words = self.tr("After one year") if number == 1 else self.tr("After {count} years")
            self.years.addItem(words.format(count=figure(number)), number)
        self.years.addItem(self.tr("Never"), OFF)
        self.years.setCurrentIndex(self.years.findData(chosen))

    def _on_chosen(self) -> None:
        if self._desk.perform(partial(retention.choose, int(self.years.currentData()))) is None:
            self.look()
