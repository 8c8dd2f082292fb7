"""Forgetting somebody for good: what it does, their name to type, and the certificate."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import CancelledError, RelbookError, StoreUnavailableError, Trouble
from relbook.exports.certificate import certificate
from relbook.journal.client import Client
from relbook.store import clients, forgetting
from relbook.store.edit import Edit
from relbook.store.forgetting import Forgotten, Plan
from relbook.ui.desk import Desk
from relbook.ui.forgetting.asking import AskingPage
from relbook.ui.forgetting.errand import ForgettingFor, Looking, Settling, own_places, places_of_copies
from relbook.ui.forgetting.paper import Paper
from relbook.ui.shared import error_words
from relbook.ui.shared.background import Background
from relbook.ui.shared.edges import edges
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tongue import SpokenTongue
from relbook.ui.shared.underway import Underway, Walk

WAITING = 96
"""How high the page is on which one waits, in pixels at 100 %."""


class ForgetSheet(Sheet):
    """Looks through the book first; nothing happens before the whole name is typed."""

    leaving = Signal(str)  # the key of who is about to be forgotten: nothing may be written about them now
    access_asked = Signal(str)

    def __init__(self, desk: Desk, background: Background, settings: Settings, window: QWidget) -> None:
        super().__init__(window, "", (680, 720))
        self._desk, self._background, self._settings = desk, background, settings
        self._client: Client | None = None
        self._job: Callable[[], object] | None = None
        self._busy = False
        self.head = SheetHead("", "")
        self.waiting = Underway()
        self.asking = AskingPage()
        self.paper = Paper()
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.pages = QStackedWidget()
        self._arrange()
        self.head.close_button.clicked.connect(self.close_sheet)
        self.asking.cancel.clicked.connect(self.close_sheet)
        self.asking.meant.connect(self._on_meant)
        self.asking.access_asked.connect(self._on_access)
        self.paper.done.clicked.connect(self.close_sheet)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    def ask(self, client_id: str) -> None:
        """Open for this client, and look through the book in the background."""
        self._client = client = clients.get(client_id)
        self._say(self.tr("Forget {name}").format(name=client.first))
        self.trouble.hide()
        self._wait(self.tr("Looking through the book…"))
        self.open()
        self._job = Looking(client_id, places_of_copies(self._settings), self._desk.now())
        self._background.run(self._job)

    def wanted_height(self) -> int:
        """While one waits, a line and what is above it; else as high as its pages want."""
        waits = self.pages.currentIndex() == 0 and self.trouble.isHidden()
        return self.head.sizeHint().height() + theme().px(WAITING) if waits else super().wanted_height()

    def first_focus(self) -> QWidget:
        return self.head.close_button

    def close_sheet(self) -> None:
        if self._busy:
            self.waiting.stop()  # whether it could be, the sheet says once it is known
            return
        if self._job is not None:
            self._background.withdraw(self._job)
        self._job = None
        super().close_sheet()

    def _arrange(self) -> None:
        wait = QWidget()
        column = QVBoxLayout(wait)
        column.setContentsMargins(edges(32, 24, 28, 24))
        column.addWidget(self.waiting)
        column.addStretch(1)
        for page in (wait, self.asking, self.paper):
            self.pages.addWidget(page)
        self.trouble.hide()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.trouble.inset(32, 16, 28, 0))
        self.column.addWidget(self.pages, 1)

    def _say(self, title: str) -> None:
        self.head.title.setText(title)
        self.head.beneath.setText(self.tr("For good: from the book, the bin, the search and the files."))
        self.setAccessibleName(title)

    def _wait(self, words: str) -> None:
        self.waiting.begin(words)
        self._turn(0)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.place()

    def _on_meant(self) -> None:
        if self._client is None:
            return
        if self._desk.read_only:
            self._tell(StoreUnavailableError(Trouble.READ_ONLY))
            return
        self._busy = True
        self.trouble.hide()
        self._wait(self._forgetting())
        self.leaving.emit(self._client.id)
        self.head.close_button.setFocus(Qt.FocusReason.OtherFocusReason)  # the page behind may take it
        self._job = Settling(self._client.id)
        self._background.run(self._job)

    def _begin(self, client_id: str) -> None:
        walk = Walk(
            ForgettingFor(
                client_id,
                self.asking.wish(),
                places_of_copies(self._settings),
                own_places(),
                self._desk.now(),
                self.asking.rewrites(),
            )
        )
        self._job = walk
        self.waiting.begin(self._forgetting(), walk)
        self._background.run(walk)

    def _forgetting(self) -> str:
        return self.tr("Forgetting, writing the files anew, and looking at every byte…")

    def _on_access(self) -> None:
        if self._client is not None:
            self.close_sheet()
            self.access_asked.emit(self._client.id)

    def _on_done(self, job: object, result: object) -> None:
        if job is not self._job:
            return
        if isinstance(result, Plan):
            self.asking.show_plan(result, self._desk.today())
            self._turn(1)
            self.asking.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(result, Settling):
            self._begin(result.client_id)
        elif isinstance(result, Forgotten):
            self._finish(result)

    def _finish(self, done: Forgotten) -> None:
        self._busy, self._job = False, None
        self._desk.history.clear()  # what could be taken back holds their words
        self._desk.perform(partial(_settled, done.edit))
        named = self.asking.named.isChecked() and self._client is not None
        name = self._client.name if named and self._client else ""
        text = certificate(done.proof, name, SpokenTongue())
        self.paper.show_text(text, clean=done.proof.clean)
        self._say(self.tr("Forgotten"))
        self._client = None
        self._turn(2)
        self.paper.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_broke(self, job: object, error: Exception) -> None:
        if job is not self._job:
            return
        self._busy = False
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self._tell(error)
        self._turn(1)
        self.have_keyboard(self.asking.typed)

    def _tell(self, error: RelbookError) -> None:
        self.trouble.say(error_words.of_error(error))
        self.trouble.show()


def _settled(edit: Edit) -> Edit:
    """The write was made by the worker; what came back meanwhile goes too, and the desk spreads the news."""
    forgetting.again(edit.clients)
    return edit
