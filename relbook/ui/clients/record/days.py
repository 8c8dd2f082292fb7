"""Days of the year that matter to a client."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.meeting import LEAD_DAYS, LONGEST_LEAD, ImportantDate, Leap
from relbook.journal.record import Record
from relbook.journal.yearly import read_yearly, spelt
from relbook.ui.clients.record import words
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.number import NumberField
from relbook.ui.shared.select import Select


class DayRow(Row):
    """What day it is, when, and how many days ahead it is told of."""

    def __init__(self, day: ImportantDate | None = None) -> None:
        super().__init__(tr("Take this day away"))
        self.day = day
        self.label = Field(day.label if day else "")
        self.label.setPlaceholderText(tr("Birthday"))
        self.label.setAccessibleName(tr("What day it is"))
        self.when = Field(spelt(day.month, day.day, day.year) if day else "", own=False)
        self.when.setPlaceholderText(tr("12 Apr, year or not"))
        self.when.setAccessibleName(tr("When"))
        self.lead = NumberField(LONGEST_LEAD, "0")
        self.lead.set_value(day.lead_days if day else LEAD_DAYS)
        self.lead.setAccessibleName(tr("How many days ahead"))
        self.ahead = Label(tr("days ahead"), role="small", tone="text2")
        self.leap = Select()
        for leap in Leap:
            self.leap.addItem(words.leap(leap), leap)
        self.leap.setCurrentIndex(self.leap.findData(day.leap if day else Leap.MARCH))
        self.leap.setAccessibleName(tr("In years without 29 February"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(
            self.line((self.label, 5), (self.when, 4), (self.lead, 2), (self.ahead, 0), (self.remove, 0))
        )
        column.addWidget(self.leap, 0, Qt.AlignmentFlag.AlignLeading)
        self.when.textChanged.connect(self._on_when)
        self._on_when()

    def first_field(self) -> QWidget:
        return self.label

    def now(self) -> ImportantDate | None:
        """What the row says; None when it says nothing.

        Raises:
            BadDateError: It names no day of the year.
        """
        label, when = self.label.text().strip(), self.when.text().strip()
        if not label and not when:
            return None
        month, day, year = read_yearly(when)
        key = self.day.id if self.day else ""
        lead, leap = self.lead.value() or 0, Leap(self.leap.currentData())
        return ImportantDate(key, "", label, month, day, year, lead, leap)

    def _on_when(self) -> None:
        try:
            month, day, _ = read_yearly(self.when.text())
        except BadDateError:
            month, day = 0, 0
        self.leap.setHidden((month, day) != (2, 29))


class DaysPage(RowsPage):
    """Every day of theirs that one would not want to miss."""

    def __init__(self) -> None:
        beneath = tr("Told of ahead of time, in their brief and on Today. The year may stay unknown.")
        super().__init__(tr("Days"), beneath, tr("Add a day"))
        self.close_column()

    def new_row(self) -> DayRow:
        return DayRow()

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self.clear()
        for day in record.days:
            self.put(DayRow(day))

    def read(self, record: Record) -> Record:
        found = []
        for row in self.rows:
            assert isinstance(row, DayRow)
            self.asking = row.when
            day = row.now()
            if day is not None:
                found.append(replace(day, client_id=record.client.id))
        return replace(record, days=tuple(found))
