"""The middle of the window: a person's page, everyone's journal, or the Inbox."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.lives.course import has_sides
from relbook.journal.lives.standing import lives
from relbook.journal.marks import MARKED
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.remember import AT_MOST, NEAR, good_to_remember
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, entries, facts, files, ledger, roster
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.landmarks import mark
from relbook.ui.shared.promise_board import PromiseBoard
from relbook.ui.shared.room import ClientRoom
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.tokens import tokens
from relbook.ui.timeline.files import FileList
from relbook.ui.timeline.header import Header
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.model import TimelineModel
from relbook.ui.timeline.view import TimelineView

JOURNAL, PROMISES, FACTS, FILES = range(4)


class TimelinePane(ClientRoom):
    """What happened, latest first; `client_id` is empty for everyone's journal and the Inbox."""

    brief_asked = Signal()
    call_asked = Signal()
    promise_asked = Signal()
    export_asked = Signal()
    person_menu_asked = Signal(QPoint)
    edit_asked = Signal(object)  # a Page
    promise_for = Signal(object)  # a Page
    tag_for = Signal(object)  # a Page
    file_for = Signal(object, QPoint)  # a Page of the Inbox, to be given a person
    client_chosen = Signal(str)
    company_asked = Signal(str)
    tag_chosen = Signal(str)
    file_opened = Signal(object)
    fact_chosen = Signal(str)  # the key of a fact: show it among what is known
    find_asked = Signal()
    filter_asked = Signal()
    write_asked = Signal()
    import_asked = Signal()
    message_asked = Signal(object)  # a Promise, to write to its client about
    life_asked = Signal(str)  # an entry with steps of its own
    about_asked = Signal(object)  # a Page whose talk there is more to say about

    def __init__(
        self, desk: Desk, composer: QWidget, knowing: ClientRoom, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.selection: Selection = EVERYTHING
        self.composer = composer
        self.header = Header()
        self.heading = Label(role="title")
        self.subheading = Label(role="small", tone="text2")
        self.tabs = Tabs([self.tr("Journal"), self.tr("Promises"), self.tr("What I know"), self.tr("Files")])
        self.finder = IconButton("magnifying-glass", self.tr("Search this journal"), "Ctrl+F")
        self.filter = IconButton("funnel-simple", self.tr("Filters"), "Ctrl+Shift+F")
        self.model = TimelineModel()
        self.view = TimelineView(self.model)
        self.promises = PromiseBoard(desk, names=False)
        self.knowing = knowing
        self.files = FileList()
        self.empty = EmptyPage("notebook-light", "honey")
        self._margin = tokens().layout["content_margin"]
        self._build()
        self._wire()

    # -- showing --

    def show_client(self, client_id: str) -> None:
        """Turn to a person's page."""
        self.turn_to(Selection(client_id=client_id))

    def turn_to(self, selection: Selection, *, upto: int | None = None, words: tuple[str, ...] = ()) -> None:
        """Turn to a selection of entries, from the newest or from the one at a place."""
        fresh = selection != self.selection or upto is not None or words != self.view.card.words
        self.selection = selection
        self.client_id = selection.client_id
        self.view.card.names = not selection.client_id
        self.view.card.words = words
        if fresh:
            self.view.card.hot = None
            self.model.turn_to(selection, self.desk.today(), upto=upto)
            self.view.scrollToTop()
            self.tabs.choose(JOURNAL)
            self.promises.begin_anew()
            self.header.fold(folded=False)
        self.look_again()

    def show_entry(self, entry_id: str, words: tuple[str, ...] = ()) -> None:
        """Open the journal at an entry, lit, with the words that were looked for marked in it."""
        place = entries.get(entry_id).place
        self.turn_to(self.selection, words=words)
        if self.model.row_of(entry_id) < 0:
            self.turn_to(self.selection, upto=place, words=words)
        self.tabs.choose(JOURNAL)
        self.view.doItemsLayout()
        self.view.show_entry(entry_id)

    def show_source(self, entry_id: str, key: str) -> None:
        """Open the journal at an entry, and point at what came from one of its lines."""
        self.show_entry(entry_id)
        self.view.point_at(key)

    def concerned(self, edit: Edit) -> bool:
        return not self.client_id or edit.concerns(self.client_id) or "circle" in edit.kinds

    def look(self) -> None:
        """Show what the store says now."""
        today = self.desk.today()
        if self.client_id:
            try:
                self._look_at_person()
            except MissingError:
                self.client_id = ""
                self.selection = EVERYTHING
                self.view.card.names = True
        self._dress()
        if self.model.selection == self.selection:
            self.model.look(today)
        else:
            self.model.turn_to(self.selection, today)
        self._fill_tab()
        self._show_empty()

    def _look_at_person(self) -> None:
        today = self.desk.today()
        line = roster.one(self.client_id, today)
        near = (today - NEAR, today + NEAR)
        known = facts.foremost(self.client_id, near, AT_MOST)
        self.header.show_person(line, good_to_remember(known, today), today, clients.circle_rules())
        held = facts.count_held(self.client_id)
        counts = [line.entries, line.mine_open + line.theirs_open, held, len(files.of_client(self.client_id))]
        self.tabs.count(counts)

    def _dress(self) -> None:
        """The head of a person, or a plain heading."""
        person = bool(self.client_id)
        self.header.setVisible(person)
        self.tabs.setVisible(person)
        self.heading.setHidden(person)
        self.subheading.setHidden(person)
        if not person:
            self.stack.setCurrentIndex(JOURNAL)
            self.heading.setText(self.tr("Inbox") if self.selection.inbox else self._everyone())
            self.subheading.setText(self._about())

    def _everyone(self) -> str:
        return f"#{self.selection.tag}" if self.selection.tag else self.tr("Everyone")

    def _about(self) -> str:
        if self.selection.inbox:
            return self.tr("Notes that belong to nobody yet. Press P on one to give it a person.")
        count = entries.count(self.selection)
        return self.tr("{count} entries with everybody, newest first.").format(count=f"{count:n}")

    def _fill_tab(self) -> None:
        today = self.desk.today()
        match self.tabs.current if self.client_id else JOURNAL:
            case n if n == PROMISES:
                most, shown = self.promises.most, self.promises.settled_shown
                found = ledger.board(today, self.client_id, most=most, settled_shown=shown)
                self.promises.show_board(found)
            case n if n == FACTS:
                self.knowing.show_client(self.client_id)
            case n if n == FILES:
                self.files.rows.show(files.of_client(self.client_id))

    def _show_empty(self) -> None:
        nothing = not self.model.values
        self.view.setHidden(nothing)
        self.empty.setVisible(nothing)
        if not nothing:
            return
        if self.client_id:
            first = clients.get(self.client_id).first
            self.empty.say(
                self.tr("The first page about {name}").format(name=first),
                self.tr(
                    "What do you already know? How you met, what they are building, "
                    "one thing that made you smile. Two lines are plenty."
                ),
            )
        elif self.selection.inbox:
            self.empty.say(self.tr("Nothing waits here"), self.tr("Every note has found its person."))
        else:
            self.empty.say(
                self.tr("Nothing written yet"), self.tr("Write down what happened; two lines are plenty.")
            )
        self.empty.offer(
            self.tr("Write how you met") if self.client_id else "", self.tr("Bring in old notes")
        )

    # -- building --

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.finder)
        row.addWidget(self.filter)
        self.head = QWidget()
        head = self.over = QVBoxLayout(self.head)
        head.setSpacing(0)
        head.addWidget(self.heading)
        head.addWidget(self.subheading)
        head.addWidget(self.header)
        head.addSpacing(4)
        head.addLayout(row)
        self._build_pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        self.empty.hide()

    def _build_pages(self) -> None:
        """The journal with its composer, and the three tabs beside it."""
        self.journal = QWidget()
        page = QVBoxLayout(self.journal)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self.slot = QVBoxLayout()
        self.slot.addWidget(self.composer)
        page.addLayout(self.slot)
        page.addWidget(self.view, 1)
        page.addWidget(self.empty, 1)
        self.stack = QStackedWidget()
        self.insides: list[QVBoxLayout] = []
        self.stack.addWidget(self.journal)
        for widget in (self.promises, self.knowing, self.files):
            around = QWidget()
            inner = QVBoxLayout(around)
            inner.addWidget(widget)
            self.insides.append(inner)
            self.stack.addWidget(around)

    def _wire(self) -> None:
        self.header.brief.connect(self.brief_asked)
        self.header.call.connect(self.call_asked)
        self.header.promise.connect(self.promise_asked)
        self.header.export.connect(self.export_asked)
        self.header.more.connect(self._on_person_menu)
        self.header.company_asked.connect(self.company_asked)
        self.finder.clicked.connect(self.find_asked)
        self.filter.clicked.connect(self.filter_asked)
        self.tabs.chosen.connect(self._on_tab)
        self.view.part_chosen.connect(self._on_part)
        self.view.part_chosen.connect(self._on_life)
        self.view.edit_asked.connect(self.edit_asked)
        self.view.promise_asked.connect(self._on_promise_key)
        self.view.tag_asked.connect(self.tag_for)
        self.view.pin_asked.connect(self._on_pin)
        self.view.bin_asked.connect(self.move_to_bin)
        self.view.menu_asked.connect(self._on_menu)
        self.view.at_top.connect(self._on_at_top)
        self.promises.chosen.connect(self._on_promise_chosen)
        self.promises.message_asked.connect(self.message_asked)
        self.promises.asked_again.connect(self._fill_tab)
        self.files.opened.connect(self.file_opened)
        self.empty.first.connect(self.write_asked)
        self.empty.second.connect(self.import_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = tokens().layout
        narrow = self.window().width() < layout["break_reflect"]
        tight = self.window().height() < 780
        self._margin = layout["content_margin_narrow" if narrow else "content_margin"]
        self.over.setContentsMargins(self._margin, 15 if tight else 24, self._margin, 0)
        self.slot.setContentsMargins(self._margin - 6, 12, self._margin - 6, 2)
        for inner in self.insides:
            inner.setContentsMargins(edges(self._margin - 6, 12, self._margin - 12, 0))
        self.view.card.margin = self._margin
        self.view.relay()
        self.header.tighten(tight=tight, narrow=self.window().width() < layout["break_sidebar"])

    # -- doing --

    def tick(self, promise: Promise) -> None:
        """Tick a promise, or take the tick back."""
        self.promises.acts.tick(promise)

    def move_to_bin(self, page: Page) -> None:
        """Move an entry to the bin; Undo is offered."""
        self.desk.perform(partial(entries.remove, page.id), self.tr("Entry moved to the bin for 60 days."))

    def _on_part(self, page: Page, part: Part) -> None:
        match part.kind:
            case PartKind.PROMISE:
                self.tick(next(promise for promise in page.promises if promise.id == part.key))
            case PartKind.FILE:
                self.file_opened.emit(next(file for file in page.files if file.id == part.key))
            case PartKind.TAG:
                self.tag_chosen.emit(part.key)
            case PartKind.CLIENT:
                self.client_chosen.emit(part.key)
            case PartKind.READ_ON:
                self.view.card.unfolded ^= {page.id}
                self.view.relay()
            case PartKind.QUESTION:
                write = partial(facts.asked, part.key, self.desk.today())
                self.desk.perform(write, self.tr("Question asked."))
            case PartKind.FACT:
                self._show_fact(page, part.key)

    def _on_life(self, page: Page, part: Part) -> None:
        if part.kind in (PartKind.LIFE, PartKind.SIDE):
            self.life_asked.emit(page.id)

    def _show_fact(self, page: Page, key: str) -> None:
        if not self.client_id:
            self.client_chosen.emit(page.clients[0].id)
        self.tabs.choose(FACTS)
        self.fact_chosen.emit(key)

    def _on_tab(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._fill_tab()

    def _on_promise_key(self, page: Page) -> None:
        if self.selection.inbox:
            rect = self.view.visualRect(self.view.currentIndex())
            self.file_for.emit(page, self.view.viewport().mapToGlobal(rect.topLeft() + QPoint(120, 30)))
        else:
            self.promise_for.emit(page)

    def _on_pin(self, page: Page) -> None:
        write = partial(entries.amend, page.id, pinned=not page.entry.pinned)
        self.desk.perform(
            write, self.tr("Unpinned.") if page.entry.pinned else self.tr("Pinned to the brief.")
        )

    def _on_promise_chosen(self, promise: Promise) -> None:
        if promise.entry_id:
            self.show_entry(promise.entry_id)
            self.view.point_at(promise.id)

    def _on_menu(self, page: Page, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Edit"), "E", "edit", page)
        self._add(menu, self.tr("Add a promise"), "P", "promise", page)
        pin = self.tr("Unpin") if page.entry.pinned else self.tr("Pin to the brief")
        self._add(menu, pin, "B", "pin", page)
        self._add(menu, self.tr("Give it to a person…"), "", "file", page)
        if page.entry.kind in MARKED:
            self._add(menu, self.tr("About this talk…"), "", "about", page)
        if lives(page.entry.kind):
            self._add(menu, self.tr("Steps and views…"), "", "life", page)
        if has_sides(page.entry.kind):
            self._add(menu, self.tr("What I did, said and thought…"), "", "life", page)
        landmark = self.tr("No landmark any more") if page.entry.landmark else self.tr("Make it a landmark")
        self._add(menu, landmark, "", "landmark", page)
        menu.addSeparator()
        self._add(menu, self.tr("Move to the bin"), "Del", "bin", page)
        menu.triggered.connect(self._on_menu_chosen)
        menu.popup(where)

    def _add(self, menu: QMenu, words: str, key: str, verb: str, page: Page) -> None:
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.setData((verb, page, menu.pos()))

    def _on_menu_chosen(self, action: object) -> None:
        verb, page, _ = action.data()  # type: ignore[attr-defined]
        match verb:
            case "edit":
                self.edit_asked.emit(page)
            case "promise":
                self.promise_for.emit(page)
            case "pin":
                self._on_pin(page)
            case "about":
                self.about_asked.emit(page)
            case "life":
                self.life_asked.emit(page.id)
            case "landmark":
                mark(self.desk, page.entry)
            case "file":
                self.file_for.emit(page, self.mapToGlobal(QPoint(self.width() // 2, 120)))
            case _:
                self.move_to_bin(page)

    def _on_at_top(self, at_top: bool) -> None:  # noqa: FBT001 - a signal's slot
        if self.client_id and self.model.rowCount() > 4:
            self.header.fold(folded=not at_top)

    def _on_person_menu(self) -> None:
        button = self.header.more_button
        self.person_menu_asked.emit(button.mapToGlobal(QPoint(0, button.height())))
