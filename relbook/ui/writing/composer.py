"""The composer above a timeline: one calm line until there is something to write."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.store import clients, drafts
from relbook.store.drafts import QUICK
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.controls import Card
from relbook.ui.shared.paint import rounded, shadow
from relbook.ui.shared.portions import portion
from relbook.ui.shared.theme import theme
from relbook.ui.writing.chip import Chip
from relbook.ui.writing.closed import ClosedLine
from relbook.ui.writing.guess import is_on, kind_for, near_meeting, this_moment
from relbook.ui.writing.kinds import KindKeys, KindsRow
from relbook.ui.writing.moment import Moment, said
from relbook.ui.writing.overnight import Overnight
from relbook.ui.writing.pad import Pad
from relbook.ui.writing.since import beginning, saved_at
from relbook.ui.writing.subject import Subject, of_page
from relbook.ui.writing.when import WhenField

LEFT, RIGHT = 18, 14

EDGE = 3
"""What the edge of the card may take of its side, in pixels."""


class OpenCard(Card):
    """The card one writes on: its edge is ink, and a little thicker."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.contentsRect())
        reach = round(self.radius)
        if box.toRect().adjusted(EDGE, reach, -EDGE, -reach).contains(event.rect()):
            painter.fillRect(event.rect(), theme().color("raised"))  # a key in the words: no edge is near
            return
        shadow(painter, box, self.radius)
        rounded(painter, box, self.radius, "raised", "ink", 1.5)


class Composer(QWidget):
    """Writes about one client, or rewrites an entry. Its edge lies `Card.REACH` inside the widget."""

    kept = Signal(str)  # the key of the entry
    opened = Signal()
    closed = Signal()
    height_changed = Signal(bool)  # whether it is open

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.client_id = ""
        self.line = ClosedLine()
        self.card = OpenCard()
        self.kinds = KindsRow()
        self.when = Chip("", last="caret-down", font="small")
        self.field = WhenField()
        self.pad = Pad(desk, sides=(LEFT, RIGHT), grows=True)
        portion(self._lay_out)
        portion(self._connect)
        portion(self.card.hide)
        portion(self._look)

    @property
    def is_open(self) -> bool:
        """Whether there is something to write on."""
        return self.pad.subject is not None

    def show_client(self, client_id: str) -> None:
        """Turn to this client; what was being written about another one stays there as a draft."""
        if client_id != self.client_id:
            self.close_keeping_draft()
            self.client_id = client_id
        self._look()

    def open_for(self, kind: str = "", meeting: Meeting | None = None, text: str = "") -> None:
        """Open for a new note, with what is known about it; `text` is added to what is there."""
        if self.desk.read_only:
            return
        if self.pad.is_keeping:
            self.pad.put_down()  # what is on its way is no note to go on in
        subject = self.pad.subject
        if subject is not None and subject.page is None and meeting is None:
            if kind:
                self.pad.amend(kind=kind, chosen=True)
            self.add_line(text)
        else:
            self._open(self._guess(kind, meeting, aside=text.startswith(("[] ", "? "))), text)

    def open_entry(self, entry: Page) -> None:
        """Open an entry to rewrite it where it stands."""
        if not self.desk.read_only:
            self._open(of_page(entry))

    def open_about(self, entry: Page) -> None:
        """Open an entry where one says more about its talk: who reached out, how it left you."""
        self.open_entry(entry)
        if self.is_open:
            self.pad.about.unfold()

    def add_line(self, text: str) -> None:
        """Begin a line with these words in what is being written."""
        if self.is_open and text:
            self.pad.editor.insert_line_mark(text)
        if self.is_open:
            self._write()

    def add_tag(self) -> None:
        """Begin a tag behind what is written."""
        if self.is_open:
            self.pad.editor.insert_word_mark("#")
            self._write()

    def write_above(self, lines: str) -> None:
        """Put the caret before these last lines, which stand below what is to be written."""
        editor = self.pad.editor
        blocks = editor.document()
        if lines and self.is_open:
            first = blocks.findBlockByNumber(max(0, blocks.blockCount() - 1 - lines.count("\n")))
            editor.setTextCursor(QTextCursor(first))

    def close_keeping_draft(self) -> None:
        """Close; what is written stays as a draft."""
        if self.is_open:
            self.field.take_up()
            self.pad.leave()
            if self.line.isHidden():  # what was being kept has shut it by itself
                self._shut()

    def save_draft(self) -> None:
        """Save what is being written now: before locking, leaving or closing the book."""
        self.field.take_up()
        self.pad.put_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_keeping_draft()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(LEFT, 12, RIGHT - 4, 0)
        head.setSpacing(4)
        head.addWidget(self.kinds, 1)
        head.addWidget(self.when)
        asked = QHBoxLayout()
        asked.setContentsMargins(LEFT, 8, RIGHT, 0)
        asked.addWidget(self.field)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addLayout(asked)
        inside.addWidget(self.pad)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.card)

    def _connect(self) -> None:
        self.line.opened.connect(self._on_line)
        self.line.discarded.connect(self._on_discarded)
        self.kinds.chosen.connect(self._on_kind)
        self.when.clicked.connect(self._on_when)
        self.field.chosen.connect(self._on_moment)
        self.field.left.connect(self._on_moment_left)
        self.pad.turned.connect(self._on_turned)
        self.pad.grew.connect(self._tell_height)
        self.pad.kept.connect(self._on_kept)
        self.pad.left.connect(self._shut)
        self.desk.changed.connect(self._on_changed)
        Overnight(self.pad)
        KindKeys(self.card).pressed.connect(self._on_kind)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+7"), self.card, context=within).activated.connect(self.kinds.show_others)
        QShortcut(QKeySequence("Alt+W"), self.card, context=within).activated.connect(self._on_when)

    def _guess(self, kind: str, meeting: Meeting | None, *, aside: bool) -> Subject:
        now = self.desk.now()
        whom = (self.client_id,) if self.client_id else ()
        subject = Subject(this_moment(now), self.client_id or QUICK, whom)
        near = meeting or (near_meeting(self.client_id, now) if self.client_id else None)
        if near is not None and (near is meeting or is_on(near, now)):
            subject = subject.of_meeting(near)
        elif self.client_id and not aside:  # a promise or a question by itself is no talk
            subject = replace(subject, kind=near.kind if near else kind_for(self.client_id))
        draft = drafts.get(subject.desk)
        if draft and meeting is None:
            subject = subject.as_drafted(draft)
        return replace(subject, kind=kind, chosen=True) if kind else subject

    def _open(self, subject: Subject, text: str = "") -> None:
        draft = drafts.get(subject.desk)
        if subject.page is not None and draft:
            subject = subject.as_drafted(draft)
        was_open = self.is_open
        self.field.hide()
        self.pad.begin(subject, text)
        self.line.hide()
        self.card.show()
        self._write()
        if not was_open:
            self.opened.emit()
        self._tell_height()

    def _shut(self) -> None:
        here = QApplication.focusWidget()  # not its own, who had it here last
        had_focus = here is not None and self.isAncestorOf(here)
        self.card.hide()
        self.line.show()
        if had_focus:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()
        self.closed.emit()
        self._tell_height()

    def _tell_height(self) -> None:
        """Say that the height is another one, and be it by then.

        A layout hears of what grew in it an event after that has heard it itself, and there are four in each
        other: a head that folds for the words looked before, and the lowest line lay over the words.
        """
        for part in (self.pad.about, self.pad, self.card, self):
            if (layout := part.layout()) is not None:
                layout.activate()
        self.height_changed.emit(self.is_open)

    def _write(self) -> None:
        self.pad.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pad.editor.ensureCursorVisible()

    def _look(self) -> None:
        """Show what the store says: whom one may write about, and whether a draft lies here."""
        who = clients.some([self.client_id]).get(self.client_id) if self.client_id else None
        question = (
            self.tr("What happened with {name}?").format(name=who.first) if who else self.tr("What happened?")
        )
        self.pad.editor.placeholder = question
        if self.desk.read_only:
            self.line.say(self.tr("This book can only be read here."))
            self.line.setEnabled(False)
            return
        draft = drafts.get(self.client_id or QUICK)
        words = beginning(draft, who.first if who else "") if draft else ""
        since = self.tr("Draft from {time}").format(time=saved_at(draft, self.desk.now())) if draft else ""
        self.line.say(question, words, since)

    def _on_line(self, kind: str, text: str) -> None:
        self.open_for(kind, text=text)

    def _on_discarded(self) -> None:
        self.desk.perform(partial(drafts.clear, self.client_id or QUICK), self.tr("Draft discarded."))

    def _on_kind(self, kind: str) -> None:
        self.pad.amend(kind=kind, chosen=True)

    def _on_when(self) -> None:
        if self.pad.subject is not None:
            self.field.ask(self.pad.subject.moment, self.desk.today())
            self._tell_height()

    def _on_moment(self, moment: Moment) -> None:
        self.pad.amend(moment=moment, chosen=True, dated=True)
        self._on_moment_left()

    def _on_moment_left(self) -> None:
        self.field.hide()
        self._write()
        self._tell_height()

    def _on_turned(self) -> None:
        subject = self.pad.subject
        if subject is not None:
            self.kinds.show_kind(subject.kind)
            words = said(subject.moment, self.desk.today())
            self.when.say(words)
            self.when.setAccessibleName(self.tr("When: {moment}").format(moment=words))
            self.when.setToolTip(self.tr("When  Alt+W"))

    def _on_kept(self, entry_id: str) -> None:
        self._shut()
        self.kept.emit(entry_id)

    def _on_changed(self, edit: Edit) -> None:
        if not self.is_open:
            self._look()
