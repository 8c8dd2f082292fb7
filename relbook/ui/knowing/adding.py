"""Adding to what is known: one field, the kind beside it, and the same `!kind text` as in a note."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.syntax import parse
from relbook.ui.knowing import words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.edges import edges
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.select import Select


@frozen
class Learned:
    """What is to be kept: a fact of a kind, or without one a question for next time."""

    text: str
    kind: FactKind | None
    mine: bool = False


ORDER = (
    (FactKind.WORRY, False),
    (FactKind.CHALLENGE, False),
    (FactKind.WISH, False),
    (FactKind.NEED, False),
    (FactKind.PERSONAL, False),
    (FactKind.PREFERENCE, False),
    (FactKind.WORK_STYLE, False),
    (FactKind.BOUNDARY, False),
    (FactKind.BOUNDARY, True),
    (FactKind.VALUE, False),
    (FactKind.LIKE, False),
    (FactKind.DIFFERENCE, False),
    (FactKind.SHARED, False),
    (FactKind.PERSONAL, True),
    (None, False),
)
"""What can be added, in the order of the list: a kind, and whether it is the writer's own."""


class AddField(LoosePart):
    """Enter keeps, Escape clears. What is typed about one client waits while others are looked at."""

    learned = Signal(object)  # a Learned

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._whose = ""
        self._waiting: dict[str, tuple[str, str]] = {}  # what is asked about a client, and the words
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("What kind of thing it is"))
        self.field = Field()
        self.keep = Button(self.tr("Add"))
        row = QHBoxLayout(self)
        row.setContentsMargins(
            edges(6, 0, 12, 0)
        )  # in line with the header; the page beneath reaches further out
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        self.field.returnPressed.connect(self._on_keep)
        self.field.textChanged.connect(self._on_text)
        self.keep.clicked.connect(self._on_keep)
        self._on_text()

    def show_for(self, name: str, today: date) -> None:
        """Be about somebody, as the day is."""
        self._today = today
        said = self.tr("What did you learn about {name}?").format(name=name)
        self.field.setPlaceholderText(said)
        self.field.setAccessibleName(said)
        at = max(0, self.kind.currentIndex())
        self.kind.clear()
        for kind, mine in ORDER:
            self.kind.addItem(_name(kind, name, mine=mine))
        self.kind.setCurrentIndex(at)

    def what(self) -> Learned:
        """What would be kept now: the line syntax wins over the list."""
        said = self.field.text().strip()
        parsed = parse(said, self._today)
        if parsed.facts:
            return Learned(parsed.facts[0].text, parsed.facts[0].kind)
        if parsed.questions:
            return Learned(parsed.questions[0].text, None)
        kind, mine = ORDER[max(0, self.kind.currentIndex())]
        return Learned(said, kind, mine)

    def turn_to(self, client_id: str, beside: str = "") -> None:
        """Lay aside what is typed of whoever it was, here and `beside`; show what waits about this client."""
        if words := " ".join(f"{self.field.text()} {beside}".split()):
            self._waiting[self._whose] = (self.field.accessibleName(), words)
        self._whose = client_id
        self.field.setPlaceholderText("")  # it names whoever it was, until what is known of this one is read
        _, words = self._waiting.pop(client_id, ("", ""))
        self.field.setText(words)
        self.field.setModified(bool(words))

    def forget(self, client_id: str) -> None:
        """Let go of what was typed about somebody who is being forgotten."""
        self._waiting.pop(client_id, None)
        if client_id == self._whose:
            self.start_over()

    def decided(self) -> list[str]:
        return [f"{asked}: {words}" for asked, words in self._waiting.values()]

    def start_over(self) -> None:
        """Be ready for the next one."""
        self.field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        """The list follows what is typed, so that no kind is taken silently."""
        self.keep.setEnabled(bool(self.what().text))
        parsed = parse(self.field.text().strip(), self._today)
        if parsed.facts or parsed.questions:
            self.kind.setCurrentIndex(ORDER.index((self.what().kind, False)))

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.learned.emit(self.what())


def _name(kind: FactKind | None, name: str, *, mine: bool) -> str:
    if kind is None:
        return tr("A question to ask")
    if mine and kind is not FactKind.BOUNDARY:
        return tr("You told {name}").format(name=name)
    return words.kind(kind, name, mine=mine)
