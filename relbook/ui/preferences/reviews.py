"""Which reviews the day may offer, and when."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from relbook.journal.rituals.review import Wanted
from relbook.store import reviews
from relbook.ui.desk import Desk
from relbook.ui.preferences.line import line, lines
from relbook.ui.shared.select import Select
from relbook.ui.shared.tick import Tick

NEVER = -1
"""What stands in the list for no weekday at all."""


class ReviewChoice(QWidget):
    """The weekday of the weekly review, or none; and whether the longer ones are offered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.weekly = Select()
        self.weekly.setAccessibleName(self.tr("When the weekly review is offered"))
        self.quarter = Tick(self.tr("In the first week of a quarter, the quarterly review"))
        self.year = Tick(self.tr("In the first week of January, the yearly review"))
        lines(self, line(self.tr("Weekly review"), self.weekly), self.quarter, self.year)
        self.weekly.activated.connect(self._on_chosen)
        self.quarter.clicked.connect(self._on_chosen)
        self.year.clicked.connect(self._on_chosen)

    def look(self) -> None:
        """Show what the journal says."""
        chosen = reviews.wanted()
        self.weekly.clear()
        for day in range(7):
            words = self.tr("{day} afternoon").format(day=QLocale().standaloneDayName(day + 1))
            self.weekly.addItem(words, day)
        self.weekly.addItem(self.tr("Not offered"), NEVER)
        self.weekly.setCurrentIndex(7 if chosen.weekday is None else chosen.weekday)
        self.quarter.setChecked(chosen.quarter)
        self.year.setChecked(chosen.year)

    def _on_chosen(self) -> None:
        weekday = int(self.weekly.currentData())
        chosen = Wanted(
            None if weekday == NEVER else weekday,
            quarter=self.quarter.isChecked(),
            year=self.year.isChecked(),
        )
        if self._desk.perform(partial(reviews.keep_wanted, chosen)) is None:
            self.look()
