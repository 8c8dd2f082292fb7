"""The same page to write on from anywhere, laid over whatever is shown."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.store import clients, drafts
from relbook.store.drafts import NAMED, QUICK, Draft
from relbook.ui.desk import Desk
from relbook.ui.shared.autosave import Autosave
from relbook.ui.shared.sheet import Sheet
from relbook.ui.writing.guess import just_over, kind_for, this_moment
from relbook.ui.writing.head import SheetHead
from relbook.ui.writing.kinds import KindKeys
from relbook.ui.writing.moment import Moment, said
from relbook.ui.writing.overnight import Overnight
from relbook.ui.writing.pad import Pad
from relbook.ui.writing.subject import Subject
from relbook.ui.writing.when import WhenField

SIDE = 24


class QuickSheet(Sheet):
    """Who is guessed from the meeting that just ended; without anybody a note goes to the Inbox."""

    kept = Signal(str)  # the key of the entry

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (680, 372), top=0.22)
        self.setAccessibleName(self.tr("Write"))
        self.desk = desk
        self.head = SheetHead()
        self.field = WhenField()
        self.pad = Pad(desk, sides=(SIDE, SIDE - 4), grows=False)
        self.pad.editor.placeholder = self.tr("What happened?")
        self.naming = Autosave(self)
        asked = QHBoxLayout()
        asked.setContentsMargins(SIDE, 8, SIDE, 0)
        asked.addWidget(self.field)
        self.column.addWidget(self.head)
        self.column.addLayout(asked)
        self.column.addSpacing(10)
        self.column.addWidget(self.pad, 1)
        self._connect()

    def open(self) -> None:
        self.open_for()

    def open_for(self, client_id: str = "", kind: str = "", text: str = "") -> None:
        """Open for a note about this client, or about whoever it seems to be."""
        if self.desk.read_only or self.isVisible():
            return
        subject = self._guess(client_id)
        self.field.hide()
        self.pad.begin(replace(subject, kind=kind, chosen=True) if kind else subject, text)
        if name := self._name_typed(subject.desk):
            self.head.ask_who(clients.names())
            self.head.who.setText(name)
        super().open()

    def add_text(self, text: str) -> None:
        """Add these words behind what is being written."""
        cursor = self.pad.editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n{text}" if self.pad.editor.text().strip() else text)
        self.pad.editor.setTextCursor(cursor)

    def close_sheet(self) -> None:
        """Put the sheet away; what is written stays as a draft."""
        self.naming.flush()
        self.field.take_up()
        self.pad.leave()
        super().close_sheet()

    def save_draft(self) -> None:
        """Save what is being written now, and about whom: before locking, leaving or closing the book."""
        if self.head.who.only:  # typed, and the field not left so far
            self._on_person(self.head.who.only)
        elif self._typed():
            self._on_nobody()
        self.naming.flush()
        self.field.take_up()
        self.pad.autosave.flush()

    def finish(self) -> None:
        """Keep the note from the field of the name as well, and without a word in it go on to the words."""
        if self.head.who.hasFocus():
            self._write()  # the name is taken up as its field is left
            self.pad.keep()
        else:
            super().finish()

    def wanted_height(self) -> int:
        about = self.pad.about
        return super().wanted_height() + (0 if about.isHidden() else about.sizeHint().height())

    def first_focus(self) -> QWidget:
        subject = self.pad.subject
        asks = self.head.who.has_somebody and not (subject and subject.clients)
        return self.head.who if asks else self.pad.editor

    def _connect(self) -> None:
        self.head.who_asked.connect(self._on_who)
        self.head.when_asked.connect(self._on_when)
        self.head.kind_chosen.connect(self._on_kind)
        self.head.who.chosen.connect(self._on_person)
        self.head.who.left.connect(self._on_who_left)
        self.head.who.nobody.connect(self._on_nobody)
        self.head.who.passed.connect(self._write)
        self.head.who.textChanged.connect(self._on_named)
        for over in (self.pad.kept, self.pad.left):
            over.connect(self._on_over)
        self.naming.due.connect(self._on_naming)
        self.field.chosen.connect(self._on_moment)
        self.field.left.connect(self._on_moment_left)
        self.pad.turned.connect(self._on_turned)
        self.pad.grew.connect(self.place)
        self.pad.kept.connect(self._on_kept)
        self.pad.left.connect(self.close_sheet)
        Overnight(self.pad)
        KindKeys(self.body).pressed.connect(self._on_kind)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+P"), self.body, context=within).activated.connect(self._on_who)
        QShortcut(QKeySequence("Alt+W"), self.body, context=within).activated.connect(self._on_when)

    def _guess(self, client_id: str) -> Subject:
        now = self.desk.now()
        subject = Subject(this_moment(now))
        if client_id:
            subject = replace(subject, desk=client_id, clients=(client_id,), kind=kind_for(client_id))
        draft = drafts.get(subject.desk)
        named = bool(self._name_typed(subject.desk))
        if draft is not None:
            whom = (draft.client_id,) if draft.client_id and not named else subject.clients
            return replace(subject, clients=whom).as_drafted(draft)
        meeting = None if client_id or named else just_over(now)
        return subject.of_meeting(meeting) if meeting else subject

    def _on_turned(self) -> None:
        subject = self.pad.subject
        if subject is None:
            return
        self.head.show_kind(subject.kind)
        self.head.show_when(said(subject.moment, self.desk.today()))
        first = subject.clients[0] if subject.clients else ""
        client = clients.some([first]).get(first) if first else None
        if client is not None:
            self.head.show_person(client)
        elif self.head.who.isHidden() or not self.isVisible():
            self.head.ask_who(clients.names())

    def _on_who(self) -> None:
        self.head.ask_who(clients.names())
        self.head.who.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name_typed(self, desk: str) -> str:
        """The name that was typed for the note on this desk, and is nobody's; empty where there is none."""
        lying = drafts.get(NAMED) if desk == QUICK else None
        return lying.text if lying else ""

    def _on_naming(self) -> None:
        """Put a name down as long as it is typed and nobody's: one that was chosen is in the note."""
        if self.pad.subject is not None and self.pad.subject.desk != QUICK:
            return
        name = self._typed()
        if name != self._name_typed(QUICK):
            write = partial(drafts.keep, Draft(NAMED, name)) if name else partial(drafts.clear, NAMED)
            self.desk.perform_soon(write)

    def _typed(self) -> str:
        """What stands in the field of the name; nothing where somebody was chosen."""
        return "" if self.head.who.isHidden() else self.head.who.text().strip()

    def _on_named(self) -> None:
        self.naming.touch()
        if self.pad.subject is not None:
            self.pad.subject = replace(self.pad.subject, named=self._typed())

    def _on_over(self) -> None:
        """The note is kept or thrown away, and with it the name that was typed for it."""
        if not self.head.who.isHidden():
            self.head.who.clear()

    def _on_nobody(self) -> None:
        """A name that is nobody's, or not yet one's, is not that of whoever was guessed before."""
        if self.pad.subject is not None and self.pad.subject.clients:
            self.pad.amend(clients=(), meeting_id="", chosen=True)

    def _on_person(self, client_id: str) -> None:
        subject = self.pad.subject
        if subject is None:
            return
        changes = {"clients": (client_id,), "meeting_id": ""}
        if subject.desk == QUICK and not self.pad.editor.text().strip():
            changes["kind"] = kind_for(client_id)
        self.pad.amend(chosen=True, **changes)
        self._write()

    def _on_who_left(self) -> None:
        self.naming.touch()
        if self.pad.subject and self.pad.subject.clients:
            self._on_turned()
            self._write()
        else:
            self.close_sheet()

    def _on_when(self) -> None:
        if self.pad.subject is not None:
            self.field.ask(self.pad.subject.moment, self.desk.today())

    def _on_moment(self, moment: Moment) -> None:
        self.pad.amend(moment=moment, chosen=True, dated=True)
        self._on_moment_left()

    def _on_moment_left(self) -> None:
        self.field.hide()
        self._write()

    def _on_kind(self, kind: str) -> None:
        self.pad.amend(kind=kind, chosen=True)

    def _on_kept(self, entry_id: str) -> None:
        self.close_sheet()
        self.kept.emit(entry_id)

    def _write(self) -> None:
        self.pad.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
