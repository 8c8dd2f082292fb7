"""I am away: what falls into that time, and a word ahead for each client to copy. Nothing is sent."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.absence import Absence, HeadsUp
from relbook.journal.dates import read_date
from relbook.store import own_time
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.own import words
from relbook.ui.own.lines import Lines
from relbook.ui.shared import error_words
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead


class HeadsUpLine(QWidget):
    """Whom it is about, why, and the draft with a button that copies it."""

    client_chosen = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, one: HeadsUp, draft: str, today: date) -> None:
        super().__init__()
        self._client_id, self.draft = one.client_id, draft
        self.name = NameLink(one.first)
        self.copy = Button(self.tr("Copy"), icon_name="copy")
        self.copy.setAccessibleName(self.tr("Copy the word for {name}").format(name=one.first))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Paragraph(words.reason(one, today), "small", "text2"))
        column.addWidget(Paragraph(draft, "read_small"))
        self.name.clicked.connect(self._on_name)
        self.copy.clicked.connect(self._on_copy)

    def _on_name(self) -> None:
        self.client_chosen.emit(self._client_id)

    def _on_copy(self) -> None:
        self.copy_asked.emit(self.draft)


class AwaySheet(Sheet):
    """Two days, and whom a word before leaving would serve."""

    worth_keeping = True
    client_chosen = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        title = self.tr("I am away")
        super().__init__(window, title, (640, 680))
        self._desk = desk
        self._copy = PrivateCopy(self)
        self.rows: list[HeadsUpLine] = []
        self.head = SheetHead(title, self.tr("What falls into that time, and a word ahead to copy."))
        self.first, self.last, self.answer = Field(own=False), Field(own=False), Field(own=False)
        self.says = Paragraph(role="small", tone="text2")
        self.lines = Lines(self.tr("A word ahead"))
        self.back = Button(self.tr("Not away after all"), variant="quiet")
        self.keep = Button(self.tr("Keep"), variant="primary")
        self._build()
        self._wire()

    def open(self) -> None:
        away = own_time.away()
        self.first.setText(_typed(away.first) if away else "")
        self.last.setText(_typed(away.last) if away else "")
        self.answer.setText(own_time.answer_promise())
        self.look()
        super().open()

    def look(self) -> None:
        """Show whom a word would serve, by the days that stand in the fields."""
        today, away = self._desk.today(), None
        try:
            away = self._asked()
            said = (
                words.days_away(away, today) if away else self.tr("Say two days, such as 20 dec and 3 jan.")
            )
        except BadDateError as error:
            said = error_words.of_error(error)
        self.says.set_text(said)
        self.keep.setEnabled(away is not None and not self._desk.read_only)
        self.back.setVisible(own_time.away() is not None and not self._desk.read_only)
        self._show(own_time.heads_up(away, today) if away else [], away, today)

    def forget_copy(self) -> None:
        """Take what was copied here off the clipboard: the journal is being closed."""
        self._copy.forget()

    def first_focus(self) -> QWidget:
        return self.first

    def _asked(self) -> Absence | None:
        """The days in the fields; None while one of them is missing.

        Raises:
            BadDateError: They are no days, or the last lies before the first.
        """
        here, there = self.first.text().strip(), self.last.text().strip()
        if not here or not there:
            return None
        first = read_date(here, self._desk.today())
        last = read_date(there, first)
        if last < first:
            raise BadDateError(there)
        return Absence(first, last)

    def _show(self, found: list[HeadsUp], away: Absence | None, today: date) -> None:
        self.lines.clear()
        self.rows = []
        answer = " ".join(self.answer.text().split())
        for one in found:
            assert away is not None
            row = HeadsUpLine(one, words.draft(one, away, answer, today), today)
            row.client_chosen.connect(self._on_client)
            row.copy_asked.connect(self._copy.copy)
            self.rows.append(row)
            self.lines.column.addWidget(row)
        if away is not None and not found:
            said = self.tr("Nothing is due then, and nobody will have waited long.")
            self.lines.column.addWidget(Paragraph(said, "ui", "text2"))
        self.lines.settle()

    def _build(self) -> None:
        fields = QHBoxLayout()
        fields.setContentsMargins(32, 4, 28, 0)
        fields.setSpacing(8)
        for said, field, example in (
            (self.tr("From"), self.first, self.tr("20 dec")),
            (self.tr("to"), self.last, self.tr("3 jan")),
            (self.tr("I answer"), self.answer, self.tr("within a day")),
        ):
            label = Label(said, "small", "text2")
            label.setBuddy(field)
            field.setAccessibleName(said)
            field.setPlaceholderText(example)
            fields.addWidget(label)
            fields.addWidget(field, 2 if field is self.answer else 1)  # its example is a phrase
        beneath = QHBoxLayout()
        beneath.setContentsMargins(32, 8, 28, 12)
        beneath.addWidget(self.says)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 28, 16)
        foot.setSpacing(8)
        note = self.tr("Nothing is sent. A copy leaves the clipboard after half a minute.")
        foot.addWidget(Paragraph(note, "caption", "text2"), 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.back)
        foot.addWidget(self.keep)
        self.column.addWidget(self.head)
        self.column.addLayout(fields)
        self.column.addLayout(beneath)
        self.column.addWidget(Rule())
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.leave_sheet)
        for field in (self.first, self.last, self.answer):
            field.editingFinished.connect(self.look)
            field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.back.clicked.connect(self._on_back)
        self._desk.changed.connect(self._on_changed)

    def _on_keep(self) -> None:
        self.look()
        away = self._asked() if self.keep.isEnabled() else None
        if away is None:
            return
        write = partial(own_time.keep_absence, away, self.answer.text())
        self._desk.perform(write, words.days_away(away, self._desk.today()))

    def _on_back(self) -> None:
        write = partial(own_time.keep_away, None)
        if self._desk.perform(write, self.tr("Not away after all.")) is not None:
            self.close_sheet()

    def _on_client(self, client_id: str) -> None:
        self.close_sheet()
        self.client_chosen.emit(client_id)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible() and edit.kinds & {"promise", "entry", "client", "setting", "circle"}:
            self.look()


def _typed(day: date) -> str:
    """A day that the field reads again, whatever the year."""
    return f"{day:%Y-%m-%d}" if day else ""
