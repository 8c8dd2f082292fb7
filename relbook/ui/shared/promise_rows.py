"""Promises as rows that tick in place, for one client's page, for a day and for all of them."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyledItemDelegate, QWidget

from relbook.journal.ledger import Group, group
from relbook.journal.promise import Promise
from relbook.ui.shared import promise_words
from relbook.ui.shared.promise_card import REACH, PromiseCard, PromiseLeaf
from relbook.ui.shared.rows import VALUE, Rows
from relbook.ui.shared.theme import theme
from relbook.ui.shared.turns import turns

LONG = 60
"""From how many characters on the whole words are also a tooltip: a row may cut them short."""


class PromiseRows(Rows[Promise]):
    """Promises, one a row; where they are `grouped`, the first of a part carries its heading."""

    def __init__(self, *, grouped: bool = False) -> None:
        super().__init__()
        self.today = date.min
        self._grouped = grouped

    def heading(self, row: int) -> str:
        """What stands above a row: the name of the part that begins there, or nothing."""
        if not self._grouped:
            return ""
        here = group(self.values[row], self.today)
        if here is Group.SETTLED:  # what is settled stands by itself, under a heading of its own
            return ""
        if row and group(self.values[row - 1], self.today) is here:
            return ""
        return promise_words.group(here)

    def text(self, value: Promise, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.text
            case Qt.ItemDataRole.ToolTipRole if len(value.text) > LONG:
                return value.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return promise_words.spoken(value, self.today)
        return None


class PromiseList(QListView):
    """The rows as a list: Space or a click on the box ticks, Enter goes to where it was written.

    `leaves` are rows of several lines under headings; such a list is as high as its rows.
    """

    ticked = Signal(object)  # a Promise
    chosen = Signal(object)
    menu_asked = Signal(object, object)  # a Promise and where
    reached = Signal(QRect)  # where the keyboard went, in a list that does not scroll by itself

    def __init__(self, *, names: bool, leaves: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaves = leaves
        self.ring = False
        self.rows = PromiseRows(grouped=leaves)
        self.setModel(self.rows)
        card = PromiseLeaf(self, names=names) if leaves else PromiseCard(self, names=names)
        self.card: QStyledItemDelegate = card
        self.setItemDelegate(card)
        self.setUniformItemSizes(not leaves)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Promises"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        if leaves:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            theme().changed.connect(self._on_theme)

    def show_promises(self, promises: list[Promise], today: date) -> None:
        """Show these, as they stand on this day."""
        self.rows.today = today
        self.rows.show(promises)
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Be as high as the rows, where they lie inside something that scrolls."""
        if isinstance(self.card, PromiseLeaf):
            self.scheduleDelayedItemsLayout()
            wide = self.viewport().width()
            tall = sum(self.card.height(row, wide) for row in range(self.rows.rowCount()))
            if tall != self.height():
                self.setFixedHeight(tall)

    def _on_theme(self) -> None:
        turns().dress(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.ring = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        rect, x = self.visualRect(index), event.position().x()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        along = rect.right() + 1 - x if mirrored else x - rect.left()
        news = self.ticked if along < theme().px(REACH) else self.chosen
        news.emit(index.data(VALUE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.ring = True
        index: QModelIndex = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(index.data(VALUE))
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index.data(VALUE))
        else:
            super().keyPressEvent(event)
            self._tell_reached()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if self.ring and not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))
        self._tell_reached()

    def _tell_reached(self) -> None:
        if self._leaves and self.currentIndex().isValid():
            self.reached.emit(self.visualRect(self.currentIndex()))

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            index = self.currentIndex()  # the menu key asks in the middle of the list
            point = self.visualRect(index).center()
        if index.isValid():
            self.menu_asked.emit(index.data(VALUE), self.viewport().mapToGlobal(point))
