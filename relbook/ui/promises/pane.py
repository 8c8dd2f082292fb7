"""Every promise with everybody: what is owed both ways, what to decide, what became of the rest."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.ledger import Board
from relbook.store import ledger
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.later import Later
from relbook.ui.shared.promise_board import PromiseBoard
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.turns import turns


class PromisesPane(Room):
    """Two columns that tick; Enter goes to the words a promise was made in.

    The worker reads them: to order and to count all there are takes 0.6 s of a million entries, once more
    after each tick. What is shown stays until the answer is there.
    """

    chosen = Signal(object)  # a Promise
    message_asked = Signal(object)  # a Promise, to write to its client about

    def __init__(
        self, desk: Desk, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.heading = Label(self.tr("Promises"), role="title")
        self.subheading = Label(role="small", tone="text2")
        self.board = PromiseBoard(desk, names=True)
        self.list = self.board.mine.list
        self.empty = EmptyPage("check-square-offset", "sage")
        self.empty.say(
            self.tr("Nothing is owed"),
            self.tr("A line that begins with [] becomes a promise of yours, wherever you write it."),
        )
        self._later = Later(background, self)
        self._lay_out()
        self._later.came.connect(self._on_read)
        self.board.chosen.connect(self.chosen)
        self.board.message_asked.connect(self.message_asked)
        self.board.asked_again.connect(self.look_again)

    def look(self) -> None:
        """Ask what is open now."""
        most, settled_shown = self.board.most, self.board.settled_shown
        self._later.ask(partial(ledger.board, self.desk.today(), most=most, settled_shown=settled_shown))

    def _on_read(self, found: Board | None) -> None:
        if found is None:
            return
        self._found = found
        self.board.show_board(found)
        if self.board.isHidden():
            turns().take(self._show_found)  # to make its cards and to lay them out took more than a frame
        else:
            self._show_found()

    def _show_found(self) -> None:
        found = self._found
        opened = found.mine_count + found.theirs_count
        nothing = not opened and not found.settled_count
        self.subheading.setText(self._about(found, opened))
        self.board.setVisible(not nothing)
        self.subheading.setVisible(not nothing)
        self.empty.setVisible(nothing)
        if self.hasFocus():  # it came into view by keyboard before there was anything to have that
            self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = tokens().layout
        narrow = theme().below(self.window().width(), "break_reflect")
        margin = layout["content_margin_narrow" if narrow else "content_margin"]
        self._head.setContentsMargins(margin, 24, margin, 0)
        self._body.setContentsMargins(margin - Card.REACH, 0, margin - Card.REACH - 12, 0)

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.setSpacing(4)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.subheading)
        self._body = QVBoxLayout()
        self._body.addWidget(self.board, 1)
        self._body.addWidget(self.empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._head)
        column.setAlignment(self._head, Qt.AlignmentFlag.AlignTop)  # also while nothing is below
        column.addLayout(self._body, 1)
        for part in (self.board, self.subheading, self.empty):
            part.hide()  # until it is known which of them there is

    def _about(self, found: Board, opened: int) -> str:
        if not opened:
            return self.tr("Nothing is open, either way.")
        words = (
            self.tr("{count} open, {due} of yours due.")
            if found.due
            else self.tr("{count} open, none of yours due.")
        )
        return words.format(count=figure(opened), due=figure(found.due))
