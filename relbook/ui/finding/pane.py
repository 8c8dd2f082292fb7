"""The room for finding words: a field, filters, what was found, and the page it stands on."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.journal.client import Who
from relbook.journal.find import Find, Finds
from relbook.store import clients, entries
from relbook.store.search import COUNT_CAP
from relbook.ui.desk import Desk
from relbook.ui.finding.asking import Asker
from relbook.ui.finding.bar import FilterBar
from relbook.ui.finding.field import SearchField
from relbook.ui.finding.filters import NO_FILTERS, Filters
from relbook.ui.finding.hits import HitList
from relbook.ui.finding.nothing import NothingFound
from relbook.ui.finding.preview import Preview, Seen, read
from relbook.ui.shared.announcing import announce
from relbook.ui.shared.background import Background
from relbook.ui.shared.figures import figure, so_many_clients, so_many_entries
from relbook.ui.shared.later import Later
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.room import Room
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme
from relbook.ui.shared.underway import Underway, Walk

SETTLE_MS = 60
"""How long a row has to stay chosen before its page is read, in milliseconds."""


class SearchPane(Room):
    """Finds while one types; the window is never kept waiting."""

    entry_chosen = Signal(str, str, str)  # a client's key, an entry's, the words that were asked
    closed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Search"))
        self.asker = Asker(background, self)
        self._background = background
        self._reading: partial[Seen] | None = None
        self._read_of: Find | None = None
        self.field = SearchField()
        self.filters = FilterBar()
        self.hits = HitList(desk.today())
        self.nothing = NothingFound()
        self.preview = Preview()
        self.underway = Underway()
        self._any = False  # whether something was found
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._choices = Later(background, self)
        self._lay_out()
        self._wire()

    def open_with(self, words: str = "", client_id: str = "") -> None:
        """Search for these words, or go on with the last ones, with one client or with all.

        The field has the keyboard and its words are selected, so that typing replaces them.
        """
        for client in clients.some([client_id] if client_id else []).values():
            self.filters.know(client)
        self.filters.show_filters(Filters(client_id=client_id))
        self.field.set_words(words or self.field.words.text())
        self.focus_field()
        self._ask()

    def begin_anew(self, walk: Walk) -> None:
        """What is searched in is being made anew: say so, and how far it is."""
        said = self.tr("The search is being made anew. Until then it may miss a word; nothing is lost.")
        self.underway.begin(said, walk, stoppable=False)

    def end_anew(self) -> None:
        """It is whole again: look once more."""
        self.underway.end()
        self._ask()

    def focus_field(self) -> None:
        """Put the keyboard into the field, with its words selected."""
        self.field.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.words.selectAll()

    def focus_filters(self) -> None:
        """Put the keyboard on the first filter."""
        self.filters.focus_first()

    def next_hit(self) -> None:
        """Go to the next find."""
        self.hits.step(1)

    def previous_hit(self) -> None:
        """Go to the find before."""
        self.hits.step(-1)

    def look(self) -> None:
        self._choices.ask(_to_choose)
        self.asker.forget_count()
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.hits.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        y = self.below.geometry().top() - 1
        hairline(painter, 0, self.width(), y)
        if self.preview.isVisibleTo(self) and self.below.currentWidget() is not self.nothing:
            x = self.preview.mapTo(self, self.preview.rect().topLeft()).x()
            left = x if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else x + self.preview.width()
            painter.fillRect(left, y, 1, self.height() - y, theme().color("line"))

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(36, 22, 36, 14)
        top.setSpacing(14)
        top.addWidget(self.field)
        top.addWidget(self.filters)
        top.addWidget(self.underway)
        self._found = QWidget()
        row = QHBoxLayout(self._found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.hits, 56)
        row.addWidget(self.preview, 60)
        self.below = QStackedWidget()
        for page in (self._found, self.nothing):
            self.below.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.below, 1)

    def _wire(self) -> None:
        self.field.typed.connect(self._on_typed)
        self.field.stepped.connect(self.hits.step)
        self.field.entered.connect(self._on_entered)
        self.filters.changed.connect(self._on_filters)
        self.hits.order_changed.connect(self._on_order)
        self.hits.near_end.connect(self.asker.go_on)
        self.hits.list.activated.connect(self._on_activated)
        self.hits.list.clicked.connect(self._on_clicked)
        self.hits.current_changed.connect(self._settle.start)
        self.preview.opened.connect(self._on_entered)
        self.nothing.first.connect(self._on_all_years)
        self.nothing.second.connect(self._on_clear)
        self.asker.answered.connect(self.hits.get_ready)
        self.hits.ready.connect(self._on_answered)
        self.asker.went_on.connect(self._on_more)
        self.asker.counted.connect(self._on_counted)
        self.asker.failed.connect(self._on_failed)
        self._settle.timeout.connect(self._on_settled)
        self._choices.came.connect(self._on_choices)
        self._background.done.connect(self._on_read)
        self._background.broke.connect(self._on_unread)

    def _ask(self) -> None:
        selection = self.filters.filters.selection(self.field.words.text(), self.desk.today())
        self.asker.ask(selection, best=self.hits.best)

    def _fold(self) -> None:
        """Beside the list there is room for a page only in a wide window."""
        wide = not theme().below(self.window().width(), "break_reflect")
        if self.preview.isHidden() is (wide and self._any):
            self.preview.setVisible(wide and self._any)
            self.update(self.below.geometry())  # the line between the two is the pane's

    def _on_choices(self, found: tuple[list[Who], list[str]] | None) -> None:
        if found is not None:
            self.filters.offer(*found)

    def _on_typed(self) -> None:
        self._ask()

    def _on_filters(self) -> None:
        self._ask()

    def _on_order(self) -> None:
        self._ask()

    def _on_answered(self, found: Finds) -> None:
        words = self.field.words.text().strip()
        asked = bool(words) or self.filters.filters != NO_FILTERS
        self._any = bool(found.rows)
        self.below.setCurrentIndex(0 if found.rows else 1)
        self._fold()
        for page in (self, self._found):  # so that rows are laid out in the room they get
            if (layout := page.layout()) is not None:
                layout.activate()
        self.hits.show_finds(found.rows, self.desk.today())
        self.field.count.setText(self._count(found) if asked else "")
        self.nothing.show_for(words, self.filters.filters, asked=asked)
        self._settle.start()

    def _on_more(self, found: Finds) -> None:
        self.hits.append(found.rows)

    def _on_counted(self, count: int) -> None:
        self.hits.say_looked_through(count)
        self.nothing.say_looked_through(count)

    def _on_failed(self, error: RelbookError) -> None:
        self.desk.failed.emit(error)

    def _count(self, found: Finds) -> str:
        if not found.count:
            return self.tr("nothing yet")
        if found.count >= COUNT_CAP:
            return self.tr("{count}+ found").format(count=figure(COUNT_CAP))
        if found.only_entries:
            number = so_many_entries(found.count)
        else:
            number = self.tr("{count} found").format(count=figure(found.count))
        if not found.people:
            return number
        return self.tr("{entries} with {people}").format(entries=number, people=so_many_clients(found.people))

    def _on_settled(self) -> None:
        """Read the page of the row that stayed chosen, beside everything else; say how much was found."""
        if self.field.words.hasFocus():
            announce(self.field, self.field.count.text())
        find = self.hits.current()
        if find is None or not self.preview.isVisible():
            return
        self._reading, self._read_of = partial(read, find, self.desk.today()), find
        self._background.run(self._reading, soon=True)

    def _on_read(self, job: object, seen: object) -> None:
        if job is self._reading and self._read_of is not None:
            self._reading = None
            self._show(self._read_of, seen if isinstance(seen, Seen) else Seen())

    def _on_unread(self, job: object, _: object) -> None:
        """It went to the bin a moment ago; the list will look again."""
        self._on_read(job, None)

    def _show(self, find: Find, seen: Seen) -> None:
        if find == self.hits.current():
            self.preview.show_find(find, seen, self.asker.selection.words, self.desk.today())

    def _on_entered(self) -> None:
        find = self.hits.current()
        if find is not None:
            self._choose(find)

    def _on_activated(self, index: QModelIndex) -> None:
        self._choose(index.data(VALUE))

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self.preview.isVisibleTo(self):
            self._choose(index.data(VALUE))

    def _choose(self, find: Find) -> None:
        self.entry_chosen.emit(find.client_id, find.entry_id, self.asker.selection.words)

    def _on_all_years(self) -> None:
        self.filters.show_filters(self.nothing.all_years(self.filters.filters))
        self._on_filters()
        self.focus_field()

    def _on_clear(self) -> None:
        self.filters.show_filters(NO_FILTERS)
        self._on_filters()
        self.focus_field()


def _to_choose() -> tuple[list[Who], list[str]]:
    """Whom and which tags one can choose; a million entries look for 60 ms which of their tags are in use."""
    return clients.names(), entries.tags_in_use()
