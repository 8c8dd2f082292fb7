"""The side of the window: where to go, and everybody on the list."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from relbook import assets
from relbook.journal.circle import Circle
from relbook.journal.fold import fold
from relbook.journal.roster import ClientLine, Order, in_order
from relbook.journal.selection import INBOX
from relbook.store import clients, entries, roster
from relbook.ui.clients.circles import CircleFilter
from relbook.ui.clients.find import FindButton
from relbook.ui.clients.list import ClientList
from relbook.ui.clients.nav import Nav
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.icons import icon
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme
from relbook.ui.shared.wording import tr

FEW = 6
"""Below this many clients the circle filter hides itself (design section 3.2)."""


class ClientsPane(Room):
    """The sidebar: search, places, the list; folds to a rail of faces where the window is narrow."""

    chosen = Signal(str)
    went = Signal(str)
    find_asked = Signal()
    add_asked = Signal()
    menu_asked = Signal()
    lock_asked = Signal()
    person_menu_asked = Signal(str, QPoint)
    order_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "side")
        self.order = Order.RHYTHM
        self.archived = False
        self._lines: list[ClientLine] = []
        self._client = ""
        self._rail = False
        self._build()
        self._wire()

    # -- showing --

    def look(self) -> None:
        """Show everybody as the store has them now."""
        today = self.desk.today()
        self.list.rows.today = today
        self.list.rows.rules = clients.circle_rules()
        self._lines = roster.everyone(today, archived=self.archived)
        counts: dict[Circle, int] = {}
        for line in self._lines:
            if line.client.circle:
                counts[line.client.circle] = counts.get(line.client.circle, 0) + 1
        self.circles.count(counts)
        self.count.setText(str(len(self._lines)))
        self.nav.count("inbox", self._inbox())
        self._filter()

    def show_client(self, client_id: str) -> None:
        """Mark whose page is open; an empty key is nobody's."""
        self._client = client_id
        self._select()

    def mark_place(self, place: str) -> None:
        """Mark where the window is."""
        self.nav.choose(place)

    def neighbour(self, by: int) -> str:
        """The client so many rows further down the list."""
        rows = self.list.rows.values
        if not rows:
            return ""
        row = self.list.rows.row_of(self._client)
        return rows[max(0, min(row + by, len(rows) - 1))].id

    def fold(self, *, rail: bool) -> None:
        """Be a rail of faces, or whole again."""
        if rail == self._rail:
            return
        self._rail = rail
        for widget in (self.title, self.finder, self.head, self.foot, self.nothing):
            widget.setHidden(rail)
        self.menu.setHidden(rail)
        self.filter.setVisible(not rail and bool(self.filter.text()))
        self.rail_find.setVisible(rail)
        self.nav.fold(rail=rail)
        self.list.card.rail = rail
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.list.setVerticalScrollBarPolicy(bar)
        self.list.scheduleDelayedItemsLayout()
        self._filter()

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_safe(self, words: str) -> None:
        """What the foot says about how the book is kept."""
        self.safe.set_text(words)

    def set_order(self, order: Order) -> None:
        """Order the list anew."""
        self.order = order
        self.order_button.setText(_order_words(order))
        self._filter()

    def _inbox(self) -> int:
        return entries.count(INBOX)

    def _filter(self) -> None:
        wanted = fold(self.filter.text().strip())
        circle = self.circles.current
        shown = [
            line
            for line in in_order(self._lines, self.order, self.desk.today(), self.list.rows.rules)
            if (circle is None or line.client.circle is circle)
            and (not wanted or wanted in fold(f"{line.name} {line.client.company} {line.client.town}"))
        ]
        self.list.rows.show(shown)
        self.circles.setHidden(self._rail or len(self._lines) < FEW)
        self.nothing.setHidden(self._rail or bool(shown))
        self.nothing.set_text(self._nothing_words())
        self._select()
        self.list.viewport().update()

    def _nothing_words(self) -> str:
        if self._lines:
            return self.tr("Nobody here fits that.")
        return self.tr("Nobody here yet. Add the person you are seeing next.")

    def _select(self) -> None:
        row = self.list.rows.row_of(self._client)
        if row >= 0:
            self.list.setCurrentIndex(self.list.rows.index(row))
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    # -- building --

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        self.finder = FindButton()
        self.rail_find = IconButton("magnifying-glass", self.tr("Find anything"), "Ctrl+K")
        self.rail_find.hide()
        self.nav = Nav()
        self.head = self._list_head()
        self.circles = CircleFilter()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name, company or town"))
        self.filter.setAccessibleName(self.tr("Filter clients"))
        self.filter.setClearButtonEnabled(True)
        self.filter.hide()
        self.list = ClientList()
        self.nothing = Paragraph(role="small", tone="text2")
        column.addLayout(_padded(self.finder, 12, 10, 12, 6))
        column.addWidget(self.rail_find, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.nav)
        column.addWidget(self.head)
        column.addLayout(_padded(self.circles, 12, 2, 12, 6))
        column.addLayout(_padded(self.filter, 12, 0, 12, 0))
        column.addLayout(_padded(self.nothing, 20, 0, 20, 0))
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())

    def _top(self) -> QHBoxLayout:
        """The mark and the name of the book, the lock and the menu."""
        self.title = Label("relbook", role="month")
        self.mark = Label()
        self.mark.setPixmap(icon_of_book(theme().px(26), self.devicePixelRatioF()))
        self.lock = IconButton("lock-key", self.tr("Lock now"), "Ctrl+L")
        self.lock.hide()  # a book without a passphrase has nothing to lock
        self.menu = IconButton("list", self.tr("Menu"), "F10")
        top = QHBoxLayout()
        top.setContentsMargins(18, 16, 10, 0)
        top.setSpacing(4)
        top.addWidget(self.mark)
        top.addSpacing(6)
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.lock)
        top.addWidget(self.menu)
        return top

    def _foot(self) -> QWidget:
        """How the book is kept, in a sentence."""
        self.safe = Paragraph(role="caption", tone="text2")
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(18, 7, 12, 9)
        row.setSpacing(8)
        shield = Label()
        shield.setPixmap(icon("shield-check", "sage_text").pixmap(QSize(18, 18)))
        row.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.safe, 1)
        return self.foot

    def _list_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 8, 10, 2)
        row.setSpacing(6)
        self.heading = Label(self.tr("Clients"), role="small_strong", tone="text2")
        self.count = Label(role="small", tone="text3")
        self.order_button = Button(_order_words(self.order), variant="quiet")
        self.order_button.setFont(theme().font("small"))
        self.order_button.setAccessibleName(self.tr("Order of the list"))
        self.order_button.setMenu(self._order_menu())
        self.add = IconButton("plus", self.tr("Add a client"), "Ctrl+Shift+N")
        row.addWidget(self.heading)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.order_button)
        row.addWidget(self.add)
        return head

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in Order:
            action = QAction(_order_words(order), menu, checkable=True, checked=order is self.order)
            action.setData(order)
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        put_away = QAction(self.tr("Show those taken off the list"), menu, checkable=True)
        put_away.toggled.connect(self._on_archived)
        menu.addAction(put_away)
        group.triggered.connect(self._on_order)
        return menu

    def _wire(self) -> None:
        self.finder.clicked.connect(self.find_asked)
        self.rail_find.clicked.connect(self.find_asked)
        self.add.clicked.connect(self.add_asked)
        self.menu.clicked.connect(self.menu_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.nav.chosen.connect(self.went)
        self.circles.chosen.connect(self._on_filter)
        self.filter.textChanged.connect(self._on_filter_text)
        self.filter.returnPressed.connect(self._on_filter_done)
        self.list.asked.connect(self.chosen)
        self.list.typed.connect(self._on_typed)
        self.list.customContextMenuRequested.connect(self._on_menu)

    def _on_filter(self) -> None:
        self._filter()

    def _on_filter_text(self, text: str) -> None:
        self.filter.setVisible(bool(text) or self.filter.hasFocus())
        self._filter()

    def _on_filter_done(self) -> None:
        if self.list.rows.values:
            self.chosen.emit(self.list.rows.values[0].id)
            self.filter.clear()
            self.filter.hide()
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_typed(self, text: str) -> None:
        self.filter.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self.filter.hide()
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_order(self, action: QAction) -> None:
        self.set_order(action.data())
        self.order_changed.emit(self.order.value)

    def _on_archived(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.archived = on
        self.look()

    def _on_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if index.isValid():
            self.person_menu_asked.emit(index.data(VALUE).id, self.list.viewport().mapToGlobal(point))


def _order_words(order: Order) -> str:
    return {
        Order.RHYTHM: tr("by rhythm"),
        Order.NAME: tr("by name"),
        Order.TALK: tr("by last talk"),
        Order.MEETING: tr("by next meeting"),
    }[order]


def _padded(widget: QWidget, left: int, top: int, right: int, bottom: int) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(left, top, right, bottom)
    box.addWidget(widget)
    return box


def icon_of_book(side: int, ratio: float) -> QPixmap:
    """The app's mark as a picture."""
    return QIcon(str(assets.path("icons/relbook.svg"))).pixmap(QSize(side, side), ratio)
