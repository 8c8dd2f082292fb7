"""The list of finds, with its order above it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.find import Find, Finds
from relbook.ui.finding.hit import HitCard
from relbook.ui.finding.model import FindRows
from relbook.ui.finding.order import OrderButton
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.later import Later
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.reflow import ReflowList
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme

AHEAD = 4
"""How many rows before the end of the list further ones are asked for."""

STEP, FIRST = 6, 2
"""How many rows are measured at a time, and how many of the first are measured and painted: some 3 ms."""

HIGH, LOW = 88, 56
"""About how high a row is with an excerpt and without, in pixels at the usual size of text; never higher."""


class HitList(QWidget):
    """Newest first or best first; one row is always the current one."""

    order_changed = Signal()
    near_end = Signal()
    current_changed = Signal()
    ready = Signal(object)  # the Finds whose first rows are painted: to be shown now

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.best = False
        self.rows = FindRows()
        self.rows.today = today
        self.order = OrderButton(self.tr("Newest first"))
        self.looked = Label(role="caption", tone="text2")
        self.list = ReflowList(self.tr("What was found"))
        self.list.setModel(self.rows)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # rows keep their width
        self.card = HitCard(self.rows, self.list)
        self.list.setItemDelegate(self.card)
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
        self._measured = 0  # so many of them
        self._coming: Finds | None = None
        self._prepared = 0  # so many of its first rows
        self._prepare = QTimer(self, singleShot=True, interval=0)
        self._prepare.timeout.connect(self._on_preparing)
        self._fill = QTimer(self, singleShot=True, interval=0)  # once the rows are on the screen
        self._fill.timeout.connect(self._on_filling)

    @property
    def waits(self) -> bool:
        """Whether an answer is being painted that is not shown yet."""
        return self._coming is not None

    def get_ready(self, found: Finds) -> None:
        """Paint the first rows of an answer, a few at a time; it is `ready` once they only have to be shown.

        What was shown before stays as long. All at once they took most of a frame from who goes on typing.
        """
        if Later.at_once:
            self.ready.emit(found)
            return
        self._coming, self._prepared = found, 0
        self._prepare.start()

    def show_finds(self, finds: Sequence[Find], today: date) -> None:
        """Show another answer; the find that was current stays so if it is there."""
        self.rows.today = today
        row, first = self._place(finds)
        self.rows.begin(finds[:first])
        self._rest, self._measured = finds[first:], 0
        self._go(row)
        if row == 0:
            self.list.scrollToTop()
        self._fill.start()

    def append(self, finds: Sequence[Find]) -> None:
        """Show further rows below, and ask for more while there is room."""
        self._rest = (*self._rest, *finds)
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

    def _place(self, finds: Sequence[Find]) -> tuple[int, int]:
        """Which row will be the current one, and how many come first."""
        held = self.current()
        row = next((at for at, find in enumerate(finds) if held and find.id == held.id), 0)
        return row, max(row + 1, self._screenful(finds))

    def _on_preparing(self) -> None:
        found = self._coming
        if found is None:
            return
        current, first = self._place(found.rows)
        first = min(first, len(found.rows))
        if self._prepared >= first:
            self._coming = None
            self.ready.emit(found)
            return
        for row in range(self._prepared, min(self._prepared + FIRST, first)):
            self.card.prepare(found.rows[row], chosen=row == current, below=row + 1 < first)
        self._prepared += FIRST
        self._prepare.start()

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
        rest, self._rest, self._measured = self._rest, (), 0
        self.rows.append(rest)

    def _on_filling(self) -> None:
        """Measure what follows a few rows at a time; all of them would be most of a frame."""
        for find in self._rest[self._measured : self._measured + STEP]:
            self.card.measure(find)
        self._measured += STEP
        if self._measured < len(self._rest):
            self._fill.start()
            return
        self._add_rest()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        """Ask for more once the last row in view is among the last there are."""
        self.list.executeDelayedItemsLayout()
        lowest = self.list.indexAt(self.list.viewport().rect().bottomLeft())
        last = lowest.row() if lowest.isValid() else self.rows.rowCount() - 1
        if self.isVisible() and not self._rest and not self.waits and last >= self.rows.rowCount() - AHEAD:
            self.near_end.emit()
