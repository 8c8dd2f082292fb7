"""The small form that opens under a fact: in other words, what it is now, how it ended."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.ui.shared.controls import Button
from relbook.ui.shared.field import Field
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import Tick

HOPES = frozenset({FactKind.WORRY, FactKind.CHALLENGE, FactKind.NEED, FactKind.WISH})
"""What can end well, so that one might congratulate."""


@frozen
class Answer:
    """What was said in the form."""

    words: str
    note: bool = False
    congratulate: bool = False


class FactForm(QWidget):
    """One question, one line, and what to do with it. Enter keeps, Escape leaves it."""

    kept = Signal(object)  # an Answer
    unsure = Signal()  # a challenge that nobody has confirmed to be solved: ask next time
    left = Signal()

    def __init__(self, question: str, name: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = Paragraph(question, role="strong")
        self.about = Paragraph(role="read_small", tone="text2", max_lines=2)
        self.about.hide()
        self.field = Field(words)
        self.field.setAccessibleName(question)
        self.field.setFont(theme().font("read_small"))
        self.confirmed = Tick(self.tr("{name} has confirmed that it works").format(name=name))
        self.note = Tick(self.tr("Keep it as a note too"))
        self.congratulate = Tick(self.tr("Promise to congratulate {name}").format(name=name))
        self.keep = Button(self.tr("Keep"))
        self.over = Button(self.tr("It no longer matters"), variant="quiet")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self._closing = self._solving = False
        self._name, self._words = name, words
        self._build()
        self.field.returnPressed.connect(self._on_keep)
        self.field.textChanged.connect(self._dress)
        self.keep.clicked.connect(self._on_keep)
        self.over.clicked.connect(self._on_over)
        self.cancel.clicked.connect(self.left)
        self.confirmed.toggled.connect(self._dress)
        self._dress()

    @property
    def touched(self) -> bool:
        """Whether something was written or ticked."""
        ticks = (self.confirmed, self.note, self.congratulate)
        return self.field.text() != self._words or any(tick.isChecked() for tick in ticks)

    def speak_of(self, fact: str) -> None:
        """Say which fact this is about, where the form does not stand right under it."""
        self.about.set_text(fact)
        self.about.setVisible(bool(fact))

    def close_fact(self, kind: FactKind) -> None:
        """Ask how something ended; words may be left out."""
        self._closing, self._solving = True, kind is FactKind.CHALLENGE
        self.field.setPlaceholderText(self.tr("In a few words, or none"))
        self.confirmed.setVisible(self._solving)
        self.note.show()
        self.congratulate.setVisible(kind in HOPES)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
        event.accept()  # a letter in the form is no key of the page

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 10, "side", "line")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        column.addWidget(self.question)
        column.addWidget(self.about)
        column.addSpacing(4)
        column.addWidget(self.field)
        column.addSpacing(4)
        for tick in (self.confirmed, self.note, self.congratulate):
            tick.setChecked(False)
            tick.hide()
            column.addWidget(tick)
        column.addSpacing(4)
        buttons = Flow(gap=6)
        for button in (self.keep, self.over, self.cancel):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _dress(self) -> None:
        """Say what Keep does now."""
        waits = self._solving and not self.confirmed.isChecked()
        self.over.setVisible(waits)
        words = self.tr("Ask {name} next time").format(name=self._name) if waits else self.tr("Keep")
        if self._closing and not waits:
            words = self.tr("Close it")
        self.keep.setText(words)
        self.keep.setEnabled(self._closing or bool(self.field.text().strip()))
        self.note.setEnabled(bool(self.field.text().strip()))

    def _on_keep(self) -> None:
        if not self.keep.isEnabled():
            return
        if self._solving and not self.confirmed.isChecked():
            self.unsure.emit()
        else:
            self._on_over()

    def _on_over(self) -> None:
        words = self.field.text().strip()
        note = self._closing and bool(words) and self.note.isChecked()
        self.kept.emit(Answer(words, note, self._closing and self.congratulate.isChecked()))
