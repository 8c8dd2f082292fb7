"""The side of the window: where to go, and everybody on the list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from relbook.journal.day_page import FirstPage
from relbook.journal.fold import fold
from relbook.journal.roster import ClientLine, Order, in_order
from relbook.journal.sieve import ALL, Sieve
from relbook.store import clients, roster
from relbook.ui.clients.asked import AskedBand
from relbook.ui.clients.bands import BookBand, FootBand, HeadBand, OrderMenu, padded
from relbook.ui.clients.circles import CircleFilter
from relbook.ui.clients.everybody import Everybody
from relbook.ui.clients.find import FindButton, NameFilter
from relbook.ui.clients.list import ClientList
from relbook.ui.clients.nav import Nav
from relbook.ui.clients.several import SeveralBar
from relbook.ui.clients.sieve import SieveCard
from relbook.ui.clients.tagging import TagNews
from relbook.ui.desk import Desk
from relbook.ui.shared.alphabet import spelling
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import FRAME_MS, Room
from relbook.ui.shared.rows import VALUE

if TYPE_CHECKING:
    from relbook.store.edit import Edit

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
    patience = 3 * FRAME_MS

    def __init__(self, desk: Desk, background: Background | None = None) -> None:
        super().__init__(desk)
        self.setProperty("ground", "side")
        self.order, self.archived, self.sieve = Order.RHYTHM, False, ALL
        self.everybody = Everybody(background, self)
        self.put_away = Everybody(background, self, archived=True)
        self._lines: list[ClientLine] = []
        self._client, self._outside, self._rail, self._shown = "", 0, False, self.everybody
        self.first: FirstPage | None = None  # what was read for the first look, also of the day beside it
        self._background, self._known = background, TagNews(background, self)
        self._turn = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._turn.timeout.connect(self._filter)
        self._build()
        self._wire()

    # -- showing --

    def look(self) -> None:
        """Show everybody as the store has them now."""
        self._read()
        self._filter()

    def _on_painted(self) -> None:
        """After the room in front: what is read and what is shown of it take a turn each."""
        if self._stale and self.isVisible():
            self._stale = False
            self._shown.ask(self.desk.today())

    def _read(self) -> None:
        today, (first, self.first) = self.desk.today(), (self.first, None)
        if first is not None:
            self.everybody.begin_with(first.everybody, first.agenda.today)
        self.list.rows.today = today
        self.list.rows.rules = clients.circle_rules() if first is None else first.rules
        self._lines = [*self._shown.read(today)]
        counts = Counter(line.client.circle for line in self._lines if line.client.circle)
        self.circles.count(counts)
        self.head.show_count(figure(len(self._lines)))
        self._outside = len(self._lines) - sum(counts.values())
        self.nav.count("inbox", roster.in_inbox() if first is None else first.inbox)
        self._known.look(self.sieve)

    def concerned(self, edit: Edit) -> bool:
        self.everybody.heed(edit)
        self.put_away.heed(edit)
        return True

    def show_client(self, client_id: str) -> None:
        """Mark whose page is open; an empty key is nobody's."""
        self._client = client_id
        self.list.select_only(client_id)

    def mark_place(self, place: str) -> None:
        """Mark where the window is."""
        self.nav.choose(place)

    def neighbour(self, by: int) -> str:
        """The client so many rows further down the list."""
        return self.list.neighbour(self._client, by)

    def fold(self, *, rail: bool) -> None:
        """Be a rail of faces, or whole again."""
        if rail == self._rail:
            return
        self._rail = rail
        for widget in (self.finder, self.head, self.foot, self.nothing):
            widget.setHidden(rail)
        self.top.fold(rail=rail)
        self.filter.fold(rail=rail)
        self.rail_find.setVisible(rail)
        self.nav.fold(rail=rail)
        self.several.fold(rail=rail)
        self.list.card.rail = rail
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.list.setVerticalScrollBarPolicy(bar)
        self.list.scheduleDelayedItemsLayout()
        self._show_around()

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say_safe(self, words: str) -> None:
        """What the foot says about how the book is kept."""
        self.foot.say("safe", words)

    def set_order(self, order: Order) -> None:
        """Order the list anew."""
        self.order = order
        self.head.show_order(order)
        self._filter()

    def set_sieve(self, sieve: Sieve) -> None:
        """Show only whom this lets through."""
        self.sieve = sieve
        self._known.look(sieve)
        self._filter()

    def show_sieve(self) -> None:
        """Open the card that says who is shown."""
        self.card = SieveCard(self, self._background)
        self.card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card.changed.connect(self.set_sieve)
        self.card.open_below(self.rail_find if self._rail else self.head.funnel, self.sieve)

    def _filter(self) -> None:
        wanted = fold(self.filter.text().strip())
        circle, today, rules = self.circles.current, self.desk.today(), self.list.rows.rules
        sieve, known = self._known.answerable(self.sieve), self._known.known
        asks = sieve.asks
        shown = [
            line
            for line in in_order(self._lines, self.order, today, rules, spelling())
            if (circle is None or line.client.circle is circle)
            and (not wanted or wanted in fold(f"{line.name} {line.client.company} {line.client.town}"))
            and (not asks or sieve.lets(line, today, rules, known))
        ]
        self.list.show_lines(shown, self._client)
        self._show_around()

    def _show_around(self) -> None:
        self._on_picked()
        self._show_asking()
        self.circles.setHidden(self._rail or len(self._lines) < FEW)
        self.nothing.setHidden(self._rail or bool(self.list.rows.values))
        self.nothing.set_text(self._nothing_words())
        self.list.viewport().update()

    def _show_asking(self) -> None:
        outside = 0 if len(self._lines) < FEW or self.circles.current is not None else self._outside
        asking = self.asked.say(self.sieve, outside=outside, put_away=self.archived)
        self.head.show_asking(asking=asking)
        if self._rail:
            self.asked.hide()

    def _nothing_words(self) -> str:
        if self._lines:
            return self.tr("Nobody here fits that.")
        if self.archived:
            return self.tr("Nobody was taken off the list.")
        return self.tr("Nobody here yet. Add the person you are seeing next.")

    # -- building --

    def _build(self) -> None:
        self.top, self.head, self.foot = BookBand(), HeadBand(self.order), FootBand()
        self.lock, self.menu = self.top.lock, self.top.menu
        self.add = self.head.add
        self.orders = OrderMenu(self.order, self)
        self.head.order.setMenu(self.orders)
        self.finder, self.nav, self.circles = FindButton(), Nav(), CircleFilter()
        self.rail_find = IconButton("magnifying-glass", self.tr("Find anything"), "Ctrl+K")
        self.rail_find.hide()
        self.asked = AskedBand()
        self.filter = NameFilter()
        self.list, self.several = ClientList(), SeveralBar(self.desk)
        self.nothing = Paragraph(role="small", tone="text2")
        self._lay()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(padded(self.finder, 12, 10, 12, 6))
        column.addWidget(self.rail_find, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.nav)
        column.addWidget(self.head)
        column.addLayout(padded(self.circles, 12, 2, 12, 6))
        column.addWidget(self.asked)
        column.addLayout(padded(self.filter, 12, 0, 12, 0))
        column.addLayout(padded(self.nothing, 16, 4, 16, 0))
        column.addWidget(self.list, 1)
        column.addWidget(self.several)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        self.finder.clicked.connect(self.find_asked)
        self.rail_find.clicked.connect(self.find_asked)
        self.add.clicked.connect(self.add_asked)
        self.menu.clicked.connect(self.menu_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.nav.chosen.connect(self.went)
        self.circles.chosen.connect(self._filter)
        self.asked.asked.connect(self._on_asked)
        self.asked.list_asked.connect(self._on_list_asked)
        self.head.funnel.clicked.connect(self.show_sieve)
        self.orders.orders.triggered.connect(self._on_order)
        self.orders.put_away.toggled.connect(self._on_archived)
        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.focus_list)
        self.filter.returnPressed.connect(self._on_filter_done)
        self.list.asked.connect(self.chosen)
        self.list.typed.connect(self.filter.begin)
        self.list.picked.connect(self._on_picked)
        self.several.left.connect(self._on_left)
        self._known.came.connect(self._filter)
        for asked in (self.everybody, self.put_away):
            asked.came.connect(self._read)
            asked.came.connect(self._turn.start)
        self.list.customContextMenuRequested.connect(self._on_menu)

    def _on_asked(self, sieve: Sieve) -> None:
        self.set_sieve(sieve)
        self.focus_list()

    def _on_list_asked(self) -> None:
        self.orders.put_away.setChecked(False)
        self.focus_list()

    def _on_picked(self) -> None:
        picked = self.list.selected_lines()
        self.several.show_people(picked)
        self.list.setAccessibleDescription(self.several.count.text() if len(picked) > 1 else "")

    def _on_left(self) -> None:
        self.list.select_only(self._client)
        self.focus_list()

    def _on_filter_done(self) -> None:
        if self.list.rows.values:
            self.chosen.emit(self.list.rows.values[0].id)
            self.filter.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.leave()
        elif event.key() == Qt.Key.Key_Escape and self.several.isVisible():
            self._on_left()
        else:
            super().keyPressEvent(event)

    def _on_order(self, action: QAction) -> None:
        self.set_order(action.data())
        self.order_changed.emit(self.order.value)

    def _on_archived(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.archived, self._shown = on, self.put_away if on else self.everybody
        self._shown.stand()  # only what is shown is another: with 500 clients the way back took 90 ms
        self.look()

    def _on_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if index.isValid():
            self.person_menu_asked.emit(index.data(VALUE).id, self.list.viewport().mapToGlobal(point))
