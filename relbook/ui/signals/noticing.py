"""Worth noticing across all clients: at most three, found in the background, shown on Today."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.signals.thresholds import ON_TODAY
from relbook.store import noticing
from relbook.store.edit import Edit
from relbook.store.noticing import Noticed
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.marks import NameLink, Rule
from relbook.ui.shared.person import Face
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme
from relbook.ui.shared.turns import turns
from relbook.ui.signals.dismissing import Dismissing
from relbook.ui.signals.line import SignalLine


class NoticedRow(QWidget):
    """Who, and what is worth noticing."""

    client_chosen = Signal(str)

    def __init__(self, one: Noticed, today: date) -> None:
        super().__init__()
        client = one.client
        self.client_id = client.id
        face = Face(theme().px(46))
        face.show_person(client.id, client.initials, one.share)
        self.name = NameLink(client.name)
        self.name.clicked.connect(self._on_name)
        self.line = SignalLine()
        self.line.show_reason(client.id, client.first, one.reason, today)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 8)
        row.setSpacing(theme().px(16))
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _on_name(self) -> None:
        self.client_chosen.emit(self.client_id)


class Noticing(Room):
    """A heading and a card of at most three lines; nothing at all when nothing is worth noticing."""

    client_chosen = Signal(str)
    act_asked = Signal(str, object)  # the client and the Reason
    rest_asked = Signal(str)
    part_asked = Signal(str)
    looked = Signal()  # what is shown is what the journal says now

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("Worth noticing"))
        self._background = background
        self._job: partial[list[Noticed]] | None = None
        self._shown: tuple[date, list[Noticed]] = (date.min, [])
        self._most = ON_TODAY
        self.rows: list[NoticedRow] = []
        self._dismissing = Dismissing(desk, self)
        self._lay_out()
        self._inside.hide()
        background.done.connect(self._on_done)
        theme().changed.connect(self._on_theme)

    def look(self) -> None:
        """Ask in the background; what is shown stays until the answer comes."""
        self._job = partial(noticing.today, self.desk.now())
        self._background.run(self._job)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or not edit.kinds <= {"draft"}

    @property
    def found(self) -> int | None:
        """How many there are to show, whatever is allowed; None before the first answer."""
        day, found = self._shown
        return None if day == date.min else len(found)

    def allow(self, most: int) -> None:
        """Show at most so many: a page has room for few nudges in all."""
        if most != self._most:
            self._most = most
            self._show_again()

    def show_noticed(self, found: Sequence[Noticed], today: date) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = [self._row(one, today) for one in found[: self._most]]
        for number, row in enumerate(self.rows):
            if number:
                self._column.addWidget(Rule())
            self._column.addWidget(row)
        turns().take(self._be_seen)  # making them, and then laying out and painting the day: a frame together

    def _be_seen(self) -> None:
        self._inside.setVisible(bool(self.rows))

    def _row(self, one: Noticed, today: date) -> NoticedRow:
        row = NoticedRow(one, today)
        row.client_chosen.connect(self.client_chosen)
        row.line.act_asked.connect(self.act_asked)
        row.line.rest_asked.connect(self.rest_asked)
        row.line.part_asked.connect(self.part_asked)
        self._dismissing.serve(row.line)
        return row

    def _lay_out(self) -> None:
        self._inside = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        head.setSpacing(10)
        head.addWidget(Label(self.tr("Worth noticing"), "head"))
        head.addWidget(Label(self.tr("at most three"), "caption", "text2"))
        head.addStretch(1)
        card = Card()
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(20, 4, 12, 4)
        self._column.setSpacing(0)
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addLayout(head)
        inner.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)

    def _on_done(self, job: object, found: object) -> None:
        if job is not self._job or not isinstance(found, list):
            return  # another room's, or overtaken by a later question
        shown = (self.desk.today(), found)
        if shown != self._shown:
            self._shown = shown
            self.show_noticed(found, shown[0])
        self.looked.emit()

    def _on_theme(self) -> None:
        turns().dress(self._show_again)

    def _show_again(self) -> None:
        day, found = self._shown
        self.show_noticed(found, day)
