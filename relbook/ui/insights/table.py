"""The numbers of a chart as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.rows import seen
from relbook.ui.shared.theme import theme

Index = QModelIndex | QPersistentModelIndex


@frozen
class TableRow:
    """One row: what stands in its cells, and what it opens."""

    cells: tuple[str, ...]
    value: object = None


class TableRows(QAbstractTableModel):
    """Plain rows under plain headings; numbers after the first column stand at the far side."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: Sequence[TableRow] = ()

    def show(self, heads: tuple[str, ...], rows: Sequence[TableRow]) -> None:
        """Show exactly these."""
        self.beginResetModel()
        self.heads, self.rows = heads, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self.rows[index.row()]
        words = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return seen(words, role)
            case Qt.ItemDataRole.AccessibleTextRole:
                return seen(f"{self.heads[index.column()]}: {words}", role)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() and words.isdecimal():
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            counts = section and self.rows and self.rows[0].cells[section].isdecimal()
            side = Qt.AlignmentFlag.AlignTrailing if counts else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class ChartTable(QTableView):
    """A table one reads row by row; Enter or a double click opens what a row counts."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TableRows(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.doubleClicked.connect(self._on_chosen)
        self._dress()

    def show_rows(self, heads: tuple[str, ...], rows: Sequence[TableRow]) -> None:
        """Show these rows; none is current until the keyboard comes."""
        self.rows.show(heads, rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(theme().font("small"))
        self.horizontalHeader().setFont(theme().font("caption_strong"))
        self.verticalHeader().setDefaultSectionSize(theme().px(28))

    def _on_chosen(self, index: Index) -> None:
        value = self.rows.rows[index.row()].value
        if value is not None:
            self.opened.emit(value)
