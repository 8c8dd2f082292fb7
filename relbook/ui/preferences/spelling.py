"""Whether words are looked up while one writes, in which language, and the words one calls right."""

import sys
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.proof import NO_LANGUAGE
from relbook.store import dictionaries, proofing
from relbook.ui.desk import Desk
from relbook.ui.preferences.line import line, lines
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button
from relbook.ui.shared.language_names import name_of
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.settings import Settings


class SpellingChoice(QWidget):
    """The language of the notes, or none; below it one's own words, one at a time to be taken back."""

    changed = Signal()

    def __init__(
        self, settings: Settings, desk: Desk, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._desk, self._background = settings, desk, background
        self.which, self.words = Select(), Select()
        self.which.setAccessibleName(self.tr("Spelling of your notes"))
        self.words.setAccessibleName(self.tr("Your own words"))
        self.back = Button(self.tr("Take it back"))
        self.about = Paragraph(role="small", tone="text2")
        self.own = QWidget()
        lines(self.own, line(self.tr("Your own words"), self.words, self.back))
        lines(self, line(self.tr("Spelling of your notes"), self.which), self.about, self.own)
        self._languages: tuple[str, ...] = ()
        self._job: object = None
        self.which.activated.connect(self._on_chosen)
        self.back.clicked.connect(self._on_back)
        background.done.connect(self._on_done)
        desk.changed.connect(self._on_changed)

    def look(self) -> None:
        """Show what is set; which dictionaries there are is asked on the worker."""
        self._look_languages()
        self._look_words()
        if dictionaries.is_there():
            self._job = partial(dictionaries.languages)
            self._background.run(self._job)

    def _look_languages(self) -> None:
        chosen = self._settings.get(remembered.SPELLING)
        self.which.clear()
        self.which.addItem(self.tr("As the window"), "system")
        languages = {*self._languages, chosen} - {"system", NO_LANGUAGE}
        for name, language in sorted((name_of(language), language) for language in languages):
            self.which.addItem(name, language)
        self.which.addItem(self.tr("Without a look"), NO_LANGUAGE)
        self.which.setCurrentIndex(self.which.findData(chosen))
        self.which.setEnabled(bool(self._languages))
        self.about.set_text(self._said())

    def _said(self) -> str:
        if self._languages:
            return self.tr(
                "Words nobody knows get a line below them, on this computer alone. A client’s notes can have "
                "another language: it stands in the menu of the editor."
            )
        if dictionaries.is_there():
            return self.tr("The system has no dictionary yet. On Debian, hunspell-en-us is one.")
        if getattr(sys, "frozen", False):  # a packaged program takes no extras
            return self.tr("The installed program cannot do that here; relbook from pip can, with its extra.")
        return self.tr('For that, relbook needs its extra: pip install "relbook[spelling]"')

    def _look_words(self) -> None:
        words = in_alphabet(proofing.own_words())
        self.own.setHidden(not words)
        self.words.clear()
        for word in words:
            self.words.addItem(word)

    def _on_done(self, job: object, result: object) -> None:
        if job is self._job and isinstance(result, tuple):
            self._job, self._languages = None, result
            self._look_languages()

    def _on_chosen(self) -> None:
        self._settings.put(remembered.SPELLING, str(self.which.currentData()))
        self._settings.save()
        self.changed.emit()

    def _on_back(self) -> None:
        word = self.words.currentText()
        label = self.tr("“{word}” is no longer one of your words.").format(word=word)
        self._desk.perform(partial(proofing.unlearn, word), label)

    def _on_changed(self, _: object) -> None:
        if self.isVisible():
            self._look_words()
