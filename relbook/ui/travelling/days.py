"""From when to when: two short lines that are read as one says them, and how they were understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.journal.trip import Days
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme
from relbook.ui.travelling import words


class DaysField(QWidget):
    """The first and the last day of a trip; either may stay blank."""

    changed = Signal()
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.first, self.last = Field(own=False), Field(own=False)
        self.understood = Label(role="caption", tone="text2")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields = ((self.first, self.tr("From"), self.tr("2 dec")), (self.last, self.tr("To"), self.tr("fri")))
        for column, (field, name, example) in enumerate(fields):
            label = Label(name, role="small", tone="text2")
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setPlaceholderText(example)
            field.setMinimumWidth(theme().px(80))
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self.entered)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)

    def clear(self) -> None:
        """Ask anew."""
        self.first.clear()
        self.last.clear()

    def days(self) -> Days | None:
        """The days, where a first one is said.

        Raises:
            BadDateError: One of the two is no day, or the trip is over.
        """
        today, opening, end = self._desk.today(), self.first.text().strip(), self.last.text().strip()
        if not opening and not end:
            return None
        first = read_date(opening, today) if opening else today
        last = self._last(end, first, today) if end else first
        if last < today:
            raise BadDateError(end or opening)
        return Days(first, last)

    def _last(self, said: str, first: date, today: date) -> date:
        """A weekday after the first day is meant from there on: “wed” to “mon” goes over Sunday."""
        last = read_date(said, today)
        if last < first:
            last = read_date(said, first)
        if last < first:
            raise BadDateError(said)
        return last

    def _on_typed(self) -> None:
        try:
            found = self.days()
        except BadDateError as error:
            self.understood.set_tone("persimmon")
            self.understood.setText(error_words.of_error(error))
        else:
            self.understood.set_tone("text2")
            self.understood.setText(words.days(found, self._desk.today()) if found else "")
        self.changed.emit()
