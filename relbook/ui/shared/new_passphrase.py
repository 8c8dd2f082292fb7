"""Choosing a passphrase: twice the words, six suggested ones, and how hard they are to guess."""

from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook import assets
from relbook.errors import PassphraseError
from relbook.journal.passphrase import normal, six_words, strength
from relbook.ui.shared import error_words
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.secret_edit import SecretEdit


@cache
def word_list() -> tuple[str, ...]:
    """The 7,776 words that six are drawn from."""
    return tuple(assets.text("words/eff-large.txt").split())


@cache
def _known() -> frozenset[str]:
    return frozenset(word_list())


class NewPassphrase(QWidget):
    """Two fields and what is to be said about them; `ready` says whether they can be taken."""

    ready = Signal(bool)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = SecretEdit(self.tr("New passphrase"))
        self.again = SecretEdit(self.tr("The same once more"))
        self.again.eye.hide()
        self.suggest = Button(self.tr("Suggest six words"), variant="link")
        self.said = Paragraph(role="small", tone="text2")
        self._lay_out()
        self.words.textChanged.connect(self._look)
        self.again.textChanged.connect(self._look)
        self.words.returnPressed.connect(self._on_return)
        self.again.returnPressed.connect(self._on_return)
        self.suggest.clicked.connect(self._on_suggest)
        self._look()

    def value(self) -> str:
        """The passphrase, once it is typed twice and can be one; else nothing."""
        try:
            words = normal(self.words.text())
        except PassphraseError:
            return ""
        return words if self.words.text() == self.again.text() else ""

    def clear(self) -> None:
        """Leave nothing of it in the fields."""
        for field in (self.words, self.again):
            field.clear()
            field.show_letters(shown=False)

    def _lay_out(self) -> None:
        first = Label(self.tr("New passphrase"), "small_strong", "text2")
        second = Label(self.tr("Once more"), "small_strong", "text2")
        first.setBuddy(self.words)
        second.setBuddy(self.again)
        head = QHBoxLayout()
        head.addWidget(first)
        head.addStretch(1)
        head.addWidget(self.suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addWidget(second)
        column.addWidget(self.again)
        column.addSpacing(4)
        column.addWidget(self.said)

    def _look(self) -> None:
        self.said.set_text(self._sentence())
        self.words.setAccessibleDescription(self.said.text)
        self.ready.emit(bool(self.value()))

    def _sentence(self) -> str:
        typed = self.words.text()
        if not typed:
            return self.tr("A few words that only you put together. Spaces and any script will do.")
        try:
            normal(typed)
        except PassphraseError as error:
            return error_words.of_error(error)
        more = strength(typed, _known()).words_more
        hard = {
            0: self.tr("Hard to guess."),
            1: self.tr("One word more would make this hard to guess."),
            2: self.tr("Two words more would make this hard to guess."),
            3: self.tr("Three words more would make this hard to guess."),
            4: self.tr("Four words more would make this hard to guess."),
            5: self.tr("Five words more would make this hard to guess."),
        }[min(more, 5)]
        if not self.again.text() or self.again.text() == typed:
            return hard
        return self.tr("{hard} The two are not the same yet.").format(hard=hard)

    def _on_suggest(self) -> None:
        """Six words to be read and learned: shown, and typed once more by hand."""
        self.words.setText(six_words(word_list()))
        self.words.show_letters(shown=True)
        self.again.clear()
        self.again.setFocus()

    def _on_return(self) -> None:
        if self.value():
            self.entered.emit()
        elif self.words.hasFocus():
            self.again.setFocus()
