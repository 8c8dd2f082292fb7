"""The list of finds, with its order above it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.find import Find
from relbook.ui.finding.hit import HitCard
from relbook.ui.finding.model import FindRows
from relbook.ui.finding.order import OrderButton
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.reflow import ReflowList
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme

AHEAD = 8
"""How many rows before the end of the list further ones are asked for."""

HIGH, LOW = 88, 56
"""About how high a row is with an excerpt and without, in pixels at the usual size of text; never higher."""


class HitList(QWidget):
    """Newest first or best first; one row is always the current one."""

    order_changed = Signal()
    near_end = Signal()
    current_changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.best = False
        self.rows = FindRows()
        self.rows.today = today
        self.order = OrderButton(self.tr("Newest first"))
        self.looked = Label(role="caption", tone="text2")
        self.list = ReflowList(self.tr("What was found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HitCard(self.rows, self.list))
        head = QHBoxLayout()
        head.setContentsMargins(28, 4, 26, 2)
        head.addWidget(self.order)
        head.addStretch(1)
        head.addWidget(self.looked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._menu = self._orders()
        self.order.clicked.connect(self._on_order)
        self.list.selectionModel().currentChanged.connect(self.current_changed)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._rest: Sequence[Find] = ()
        self._fill = QTimer(self, singleShot=True, interval=0)  # once the rows are on the screen
        self._fill.timeout.connect(self._on_filling)

    def show_finds(self, finds: Sequence[Find], today: date) -> None:
        """Show another answer; the find that was current stays so if it is there."""
        held = self.current()
        self.rows.today = today
        row = next((at for at, find in enumerate(finds) if held and find.id == held.id), 0)
        first = max(row + 1, self._screenful(finds))
        self.rows.begin(finds[:first])
        self._rest = finds[first:]
        self._go(row)
        if row == 0:
            self.list.scrollToTop()
        self._fill.start()

    def append(self, finds: Sequence[Find]) -> None:
        """Show further rows below, and ask for more while there is room."""
        self._add_rest()
        self.rows.append(finds)
        self._fill.start()

    def say_looked_through(self, count: int) -> None:
        """How many entries were looked through."""
        words = self.tr("1 entry looked through") if count == 1 else self.tr("{count} entries looked through")
        self.looked.setText(words.format(count=figure(count)))

    def current(self) -> Find | None:
        """The find the keys are on."""
        index = self.list.currentIndex()
        found: Find | None = index.data(VALUE) if index.isValid() else None
        return found

    def step(self, rows: int) -> None:
        """Go so many rows down, or up."""
        self._add_rest()
        self._go(self.list.currentIndex().row() + rows)

    def _go(self, row: int) -> None:
        count = self.rows.rowCount()
        if count:
            index = self.rows.index(max(0, min(row, count - 1)))
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
            self.list.scrollTo(index)

    def _orders(self) -> Menu:
        menu = Menu(self)
        self._newest = menu.addAction(self.tr("Newest first"))
        self._fittest = menu.addAction(self.tr("Best first"))
        self._newest.triggered.connect(self._on_newest)
        self._fittest.triggered.connect(self._on_best)
        return menu

    def _on_order(self) -> None:
        self._menu.popup(self.order.mapToGlobal(QPoint(0, self.order.height())))

    def _on_newest(self) -> None:
        self._order(best=False)

    def _on_best(self) -> None:
        self._order(best=True)

    def _order(self, *, best: bool) -> None:
        if best != self.best:
            self.best = best
            self.order.say(self._fittest.text() if best else self._newest.text())
            self.rows.begin([])  # another order begins at its beginning
            self.order_changed.emit()

    def _screenful(self, finds: Sequence[Find]) -> int:
        """How many of the rows fill the view, so that its width and its scroll bar stay as they are."""
        room = self.list.viewport().height()
        for count, find in enumerate(finds, 1):
            room -= theme().px(HIGH if find.excerpt or find.context else LOW)
            if room < 0:
                return count
        return len(finds)

    def _add_rest(self) -> None:
        """Show the rows below the first screen, too."""
        rest, self._rest = self._rest, ()
        self.rows.append(rest)

    def _on_filling(self) -> None:
        self._add_rest()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        """Ask for more once the last row in view is among the last there are."""
        self.list.executeDelayedItemsLayout()
        lowest = self.list.indexAt(self.list.viewport().rect().bottomLeft())
        last = lowest.row() if lowest.isValid() else self.rows.rowCount() - 1
        if self.isVisible() and not self._rest and last >= self.rows.rowCount() - AHEAD:
            self.near_end.emit()
