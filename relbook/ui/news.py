"""What the window tells: done with a way back, or gone wrong and what to do about it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from relbook.errors import MissingError, RelbookError, StoreUnavailableError, Trouble
from relbook.journal.page import Page
from relbook.store import day, entries, outbox
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.rooms import Rooms
from relbook.ui.shared import error_words
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.figures import figure
from relbook.ui.shared.later import Later
from relbook.ui.shared.notices import Banner, Toast
from relbook.ui.shared.picking import ask_target

COUNTED = frozenset({"promise", "meeting", "meeting_client", "entry", "client"})
"""The tables whose rows are in the count beside Today."""


class News(QObject):
    """The toast for what was done, the banner for what needs the writer, and the count beside Today."""

    damaged = Signal()  # the writer wants to know what can be done about damage
    written = Signal(object)  # the Page of an entry just kept, for what may be offered after it

    def __init__(self, desk: Desk, rooms: Rooms, doing: Doing, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rooms, self._doing = desk, rooms, doing
        self.toast, self.banner = Toast(window), Banner()
        self._copies, self._window = PrivateCopy(self), window
        self.quiet = False
        self._risk = ""  # what was said of words that could not be kept
        self._count = Later(rooms.background, self)
        self._count.came.connect(self._on_counted)

    def hush(self, *, quiet: bool) -> None:
        """Say nothing in passing for as long as it is quiet; work at risk is still told."""
        self.quiet = quiet
        if quiet:
            self.toast.hide()

    def focus(self) -> None:
        """Put the keyboard on the notice's button, or the banner's; where nothing is said it stays."""
        toast, banner = self.toast, self.banner
        every = (toast.action, toast.offered, banner.action, *banner.more, banner.dismiss)
        target = next((button for button in every if button.isVisible()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def count_today(self) -> None:
        """Say beside Today how much of the day is left."""
        self._count.ask(partial(day.today_count, self._desk.now()))

    def _on_counted(self, count: object) -> None:
        if isinstance(count, int):
            self._rooms.side.nav.count("today", count)

    def on_done(self, label: str, edit: Edit) -> None:
        """Say what was done."""
        if not self.quiet:
            self.toast.say(label)

    def on_undone(self, label: str) -> None:
        """Offer no more to undo what was taken back by its key: that would take back what was done before."""
        self.toast.withdraw()

    def on_changed(self, edit: Edit) -> None:
        """Count again, where it can be another count; what can be written is not at risk any more."""
        if self.banner.isVisible() and self.banner.words.text == self._risk:
            self.banner.hide()
        if edit.kinds and edit.kinds.isdisjoint(COUNTED):
            return
        self.count_today()

    def on_failed(self, error: RelbookError) -> None:
        """Say what happened, what is safe and what to do; a save that failed can be tried again."""
        said = error_words.of_error(error)
        if not isinstance(error, StoreUnavailableError):
            self.banner.say(said)
            return
        again = "" if error.trouble is Trouble.READ_ONLY else self.tr("Try again")
        more = (
            ((self.tr("Copy the text"), self.copy_words), (self.tr("Save elsewhere"), self.save_words))
            if self._doing.words_at_risk().strip()
            else ()
        )
        self._risk = said if more else ""
        self.banner.say(said, risk=True, action=again, act=self._doing.try_again, more=more)

    def copy_words(self) -> None:
        """Put what could not be kept on the clipboard."""
        self._copies.copy_whole(self._doing.words_at_risk())
        self.toast.say(self.tr("Copied, for half a minute."), undo=False)

    def save_words(self) -> None:
        """Ask for a file of its own for what could not be kept."""
        ask_target(
            self._window,
            self.tr("Save elsewhere"),
            self._on_elsewhere,
            name=self.tr("Words to keep.md"),
            kinds=self.tr("Markdown (*.md)"),
        )

    def _on_elsewhere(self, chosen: str) -> None:
        try:
            outbox.put_file(Path(chosen), [self._doing.words_at_risk()])
        except RelbookError as error:
            self.on_failed(error)
        else:
            self.toast.say(self.tr("Saved in a file of its own. It is not encrypted."), undo=False)

    def on_kept(self, entry_id: str) -> None:
        """Show the entry that was kept, and forget that something was wrong."""
        self.banner.hide()
        if self._rooms.at("timeline") and self._rooms.timeline.model.row_of(entry_id) >= 0:
            self._rooms.timeline.view.show_entry(entry_id)

    def on_written(self, entry_id: str) -> None:
        """Show the entry that was kept, and tell of it to whoever has something to offer."""
        self.on_kept(entry_id)
        along = self._desk.along
        try:
            page = along if isinstance(along, Page) and along.id == entry_id else entries.page(entry_id)
        except MissingError:
            return
        self.written.emit(page)

    def on_pack(self, count: int) -> None:
        """Say how many prompts went out."""
        words = self.tr("One prompt exported.") if count == 1 else self.tr("{count} prompts exported.")
        self.toast.say(words.format(count=figure(count)), undo=False)

    def on_exported(self, path: str, count: int) -> None:
        """Say how many entries went out."""
        words = self.tr("One entry exported.") if count == 1 else self.tr("Exported {count} entries.")
        self.toast.say(words.format(count=figure(count)), undo=False)
