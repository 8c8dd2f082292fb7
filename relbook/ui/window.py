"""The window: every room in its place. What leads where is laid in `wiring/`.

Its first picture is the list of clients and the day beside it. What else a window has is made in the
moment after (`filling.py`), or by whoever asks for it before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout
from shiboken6 import delete

from relbook.errors import RelbookError
from relbook.journal.day_page import FirstPage
from relbook.journal.roster import Order
from relbook.store import day_page
from relbook.ui.bringing import Bringing
from relbook.ui.desk import Desk
from relbook.ui.filling import Early, Filling
from relbook.ui.frame import Frame
from relbook.ui.journey import Journey
from relbook.ui.measure import Measure
from relbook.ui.page import Page
from relbook.ui.rooms import Rooms
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.turns import turns
from relbook.ui.sheets import Sheets

if TYPE_CHECKING:
    from relbook.ui.doing import Doing
    from relbook.ui.news import News
    from relbook.ui.parts import Parts
    from relbook.ui.shared.notices import Banner, Toast


class MainWindow(QMainWindow):
    """Three panes, sheets above them, and one desk that writes."""

    another_book = Signal()
    lock_asked = Signal()
    restore_asked = Signal(str, str)  # a backup that is to become the book, and its key where it has another
    closed = Signal()
    passphrase_asked = Signal(str, str)  # so far, from now on
    wired = Signal(object)  # the window itself: every wire is laid

    def __init__(
        self,
        desk: Desk,
        background: Background,
        settings: Settings,
        opening: Opening,
        first: Callable[[], FirstPage] | None = None,
    ) -> None:
        """Make it as far as it goes without the book; `first` waits for what its first picture shows."""
        super().__init__()
        self.desk, self.settings, self.opening = desk, settings, opening
        desk.write_by(background)
        self.first_to_go = QObject(self)  # its children go before the rooms they listen to
        self._trouble: RelbookError | None = None  # why the last write of all was refused
        self._parts: Parts | None = None
        self._actions: dict[str, QAction] = {}
        self.early: Early | None = None  # who opens the book behind the first picture, where it is not open
        self._joining, self._busy = self._join(), False
        self.is_joined = False  # every wire is laid
        self._may_close = False  # the backup at closing is there, or nobody waits for it
        self.setWindowTitle("relbook")  # never a name: a title is read over a shoulder
        self.setMinimumSize(*tokens().layout["window_min"])
        self.setAcceptDrops(True)
        self.rooms = Rooms(desk, background)
        self.sheets = Sheets(self.rooms, settings, self, self._get_ready)
        self.rooms.bringing = self.sheets.bringing = self.bringing = Bringing(self)
        self.frame = Frame(self.rooms.side, self.rooms.middle, self.rooms.right, self.rooms.rail)
        self.frame.stand(settings.get(remembered.PANES))
        self.journey = Journey(self.rooms, self.frame, desk)
        self.measure = Measure(self.rooms, self)
        self._arrange()
        self._show_first(self._read_first(first))
        self.filling = Filling(self)

    def _read_first(self, first: Callable[[], FirstPage] | None) -> FirstPage:
        """What the first picture shows; where that cannot be read, nothing half made is left standing."""
        try:
            return day_page.first_page(self.desk.now()) if first is None else first()
        except BaseException:
            delete(self)
            raise

    def _show_first(self, first: FirstPage) -> None:
        self._is_open = first.is_open
        self.rooms.side.say_safe(self._safety())
        self.rooms.begin_with(first)
        if first.unwritten:
            self.rooms.after_talk  # noqa: B018 - made now, for it stands above the day: later it would push it down
        for room in (self.rooms.today, self.rooms.side, *self.rooms.made()):
            room.look_ahead()
        self.rooms.first = None

    @property
    def parts(self) -> Parts:
        """What joins the rooms: made once the first picture is there, or by whoever needs it before."""
        while not self.is_joined and not self._busy:  # a wire that is being laid asks for what there is
            if not self.join_on():
                break
        assert self._parts is not None
        return self._parts

    def _get_ready(self) -> None:
        assert self.parts

    def join_on(self) -> bool:
        """Join a little more of it, until `is_joined`; False where there is nothing more to join."""
        self._busy = True
        try:
            return next(self._joining, self) is None
        finally:
            self._busy = False

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """Every action."""
        self.parts  # noqa: B018 - they are made with it
        return self._actions

    def _join(self) -> Generator[None, None, None]:
        if self.early is not None:
            if not self.early.open():
                return
            self.early = None
            yield
        from relbook.ui.joined import actions, joined

        parts = self._parts = yield from joined(self)
        self.whole.insertWidget(0, parts.news.banner)
        self.rooms.when_made("call", self._put_call)
        yield
        for made in actions(self, parts):
            self._actions = made
            yield
        self.sheets.when_made("palette", self._fill_palette)
        self.sheets.when_made("backups", self._join_backups)
        self.sheets.when_made("closing", self._join_closing)
        self.sheets.when_made("keys", self._fill_keys)
        self.sheets.when_made("passphrase", self._join_passphrase)
        self.desk.failed.connect(self._on_failed)
        self.is_joined = True
        self.wired.emit(self)

    @property
    def doing(self) -> Doing:
        """What can be done from anywhere."""
        return self.parts.doing

    @property
    def news(self) -> News:
        """What the window tells."""
        return self.parts.news

    @property
    def toast(self) -> Toast:
        """What was done, with a way back."""
        return self.news.toast

    @property
    def banner(self) -> Banner:
        """What needs the writer."""
        return self.news.banner

    def _arrange(self) -> None:
        whole = Page()
        self.whole = QVBoxLayout(whole)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addWidget(self.frame, 1)
        self.setCentralWidget(whole)
        self.rooms.side.set_order(Order(self.settings.get(remembered.ORDER)))

    def _put_call(self) -> None:
        self.whole.insertWidget(0, self.rooms.call)

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

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001, N802 - Qt's own
        if visible and not self.isVisible():
            self.frame.get_ready(self.size())
        super().setVisible(visible)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self.sheets.importing.open_with(local)

    def go_to_sleep(self) -> None:
        """Save what is being typed and stop every clock: the journal behind this window is about to close."""
        self.filling.stop()
        self.bringing.stop()  # what is still being loaded would be made over a book that is closed
        self.rooms.middle.blockSignals(True)  # noqa: FBT003 - nothing is turned to any more
        self._put_down()
        self.hide()
        self.desk.settle()  # a page that is hidden saves itself, and hears of it while it is there
        if self.rooms.is_made("call_mode"):
            self.rooms.call_mode.leave()  # it has other names for whom this book knows, and for nobody else
        for clock in self.findChildren(QTimer):
            clock.stop()
        turns().drop(self)

    def put_away(self) -> bool:
        """Save what is being typed and how the window stands, and remove what was opened elsewhere.

        False where words could not be saved, and exist in this window alone. Where nothing can be
        written at all, nothing waits.
        """
        self._trouble = None
        self._put_down()
        self.settings.put(remembered.GEOMETRY, self.saveGeometry())
        self.settings.put(remembered.PANES, self.frame.widths())
        self.settings.settle()
        self.opening.clear()
        return self._trouble is None or self.desk.read_only

    def _put_down(self) -> None:
        """Save what is being typed, and wait until everything is on the disk; what takes long is stopped."""
        self.desk.stop()
        if self.is_joined:
            self.doing.put_down()
        self.desk.settle()

    def put_bookmark(self) -> None:
        """Note in the book where the window is, to open there once it is unlocked."""
        from relbook.ui import bookmark

        bookmark.put_in(self.parts)

    def open_at_bookmark(self) -> None:
        """Turn to where the book was when it was locked."""
        from relbook.ui import bookmark

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
        """Whether the backup at closing comes first; the end of a session waits for nothing.

        Nor does a window in its first moment: without wires nothing was written.
        """
        if self._may_close or not self.is_joined:
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
        if not self._is_open:
            return self.tr("Private. Kept on this computer.")
        return self.tr("Kept on this computer. No passphrase yet.")
