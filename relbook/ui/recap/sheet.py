"""A recap for a client: shown as the mail it would be, changed as one likes, copied or saved."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import MissingError, RelbookError
from relbook.exports import recap as press
from relbook.exports.recap import Mail
from relbook.journal.client import Client
from relbook.journal.recap import Recap
from relbook.journal.tiers import spoken
from relbook.store import afterwards, clients, outbox, recaps
from relbook.ui.desk import Desk
from relbook.ui.recap import words
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_target
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead
from relbook.ui.shared.theme import theme

DAYS = (7, 30, 90)
"""How many days back a recap can be asked for beside the talks."""

FILE = "recap.txt"
"""How the file is called unless the writer says otherwise: it names nobody."""


class RecapSheet(Sheet):
    """Asks what it shall be about, shows the words, and takes them along; it sends nothing."""

    worth_keeping = True

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("A recap"), (680, 680))
        self._desk = desk
        self._client: Client | None = None
        self._recap: Recap | None = None
        self._copy = PrivateCopy(self)
        beneath = self.tr("Only what you both decided and promised. Every word is yours to change.")
        self.head = SheetHead("", beneath)
        self.about = Select()
        self.subject = Field()
        self.text = PlainEdit()
        self.hint = Paragraph(role="caption", tone="text2")
        self.trouble = Notice("", "warning-circle", "persimmon")
        self.save = Button(self.tr("Save…"), variant="quiet", icon_name="download-simple")
        self.cancel = Button(self.tr("Close"), variant="quiet")
        self.copy = Button(self.tr("Copy"), variant="primary", icon_name="copy")
        self._name_all()
        self._arrange()
        self._connect()

    def ask(self, client_id: str, entry_id: str = "") -> None:
        """Open for a client: about this entry, else the newest talk, else the last month."""
        today = self._desk.today()
        try:
            self._client = client = clients.get(client_id)
            self._offer(client, entry_id or afterwards.latest(client_id, today))
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        title = self.tr("A recap for {name}").format(name=client.first)
        self.head.title.setText(title)
        self.setAccessibleName(title)
        self._dress()
        self._write()
        self.open()

    def first_focus(self) -> QWidget:
        return self.text

    def forget_copy(self) -> None:
        self._copy.forget()

    def mail(self) -> Mail:
        """The words as they stand, without a line that somebody marked as secret."""
        to = self._recap.mail if self._recap else ""
        return Mail(spoken(self.subject.text()), spoken(self.text.toPlainText()).rstrip() + "\n", to)

    def save_to(self, place: str) -> None:
        """Write the words, or a draft for a mail program where the name ends so."""
        target, mail = Path(place), self.mail()
        content = press.draft(mail) if target.suffix.lower() == ".eml" else mail.whole
        try:
            outbox.put_file(target, (content,))
        except RelbookError as error:
            self.trouble.say(of_leaving(error))
            self.trouble.show()
        else:
            self.trouble.hide()
            self.hint.set_text(self.tr("Saved. It is not encrypted, and nothing was sent."))

    def finish(self) -> None:
        self._on_copy()

    def _name_all(self) -> None:
        self.about.setAccessibleName(self.tr("What the recap is about"))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.text.setAccessibleName(self.tr("The words of the recap"))
        self.text.setTabChangesFocus(True)
        self.copy.setToolTip(self.tr("Ctrl+Enter"))
        self.save.setAccessibleName(self.tr("Save as text or as a mail draft"))

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, (name, field) in enumerate(
            ((self.tr("About"), self.about), (self.tr("Subject"), self.subject))
        ):
            label = Label(name, "small_strong", "text2")
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(32, 16, 32, 12)
        inner.setSpacing(12)
        inner.addLayout(grid)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(Key("Ctrl+Enter"))
        foot.addWidget(self.copy)
        self.trouble.hide()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.trouble.inset(32, 16, 32, 0))
        self.column.addLayout(inner, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        self.cancel.clicked.connect(self.leave_sheet)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.about.currentIndexChanged.connect(self._write)
        self.text.textChanged.connect(self._on_text)
        theme().changed.connect(self._dress)

    def _offer(self, client: Client, entry_id: str) -> None:
        """The newest talks and some stretches of days; what was asked for stands first in view."""
        today = self._desk.today()
        talks = recaps.talks(client.id, today)
        if entry_id and all(key != entry_id for key, _, _ in talks):
            found = recaps.of_entry(client.id, entry_id, self._desk.now())
            talks = [(entry_id, found.kind, found.until), *talks]
        self.about.blockSignals(True)  # noqa: FBT003
        self.about.clear()
        for key, kind, day in talks:
            self.about.addItem(words.talk(kind, day, today), key)
        for days in DAYS:
            self.about.addItem(self.tr("The last {days} days").format(days=days), days)
        self.about.addItem(self.tr("From the beginning"), 0)
        at = self.about.findData(entry_id) if entry_id else self.about.findData(DAYS[1])
        self.about.setCurrentIndex(at)
        self.about.blockSignals(False)  # noqa: FBT003

    def _write(self) -> None:
        """Write the mail anew; what stood there comes back by Ctrl+Z."""
        if self._client is None:
            return
        key, chosen, now = self._client.id, self.about.currentData(), self._desk.now()
        try:
            if isinstance(chosen, int):
                found = recaps.of_days(key, now, self._since(chosen))
            else:
                found = recaps.of_entry(key, chosen, now)
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        self._show(found)

    def _since(self, days: int) -> date | None:
        return self._desk.today() - timedelta(days) if days else None

    def _show(self, found: Recap) -> None:
        self._recap = found
        mail = press.mail(found, words.Spoken())
        self.subject.setText(mail.subject)
        self.subject.setCursorPosition(0)
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(mail.text)
        self.text.document().setModified(False)  # nobody typed this
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.trouble.hide()
        self.hint.set_text(self._beneath(found))

    def _beneath(self, found: Recap) -> str:
        """What stays here; or, where there is nothing to tell, what would stand here."""
        stays = words.withheld(found.withheld.entries, found.withheld.lines)
        if found.empty:
            how = self.tr("Promises stand here by themselves, and lines that begin with “Decided:”.")
            return f"{how} {stays}".strip()
        return stays or self.tr("Nothing is sent. The copy leaves the clipboard after half a minute.")

    def _dress(self) -> None:
        self.text.setFont(theme().font("read"))
        self.text.document().setDocumentMargin(theme().px(12))

    def _on_text(self) -> None:
        full = bool(self.text.toPlainText().strip())
        self.copy.setEnabled(full)
        self.save.setEnabled(full)

    def _on_copy(self) -> None:
        if self.copy.isEnabled():
            self._copy.copy(self.mail().whole)
            self.hint.set_text(self.tr("Copied. It leaves the clipboard after half a minute."))

    def _on_save(self) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        kinds = self.tr("Text (*.txt);;Mail draft (*.eml)")
        near = documents if documents.is_dir() else Path.home()
        ask_target(
            self, self.tr("Where should the recap go?"), self.save_to, name=FILE, near=near, kinds=kinds
        )
