"""Ways to reach a client, several of a kind, each with a word of its own."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.client import ContactPoint
from relbook.journal.record import Record
from relbook.ui.clients.alike import Alike
from relbook.ui.clients.record import words
from relbook.ui.clients.record.rows import Row, RowsPage
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.select import Select


class WayRow(Row):
    """What kind of way, the address, and what it is for."""

    def __init__(self, point: ContactPoint) -> None:
        super().__init__(tr("Take this way away"))
        self.point = point
        self.kind = Select()
        for kind in dict.fromkeys((*words.WAYS, point.kind)):
            self.kind.addItem(words.way(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(point.kind))
        self.kind.setAccessibleName(tr("Kind of way"))
        self.value = Field(point.value)
        self.value.setCursorPosition(0)  # one too long for its field is read from its beginning
        self.value.setAccessibleName(tr("Address or number"))
        self.value.textChanged.connect(self.changed)
        self.label = Field(point.label)
        self.label.setPlaceholderText(tr("work, home"))
        self.label.setAccessibleName(tr("What it is for"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.line((self.kind, 3), (self.value, 6), (self.label, 3), (self.remove, 0)))

    def first_field(self) -> QWidget:
        return self.value

    def now(self) -> ContactPoint:
        """What the row says."""
        value, label = self.value.text().strip(), self.label.text().strip()
        return replace(self.point, kind=self.kind.currentData(), value=value, label=label)


class ReachPage(RowsPage):
    """Every way to reach them."""

    def __init__(self) -> None:
        super().__init__(tr("Reach"), tr("The first of a kind is the one that is used."), tr("Add a way"))
        self.alike = Alike()
        self._client_id = ""
        self.column.addWidget(self.alike)
        self.close_column()
        self.changed.connect(self._on_changed)

    def new_row(self) -> WayRow:
        return WayRow(ContactPoint("", "", "mail", ""))

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        self._client_id = record.client.id
        self.clear()
        for point in record.points:
            self.put(WayRow(point))

    def _on_changed(self) -> None:
        """Who has one of these addresses already is named."""
        found = [row.now() for row in self.rows if isinstance(row, WayRow)]
        mails = [point.value for point in found if point.kind == "mail"]
        phones = [point.value for point in found if point.kind == "phone"]
        self.alike.ask("", mails, phones, without=self._client_id)

    def read(self, record: Record) -> Record:
        found = [row.now() for row in self.rows if isinstance(row, WayRow)]
        return replace(record, points=tuple(point for point in found if point.value))
