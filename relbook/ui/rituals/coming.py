"""The page of the promises that come: each is kept, moved or let go right here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relbook.journal.ledger import question as decision
from relbook.journal.promise import Promise
from relbook.store import ledger, reviewing
from relbook.ui.desk import Desk
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared.controls import Card
from relbook.ui.shared.deciding import Deciding
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.promise_rows import PromiseList

AT_ONCE = 4
"""How many questions stand on the page at once; the rest is behind "All"."""


class ComingPage(RitualPage):
    """The writer's promises for the coming week, with what there is to decide about them first."""

    words_asked = Signal(object)  # a Promise: go to where it was written
    message_asked = Signal(object)  # a Promise: draft a word to the client

    def __init__(self, desk: Desk, question: str) -> None:
        super().__init__()
        self._desk = desk
        self.acts = PromiseActs(desk, self)
        self.question = Paragraph(question, "prompt")
        self.deciding = Deciding(self.acts, names=True, shown=AT_ONCE)
        self.list = PromiseList(names=True, leaves=True)
        self.nothing = Paragraph(self.tr("Nothing of yours is due by next week."), "ui", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        flush = QHBoxLayout()
        flush.setContentsMargins(-Card.REACH, 0, -Card.REACH, 0)  # a card keeps room for its shadow
        flush.addWidget(self.deciding)
        column.addWidget(self.question)
        column.addLayout(flush)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.list.ticked.connect(self.acts.tick)
        self.list.menu_asked.connect(self.acts.open_menu)
        self.list.chosen.connect(self.words_asked)
        self.acts.words_asked.connect(self.words_asked)
        self.acts.message_asked.connect(self.message_asked)
        self.acts.move_asked.connect(self._on_move)
        self.acts.release_asked.connect(self._on_release)
        self.deciding.emptied.connect(self._on_emptied)
        self.look()

    def look(self) -> None:
        today = self._desk.today()
        found = ledger.with_moves(reviewing.due(today))
        asked = [one for one in found if decision(one, today) is not None]
        ids = {one.id for one in asked}
        self.deciding.show_promises(asked, today, found)
        rest = [one for one in found if one.id not in ids]
        self.list.show_promises(rest, today)
        self.list.setHidden(not rest)
        self.nothing.setHidden(bool(found))

    def _on_move(self, promise: Promise) -> None:
        self.deciding.ask_about(promise, "move", self._desk.today())

    def _on_release(self, promise: Promise) -> None:
        self.deciding.ask_about(promise, "release", self._desk.today())

    def _on_emptied(self) -> None:
        if not self.list.isHidden():
            self.list.setFocus()
