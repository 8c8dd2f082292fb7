"""The window: every room in its place. What leads where is laid in `wiring/`."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.journal.roster import Order
from relbook.store.database import opened
from relbook.store.passphrase import has_passphrase
from relbook.ui import bookmark, wiring
from relbook.ui.actions import make_actions
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.focus import FocusRing
from relbook.ui.frame import Frame
from relbook.ui.journey import Journey
from relbook.ui.laying import Laying
from relbook.ui.look import Look
from relbook.ui.menus import Menus
from relbook.ui.news import News
from relbook.ui.parts import Parts
from relbook.ui.rooms import Rooms, Sheets
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.tokens import tokens


class MainWindow(QMainWindow):
    """Three panes, sheets above them, and one desk that writes."""

    another_book = Signal()
    lock_asked = Signal()
    restore_asked = Signal(str, str)  # a backup that is to become the book, and its key where it has another
    closed = Signal()
    passphrase_asked = Signal(str, str)  # so far, from now on

    def __init__(self, desk: Desk, background: Background, settings: Settings, opening: Opening) -> None:
        super().__init__()
        self.desk, self.settings, self.opening = desk, settings, opening
        self._trouble: RelbookError | None = None  # why the last write of all was refused
        self._may_close = False  # the backup at closing is there, or nobody waits for it
        self.setWindowTitle("relbook")  # never a name: a title is read over a shoulder
        self.setMinimumSize(*tokens().layout["window_min"])
        self.setAcceptDrops(True)
        self.rooms = Rooms(desk, background)
        self.sheets = Sheets(desk, background, settings, self.rooms.keeper, self)
        rooms = self.rooms
        self.frame = Frame(rooms.side, rooms.middle, rooms.reflection, rooms.rail)
        self.journey = Journey(rooms, self.frame, desk)
        self.doing = Doing(desk, rooms, self.sheets, self.frame, self.journey)
        laying = Laying(self.sheets)
        self.news = News(desk, rooms, self.doing, self)
        self.toast, self.banner = self.news.toast, self.news.banner
        self.parts = Parts(
            desk=desk,
            settings=settings,
            opening=opening,
            rooms=rooms,
            sheets=self.sheets,
            frame=self.frame,
            journey=self.journey,
            laying=laying,
            doing=self.doing,
            menus=Menus(desk, rooms, laying, self.journey, self.doing, self),
            news=self.news,
            look=Look(settings, rooms),
        )
        self._arrange()
        acts = wiring.join(self.parts)
        acts |= {"open": self.another_book.emit, "lock": self.lock_asked.emit, "quit": self.close}
        rooms.side.lock_asked.connect(self.lock_asked)
        self.actions_by_name = make_actions(self, acts)
        self.sheets.when_made("palette", self._fill_palette)
        self.sheets.when_made("backups", self._join_backups)
        self.sheets.when_made("closing", self._join_closing)
        self.sheets.when_made("keys", self._fill_keys)
        self.sheets.when_made("passphrase", self._join_passphrase)
        self.parts.menus.set_actions(self.actions_by_name)
        self.ring = FocusRing(self)
        desk.failed.connect(self._on_failed)

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rooms.call)
        column.addWidget(self.banner)
        column.addWidget(self.frame, 1)
        self.setCentralWidget(whole)
        self.rooms.side.set_order(Order(self.settings.get(remembered.ORDER)))
        self.rooms.side.say_safe(self._safety())

    def _fill_palette(self) -> None:
        self.sheets.palette.set_actions(list(self.actions_by_name.values()))

    def _join_backups(self) -> None:
        self.sheets.backups.restore_asked.connect(self.restore_asked)

    def _join_closing(self) -> None:
        self.sheets.closing.may_close.connect(self._on_may_close)

    def _fill_keys(self) -> None:
        self.sheets.keys.set_actions(list(self.actions_by_name.values()))

    def _join_passphrase(self) -> None:
        self.sheets.passphrase.asked.connect(self.passphrase_asked)

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

    def put_away(self) -> bool:
        """Save what is being typed and how the window stands, and remove what was opened elsewhere.

        False where words could not be saved, and exist in this window alone. Where nothing can be
        written at all, nothing waits.
        """
        self._trouble = None
        self.doing.put_down()
        self.settings.put(remembered.GEOMETRY, self.saveGeometry())
        self.settings.save()
        self.opening.clear()
        return self._trouble is None or self.desk.read_only

    def put_bookmark(self) -> None:
        """Note in the book where the window is, to open there once it is unlocked."""
        bookmark.put_in(self.parts)

    def open_at_bookmark(self) -> None:
        """Turn to where the book was when it was locked."""
        bookmark.turn_to(self.parts)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.put_away() or self._may_close:
            waits = self._waits()
        else:
            assert self._trouble is not None
            self.sheets.closing.hold_for_words(self._trouble)
            waits = True
        if waits:
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _waits(self) -> bool:
        """Whether the backup at closing comes first; the end of a session waits for nothing."""
        if self._may_close:
            return False
        if QGuiApplication.instance().isSavingSession():  # type: ignore[union-attr]
            self.rooms.keeper.leave()
            return False
        return self.sheets.closing.hold()

    def _on_failed(self, error: RelbookError) -> None:
        self._trouble = error

    def _on_may_close(self) -> None:
        self._may_close = True
        self.close()

    def _safety(self) -> str:
        if self.desk.read_only:
            return self.tr("For reading only.")
        if has_passphrase(opened()):
            return self.tr("Private. Kept on this computer.")
        return self.tr("Kept on this computer. No passphrase yet.")
