"""What can be done from anywhere: write, open a sheet, take back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import meetings
from relbook.ui.desk import Desk
from relbook.ui.frame import Frame
from relbook.ui.journey import Journey
from relbook.ui.keyboard import step_pane, undo_text
from relbook.ui.rooms import Rooms
from relbook.ui.sheets import Sheets

if TYPE_CHECKING:
    from relbook.journal.asking import Asked


class Doing(QObject):
    """The acts behind menus, keys and the palette; each is a line or two over the rooms."""

    putting_down = Signal()  # everything that is being typed is about to be saved

    def __init__(self, desk: Desk, rooms: Rooms, sheets: Sheets, frame: Frame, journey: Journey) -> None:
        super().__init__()
        self._desk, self._rooms, self._sheets = desk, rooms, sheets
        self._frame, self._journey = frame, journey

    # -- writing --

    def write(self) -> None:
        """Open the composer here, or from anywhere else the quick one; among the prompts, begin a prompt."""
        if self._rooms.at("prompts"):
            self._rooms.prompts.new_prompt()
        else:
            self._write()

    def new_prompt(self) -> None:
        """Turn to the prompts and begin one of one's own."""
        self._journey.go("prompts")
        self._rooms.prompts.new_prompt()

    def try_prompt(self, client_id: str, asked: Asked) -> None:
        """Turn to whom a prompt is tried on, to Today for nobody in particular, and ask it there."""
        if client_id:
            self._journey.go_client(client_id)
        else:
            self._journey.go("today")
        if not self._frame.right_in_view:
            self._frame.open_drawer()
        self._rooms.reflection.try_out(asked)
        self._rooms.reflection.focus_answer()

    def log_call(self) -> None:
        """Open the composer for a call that has just ended."""
        self._write(Kind.CALL)

    def note_kindness(self) -> None:
        """Open the composer for a small gesture."""
        self._write(Kind.APPRECIATION_GIVEN)

    def new_promise(self) -> None:
        """Open the composer on a promise."""
        self._write(text="[] ")

    def attach(self) -> None:
        """Ask for files to go with what is being written; where nothing is, begin an entry."""
        if self._sheets.shows("meeting_mode"):
            self._sheets.meeting_mode.page.attach()
            return
        if not self._sheets.shows("quick") and not self._rooms.composer.is_open:
            self._write()
        if self._sheets.shows("quick"):
            self._sheets.quick.pad.luggage.ask()
        else:
            self._rooms.composer.pad.luggage.ask()

    def add_fact(self) -> None:
        """Turn to what is known about the client in view, ready for one thing more."""
        if self._journey.client_id:
            if not self._rooms.at("timeline"):
                self._journey.go_client(self._journey.client_id)
            self._rooms.timeline.tabs.choose(2)
            self._rooms.knowing.focus_field()

    def promise_in(self, page: Page) -> None:
        """Open an entry on one more promise."""
        self._rooms.composer.open_entry(page)
        self._rooms.composer.add_line("[] ")

    def tag_in(self, page: Page) -> None:
        """Open an entry on one more tag."""
        self._rooms.composer.open_entry(page)
        self._rooms.composer.add_tag()

    def note_talk(self, client_id: str, kind: str, lines: str = "") -> None:
        """Turn to a client and open the composer for the talk; `lines` are what was ticked to be said."""
        self._journey.go_journal(client_id)
        self._rooms.composer.open_for(kind, text=lines)
        self._rooms.composer.write_above(lines)

    def write_about(self, client_id: str, kind: str, text: str = "") -> None:
        """Open the composer for a note of this kind, with its client or with nobody's name yet."""
        if client_id:
            self.note_talk(client_id, kind)
            if text:
                self._rooms.composer.add_line(text)
        else:
            self._sheets.have("quick", "open_for", "", kind, text)

    def try_again(self) -> None:
        """Keep once more what could not be kept."""
        if self._sheets.shows("meeting_mode"):
            self._sheets.meeting_mode.page.keep()
        elif self._sheets.shows("quick"):
            self._sheets.quick.pad.keep()
        elif self._rooms.is_made("composer") and self._rooms.composer.is_open:
            self._rooms.composer.pad.keep()
        else:
            self.put_down()

    def words_at_risk(self) -> str:
        """What is being written where the writer is, in case it cannot be kept; every word of it."""
        pages: list[str] = []
        if self._sheets.shows("meeting_mode"):
            pages.append(self._sheets.meeting_mode.page.written())
        if self._sheets.shows("quick"):
            pages.append(self._sheets.quick.pad.written())
        if self._rooms.is_made("composer"):
            pages.append(self._rooms.composer.pad.written())
        if self._rooms.is_made("reflection"):
            pages.append(self._rooms.reflection.card.text)
        return next((words for words in pages if words.strip()), "")

    def put_down(self) -> None:
        """Save what is being typed, everywhere: before closing, locking or turning to another book."""
        for name, save in (("composer", "save_draft"), ("reflection", "flush"), ("prompts", "flush")):
            if self._rooms.is_made(name):
                getattr(getattr(self._rooms, name), save)()
        self.putting_down.emit()
        for sheet in self._sheets.made():
            sheet.put_down()

    def shut_page(self) -> None:
        """Save what is being typed and shut the page about a client: its draft is about to be another one."""
        self.put_down()
        if self._rooms.is_made("composer"):
            self._rooms.composer.close_keeping_draft()

    def _write(self, kind: str = "", text: str = "") -> None:
        if self._journey.client_id and self._rooms.at("timeline"):
            self._rooms.timeline.tabs.choose(0)
            self._rooms.composer.open_for(kind, text=text)
        elif kind or text:
            self._sheets.have("quick", "open_for", self._journey.client_id, kind, text)
        else:
            self._sheets.have("quick", "open")

    # -- sheets --

    def add_client(self) -> None:
        """Ask for someone new."""
        self._sheets.have("person", "ask")

    def edit_client(self) -> None:
        """Change what is known about the client in view."""
        if self._journey.client_id:
            self._sheets.have("person", "ask", self._journey.client_id)

    def show_brief(self) -> None:
        """Open the brief of the client in view, else of the next meeting's."""
        today = self._desk.today()
        talks = [who.id for meeting in meetings.between(today, today) for who in meeting.clients]
        for client_id in [self._journey.client_id] if self._journey.client_id else talks[:1]:
            self.show_brief_of(client_id)

    def show_brief_of(self, client_id: str) -> None:
        """Open the brief of this client."""
        self._sheets.bring("brief", partial(self._open_brief, client_id))

    def _open_brief(self, client_id: str) -> None:
        self._sheets.brief.show_client(client_id)
        self._sheets.brief.open()

    def print_brief(self) -> None:
        """Print the brief of the client in view."""
        self.show_brief()
        if self._sheets.brief.isVisible():
            self._sheets.brief.print_it()

    def show_tab_of_brief(self, client_id: str, tab: str) -> None:
        """Turn to the tab of a client's page that a line of the brief comes from."""
        self._journey.go_client(client_id)
        self._rooms.timeline.tabs.choose({"promises": 1, "known": 2}.get(tab, 0))

    def show_entry_of_brief(self, entry_id: str) -> None:
        """Close the brief and turn to an entry it named."""
        self._sheets.brief.close_sheet()
        self._journey.show_entry(entry_id)

    def show_export(self) -> None:
        """Open the export sheet for what is in view."""
        shown = self._rooms.timeline.selection if self._journey.client_id else EVERYTHING
        self._sheets.have("export", "show_for", shown)

    def export_client(self, client_id: str) -> None:
        """Open the export sheet for one client."""
        self._sheets.have("export", "show_for", Selection(client_id=client_id))

    # -- moving about --

    def show_search(self) -> None:
        """Search, in the journal in view."""
        self._journey.go_search(client_id=self._journey.client_id)

    def show_filters(self) -> None:
        """The filters of the journal in view; from anywhere else, search with the keyboard on its own."""
        if self._rooms.at("timeline"):
            self._rooms.timeline.ways.open_filters()
            return
        self.show_search()
        self._rooms.search.focus_filters()

    def go_to_day(self) -> None:
        """Ask for a day in the journal in view, or in everybody's."""
        if not self._rooms.at("timeline"):
            self._journey.go("everyone")
        self._rooms.timeline.ways.ask_day()

    def toggle_reflection(self) -> None:
        """Show the reflection pane and put the keyboard in it; hide it when it is there already."""
        here = QApplication.focusWidget()
        inside = here is not None and self._rooms.reflection.isAncestorOf(here)
        if (self._frame.right_in_view and not inside) or self._frame.toggle_right():
            self._rooms.reflection.focus_answer()

    def fold_reflection(self) -> None:
        """Put the reflection pane away, or bring it back."""
        self._frame.toggle_right()

    def show_reflections(self) -> None:
        """Show what was answered before."""
        self._frame.open_drawer()
        self._rooms.reflection.show_history()

    def next_pane(self) -> None:
        """Put the keyboard on the next of the three panes."""
        step_pane(self._rooms, self._frame, 1)

    def previous_pane(self) -> None:
        """Put the keyboard on the pane before."""
        step_pane(self._rooms, self._frame, -1)

    # -- taking back --

    def undo(self) -> None:
        """Take back: typing where there is typing, else the last thing done."""
        if not undo_text():
            self._desk.undo()

    def redo(self) -> None:
        """Do again."""
        if not undo_text(redo=True):
            self._desk.redo()
