"""The middle of the window: a person's page, everyone's journal, or the Inbox."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.stream import Aside, AsideKind
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.promise_board import PromiseBoard
from relbook.ui.shared.room import DRAFT, ClientRoom
from relbook.ui.timeline.acts import EntryActs
from relbook.ui.timeline.file_acts import FileActs
from relbook.ui.timeline.fresh import Fresh
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.stage import FACTS, JOURNAL, PROMISES, Stage
from relbook.ui.timeline.ways import Ways


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
    fact_chosen = Signal(str)  # the key of a fact: show it among what is known
    find_asked = Signal()
    write_asked = Signal()
    import_asked = Signal()
    message_asked = Signal(object)  # a Promise, to write to its client about
    life_asked = Signal(str)  # an entry with steps of its own
    about_asked = Signal(object)  # a Page whose talk there is more to say about
    versions_asked = Signal(str)  # an entry whose earlier versions are wanted
    meeting_chosen = Signal(str)
    record_asked = Signal(str)  # a client
    dense_chosen = Signal(bool)
    year_chosen = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        composer: QWidget,
        knowing: ClientRoom,
        background: Background | None = None,
        board: PromiseBoard | None = None,
    ) -> None:
        super().__init__(desk)
        self.setProperty("ground", "window")
        self.selection, self._turned = EVERYTHING, False
        board = board or PromiseBoard(desk, names=False)
        self.stage = stage = Stage(background, composer, knowing, board, self)
        self.composer, self.knowing, self.promises, self.files = composer, knowing, board, stage.files
        self.header, self.tabs, self.tools = stage.header, stage.tabs, stage.tools
        self.filters, self.day, self.year = stage.filters, stage.day, stage.year
        self.model, self.view, self.empty = stage.model, stage.view, stage.empty
        self._fresh = Fresh(self.model, (self._look_at_head, self._look_beside), self)
        self.acts, self.ways = EntryActs(desk, self), Ways(desk, stage)
        self.file_acts = FileActs(desk, self.view, self.files, self)
        self._wire()

    def show_client(self, client_id: str) -> None:
        """Turn to a person's page."""
        self.turn_to(Selection(client_id=client_id))

    def turn_to(self, selection: Selection, *, upto: int | None = None, words: tuple[str, ...] = ()) -> None:
        """Turn to a selection of entries, from the newest or from the one at a place."""
        fresh = selection != self.selection or upto is not None or words != self.view.card.words
        self.selection = self.ways.whole = selection
        self.client_id = selection.client_id
        self.view.card.names = not selection.client_id
        self.view.card.words = words
        if fresh:
            self.ways.put_filters_away()
            self.day.hide()
            self.view.card.hot, self.view.card.opened = None, set()
            self.model.turn_to(selection, self.desk.now(), upto=upto)
            self.view.scrollToTop()
            self.tabs.choose(JOURNAL)
            self.promises.begin_anew()
            self.stage.fold(folded=False)
        self._turned = fresh  # what was read a moment ago is not read again
        self.look_again()
        self._turned = fresh and not self.isVisible()  # nor when it comes into view right behind this

    def show_entry(self, entry_id: str, words: tuple[str, ...] = ()) -> None:
        """Open the journal at an entry, lit, with the words that were looked for marked in it."""
        fresh = words != self.view.card.words
        stays = not fresh and self.model.row_of(entry_id) >= 0
        if not stays:
            upto = self.ways.upto(self.selection, entry_id, anew=fresh)
            self.turn_to(self.selection, upto=upto, words=words)
        self.tabs.choose(JOURNAL)
        self.view.doItemsLayout()
        self.view.show_entry(entry_id)

    def take_one_line(self, dense: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show each entry in one line, or whole."""
        self.tools.dense = dense
        self.view.take_one_line(dense=dense)
        if self.isVisible():
            self.model.look(self.desk.now())
        self.dense_chosen.emit(dense)

    def show_year(self, shown: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Show the last twelve months above the journal, or fold them away."""
        self.tools.year = shown
        self.look_again()
        self.stage.arrange()
        self.year_chosen.emit(shown)

    def swap_lines(self) -> None:
        """From whole entries to one line each, or back."""
        self.take_one_line(not self.tools.dense)

    def show_source(self, entry_id: str, key: str) -> None:
        """Open the journal at an entry, and point at what came from one of its lines."""
        self.show_entry(entry_id)
        self.view.point_at(key)

    def concerned(self, edit: Edit) -> bool:
        return not self.client_id or edit.concerns(self.client_id) or "circle" in edit.kinds

    def look(self) -> None:
        """Show what the store says now."""
        self._fresh.drop()
        self._look_at_head()
        self._look_at_entries()
        self._turned = False

    def _look_at_head(self) -> None:
        if not self.stage.look(self.selection, self.desk.today()):
            self.client_id, self._turned = "", False
            self.selection = self.ways.whole = EVERYTHING
            self.view.card.names = True
            self.ways.put_filters_away()
            self.stage.look(self.selection, self.desk.today())

    def _look_at_entries(self) -> None:
        shown = self.filters.over(self.selection)
        if self.model.selection == shown and not self._turned:
            self.model.look(self.desk.now())
        elif not self._turned:
            self.model.turn_to(shown, self.desk.now())
        self._look_beside()

    def _look_beside(self) -> None:
        self.tools.chapters = self.model.chapters
        self._fill_tab()
        self.stage.show_empty(self.selection)

    def _on_changed(self, edit: Edit) -> None:
        self._turned = False
        asks = self.model.selection != self.selection or "client" in edit.kinds or edit.kinds == DRAFT
        if asks or self._stale or not (self.isVisible() and self.concerned(edit) and self._fresh.follow()):
            super()._on_changed(edit)
        elif self.view.isVisible():
            self.view.show_now()

    def _fill_tab(self) -> None:
        self.stage.fill_tab(self.client_id, self.desk.today())

    def _wire(self) -> None:
        self.header.brief.connect(self.brief_asked)
        self.header.call.connect(self.call_asked)
        self.header.promise.connect(self.promise_asked)
        self.header.export.connect(self.export_asked)
        self.header.more.connect(self._on_person_menu)
        self.header.company_asked.connect(self.company_asked)
        self.tools.find_asked.connect(self.find_asked)
        self.tools.dense_chosen.connect(self.take_one_line)
        self.tools.year_chosen.connect(self.show_year)
        self.ways.looked.connect(self.look)
        self.ways.entry_chosen.connect(self.show_entry)
        self.tabs.chosen.connect(self._on_tab)
        self.view.part_chosen.connect(self._on_part)
        self.view.part_chosen.connect(self.acts.follow_part)
        self.view.edit_asked.connect(self.edit_asked)
        self.view.promise_asked.connect(self._on_promise_key)
        self.view.tag_asked.connect(self.tag_for)
        self.view.pin_asked.connect(self.acts.pin)
        self.view.landmark_asked.connect(self.acts.landmark)
        self.view.versions_asked.connect(self._on_versions)
        self.view.bin_asked.connect(self.acts.move_to_bin)
        self.view.aside_chosen.connect(self._on_aside)
        self.view.menu_asked.connect(self.acts.open_menu)
        self.acts.menu_chosen.connect(self._on_menu_chosen)
        self.view.at_top.connect(self._on_at_top)
        self.promises.chosen.connect(self._on_promise_chosen)
        self.promises.message_asked.connect(self.message_asked)
        self.promises.asked_again.connect(self._fill_tab)
        self.file_acts.entry_chosen.connect(self.show_entry)
        self.empty.first.connect(self._on_empty)
        self.empty.second.connect(self.import_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.stage.year_wanted
        self.stage.arrange()
        if self.stage.year_wanted and not wanted and self.client_id:
            self.year.show_client(self.client_id, self.desk.today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.filters.isHidden():
            self.ways.leave_filters()
        else:
            super().keyPressEvent(event)

    def _on_part(self, page: Page, part: Part) -> None:
        match part.kind:
            case PartKind.PROMISE:
                self.promises.acts.tick(part.among(page.promises))
            case PartKind.TAG | PartKind.CLIENT:
                (self.tag_chosen if part.kind is PartKind.TAG else self.client_chosen).emit(part.key)
            case PartKind.READ_ON:
                self.view.card.unfolded ^= {page.id}
                self.view.relay()
            case PartKind.QUESTION:
                self.acts.asked(part.key)
            case PartKind.FACT:
                self._show_fact(page, part.key)
            case PartKind.LIFE | PartKind.SIDE:
                self.life_asked.emit(page.id)

    def _show_fact(self, page: Page, key: str) -> None:
        if not self.client_id:
            self.client_chosen.emit(page.clients[0].id)
        self.tabs.choose(FACTS)
        self.fact_chosen.emit(key)

    def _on_tab(self) -> None:
        self.stage.turn_tab(self.client_id, self.desk.today())

    def _on_promise_key(self, page: Page) -> None:
        if self.selection.inbox:
            rect = self.view.visualRect(self.view.currentIndex())
            self.file_for.emit(page, self.view.viewport().mapToGlobal(rect.topLeft() + QPoint(120, 30)))
        else:
            self.promise_for.emit(page)

    def _on_promise_chosen(self, promise: Promise) -> None:
        if promise.entry_id:
            self.show_entry(promise.entry_id)
            self.view.point_at(promise.id)

    def _on_menu_chosen(self, act: str, page: Page) -> None:
        news = {"edit": self.edit_asked, "promise": self.promise_for, "about": self.about_asked}
        ids = {"life": self.life_asked, "versions": self.versions_asked}
        if act in news:
            news[act].emit(page)
        elif act in ids:
            ids[act].emit(page.id)
        elif does := self.acts.does(act):
            does(page)
        else:
            self.file_for.emit(page, self.mapToGlobal(QPoint(self.width() // 2, 120)))

    def _on_versions(self, page: Page) -> None:
        self.versions_asked.emit(page.id)

    def _on_aside(self, aside: Aside) -> None:
        """Lead to where it came from: what is promised, what is known, the plan, the record."""
        match aside.kind:
            case AsideKind.PROMISED | AsideKind.MOVED | AsideKind.SETTLED:
                self.tabs.choose(PROMISES)
            case AsideKind.LEARNED:
                self.tabs.choose(FACTS)
                self.fact_chosen.emit(aside.key)
            case AsideKind.MEETING:
                self.meeting_chosen.emit(aside.key)
            case _:
                self.record_asked.emit(self.client_id)

    def _on_empty(self) -> None:
        if self.filters.asks:
            self.ways.leave_filters()
        else:
            self.write_asked.emit()

    def _on_at_top(self, at_top: bool) -> None:  # noqa: FBT001 - a signal's slot
        if self.client_id and self.model.rowCount() > 4:
            self.stage.fold(folded=not at_top)

    def _on_person_menu(self) -> None:
        button = self.header.more_button
        self.person_menu_asked.emit(button.mapToGlobal(QPoint(0, button.height())))
