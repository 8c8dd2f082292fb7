"""The whole window as one page: a name, a quiet clock, the words (PRODUCT.md, P27)."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relbook.store import clients, questions
from relbook.ui.desk import Desk
from relbook.ui.meeting_mode.afterwards import Missed
from relbook.ui.meeting_mode.page import TalkPage
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.notices import Banner
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.stops import give_back, step_on, takes
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick
from relbook.ui.shared.tokens import tokens

TICK_MS = 5_000
"""How often the clock looks, in milliseconds; it shows whole minutes."""


class MeetingMode(QWidget):
    """Covers its window while one talk is written down. Work at risk still shows above it."""

    entered = Signal()
    ended = Signal()
    kept = Signal(str)  # the key of the entry

    def __init__(self, desk: Desk, page: TalkPage, window: QWidget) -> None:
        super().__init__(window)
        assert isinstance(page, QWidget)
        self._desk, self._window, self.page = desk, window, page
        self._client_id = ""
        self._banner: Banner | None = None
        self._opener: QWidget | None = None
        self.setAccessibleName(self.tr("Meeting mode"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else Qt paints all that lies below it
        self.name = Paragraph(role="title", max_lines=1)
        self.clock = Label(role="small", tone="text2")
        self.stamps = Tick(self.tr("Time at each line"))
        self.stamps.setChecked(False)
        self.leave_button = Button(self.tr("Leave, keep the draft"), variant="quiet")
        self.missed = Missed()
        self.stack = QStackedWidget()
        self.timer = QTimer(self, interval=TICK_MS)
        self._build(page)
        self.timer.timeout.connect(self.tick)
        self.stamps.toggled.connect(self._on_stamps)
        self.leave_button.clicked.connect(self.leave)
        self.missed.answered.connect(self._on_answered)
        self.missed.skipped.connect(self.end)
        page.kept.connect(self._on_kept)
        page.left.connect(self.end)
        self.hide()
        window.installEventFilter(self)

    def begin(self, client_id: str) -> None:
        """Enter for a talk with this client; with nobody's name, for whichever is planned now."""
        if self._desk.read_only or self.isVisible():
            return
        self._opener = QApplication.focusWidget()
        self.page.begin_talk(client_id)
        about = self.page.subject
        self._client_id = about.clients[0] if about and about.clients else ""
        found = clients.some([self._client_id]).get(self._client_id) if self._client_id else None
        self.name.set_text(found.name if found else self.tr("A talk"))
        self.stack.setCurrentIndex(0)
        self.stamps.setChecked(False)
        self._show_talk(talking=True)
        self.tick()
        self.timer.start()
        self._place()
        self.show()
        self.raise_()
        self.entered.emit()
        self._editor().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go back; what is written stays as a draft where the client's notes are written."""
        if self.isVisible():
            self.page.leave()
            self.end()

    def end(self) -> None:
        """Give the window back."""
        if not self.isVisible():
            return
        self.timer.stop()
        self.hide()
        give_back(self._opener, self, self._window)
        self.ended.emit()

    def put_down(self) -> None:
        """Save what is being written now: before locking, leaving or closing the book."""
        self.page.autosave.flush()

    def stay_below(self, banner: Banner) -> None:
        """Leave room for a banner that tells of work at risk."""
        self._banner = banner
        banner.installEventFilter(self)

    def tick(self) -> None:
        """Show how long it has been."""
        self.clock.setText(wording.length(self.page.minutes(self._desk.now())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave() if self.stack.currentIndex() == 0 else self.end()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        step_on(self, forward=forward)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move)
        if event.type() in moved and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("window"))

    def _build(self, page: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)  # where the words stand
        head.setSpacing(16)
        head.addWidget(self.name, 1)
        head.addWidget(self.clock)
        self.stack.addWidget(page)
        self.stack.addWidget(self.missed)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.stamps)
        foot.addStretch(1)
        foot.addWidget(Key("Esc"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.leave_button)
        middle = QWidget()
        middle.setMaximumWidth(theme().px(tokens().measure) + 96)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 40, 24, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _editor(self) -> QWidget:
        assert isinstance(self.page, QWidget)
        return next(one for one in self.page.findChildren(QWidget) if takes(one))

    def _place(self) -> None:
        top = 0
        if self._banner is not None and self._banner.isVisible() and self._banner.at_risk:
            top = self._banner.height()
        self.setGeometry(self._window.rect().adjusted(0, top, 0, 0))

    def _show_talk(self, *, talking: bool) -> None:
        self.foot.setVisible(talking)
        self.clock.setVisible(talking)

    def _on_stamps(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.page.stamps = on

    def _on_kept(self, entry_id: str) -> None:
        self.timer.stop()
        self.kept.emit(entry_id)
        if not self._client_id:
            self.end()
            return
        self._show_talk(talking=False)
        self.stack.setCurrentIndex(1)
        self.missed.ask()

    def _on_answered(self, words: str) -> None:
        write = partial(questions.ask_later, self._client_id, words, self._desk.today())
        self.end()
        self._desk.perform(write, self.tr("A question waits for next time."))
