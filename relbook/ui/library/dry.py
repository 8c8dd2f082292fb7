"""The dry run: of whom a prompt would be asked today, found on the worker and told when it is there."""

from collections.abc import Sequence
from datetime import datetime
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.errors import CancelledError
from relbook.journal.asking import Asked
from relbook.journal.client import Client
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt, fill
from relbook.store import trying
from relbook.store.trying import Tried
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background

PAUSE_MS = 250
"""How long one prompt stays in view before the book is read for it, in milliseconds."""


class Job:
    """One reading for the worker; plain values in and out."""

    def __init__(self, prompt: Prompt, library: Library, now: datetime) -> None:
        self.prompt = prompt
        self._library, self._now = library, now
        self._stopped = Event()

    def cancel(self) -> None:
        """Stop soon: another prompt is in view."""
        self._stopped.set()

    def __call__(self) -> Sequence[Tried]:
        try:
            return trying.asked_of(self.prompt, self._library, self._now, self._stopped.is_set)
        except CancelledError:
            return ()


class DryRun(QObject):
    """Tries the prompt in view on everybody; only the latest answer is told."""

    found = Signal(object)  # a sequence of Tried

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._job: Job | None = None
        self._prompt: Prompt | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        background.done.connect(self._on_done)

    def about(self, prompt: Prompt | None) -> None:
        """Try this one as soon as it stays in view; None tries nothing."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._prompt = prompt
        if prompt is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _on_pause(self) -> None:
        if self._prompt is not None:
            self._job = Job(self._prompt, self._desk.library(), self._desk.now())
            self._background.run(self._job)

    def _on_done(self, job: object, found: object) -> None:
        if job is self._job:
            self._job = None
            self.found.emit(found)


def tried_on(prompt: Prompt, client: Client | None) -> Tried | None:
    """The prompt put to a client it does not fit today; None where its words need more than a name."""
    if not prompt.anyone and client is None:
        return None
    known = {"name": client.first} if client and not prompt.anyone else {}
    filled = fill(prompt, known)
    if filled is None:
        return None
    about = None if prompt.anyone else client
    return Tried(about, Asked(prompt, *filled, prompt.triggers[0].trigger.urgency))
