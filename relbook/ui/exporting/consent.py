"""What leaves only once a word was typed: reflections and private entries, and lines marked !secret."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.fold import fold
from relbook.ui.shared.edges import edges
from relbook.ui.shared.field import Field
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.tick import Tick


class Consent(QWidget):
    """Two boxes, and the word that opens them; without it nothing private goes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reflections = Tick(self.tr("Your reflections and private entries"))
        self.secrets = Tick(self.tr("Lines marked !secret"))
        self.word = self.tr("private")
        self.ask = Paragraph(role="small", tone="text2")
        said = self.tr("Written for your eyes alone. To let that go along, type: {word}")
        self.ask.set_text(said.format(word=self.word))
        self.typed = Field(own=False)
        self.typed.setAccessibleName(self.tr("The word that lets out what is private"))
        self.stays = Paragraph(role="caption", tone="text3")
        self._weight = (0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for tick in (self.reflections, self.secrets):
            tick.setChecked(False)
            tick.toggled.connect(self._on_toggled)
            column.addWidget(tick)
        below = QVBoxLayout()
        below.setContentsMargins(edges(32, 0, 0, 8))
        below.setSpacing(8)
        for part in (self.ask, self.typed, self.stays):
            below.addWidget(part)
        column.addLayout(below)
        self.typed.textChanged.connect(self._on_typed)
        self._show()

    @property
    def private(self) -> bool:
        """Whether private entries and reflections are to go."""
        return self.reflections.isChecked() and self.reflections.isEnabled()

    @property
    def secret(self) -> bool:
        """Whether `!secret` lines are to go."""
        return self.secrets.isChecked() and self.secrets.isEnabled()

    @property
    def given(self) -> bool:
        """Whether what is ticked may go: nothing is, or the word was typed."""
        return not (self.private or self.secret) or fold(self.typed.text().strip()) == fold(self.word)

    def ask_anew(self) -> None:
        """Begin with nothing agreed to."""
        self.typed.clear()
        for tick in (self.reflections, self.secrets):
            tick.setChecked(False)

    def show_weight(self, entries: int, lines: int) -> None:
        """Say how many private entries and secret lines there are."""
        self._weight = (entries, lines)
        for tick, count in ((self.reflections, entries), (self.secrets, lines)):
            tick.say(figure(count) if count else self.tr("none"))
            tick.setEnabled(count > 0)
        self._show()

    def _show(self) -> None:
        entries, lines = self._weight
        asks = self.private or self.secret
        self.ask.setVisible(asks)
        self.typed.setVisible(asks)
        staying = entries * (not (self.private and self.given)), lines * (not (self.secret and self.given))
        self.stays.set_text(self._said(*staying))
        self.stays.setVisible(any(staying))

    def _said(self, entries: int, lines: int) -> str:
        one = self.tr("1 private entry") if entries == 1 else self.tr("{count} private entries")
        other = self.tr("1 secret line") if lines == 1 else self.tr("{count} secret lines")
        named = [words.format(count=figure(n)) for words, n in ((one, entries), (other, lines)) if n]
        if not named:
            return ""
        both = self.tr("{one} and {other}").format(one=named[0], other=named[-1])
        return self.tr("Stays in the book: {what}.").format(what=both if len(named) > 1 else named[0])

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()
        if self.typed.isVisible() and not self.given:
            self.typed.setFocus()

    def _on_typed(self) -> None:
        self._show()
        self.changed.emit()
