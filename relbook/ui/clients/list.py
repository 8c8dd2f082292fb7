"""The rows of the client list."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from relbook.journal.roster import ClientLine
from relbook.ui.clients.card import ClientCard
from relbook.ui.clients.model import ClientRows
from relbook.ui.shared.rows import VALUE

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ClientList(QListView):
    """The rows; Enter and a click choose, typing filters, Ctrl and Shift pick several."""

    asked = Signal(str)
    typed = Signal(str)
    picked = Signal()  # other rows than before are selected

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ClientRows()
        self.card = ClientCard(self.rows, self)
        self._several = False
        self._keeping = False
        self.setModel(self.rows)
        self.setItemDelegate(self.card)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Clients"))
        self.clicked.connect(self._on_clicked)

    def selected(self) -> list[str]:
        """The keys of the selected rows, in the order of the list."""
        return [line.id for line in self.selected_lines()]

    def selected_lines(self) -> list[ClientLine]:
        """The selected rows, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.values[row] for row in rows]

    def select_only(self, client_id: str) -> None:
        """Select this row and no other, or none."""
        row = self.rows.row_of(client_id) if client_id else -1
        index = self.rows.index(row) if row >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_these(self, client_ids: Iterable[str]) -> None:
        """Select these rows and no others; who is not shown is left out."""
        wanted = set(client_ids)
        found = QItemSelection()
        for row, line in enumerate(self.rows.values):
            if line.id in wanted:
                found.select(self.rows.index(row), self.rows.index(row))
        self.selectionModel().select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_lines(self, lines: Sequence[ClientLine], client_id: str) -> None:
        """Show these, and keep whoever is selected selected: several, else whose page is open."""
        picked = self.selected()
        self._keeping = True  # nothing is said of selections while rows come and go
        self.rows.show(lines)
        if len(picked) > 1:
            self.select_these(picked)
        else:
            self.select_only(client_id)
        self._keeping = False

    def neighbour(self, client_id: str, by: int) -> str:
        """The client so many rows further down, or up; nobody where nobody is shown."""
        lines = self.rows.values
        row = self.rows.row_of(client_id)
        return lines[max(0, min(row + by, len(lines) - 1))].id if lines else ""

    def selectionChanged(  # noqa: N802 - Qt's own
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        if not self._keeping:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.card.ring = True
        index = self.currentIndex()
        typed = event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.asked.emit(index.data(VALUE).id)
        elif event.key() == Qt.Key.Key_Escape and len(self.selected()) > 1:
            self.select_only(index.data(VALUE).id if index.isValid() else "")
        elif typed:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.card.ring = event.reason() != Qt.FocusReason.MouseFocusReason

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.card.ring = False
        self._several = bool(event.modifiers() & _SEVERAL)
        super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._several:
            self.asked.emit(index.data(VALUE).id)
