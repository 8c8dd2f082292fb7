"""Four short questions after a talk, on one sheet: what is answered is kept in one write."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.afterwards import Loop, Next, promised
from relbook.journal.fact import FactKind
from relbook.store import afterwards, entries
from relbook.ui.afterwards.given import GivenField
from relbook.ui.afterwards.when import REMIND, NextField
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Key, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.feeling_field import FeelingField
from relbook.ui.shared.scrolled import Scrolled
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme

LEARNED = (
    FactKind.WORRY,
    FactKind.CHALLENGE,
    FactKind.WISH,
    FactKind.NEED,
    FactKind.PERSONAL,
    FactKind.SHARED,
    FactKind.LIKE,
    FactKind.VALUE,
    FactKind.PREFERENCE,
    FactKind.BOUNDARY,
)
"""The kinds of fact in the order they are offered: the needs map first (PRODUCT.md, P16)."""


class LoopSheet(Sheet):
    """Promises, something learned, a feeling, a date; every one may be left out.

    What was typed stays while the sheet is asked for the same entry, so that Esc loses nothing.
    """

    worth_keeping = True
    looped = Signal(str)  # the entry whose talk is closed now

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Close the loop"), (620, 560), top=0.35)
        self._desk = desk
        self._entry_id = ""
        self._whose = ""
        self._aside: list[tuple[str, str]] = []  # what was typed after other talks, and with whom they were
        self.head = SheetHead(self.tr("Close the loop"), "")
        self.mine = GivenField("", "", self._read_promise)
        self.theirs = GivenField("", "", self._read_promise)
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind of what you learned"))
        for kind in LEARNED:
            self.kind.addItem(wording.fact(kind), kind)
        self.learned = GivenField("", "", _read_nothing)
        self.feeling = FeelingField(self.tr("How did it leave you?"))
        self.next = NextField(desk)
        self.later = Button(self.tr("Not now"), variant="quiet")
        self.keep = Button(self.tr("Keep"), variant="primary")
        self._build()
        self._wire()

    def ask(self, entry_id: str) -> None:
        """Open the sheet after the talk this entry is about."""
        try:
            page = entries.page(entry_id)
        except MissingError as error:
            self._desk.failed.emit(error)
            return
        name = page.clients[0].first if page.clients else self.tr("They")
        title = self.tr("Close the loop with {name}").format(name=name) if page.clients else ""
        self.head.title.setText(title or self.tr("Close the loop"))
        self.setAccessibleName(title or self.tr("Close the loop"))
        self.head.beneath.setText(self.tr("Four questions; leave out what you like."))
        if entry_id != self._entry_id:
            self._aside += [(self._whose, line) for line in self._lines() if self._entry_id]
            self._entry_id, self._whose = entry_id, page.clients[0].id if page.clients else ""
            self._begin(name, page.entry.kind)
        self._look()
        self.open()

    def answers(self) -> Loop:
        """What was answered so far."""
        kind = FactKind(self.kind.currentData())
        mine, when = self.mine.said(), self.next.moment()
        planned = None
        if when is not None and self.next.kind.currentData() == REMIND:
            reminder = self.tr("Get in touch")
            mine = (*mine, f"{reminder} @{when[0].isoformat()}")
        elif when is not None:
            planned = Next(when[0], when[1], str(self.next.kind.currentData()))
        learned = tuple((kind, words) for words in self.learned.said())
        return Loop(mine, self.theirs.said(), learned, self.feeling.value(), planned)

    def decided(self) -> list[str]:
        """What was put off with Esc: it is offered when the book opens again."""
        aside = [line for _, line in self._aside]
        return aside if self.isVisible() or not self._entry_id else [*aside, *self._lines()]

    def at_stake(self) -> list[str]:
        return []  # what is typed stays in its fields, and is put down with what was decided

    def forget(self, client_id: str) -> None:
        """Let go of what was typed after talks with somebody who is being forgotten."""
        self._aside = [(whose, line) for whose, line in self._aside if whose != client_id]
        if self._whose == client_id:
            self._entry_id = self._whose = ""

    def first_focus(self) -> QWidget:
        return self.mine.first()

    def wanted_height(self) -> int:
        return self.measured_height()

    def finish(self) -> None:
        self._on_keep()

    def _build(self) -> None:
        px = theme().px
        column = QVBoxLayout()
        column.setContentsMargins(32, 16, 32, 20)
        column.setSpacing(8)
        learned = QWidget()
        row = QHBoxLayout(learned)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.learned, 1)
        self.kind.setMinimumWidth(px(132))
        questions: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Anything promised?"), (self.mine, self.theirs)),
            (self.tr("Something learned?"), (learned,)),
            (self.tr("How did it leave you?"), (self.feeling,)),
            (self.tr("When next?"), (self.next,)),
        )
        for number, (question, parts) in enumerate(questions):
            if number:
                column.addSpacing(12)
            column.addWidget(Label(question, "strong"))
            for part in parts:
                column.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(edges(18, 12, 24, 12))
        foot.setSpacing(8)
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(Key("Ctrl+Enter"))
        foot.addWidget(self.keep)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(Scrolled(column), 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _wire(self) -> None:
        for field in (self.mine, self.theirs, self.learned):
            field.changed.connect(self._look)
            field.passed.connect(self._on_passed)
            field.grew.connect(self._on_grew)
        self.feeling.changed.connect(self._look)
        self.next.changed.connect(self._look)
        self.next.passed.connect(self._on_passed)
        self.keep.clicked.connect(self._on_keep)
        self.later.clicked.connect(self.close_sheet)
        self.head.close_button.clicked.connect(self.close_sheet)

    def _begin(self, name: str, kind: str) -> None:
        hint = self.tr("{name}: look at the offer").format(name=name)
        self.mine.begin(self.tr("What you promised"), self.tr("You: send the deck @fri"))
        self.theirs.begin(self.tr("What {name} promised").format(name=name), hint)
        self.learned.begin(self.tr("What you learned"), self.tr("January payroll, two late payers"))
        self.kind.setCurrentIndex(0)
        self.feeling.put(None)
        self.next.begin(kind)

    def _lines(self) -> list[str]:
        """Every answer, as the sheet asks for it."""
        lines = [line.field for part in (self.mine, self.theirs, self.learned) for line in part.lines]
        said = [(field.accessibleName(), field.text().strip()) for field in (*lines, self.next.field)]
        return [*(f"{asked}: {words}" for asked, words in said if words), *self.feeling.chosen()]

    def _look(self) -> None:
        self.keep.setEnabled(not self.answers().empty and not self.next.doubtful())

    def _on_grew(self) -> None:
        """Make room for one more line before it is painted."""
        self.column.invalidate()
        self.column.activate()
        self.place()
        self.place_soon()  # once more when Qt has laid the new line out

    def _on_passed(self) -> None:
        self.focusNextPrevChild(True)  # noqa: FBT003 - Qt's own

    def _on_keep(self) -> None:
        if not self.keep.isEnabled():
            return
        write = partial(afterwards.close, self._entry_id, self.answers(), today=self._desk.today())
        if self._desk.perform(write, self.tr("Loop closed.")) is not None:
            closed, self._entry_id = self._entry_id, ""
            self.close_sheet()
            self.looped.emit(closed)

    def _read_promise(self, words: str) -> tuple[str, bool]:
        """How a promise is understood: its day, or that its words are none."""
        today = self._desk.today()
        line = promised(words, today)
        if line is None:
            return "", False
        if line.bad_date:
            return self.tr("{words} is not a date I know").format(words=line.due_words), True
        if line.due is None:
            return self.tr("no date yet"), False
        return wording.day_with_weekday(line.due, today), False


def _read_nothing(words: str) -> tuple[str, bool]:
    return "", False
