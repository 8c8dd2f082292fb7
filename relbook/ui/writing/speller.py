"""What the dictionary says of words, remembered: it is asked on the worker, and typing never waits for it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.journal.proof import NO_LANGUAGE
from relbook.store import proofing
from relbook.store.proofing import Looked
from relbook.ui.shared.background import Background

PAUSE_MS = 250
"""How long words are gathered before the dictionary is asked about all of them, in milliseconds."""


class Speller(QObject):
    """Knows of each word it was ever asked about whether it is one; where no dictionary is, it is silent."""

    answered = Signal()  # more is known
    meant = Signal(str, object)  # a word, and a tuple of those that may have been meant

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = ""  # of the dictionary that answers; empty while none does
        self.there: Sequence[str] = ()  # the languages there are dictionaries of
        self._wanted = NO_LANGUAGE
        self._silent = True
        self._known: dict[str, bool] = {}
        self._open: set[str] = set()
        self._job: object = None
        self._seeking: dict[object, str] = {}
        self._background = background
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    @property
    def silent(self) -> bool:
        """Whether nothing is looked up: it is not wanted, or there is no dictionary of the language."""
        return self._silent

    def speak(self, wanted: str) -> None:
        """Look words up in this language, as in "de_DE" or "de", or in `NO_LANGUAGE`."""
        if wanted != self._wanted:
            self._wanted, self.language = wanted, ""
            self.forget()

    def forget(self) -> None:
        """Ask anew: a word was called right, or somebody has another name."""
        self._known.clear()
        self._open.clear()
        self._job = None
        self._silent = self._wanted == NO_LANGUAGE
        self.answered.emit()

    def is_unknown(self, word: str) -> bool:
        """Whether nobody knows a word. Of one that was not asked about yet it says no, and asks."""
        known = self._known.get(word)
        if known is None and not self._silent:
            self._open.add(word)
            if not self._pause.isActive():
                self._pause.start()
        return known is False

    def knows_of(self, word: str) -> bool:
        """Whether it was asked about a word already."""
        return self._silent or word in self._known

    def seek(self, word: str) -> None:
        """Look for what may have been meant by a word; `meant` follows."""
        job = partial(proofing.meant, word, self.language)
        self._seeking[job] = word
        self._background.run(job)

    def _ask(self) -> None:
        if self._open and self._job is None:
            self._job = partial(proofing.look_up, frozenset(self._open), self._wanted)
            self._open.clear()
            self._background.run(self._job)

    def _on_done(self, job: object, result: object) -> None:
        if job in self._seeking:
            self.meant.emit(self._seeking.pop(job), result)
        if job is not self._job or not isinstance(result, Looked):
            return
        self._job = None
        self.language, self.there = result.language, result.there
        self._silent = not result.language
        self._known.update((word, word not in result.unknown) for word in result.words)
        self.answered.emit()
        self._ask()

    def _on_broke(self, job: object, _: object) -> None:
        """A dictionary that breaks is none: words are written all the same."""
        self._seeking.pop(job, None)
        if job is self._job:
            self._job, self._silent = None, True
