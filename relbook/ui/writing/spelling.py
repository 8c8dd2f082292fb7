"""Spelling on one pad: the language of its notes, and the words that are called right."""

from functools import partial

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction

from relbook.journal.proof import NO_LANGUAGE
from relbook.store import clients, proofing
from relbook.store.edit import Edit
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.language_names import name_of
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.settings import Settings
from relbook.ui.writing.pad import Pad
from relbook.ui.writing.proof import Proof
from relbook.ui.writing.speller import Speller

TOUCHED = {"client", "organisation", "tag", "setting"}
"""The kinds of rows whose words are known to nobody else."""


class PadSpelling(QObject):
    """Keeps the speller of a pad to the language of the client one writes about."""

    def __init__(self, pad: Pad, background: Background, settings: Settings) -> None:
        super().__init__(pad)
        self._pad, self._settings = pad, settings
        self._speller = Speller(background, self)
        self.proof = Proof(pad.editor, self._speller)
        self.proof.learn_asked.connect(self._on_learn)
        self.proof.menu_opening.connect(self._on_menu)
        pad.turned.connect(self.look)
        pad.desk.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Speak the language of the client on the pad, or the one that is set for all."""
        wanted = self._settings.get(remembered.SPELLING)
        if wanted != NO_LANGUAGE:
            own = proofing.language_of(self._client())
            wanted = own or (QLocale().name() if wanted == "system" else wanted)
        self._speller.speak(wanted)

    def next_word(self) -> None:
        """Go to the next word that nobody knows."""
        self.proof.next_word()

    def _client(self) -> str:
        subject = self._pad.subject
        return subject.clients[0] if subject is not None and subject.clients else ""

    def _on_learn(self, word: str) -> None:
        label = self.tr("“{word}” is one of your words now.").format(word=word)
        self._pad.desk.perform(partial(proofing.learn, word), label)

    def _on_changed(self, edit: Edit) -> None:
        if edit.kinds & TOUCHED:
            self.look()
            self._speller.forget()

    def _on_menu(self, menu: Menu) -> None:
        """Offer another language for this client, where there is one."""
        who = clients.some([self._client()]).get(self._client()) if self._client() else None
        if who is None or not self._speller.there or self._pad.desk.read_only:
            return
        menu.addSeparator()
        below = menu.branch(self.tr("Language of notes about {name}").format(name=who.first))
        chosen = proofing.language_of(who.id)
        choices = [("", self.tr("As all others")), *((one, name_of(one)) for one in self._speller.there)]
        for language, words in (*choices, (NO_LANGUAGE, self.tr("Without a look at the spelling"))):
            action = below.addAction(words)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(language == chosen)
        below.triggered.connect(self._on_language)

    def _on_language(self, action: QAction) -> None:
        label = self.tr("The language of these notes is changed.")
        self._pad.desk.perform(partial(proofing.write_in, self._client(), str(action.data())), label)
