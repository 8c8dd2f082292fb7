"""What is still open between the two: kept, moved or released, each in a step of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.promise import Promise
from relbook.store import ledger
from relbook.ui.desk import Desk
from relbook.ui.rituals.page import RitualPage
from relbook.ui.shared.background import Background
from relbook.ui.shared.deciding import Deciding
from relbook.ui.shared.later import Later
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.promise_board import Column

OpenWith = tuple[list[Promise], list[Promise]]
"""The writer's open promises, and theirs."""

SHOWN = 6
"""How many promises of the writer's are asked about at once; the rest is behind "All"."""


class FinishPage(RitualPage):
    """The writer's promises as questions, theirs as rows: a decision here is kept like any other."""

    words_asked = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to the client about

    def __init__(self, desk: Desk, client_id: str, first: str, background: Background | None = None) -> None:
        super().__init__()
        self._desk, self._client_id = desk, client_id
        self._later = Later(background, self)
        self.acts = PromiseActs(desk, self)
        asked = self.tr("What would you still finish, and what may be let go?")
        why = self.tr("Open between you and {name}. Each choice is kept at once, with its own Undo.")
        self.why = Paragraph(why.format(name=first), "small", "text2")
        self.mine = Deciding(self.acts, names=False, shown=SHOWN)
        waiting = self.tr("You wait for nothing from {name}.").format(name=first)
        self.theirs = Column(self.acts, self.tr("{name} promised").format(name=first), waiting, names=False)
        self.nothing = Paragraph(self.tr("Nothing of yours is open any more."), "ui", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Paragraph(asked, "prompt"))
        column.addWidget(self.why)
        column.addSpacing(4)
        for part in (self.mine, self.nothing):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self.theirs)
        column.addStretch(1)
        self.nothing.hide()  # until that is known
        self._wire()
        self.look()

    def first(self) -> QWidget | None:
        return None

    def look(self) -> None:
        """Show what is open now, once the worker has read it."""
        self._later.ask(self._reading())

    def _reading(self) -> Callable[[], OpenWith]:
        return partial(ledger.open_with, self._client_id, self._desk.today())

    def _on_read(self, found: OpenWith | None) -> None:
        mine, theirs = found or self._reading()()  # where the worker could not, it says why here
        today = self._desk.today()
        self.mine.show_promises(mine, today, mine)
        self.nothing.setVisible(not mine)
        self.theirs.show_promises(theirs, len(theirs), (), today)

    def _wire(self) -> None:
        self._later.came.connect(self._on_read)
        rows = self.theirs.list
        rows.ticked.connect(self.acts.tick)
        rows.chosen.connect(self.words_asked)
        rows.menu_asked.connect(self.acts.open_menu)
        self.acts.words_asked.connect(self.words_asked)
        self.acts.message_asked.connect(self.message_asked)
        self.acts.move_asked.connect(self._on_move_asked)
        self.acts.release_asked.connect(self._on_release_asked)

    def _on_move_asked(self, promise: Promise) -> None:
        self._ask(promise, "move")

    def _on_release_asked(self, promise: Promise) -> None:
        self._ask(promise, "release")

    def _ask(self, promise: Promise, verb: str) -> None:
        asking = self.mine if promise.mine else self.theirs.deciding
        asking.ask_about(promise, verb, self._desk.today())
