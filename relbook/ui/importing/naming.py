"""The names in what came in: who is each, answered one by one, and nothing is taken by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.client import Who
from relbook.journal.strangers import Stranger
from relbook.store.naming_strangers import Answer
from relbook.ui.importing.choice import Choice
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.figures import so_many_entries
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme

LATER, CLIENT, SUGGESTED, OTHER, NOBODY = range(5)
"""What can be said of a name."""


class Naming(QWidget):
    """A row for each name; `answered` says how many of them something was said of."""

    answered = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[NameRow] = []
        self.area = Scrolling()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_names(self, found: Sequence[Stranger], people: Sequence[Who]) -> None:
        """Ask about these; `people` are everybody on file."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        self.rows = [NameRow(one, people) for one in found]
        for row in self.rows:
            row.turned.connect(self._on_turned)
            column.addWidget(row)
        column.addStretch(1)
        self.area.setWidget(page)

    def answers(self) -> list[Answer]:
        """What was said, of those of whom something was."""
        return [answer for row in self.rows if (answer := row.answer())]

    def first_focus(self) -> QWidget:
        """What has the keyboard at first."""
        return self.rows[0].choice if self.rows else self

    def _on_turned(self) -> None:
        self.answered.emit(len(self.answers()))


class NameRow(QWidget):
    """A name with how often it stands and how it reads there, and the choice who it is."""

    turned = Signal()

    def __init__(self, stranger: Stranger, people: Sequence[Who]) -> None:
        super().__init__()
        self.stranger = stranger
        self._people = in_alphabet(people, lambda who: who.name)
        suggested = next((who.name for who in people if who.id == stranger.client), "")
        self.choice = Choice()
        self.choice.setAccessibleName(tr("Who is {name}?").format(name=stranger.name))
        self.choice.addItem(tr("Decide later"), LATER)
        if suggested:
            self.choice.addItem(tr("Is {name}").format(name=suggested), SUGGESTED)
        self.choice.addItem(tr("Make a client"), CLIENT)
        if people:
            self.choice.addItem(tr("Is somebody here…"), OTHER)
        self.choice.addItem(tr("No name, or nobody to keep"), NOBODY)
        self.other = Choice()
        self.other.setAccessibleName(tr("Which client is {name}?").format(name=stranger.name))
        self.other.hide()
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.choice)
        right.addWidget(self.other)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(Called(stranger), 3)
        row.addLayout(right, 2)
        self.choice.currentIndexChanged.connect(self._on_turned)
        self.other.currentIndexChanged.connect(self._on_other)

    def answer(self) -> Answer | None:
        """What was said of it; None where that was put off."""
        said = self.choice.currentData()
        if said == SUGGESTED:
            return Answer(self.stranger, client=self.stranger.client)
        if said == OTHER:
            key = self.other.currentData()
            return Answer(self.stranger, client=key) if key else None
        if said == CLIENT:
            return Answer(self.stranger)
        return Answer(self.stranger, nobody=True) if said == NOBODY else None

    def _on_turned(self) -> None:
        other = self.choice.currentData() == OTHER
        if other and not self.other.count():
            self.other.addItem(tr("Who?"), "")
            for who in self._people:
                self.other.addItem(who.name, who.id)
        self.other.setVisible(other)
        self.turned.emit()

    def _on_other(self) -> None:
        self.turned.emit()


class Called(Line):
    """A name, in how many entries it stands, and how it reads in one of them."""

    def __init__(self, stranger: Stranger) -> None:
        super().__init__(stranger.name)
        said = so_many_entries(len(stranger.entries))
        if stranger.also:
            said = tr("{entries}, also as {name}").format(entries=said, name=", ".join(stranger.also))
        self._beside, self._excerpt = said, stranger.excerpt
        self.setAccessibleName(". ".join(filter(None, (stranger.name, said, stranger.excerpt))))

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        name = min(text_width(self.key, "strong"), width * 0.6)
        pen.words(self.key, pen.spot(0, px(2), name + 1, px(20)), "strong", "text", own=True)
        rest = name + px(10)
        pen.words(self._beside, pen.spot(rest, px(2), width - rest, px(20)), "caption", "text3", own=True)
        if self._excerpt:
            high = theme().line("read_small")
            pen.words(self._excerpt, pen.spot(0, px(22), width, high), "read_small", "text2")
            return px(22) + high
        return px(36)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(36))
