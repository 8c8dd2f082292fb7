"""A page of rows that one adds to and takes away from: ways to reach somebody, roles, ties, days."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.clients.record.page import Page
from relbook.ui.shared.controls import Button, IconButton
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph


class Row(QWidget):
    """One row of fields, the last of which takes it away."""

    removed = Signal(object)  # the row itself
    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remove = IconButton("x", name)
        self.remove.clicked.connect(self._on_removed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def line(self, *fields: tuple[QWidget, int]) -> QHBoxLayout:
        """Fields side by side, each with its share of the width."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, share in fields:
            row.addWidget(field, share)
        return row

    def first_field(self) -> QWidget:
        """Where one types first in a new row."""
        raise NotImplementedError

    def _on_removed(self) -> None:
        self.removed.emit(self)


class RowsPage(Page):
    """Rows below one another, a word where there are none, and a button for one more."""

    changed = Signal()

    def __init__(self, name: str, beneath: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(name, beneath, parent)
        self.rows: list[Row] = []
        self.nothing = Paragraph(tr("Nothing noted yet."), role="small", tone="text3")
        holder = QWidget()  # made before the buttons below it, so that Tab comes to the rows first
        self.list = QVBoxLayout(holder)
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setSpacing(8)
        self.more = Button(more, icon_name="plus")
        self.more.clicked.connect(self._on_more)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.foot = foot
        self.column.addWidget(self.nothing)
        self.column.addWidget(holder)
        self.column.addLayout(foot)

    def new_row(self) -> Row:
        """An empty row; a page overrides this."""
        raise NotImplementedError

    def put(self, row: Row, *, first: bool = False) -> None:
        """Show a row below the others, or above them."""
        self.rows.insert(0 if first else len(self.rows), row)
        self.list.insertWidget(0 if first else -1, row)
        if first:
            row.lower()  # Tab goes by the order of children, and this is the first of them then
        row.show()  # a layout shows it only later, and then it could not take the focus at once
        row.removed.connect(self._on_row_removed)
        row.changed.connect(self.changed)
        self._settle()

    def clear(self) -> None:
        """Take every row away."""
        for row in list(self.rows):
            self._take(row)
        self._settle()

    def _take(self, row: Row) -> None:
        self.rows.remove(row)
        self.list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        self.nothing.setHidden(bool(self.rows))
        self.changed.emit()

    def _on_more(self) -> None:
        row = self.new_row()
        self.put(row)
        row.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_row_removed(self, row: Row) -> None:
        self._take(row)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()
