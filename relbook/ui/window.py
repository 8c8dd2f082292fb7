"""The window: every room, and the wires between them. It holds no logic of its own."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import MissingError, RelbookError, StoreUnavailableError
from relbook.journal.entry import Kind
from relbook.journal.library import Library
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.roster import Order
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.journal.syntax import MARKERS
from relbook.store import clients, day, entries, meetings
from relbook.store.edit import Edit
from relbook.ui.actions import main_menu, make_actions
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.clients.pane import ClientsPane
from relbook.ui.clients.person import PersonSheet
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.desk import Desk
from relbook.ui.exporting.sheet import ExportSheet
from relbook.ui.finding.pane import SearchPane
from relbook.ui.focus import FocusRing
from relbook.ui.frame import Frame
from relbook.ui.importing.sheet import ImportSheet
from relbook.ui.library.pane import PromptsPane
from relbook.ui.palette.sheet import Palette
from relbook.ui.preferences.keys import KeysSheet
from relbook.ui.preferences.sheet import PreferencesSheet
from relbook.ui.promises.pane import PromisesPane
from relbook.ui.reflection.pane import ReflectionPane
from relbook.ui.reflection.rail import ReflectionRail
from relbook.ui.shared import settings as remembered
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.notices import Banner, Toast
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.timeline.pane import TimelinePane
from relbook.ui.today.kindness import Care, Kindness
from relbook.ui.today.pane import TodayPane
from relbook.ui.travel import Spot, Travel
from relbook.ui.writing.composer import Composer
from relbook.ui.writing.quick import QuickSheet


class MainWindow(QMainWindow):
    """Three panes, sheets above them, and one desk that writes."""

    another_book = Signal()
    closed = Signal()

    def __init__(
        self, desk: Desk, background: Background, settings: Settings, library: Library, opening: Opening
    ) -> None:
        super().__init__()
        self.desk, self.background, self.settings = desk, background, settings
        self.opening = opening
        self.travel = Travel()
        self.client_id = ""
        self.setWindowTitle("relbook")  # never a name: a title is read over a shoulder
        self.setMinimumSize(*tokens().layout["window_min"])
        self.setAcceptDrops(True)
        self._make_rooms(library)
        self._make_sheets()
        self._arrange()
        self._wire_rooms()
        self._wire_sheets()
        self._wire_desk()
        self.actions_by_name = make_actions(self, self._slots())
        self.palette_sheet.set_actions(list(self.actions_by_name.values()))
        self.keys.set_actions(list(self.actions_by_name.values()))
        self.ring = FocusRing(self)

    # -- making --

    def _make_rooms(self, library: Library) -> None:
        desk = self.desk
        self.side = ClientsPane(desk)
        self.composer = Composer(desk)
        self.timeline = TimelinePane(desk, self.composer)
        self.today = TodayPane(desk)
        self.promises = PromisesPane(desk)
        self.prompts = PromptsPane(library, desk)
        self.search = SearchPane(desk, self.background)
        self.reflection = ReflectionPane(desk, library)
        self.kindness, self.care = Kindness(desk), Care(desk)
        self.reflection.add_below(self.kindness)
        self.reflection.add_foot(self.care)
        self.rail = ReflectionRail()
        self.middle = QStackedWidget()
        for room in (self.timeline, self.today, self.promises, self.prompts, self.search):
            self.middle.addWidget(room)

    def _make_sheets(self) -> None:
        self.brief = BriefSheet(self.desk, self)
        self.quick = QuickSheet(self.desk, self)
        self.export = ExportSheet(self.desk, self.background, self.settings, self)
        self.importing = ImportSheet(self.desk, self.background, self)
        self.palette_sheet = Palette(self.desk, self)
        self.preferences = PreferencesSheet(self.settings, self.desk, self)
        self.keys = KeysSheet(self)
        self.person = PersonSheet(self.desk, self)
        self.plan = PlanSheet(self.desk, self)
        self.toast = Toast(self)
        self.banner = Banner()

    def _arrange(self) -> None:
        self.frame = Frame(self.side, self.middle, self.reflection, self.rail)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.frame, 1)
        self.setCentralWidget(whole)
        self.side.set_order(Order(self.settings.get(remembered.ORDER)))

    def _wire_rooms(self) -> None:
        side = self.side
        side.chosen.connect(self.go_client)
        side.went.connect(self.go)
        side.find_asked.connect(self.palette_sheet.open)
        side.add_asked.connect(self.add_client)
        side.menu_asked.connect(self.show_menu)
        side.person_menu_asked.connect(self.show_person_menu)
        side.order_changed.connect(self._on_order)
        self.frame.folded.connect(self._on_folded)
        self._wire_timeline()
        self.middle.currentChanged.connect(self._on_room)
        self.composer.kept.connect(self._on_kept)
        self.today.write_asked.connect(self.write)
        self.today.brief_asked.connect(self._on_brief_for)
        self.today.client_chosen.connect(self.go_client)
        self.today.promises_asked.connect(self._on_promises_asked)
        self.today.old_page_asked.connect(self._on_old_page)
        self.today.add_asked.connect(self.add_client)
        self.promises.chosen.connect(self._on_promise_chosen)
        self.search.entry_chosen.connect(self._on_found)
        self.search.closed.connect(self.back)
        self.reflection.fold_asked.connect(self.toggle_reflection)
        self.reflection.entry_chosen.connect(self._on_entry_chosen)
        self.rail.opened.connect(self.toggle_reflection)
        self.rail.history_asked.connect(self._on_history)
        self.reflection.asking_changed.connect(self._on_asking)
        self.kindness.note_asked.connect(self._on_kindness)

    def _wire_timeline(self) -> None:
        timeline = self.timeline
        timeline.brief_asked.connect(self.show_brief)
        timeline.call_asked.connect(self.log_call)
        timeline.promise_asked.connect(self.new_promise)
        timeline.export_asked.connect(self.show_export)
        timeline.person_menu_asked.connect(self._on_person_menu)
        timeline.edit_asked.connect(self.composer.open_entry)
        timeline.promise_for.connect(self._on_promise_for)
        timeline.tag_for.connect(self.composer.open_entry)
        timeline.file_for.connect(self._on_file_for)
        timeline.client_chosen.connect(self.go_client)
        timeline.tag_chosen.connect(self._on_tag)
        timeline.file_opened.connect(self.opening.open)
        timeline.fact_asked.connect(self._on_fact_asked)
        timeline.find_asked.connect(self.show_search)
        timeline.filter_asked.connect(self._on_filter_asked)
        timeline.write_asked.connect(self.write)
        timeline.import_asked.connect(self.importing.open)

    def _wire_sheets(self) -> None:
        self.brief.note_asked.connect(self._on_note_asked)
        self.brief.entry_chosen.connect(self._on_entry_chosen)
        self.quick.kept.connect(self._on_kept)
        self.export.exported.connect(self._on_exported)
        self.palette_sheet.client_chosen.connect(self.go_client)
        self.palette_sheet.words_chosen.connect(self._on_words)
        self.palette_sheet.tag_chosen.connect(self._on_tag)
        self.person.kept.connect(self.go_client)
        self.preferences.order_changed.connect(self._on_order_chosen)

    def _wire_desk(self) -> None:
        self.desk.done.connect(self._on_done)
        self.desk.failed.connect(self._on_failed)
        self.desk.changed.connect(self._on_changed)
        self.toast.undo.connect(self.undo)
        self.opening.failed.connect(self._on_failed)
        self.side.say_safe(self._safety())
        self._count_today()

    def _slots(self) -> dict[str, Callable[[], object]]:
        by_name: dict[str, Callable[[], object]] = {
            "write": self.write,
            "call": self.log_call,
            "promise": self.new_promise,
            "add_client": self.add_client,
            "edit_client": self.edit_client,
            "undo": self.undo,
            "redo": self.redo,
            "brief": self.show_brief,
            "reflect": self.toggle_reflection,
            "another": self.reflection.another,
            "find": self.palette_sheet.open,
            "search": self.show_search,
            "filter": self._on_filter_asked,
            "next_hit": self.search.next_hit,
            "previous_hit": self.search.previous_hit,
            "larger": self.larger,
            "smaller": self.smaller,
            "normal": self.own_size,
            "light": self.swap_light,
            "clients": self.side.focus_list,
            "back": self.back,
            "forward": self.forward,
            "previous": self.previous_client,
            "next": self.next_client,
            "next_pane": self.next_pane,
            "previous_pane": self.previous_pane,
            "notice": self.focus_notice,
            "export": self.show_export,
            "import": self.importing.open,
            "print": self.print_brief,
            "open": self.another_book.emit,
            "preferences": self.preferences.open,
            "keys": self.keys.open,
            "menu": self.show_menu,
            "quit": self.close,
        }
        places = ("today", "everyone", "prompts", "promises", "inbox")
        return {**by_name, **{place: partial(self.go, place) for place in places}}

    # -- going places --

    def go(self, place: str) -> None:
        """Turn to a place by its name."""
        self.travel.go(Spot(place))
        self._show(Spot(place))

    def go_client(self, client_id: str) -> None:
        """Turn to a client's page."""
        self.travel.go(Spot("client", client_id))
        self._show(Spot("client", client_id))

    def back(self) -> None:
        """Turn to where the window was before."""
        spot = self.travel.step(-1)
        self._show(spot or Spot("today"))

    def forward(self) -> None:
        """Turn to where the window was before going back."""
        spot = self.travel.step(1)
        if spot:
            self._show(spot)

    def _show(self, spot: Spot) -> None:
        self.client_id = spot.key if spot.place == "client" else ""
        self.side.show_client(self.client_id)
        self.side.mark_place(spot.place)
        match spot.place:
            case "client":
                self._turn(Selection(client_id=spot.key))
            case "everyone":
                self._turn(EVERYTHING)
            case "inbox":
                self._turn(INBOX)
            case "tag":
                self._turn(Selection(tag=spot.key))
            case "promises":
                self.middle.setCurrentWidget(self.promises)
            case "prompts":
                self.middle.setCurrentWidget(self.prompts)
            case "search":
                self.middle.setCurrentWidget(self.search)
                self.search.focus_field()
            case _:
                self.middle.setCurrentWidget(self.today)
        self.reflection.show_client(self.client_id)
        self.kindness.setVisible(not self.client_id)
        self.care.setVisible(not self.client_id)
        self.frame.close_drawer()

    def _on_room(self) -> None:
        self.frame.need_right(needed=self.middle.currentWidget() not in (self.search, self.prompts))

    def _turn(self, selection: Selection) -> None:
        self.composer.show_client(selection.client_id)
        self.timeline.turn_to(selection)
        self.middle.setCurrentWidget(self.timeline)

    def show_entry(self, entry_id: str, words: tuple[str, ...] = ()) -> None:
        """Turn to an entry in its client's journal."""
        try:
            page = entries.page(entry_id)
        except MissingError as error:
            self._on_failed(error)
            return
        known = [who.id for who in page.clients]
        if self.client_id not in known or self.middle.currentWidget() is not self.timeline:
            if known:
                self.go_client(known[0])
            else:
                self.go("inbox")
        self.timeline.show_entry(entry_id, words)

    def previous_client(self) -> None:
        """Turn to the client above in the list."""
        self._step_client(-1)

    def next_client(self) -> None:
        """Turn to the client below in the list."""
        self._step_client(1)

    def _step_client(self, by: int) -> None:
        client_id = self.side.neighbour(by)
        if client_id:
            self.go_client(client_id)

    def next_pane(self) -> None:
        """Put the keyboard on the next of the three panes."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Put the keyboard on the pane before."""
        self._step_pane(-1)

    def _step_pane(self, by: int) -> None:
        panes = [self.side, self.middle] + [self.reflection] * self.frame.right_in_view
        here = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if here is not None and pane.isAncestorOf(here)), 0)
        pane = panes[(at + by) % len(panes)]
        if pane is self.side:
            self.side.focus_list()
        elif pane is self.reflection:
            self.reflection.focus_answer()
        else:
            self._focus_middle()

    def _focus_middle(self) -> None:
        room = self.middle.currentWidget()
        history = self.timeline.view
        target = history if room is self.timeline and history.isVisible() else _first_in(room or self.middle)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_notice(self) -> None:
        """Put the keyboard on the notice's button, or the banner's."""
        target = self.toast.action if self.toast.isVisible() else self.banner.action
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- doing --

    def write(self) -> None:
        """Open the composer here, or from anywhere else the quick one."""
        if (
            self.middle.currentWidget() is self.timeline
            and not self.timeline.selection.inbox
            and self.client_id
        ):
            self.composer.open_for()
        else:
            self.quick.open()

    def log_call(self) -> None:
        """Open the composer for a call that has just ended."""
        self._write_kind(Kind.CALL)

    def new_promise(self) -> None:
        """Open the composer on a promise."""
        if self.client_id:
            self.composer.open_for(text="[] ")
        else:
            self.quick.open_for(text="[] ")

    def _write_kind(self, kind: Kind) -> None:
        if self.client_id:
            self.composer.open_for(kind)
        else:
            self.quick.open_for(kind=kind)

    def add_client(self) -> None:
        """Ask for someone new."""
        self.person.ask()

    def edit_client(self) -> None:
        """Change what is known about the client in view."""
        if self.client_id:
            self.person.ask(self.client_id)

    def show_brief(self) -> None:
        """Open the brief of the client in view, else of the next meeting's."""
        today = self.desk.today()
        talks = [who.id for meeting in meetings.between(today, today) for who in meeting.clients]
        for client_id in [self.client_id] if self.client_id else talks[:1]:
            self._on_brief_for(client_id)

    def print_brief(self) -> None:
        """Print the brief of the client in view."""
        self.show_brief()
        self.brief.print_it()

    def show_search(self) -> None:
        """Search, in the journal in view."""
        self.travel.go(Spot("search"))
        self.middle.setCurrentWidget(self.search)
        self.search.open_with(client_id=self.client_id)
        self.search.focus_field()

    def show_export(self) -> None:
        """Open the export sheet for what is in view."""
        self.export.show_for(self.timeline.selection if self.client_id else EVERYTHING)

    def toggle_reflection(self) -> None:
        """Show the reflection pane and put the keyboard in it, or hide it."""
        here = QApplication.focusWidget()
        inside = here is not None and self.reflection.isAncestorOf(here)
        if (
            self.frame.right_in_view and not inside and self.sender() is not self.reflection
        ) or self.frame.toggle_right():
            self.reflection.focus_answer()

    def undo(self) -> None:
        """Take back: typing where there is typing, else the last thing done."""
        editor = QApplication.focusWidget()
        if not _undo_text(editor, redo=False):
            self.desk.undo()

    def redo(self) -> None:
        """Do again."""
        editor = QApplication.focusWidget()
        if not _undo_text(editor, redo=True):
            self.desk.redo()

    def show_menu(self) -> None:
        """Show the menu of everything."""
        menu = main_menu(self, self.actions_by_name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.side.menu
        place = (
            button.mapToGlobal(QPoint(0, button.height()))
            if button.isVisible()
            else self.mapToGlobal(QPoint(20, 40))
        )
        menu.popup(place)

    def show_person_menu(self, client_id: str, where: QPoint) -> None:
        """Show what can be done with a client."""
        menu = PersonMenu(self.desk, clients.get(client_id), self)
        menu.edit_asked.connect(self.person.ask)
        menu.meeting_asked.connect(self.plan.ask)
        menu.export_asked.connect(self._on_export_for)
        menu.open_at(where)

    def larger(self) -> None:
        """One step larger text."""
        self._zoom(1)

    def smaller(self) -> None:
        """One step smaller text."""
        self._zoom(-1)

    def own_size(self) -> None:
        """Text at its own size."""
        self._set_zoom(1.0)

    def swap_light(self) -> None:
        """From light to dark or back."""
        light = Light.LIGHT if theme().dark else Light.DARK
        self.settings.put(remembered.LIGHT, light.value)
        theme().choose(light=light)

    def _zoom(self, step: int) -> None:
        zooms = tokens().zooms
        at = min(range(len(zooms)), key=lambda n: abs(zooms[n] - theme().zoom))
        self._set_zoom(zooms[max(0, min(at + step, len(zooms) - 1))])

    def _set_zoom(self, zoom: float) -> None:
        self.settings.put(remembered.ZOOM, zoom)
        theme().choose(zoom=zoom)

    # -- news --

    def _on_done(self, label: str, edit: Edit) -> None:
        self.toast.say(label)

    def _on_changed(self, edit: Edit) -> None:
        self._count_today()

    def _count_today(self) -> None:
        self.side.nav.count("today", day.today_count(self.desk.now()))

    def _on_failed(self, error: RelbookError) -> None:
        risk = isinstance(error, StoreUnavailableError)
        self.banner.say(wording.of_error(error), risk=risk)

    def _on_kept(self, entry_id: str) -> None:
        if self.middle.currentWidget() is self.timeline and self.timeline.model.row_of(entry_id) >= 0:
            self.timeline.view.show_entry(entry_id)

    def _on_order(self, order: str) -> None:
        self.settings.put(remembered.ORDER, order)

    def _on_order_chosen(self, order: str) -> None:
        self.side.set_order(Order(order))

    def _on_folded(self, rail: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.side.fold(rail=rail)

    def _on_person_menu(self, where: QPoint) -> None:
        self.show_person_menu(self.client_id, where)

    def _on_promise_for(self, page: Page) -> None:
        self.composer.open_entry(page)
        self.composer.add_line("[] ")

    def _on_file_for(self, page: Page, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for client in clients.everyone():
            menu.addAction(client.name).setData((page.id, client.id))
        menu.triggered.connect(self._on_filed)
        menu.popup(where)

    def _on_filed(self, action: object) -> None:
        entry_id, client_id = action.data()  # type: ignore[attr-defined]
        write = partial(entries.file_under, entry_id, [client_id], today=self.desk.today())
        self.desk.perform(write, self.tr("Given to {name}.").format(name=clients.get(client_id).first))

    def _on_fact_asked(self, kind: object) -> None:
        self.timeline.tabs.choose(0)
        marker = next(marker for marker, known in MARKERS.items() if known is kind)
        self.composer.open_for(text=f"!{marker.lstrip('!')} ")

    def _on_history(self) -> None:
        self.frame.open_drawer()
        self.reflection.show_history()

    def _on_asking(self, asking: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.rail.light(lit=asking)

    def _on_kindness(self) -> None:
        self._write_kind(Kind.APPRECIATION_GIVEN)

    def _on_filter_asked(self) -> None:
        self.show_search()
        self.search.focus_filters()

    def _on_brief_for(self, client_id: str) -> None:
        self.brief.show_client(client_id)
        self.brief.open()

    def _on_note_asked(self, client_id: str, kind: str) -> None:
        self.go_client(client_id)
        self.composer.open_for(kind)

    def _on_promises_asked(self) -> None:
        self.go("promises")

    def _on_old_page(self) -> None:
        year_ago = self.desk.today() - timedelta(days=365)
        for page in entries.window(Selection(until=year_ago), limit=1) or entries.window(EVERYTHING, limit=1):
            self.show_entry(page.id)

    def _on_promise_chosen(self, promise: Promise) -> None:
        if promise.entry_id:
            self.show_entry(promise.entry_id)
        else:
            self.go_client(promise.client_id)

    def _on_entry_chosen(self, entry_id: str) -> None:
        self.brief.close_sheet()
        self.show_entry(entry_id)

    def _on_found(self, client_id: str, entry_id: str, words: str) -> None:
        if not entry_id:
            self.go_client(client_id)
            return
        self.show_entry(entry_id, tuple(words.split()))

    def _on_words(self, words: str) -> None:
        self.show_search()
        self.search.open_with(words)

    def _on_tag(self, tag: str) -> None:
        self.travel.go(Spot("tag", tag))
        self._show(Spot("tag", tag))

    def _on_export_for(self, client_id: str) -> None:
        self.export.show_for(Selection(client_id=client_id))

    def _on_exported(self, path: str, count: int) -> None:
        self.toast.say(self.tr("Exported {count} entries.").format(count=count), undo=False)

    # -- leaving --

    def dragEnterEvent(self, event: object) -> None:
        if event.mimeData().hasUrls():  # type: ignore[attr-defined]
            event.acceptProposedAction()  # type: ignore[attr-defined]

    def dropEvent(self, event: object) -> None:
        self.importing.open_with([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])  # type: ignore[attr-defined]

    def put_down(self) -> None:
        """Save what is being typed, everywhere: before closing, locking or turning to another book."""
        self.composer.save_draft()
        self.quick.save_draft()
        self.reflection.flush()
        self.brief.forget_copy()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.put_down()
        self.settings.put(remembered.GEOMETRY, self.saveGeometry())
        self.settings.save()
        self.opening.clear()
        super().closeEvent(event)
        self.closed.emit()

    def _safety(self) -> str:
        if self.desk.read_only:
            return self.tr("For reading only.")
        return self.tr("Kept on this computer. No passphrase yet.")


def _first_in(room: QWidget) -> QWidget:
    return next(
        (
            w
            for w in room.findChildren(QWidget)
            if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ),
        room,
    )


def _undo_text(editor: QWidget | None, *, redo: bool) -> bool:
    """Let a text that has something to undo do it itself; says whether it did."""
    document = getattr(editor, "document", None)
    if document is not None:
        ready = document().isRedoAvailable() if redo else document().isUndoAvailable()
    else:
        ready = getattr(editor, "isRedoAvailable" if redo else "isUndoAvailable", bool)()
    if ready and editor is not None:
        (editor.redo if redo else editor.undo)()  # type: ignore[attr-defined]
    return bool(ready)
