"""A page of a client's record: labelled fields, and a word below when one of them is not understood."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from relbook.journal.dates import read_date
from relbook.journal.record import Record
from relbook.journal.yearly import spelt
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.stops import bring_into_view


class Page(QWidget):
    """Shows a part of a record and gives it back changed. `asking` is the field being read."""

    def __init__(self, name: str, beneath: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date.min
        self.asking: QWidget | None = None
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 20, 28, 16)
        self.column.setSpacing(8)
        self.heading = Label(name, role="head")
        self.beneath = Paragraph(beneath, role="small", tone="text2")
        self.fault = Paragraph(role="small", tone="persimmon_text")
        self.fault.hide()
        self.column.addWidget(self.heading)
        self.column.addWidget(self.beneath)
        self.beneath.setHidden(not beneath)
        self.column.addSpacing(4)

    def show_record(self, record: Record, today: date) -> None:
        """Show what is known; a page overrides this and calls it first."""
        self.today = today
        self.clear_fault()

    def read(self, record: Record) -> Record:
        """The record with what this page says.

        Raises:
            RelbookError: A field is not understood; `asking` says which.
        """
        raise NotImplementedError

    def blame(self, words: str) -> None:
        """Say what is wrong with the field that was being read, and put the keyboard there."""
        self.fault.set_text(words)
        self.fault.show()
        if self.asking is not None:
            fault_in(self.asking, words)
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))  # it has its place first
            self.column.activate()
            bring_into_view(self.fault)
            self.asking.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_fault(self) -> None:
        """Nothing is wrong, as far as is known."""
        self.fault.hide()
        if self.asking is not None:
            fault_in(self.asking, "")
        self.asking = None

    def form(self, rows: Sequence[tuple[str, QWidget]]) -> QFormLayout:
        """A column of labelled fields."""
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in rows:
            label = Label(words, role="small", tone="text2")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        self.column.addLayout(form)
        return form

    def close_column(self) -> None:
        """What is wrong stands below everything, and the rest of the page is air."""
        self.column.addWidget(self.fault)
        self.column.addStretch(1)

    def day_in(self, field: QLineEdit, *, past: bool = True) -> date | None:
        """The day a field says, None when it is blank; without a year the last such day, or the next.

        Raises:
            BadDateError: It says no day.
        """
        self.asking = field
        words = field.text().strip()
        return read_date(words, self.today, past=past) if words else None


def day_field(example: str) -> QLineEdit:
    """A field for a day, with how one may write it."""
    field = Field(own=False)
    field.setPlaceholderText(example)
    return field


def typed(day: date | None) -> str:
    """A day as one would type it."""
    return spelt(day.month, day.day, day.year) if day else ""


def complete(field: QLineEdit, words: Sequence[str]) -> None:
    """Offer these while typing, wherever the letters stand in them."""
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
