"""Promises both ways side by side: what to decide, what is open, and, folded away, what became of the rest.

Shown for one client in their page and for everybody in the promises room; whoever holds it reads
the store and hands over a `Board`.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.ledger import Board
from relbook.journal.promise import Promise
from relbook.ui.desk import Desk
from relbook.ui.shared import promise_words
from relbook.ui.shared.controls import Button, Card, Label
from relbook.ui.shared.deciding import Deciding
from relbook.ui.shared.figures import figure
from relbook.ui.shared.more import MoreButton
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.promise_acts import PromiseActs
from relbook.ui.shared.promise_rows import PromiseList
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme

COLUMN = 100
"""How many open promises a column shows before it is asked for more: no more are read either."""

MORE = 200
"""How many more come at a time, in both columns: each row is measured, whether it is in view or not."""

NARROW = 640
"""Less than this and two columns cut the words of a promise short, in pixels at 100 %."""

STEP = 50
"""How many settled promises are unfolded at a time."""


class Column(QWidget):
    """One direction: a heading with its count, what to decide, and the rows in a card."""

    more_asked = Signal()

    def __init__(self, acts: PromiseActs, heading: str, nothing: str, *, names: bool) -> None:
        super().__init__()
        self.heading = Label(heading, "head")
        self.count = Label(role="caption", tone="text2")
        self.deciding = Deciding(acts, names=names)
        self.list = PromiseList(names=names, leaves=True)
        self.list.setAccessibleName(heading)
        self.nothing = Paragraph(nothing, "ui", "text2")
        self.more = MoreButton(MORE)
        self.more.clicked.connect(self.more_asked)
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 4, 8, 4)
        inside.setSpacing(0)
        inside.addWidget(self.list)
        around = QHBoxLayout()
        around.setContentsMargins(8, 12, 8, 12)
        around.addWidget(self.nothing)
        inside.addLayout(around)
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.deciding)
        column.addWidget(card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.deciding.emptied.connect(self._on_emptied)

    def show_promises(
        self, found: Sequence[Promise], count: int, to_decide: Sequence[Promise], today: date
    ) -> None:
        """Show these, the first of as many as `count`."""
        self.count.setText(figure(count) if count else "")
        self.deciding.show_promises(to_decide, today, found)
        self.more.offer(len(found), count)
        self.more.setAccessibleName(f"{self.heading.text()}: {self.more.text()}")
        self.list.show_promises(list(found), today)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        edge = 0 if found else 12
        self._around.setContentsMargins(8, edge, 8, edge)

    def _on_emptied(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


class PromiseBoard(Scrolling):
    """Two columns, one above the other where the window is narrow, and the settled ones at the foot."""

    chosen = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to its client about
    asked_again = Signal()  # other rows are wanted: look again

    def __init__(self, desk: Desk, *, names: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.acts = PromiseActs(desk, self)
        self.most = COLUMN
        self.settled_shown = 0
        self.mine = Column(
            self.acts, self.tr("You promised"), self.tr("Nothing of yours is open."), names=names
        )
        self.theirs = Column(
            self.acts, self.tr("Waiting for"), self.tr("You are waiting for nothing."), names=names
        )
        self.fold = Button("", variant="quiet", icon_name="caret-right")
        self.record = Paragraph(role="small", tone="text2")
        self.settled = PromiseList(names=names, leaves=True)
        self.settled.setAccessibleName(self.tr("Settled promises"))
        self.older = Button(self.tr("Show older ones"), variant="link")
        self._lay_out()
        for rows in (self.mine.list, self.theirs.list, self.settled):
            rows.ticked.connect(self.acts.tick)
            rows.chosen.connect(self.chosen)
            rows.menu_asked.connect(self.acts.open_menu)
            rows.reached.connect(self._on_reached)
        self.mine.more_asked.connect(self._on_more)
        self.theirs.more_asked.connect(self._on_more)
        self.acts.words_asked.connect(self.chosen)
        self.acts.message_asked.connect(self.message_asked)
        self.acts.move_asked.connect(self._on_move_asked)
        self.acts.release_asked.connect(self._on_release_asked)
        self.fold.clicked.connect(self._on_fold)
        self.older.clicked.connect(self._on_older)
        theme().changed.connect(self._stack)

    def show_board(self, board: Board) -> None:
        """Show these promises."""
        self.mine.show_promises(board.mine, board.mine_count, board.to_decide, board.today)
        self.theirs.show_promises(board.theirs, board.theirs_count, (), board.today)
        unfolded = bool(self.settled_shown)
        words = self.tr("Settled {count}").format(count=figure(board.settled_count))
        self.fold.setText(words)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        folded = "caret-left" if mirrored else "caret-right"
        self.fold.show_icon("caret-down" if unfolded else folded)
        self.fold.setAccessibleDescription(self.tr("Unfolded") if unfolded else self.tr("Folded"))
        said = promise_words.record(board.record)
        self.record.set_text(self.tr("Of yours: {record}.").format(record=said) if said else "")
        for part in (self.fold, self.record):
            part.setVisible(bool(board.settled_count))
        self.settled.show_promises(list(board.settled), board.today)
        self._card.setVisible(unfolded and bool(board.settled_count))
        self.older.setVisible(unfolded and board.settled_count > len(board.settled))

    def ask_about(self, promise: Promise, verb: str) -> None:
        """Ask for another day of a promise, or whether to let it go, in the page."""
        column = self.mine if promise.mine else self.theirs
        column.deciding.ask_about(promise, verb, self.acts.desk.today())
        self.ensureWidgetVisible(column.deciding)

    def begin_anew(self) -> None:
        """Fold what is settled and go to the top: another client, another list."""
        self.most = COLUMN
        self.settled_shown = 0
        self.mine.deciding.begin_anew()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        narrow = theme().below(self.window().width(), "break_reflect") or self.width() < theme().px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() is not way:
            self._columns.setDirection(way)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self._columns.addWidget(self.mine, 1)
        self._columns.addWidget(self.theirs, 1)
        self._card = Card()
        within = QVBoxLayout(self._card)
        within.setContentsMargins(8, 4, 8, 4)
        within.addWidget(self.settled)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.fold)
        foot.addWidget(self.record, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 24)
        column.setSpacing(12)
        column.addLayout(self._columns)
        column.addLayout(foot)
        column.addWidget(self._card)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inside)

    def _on_reached(self, spot: QRect) -> None:
        rows = self.sender()
        inside = self.widget()
        if isinstance(rows, QWidget) and inside is not None:
            top = rows.mapTo(inside, QPoint(0, spot.top()))
            self.ensureVisible(0, top.y(), 0, 24)
            self.ensureVisible(0, top.y() + spot.height(), 0, 24)

    def _on_move_asked(self, promise: Promise) -> None:
        self.ask_about(promise, "move")

    def _on_release_asked(self, promise: Promise) -> None:
        self.ask_about(promise, "release")

    def _on_fold(self) -> None:
        self.settled_shown = 0 if self.settled_shown else STEP
        self.asked_again.emit()

    def _on_more(self) -> None:
        self.most += MORE
        self.asked_again.emit()

    def _on_older(self) -> None:
        self.settled_shown += STEP
        self.asked_again.emit()
