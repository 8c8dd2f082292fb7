"""The brief as a sheet over the window: half a minute of reading before a talk."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.journal import agenda
from relbook.journal.brief import Brief
from relbook.journal.entry import Kind
from relbook.journal.promise import Outcome, Promise
from relbook.store import briefs, promises
from relbook.store.edit import Edit
from relbook.ui.brief import paper, plain
from relbook.ui.brief.head import BriefHead
from relbook.ui.brief.page import BriefPage
from relbook.ui.brief.reading import Reading, read
from relbook.ui.brief.spoken import Spoken
from relbook.ui.brief.walk import next_line
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.icons import pixmap
from relbook.ui.shared.line import Line
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.printing import open_dialog, printer_dialog
from relbook.ui.shared.read_sheet import ReadSheet
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.turns import turns

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

_WALK = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class BriefSheet(ReadSheet):
    """One client's brief. `show_client` turns to somebody, `open` lays it over the window.

    The worker reads it; making its page, laying that out and painting it are a turn each, for all at once
    held the window's thread for two frames.
    """

    note_asked = Signal(str, str, str)  # the client, the kind of the note to start, its first lines
    entry_chosen = Signal(str)
    tab_chosen = Signal(str, str)  # the client and a tab of their page

    def __init__(self, desk: Desk, window: QWidget, background: Background | None = None) -> None:
        width, height = tokens().layout["sheet_brief"]
        super().__init__(window, self.tr("Brief"), (width, height), background)
        self.desk = desk
        self.client_id = ""
        self.brief: Brief | None = None
        self._next: BriefPage | None = None  # made, and not in view yet
        self._voice = Spoken()
        self._kind = Kind.CALL.value
        self._ticked: dict[str, int] = {}
        self._taken: list[str] = []
        self._copy = PrivateCopy(self)
        self._printing: QPrintDialog | None = None
        self.head = BriefHead()
        self.area = Scrolling()
        self.page: BriefPage | None = None
        self.clock = Label()
        self.foot = Paragraph(role="small", tone="text2", max_lines=3)
        self.key = Key("Enter")
        self.start = Button(self.tr("Start the call note"), variant="primary", icon_name="phone")
        self._copied = QTimer(self, singleShot=True, interval=2000)
        for part in (self.head, Rule(), self.area, Rule(), self._foot()):
            self.column.addWidget(part, 1 if part is self.area else 0)
        self._connect()

    def show_client(self, client_id: str) -> None:
        """Turn to this client; what was ticked to be said stays ticked while it is the same one."""
        if client_id != self.client_id:
            self._taken = []
        self.client_id = client_id
        self._ticked = {}
        if not self.isVisible():
            self.area.let_go()
            self.page = None
        self.look()
        self.area.verticalScrollBar().setValue(0)

    def look(self) -> None:
        """Show what the store says now."""
        self.have_read(self._reading())

    def close_sheet(self) -> None:
        self._next = None
        super().close_sheet()

    def first_focus(self) -> QWidget:
        return self.start

    def wanted_height(self) -> int:
        if self.page is None:
            return super().wanted_height()
        width = min(theme().px(self._wanted[0]), self._window.width() - 32)
        rest = self.head.sizeHint().height() + self.start.sizeHint().height() + 28 + 2
        return rest + self.page.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key, bar = QApplication.focusWidget(), Qt.Key(event.key()), self.area.verticalScrollBar()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(here, QAbstractButton) and not isinstance(here, Line):
                super().keyPressEvent(event)
            else:
                self._on_start()
        elif key in _WALK:
            self._walk(key)
        elif key in _PAGES:
            bar.setValue(bar.value() + _PAGES[key] * (self.area.viewport().height() - 40))
        else:
            super().keyPressEvent(event)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk the lines; Qt would go from button to button, and scroll."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALK:
            self._walk(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def forget_copy(self) -> None:
        """Take what was copied off the clipboard, as when the book is locked."""
        self._copy.forget()

    def print_it(self) -> None:
        """Ask for a printer, and print."""
        self._printing = printer_dialog(self)
        self._printing.accepted.connect(self._on_printer)
        open_dialog(self._printing)

    def _connect(self) -> None:
        for widget in (*self.head.controls(), self.start, self.area):
            widget.installEventFilter(self)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.head.copy_button.clicked.connect(self._on_copy)
        self.head.print_button.clicked.connect(self.print_it)
        self.start.clicked.connect(self._on_start)
        self._copied.timeout.connect(self._on_copied_seen)
        self.desk.changed.connect(self._on_changed)
        theme().changed.connect(self._on_theme)

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(edges(36, 14, 22, 14))
        row.setSpacing(8)
        row.addWidget(self.clock)
        row.addWidget(self.foot, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.key)
        row.addWidget(self.start)
        return foot

    def _reading(self) -> Callable[[], Reading]:
        """What the worker is asked."""
        return partial(read, self.client_id, self.desk.now(), self.desk.library, dict(self._ticked))

    def show_found(self, found: Reading) -> None:
        brief = found.brief
        self.brief, self._kind = brief, found.kind
        self.head.show_brief(brief, self._voice, found.rhythm_days)
        self.foot.set_text(self._voice.foot(brief))
        side, tone = theme().px(16), theme().color("text3")
        self.clock.setPixmap(pixmap("clock", side, tone, self.devicePixelRatioF()))
        self._name_start()
        self._next = BriefPage(brief, found.promises, self._voice, self._taken)
        turns().take(self._show_page)

    def _show_page(self) -> None:
        page, self._next = self._next, None
        if page is not None:
            self._turn_to(page)
            if self.isVisible():
                self.place()
            self.appear()

    def _turn_to(self, page: BriefPage) -> None:
        here, at = QApplication.focusWidget(), self.area.verticalScrollBar().value()
        focused = here.key if isinstance(here, Line) and self.isAncestorOf(here) else ""
        self.page = page
        page.chosen.connect(self._on_entry)
        page.ticked.connect(self._on_ticked)
        page.taken.connect(self._on_taken)
        page.elsewhere.connect(self._on_tab)
        self.area.turn_to(page)
        self.area.verticalScrollBar().setValue(at)
        again = next((line for line in page.lines() if focused and line.key == focused), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_start(self) -> None:
        words = {
            Kind.CALL.value: self.tr("Start the call note"),
            Kind.MEETING.value: self.tr("Start the meeting note"),
        }
        said = words.get(self._kind, self.tr("Start the note"))
        self.start.setText(said)
        self.start.setAccessibleName(said)
        self.start.show_icon(wording.kind_look(self._kind)[0])

    def _walk(self, key: Qt.Key) -> None:
        """From line to line by the arrow keys; up from the first one leads back to the button."""
        lines = self.page.sources() if self.page else []
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        to = next_line(lines, self.window().focusWidget(), key, mirrored=mirrored) or self.start
        to.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(to, Line):
            self.area.ensureWidgetVisible(to, 0, 40)

    def _on_start(self) -> None:
        if self._later.waits:  # a quick hand
            self._kind = self._reading()().kind
        client_id, kind, lines = self.client_id, self._kind, agenda.lines(self._taken)
        self._taken = []
        self.close_sheet()
        self.note_asked.emit(client_id, kind, lines)

    def _on_tab(self, tab: str) -> None:
        self.close_sheet()
        self.tab_chosen.emit(self.client_id, tab)

    def _on_taken(self, words: str) -> None:
        if words in self._taken:
            self._taken.remove(words)
        else:
            self._taken.append(words)

    def _on_entry(self, entry_id: str) -> None:
        self.close_sheet()
        self.entry_chosen.emit(entry_id)

    def _on_ticked(self, promise: Promise) -> None:
        outcome = Outcome.KEPT if promise.open else Outcome.OPEN
        if promise.open and self.page is not None:
            self._ticked[promise.id] = self.page.place_of(promise)
        kept = self.tr("Promise kept. Well done.") if promise.mine else self.tr("Promise kept.")
        label = kept if promise.open else self.tr("Promise open again.")
        self.desk.perform(partial(promises.settle, promise.id, outcome, self.desk.today()), label)

    def _leaving(self) -> Brief:
        """The brief as it may leave the screen."""
        made = briefs.brief(self.client_id, self.desk.now(), self.desk.library(), leaving=True)
        return plain.veiled(made) if made.client.alias and self.head.alias.isChecked() else made

    def _on_copy(self) -> None:
        if self.brief is not None:
            self._copy.copy(plain.words(self._leaving()))
            self.head.name_copy(self.tr("Copied"))
            self._copied.start()

    def _on_printer(self) -> None:
        if self.brief is not None and self._printing is not None:
            if not paper.print_on(self._leaving(), self._printing.printer()):
                self.foot.set_text(self.tr("The printer did not answer. Nothing was printed; try again."))
            self._printing.deleteLater()
            self._printing = None

    def _on_copied_seen(self) -> None:
        self.head.name_copy(self.tr("Copy"))

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible() and edit.concerns(self.client_id):
            try:
                self.look()
            except RelbookError:  # the client went into the bin
                self.close_sheet()

    def _on_theme(self) -> None:
        if self.isVisible():
            self.look()
