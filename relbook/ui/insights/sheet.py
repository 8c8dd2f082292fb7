"""What a number counts, laid over the page: entries or settled promises."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.promise import Promise
from relbook.ui.insights.rows import EntryList
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme


class CountSheet(Sheet):
    """A heading and the rows behind it; choosing one opens it and closes the sheet."""

    entry_chosen = Signal(str)
    promise_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("What this counts"), (680, 620))
        self.head = SheetHead("", "")
        self.entries = EntryList()
        self.promises = PromiseList(names=True)
        self.promises.setAccessibleName(self.tr("Promises"))
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.entries, 1)
        self.column.addWidget(self.promises, 1)
        self.column.addSpacing(12)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.entries.opened.connect(self._on_entry)
        self.promises.chosen.connect(self._on_promise)
        self.promises.ticked.connect(self._on_promise)  # what is settled is changed where it was written

    def show_entries(
        self, title: str, beneath: str, keys: Sequence[str], today: date, *, names: bool
    ) -> None:
        """Open on these entries; `names` says whose each is."""
        self.entries.rows.today, self.entries.rows.names = today, names
        self.entries.rows.turn_to(keys)
        self._turn(title, beneath, promises=False)
        if self.entries.rows.rowCount():
            self.entries.setCurrentIndex(self.entries.rows.index(0))
        self.open()

    def show_promises(self, title: str, beneath: str, found: list[Promise], today: date) -> None:
        """Open on these promises."""
        self._turn(title, beneath, promises=True)
        self.promises.show_promises(found, today)
        self.open()

    def first_focus(self) -> QWidget:
        return self.promises if self.entries.isHidden() else self.entries

    def wanted_height(self) -> int:
        rows = self.promises.rows if self.entries.isHidden() else self.entries.rows
        return min(super().wanted_height(), theme().px(120) + theme().px(45) * max(2, rows.rowCount()))

    def _turn(self, title: str, beneath: str, *, promises: bool) -> None:
        self.head.title.setText(title)
        self.head.beneath.setText(beneath)
        self.setAccessibleName(title)
        self.entries.setHidden(promises)
        self.promises.setHidden(not promises)

    def _on_entry(self, key: str) -> None:
        self.close_sheet()
        self.entry_chosen.emit(key)

    def _on_promise(self, promise: Promise) -> None:
        self.close_sheet()
        self.promise_chosen.emit(promise)
