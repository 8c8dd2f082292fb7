"""The window: every room, and the wires between them. It holds no logic of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.journal.library import Library
from relbook.journal.page import Page
from relbook.journal.roster import Order
from relbook.store import clients, day
from relbook.store.edit import Edit
from relbook.ui.actions import main_menu, make_actions
from relbook.ui.clients.filing import FilingMenu
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.focus import FocusRing
from relbook.ui.frame import Frame
from relbook.ui.journey import PLACES, Journey
from relbook.ui.look import Look
from relbook.ui.rooms import Rooms, Sheets
from relbook.ui.shared import settings as remembered
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.notices import Banner, Toast
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.tokens import tokens


class MainWindow(QMainWindow):
    """Three panes, sheets above them, and one desk that writes."""

    another_book = Signal()
    closed = Signal()

    def __init__(
        self, desk: Desk, background: Background, settings: Settings, library: Library, opening: Opening
    ) -> None:
        super().__init__()
        self.desk, self.settings, self.opening = desk, settings, opening
        self.setWindowTitle("relbook")  # never a name: a title is read over a shoulder
        self.setMinimumSize(*tokens().layout["window_min"])
        self.setAcceptDrops(True)
        self.rooms = Rooms(desk, background, library)
        self.sheets = Sheets(desk, background, settings, self)
        self.toast, self.banner = Toast(self), Banner()
        rooms = self.rooms
        self.frame = Frame(rooms.side, rooms.middle, rooms.reflection, rooms.rail)
        self.journey = Journey(rooms, self.frame, desk)
        self.doing = Doing(desk, rooms, self.sheets, self.frame, self.journey)
        self.look = Look(settings)
        self._arrange()
        self._wire_sides()
        self._wire_timeline()
        self._wire_middle()
        self._wire_sheets()
        self._wire_desk()
        self.actions_by_name = make_actions(self, self._slots())
        self.sheets.palette.set_actions(list(self.actions_by_name.values()))
        self.sheets.keys.set_actions(list(self.actions_by_name.values()))
        self.ring = FocusRing(self)

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.frame, 1)
        self.setCentralWidget(whole)
        self.rooms.side.set_order(Order(self.settings.get(remembered.ORDER)))
        self.rooms.side.say_safe(self._safety())

    # -- wires --

    def _wire_sides(self) -> None:
        side, reflection = self.rooms.side, self.rooms.reflection
        side.chosen.connect(self.journey.go_client)
        side.went.connect(self.journey.go)
        side.find_asked.connect(self.sheets.palette.open)
        side.add_asked.connect(self.doing.add_client)
        side.menu_asked.connect(self.show_menu)
        side.person_menu_asked.connect(self.show_person_menu)
        side.order_changed.connect(self._on_order)
        self.frame.folded.connect(self._on_folded)
        reflection.fold_asked.connect(self.doing.fold_reflection)
        reflection.entry_chosen.connect(self.journey.show_entry)
        reflection.asking_changed.connect(self._on_asking)
        self.rooms.rail.opened.connect(self.doing.toggle_reflection)
        self.rooms.rail.history_asked.connect(self.doing.show_reflections)
        self.rooms.kindness.note_asked.connect(self.doing.note_kindness)

    def _wire_timeline(self) -> None:
        timeline, doing = self.rooms.timeline, self.doing
        timeline.brief_asked.connect(doing.show_brief)
        timeline.call_asked.connect(doing.log_call)
        timeline.promise_asked.connect(doing.new_promise)
        timeline.export_asked.connect(doing.show_export)
        timeline.person_menu_asked.connect(self._on_person_menu)
        timeline.edit_asked.connect(self.rooms.composer.open_entry)
        timeline.tag_for.connect(self.rooms.composer.open_entry)
        timeline.promise_for.connect(doing.promise_in)
        timeline.file_for.connect(self._on_file_for)
        timeline.client_chosen.connect(self.journey.go_client)
        timeline.tag_chosen.connect(self.journey.go_tag)
        timeline.file_opened.connect(self.opening.open)
        timeline.fact_asked.connect(doing.write_fact)
        timeline.find_asked.connect(doing.show_search)
        timeline.filter_asked.connect(doing.show_filters)
        timeline.write_asked.connect(doing.write)
        timeline.import_asked.connect(self.sheets.importing.open)
        self.rooms.composer.kept.connect(self._on_kept)

    def _wire_middle(self) -> None:
        today, doing, journey = self.rooms.today, self.doing, self.journey
        today.write_asked.connect(doing.write)
        today.add_asked.connect(doing.add_client)
        today.brief_asked.connect(doing.show_brief_of)
        today.client_chosen.connect(journey.go_client)
        today.promises_asked.connect(journey.go_promises)
        today.old_page_asked.connect(journey.go_old_page)
        self.rooms.promises.chosen.connect(journey.go_promise)
        self.rooms.search.entry_chosen.connect(journey.show_found)
        self.rooms.search.closed.connect(journey.back)
        journey.lost.connect(self._on_failed)

    def _wire_sheets(self) -> None:
        sheets, journey = self.sheets, self.journey
        sheets.brief.note_asked.connect(self.doing.note_talk)
        sheets.brief.entry_chosen.connect(self.doing.show_entry_of_brief)
        sheets.quick.kept.connect(self._on_kept)
        sheets.export.exported.connect(self._on_exported)
        sheets.palette.client_chosen.connect(journey.go_client)
        sheets.palette.words_chosen.connect(journey.go_search)
        sheets.palette.tag_chosen.connect(journey.go_tag)
        sheets.person.kept.connect(journey.go_client)
        sheets.preferences.order_changed.connect(self._on_order_chosen)

    def _wire_desk(self) -> None:
        self.desk.done.connect(self._on_done)
        self.desk.failed.connect(self._on_failed)
        self.desk.changed.connect(self._on_changed)
        self.toast.undo.connect(self.doing.undo)
        self.opening.failed.connect(self._on_failed)
        self._count_today()

    def _slots(self) -> dict[str, Callable[[], object]]:
        """What each action does, by its name in `actions.py`."""
        doing, journey, sheets = self.doing, self.journey, self.sheets
        by_name: dict[str, Callable[[], object]] = {
            "write": doing.write,
            "call": doing.log_call,
            "promise": doing.new_promise,
            "add_client": doing.add_client,
            "edit_client": doing.edit_client,
            "undo": doing.undo,
            "redo": doing.redo,
            "brief": doing.show_brief,
            "reflect": doing.toggle_reflection,
            "another": self.rooms.reflection.another,
            "find": sheets.palette.open,
            "search": doing.show_search,
            "filter": doing.show_filters,
            "next_hit": self.rooms.search.next_hit,
            "previous_hit": self.rooms.search.previous_hit,
            "larger": self.look.larger,
            "smaller": self.look.smaller,
            "normal": self.look.own_size,
            "light": self.look.swap_light,
            "clients": self.rooms.side.focus_list,
            "back": journey.back,
            "forward": journey.forward,
            "previous": journey.previous_client,
            "next": journey.next_client,
            "next_pane": doing.next_pane,
            "previous_pane": doing.previous_pane,
            "notice": self.focus_notice,
            "export": doing.show_export,
            "import": sheets.importing.open,
            "print": doing.print_brief,
            "open": self.another_book.emit,
            "preferences": sheets.preferences.open,
            "keys": sheets.keys.open,
            "menu": self.show_menu,
            "quit": self.close,
        }
        return {**by_name, **{place: partial(journey.go, place) for place in PLACES}}

    # -- menus and notices --

    def show_menu(self) -> None:
        """Show the menu of everything."""
        menu = main_menu(self, self.actions_by_name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.rooms.side.menu
        below = button.mapToGlobal(QPoint(0, button.height()))
        menu.popup(below if button.isVisible() else self.mapToGlobal(QPoint(20, 40)))

    def show_person_menu(self, client_id: str, where: QPoint) -> None:
        """Show what can be done with a client."""
        menu = PersonMenu(self.desk, clients.get(client_id), self)
        menu.edit_asked.connect(self.sheets.person.ask)
        menu.meeting_asked.connect(self.sheets.plan.ask)
        menu.export_asked.connect(self.doing.export_client)
        menu.open_at(where)

    def focus_notice(self) -> None:
        """Put the keyboard on the notice's button, or the banner's."""
        target = self.toast.action if self.toast.isVisible() else self.banner.action
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_person_menu(self, where: QPoint) -> None:
        self.show_person_menu(self.journey.client_id, where)

    def _on_file_for(self, page: Page, where: QPoint) -> None:
        FilingMenu(self.desk, page, self).popup(where)

    def _on_done(self, label: str, edit: Edit) -> None:
        self.toast.say(label)

    def _on_changed(self, edit: Edit) -> None:
        self._count_today()

    def _count_today(self) -> None:
        self.rooms.side.nav.count("today", day.today_count(self.desk.now()))

    def _on_failed(self, error: RelbookError) -> None:
        said = wording.of_error(error)
        if not isinstance(error, StoreUnavailableError):
            self.banner.say(said)
            return
        again = "" if error.trouble is Trouble.READ_ONLY else self.tr("Try again")
        self.banner.say(said, risk=True, action=again, act=self.doing.try_again)

    def _on_kept(self, entry_id: str) -> None:
        self.banner.hide()
        if self.rooms.here is self.rooms.timeline and self.rooms.timeline.model.row_of(entry_id) >= 0:
            self.rooms.timeline.view.show_entry(entry_id)

    def _on_exported(self, path: str, count: int) -> None:
        self.toast.say(self.tr("Exported {count} entries.").format(count=count), undo=False)

    def _on_order(self, order: str) -> None:
        self.settings.put(remembered.ORDER, order)

    def _on_order_chosen(self, order: str) -> None:
        self.rooms.side.set_order(Order(order))

    def _on_folded(self, rail: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.rooms.side.fold(rail=rail)

    def _on_asking(self, asking: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.rooms.rail.light(lit=asking)

    # -- arriving and leaving --

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.sheets.importing.open_with(local)

    def go_to_sleep(self) -> None:
        """Save what is being typed and stop every clock: the journal behind this window is about to close."""
        self.doing.put_down()
        self.hide()
        for clock in self.findChildren(QTimer):
            clock.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.doing.put_down()
        self.settings.put(remembered.GEOMETRY, self.saveGeometry())
        self.settings.save()
        self.opening.clear()
        super().closeEvent(event)
        self.closed.emit()

    def _safety(self) -> str:
        if self.desk.read_only:
            return self.tr("For reading only.")
        return self.tr("Kept on this computer. No passphrase yet.")
