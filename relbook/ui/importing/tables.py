"""A page of the import sheet: what the columns are, of one table or of each of several."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.table import Table
from relbook.ui.importing.mapping import Mapping
from relbook.ui.importing.opened import Opened
from relbook.ui.shared.controls import Label
from relbook.ui.shared.language import tr
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet_frame import Rule


class Tables(QWidget):
    """Shows the columns of a table; where there are several, one chooses which."""

    settled = Signal(int, object)  # which parcel, and what each of its columns is
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mapping: Mapping | None = None
        self.which = Select()
        self.which.setAccessibleName(tr("Which table"))
        self.top = QWidget()
        row = QHBoxLayout(self.top)
        row.setContentsMargins(32, 12, 24, 12)
        row.addWidget(Label(tr("Table"), "small_strong", "text2"))
        row.addWidget(self.which, 1)
        self.rule = Rule()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top)
        self._column.addWidget(self.rule)
        self._tables: list[tuple[int, Table]] = []
        self._today = date.min
        self.which.currentIndexChanged.connect(self._on_which)

    def show_tables(self, opened: Opened, today: date) -> None:
        """Show the first table that nobody understands yet, else the first."""
        self._today = today
        self._tables = tables(opened)
        names = [source.given.part or source.path.name for source in opened.sources]
        self.which.blockSignals(True)  # noqa: FBT003
        self.which.clear()
        self.which.addItems([names[number] for number, _ in self._tables])
        first = next((at for at, (_, table) in enumerate(self._tables) if not table.understood), 0)
        self.which.setCurrentIndex(first)
        self.which.blockSignals(False)  # noqa: FBT003
        for part in (self.top, self.rule):
            part.setVisible(len(self._tables) > 1)
        self._on_which(first)

    def first_focus(self) -> QWidget:
        """What has the keyboard at first."""
        return self.mapping.first_focus() if self.mapping else self.which

    def _on_which(self, at: int) -> None:
        if self.mapping is not None:
            self._column.removeWidget(self.mapping)
            self.mapping.hide()
            self.mapping.deleteLater()
            self.mapping = None
        if 0 <= at < len(self._tables):
            self.mapping = Mapping(self._tables[at][1], self._today)
            self.mapping.settled.connect(self._on_settled)
            self.mapping.left.connect(self.left)
            self._column.addWidget(self.mapping, 1)

    def _on_settled(self, table: Table) -> None:
        columns = dict(enumerate(table.fields))
        self.settled.emit(self._tables[self.which.currentIndex()][0], columns)


def tables(opened: Opened | None) -> list[tuple[int, Table]]:
    """The tables among what was opened, each with the number of its parcel."""
    parcels = opened.parcels if opened else ()
    return [(number, parcel.table) for number, parcel in enumerate(parcels) if parcel.table is not None]


def chosen(opened: Opened | None) -> list[Table]:
    """Those of which somebody said what their columns are."""
    return [table for _, table in tables(opened) if table.chosen]
