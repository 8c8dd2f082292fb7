"""An answer that is not kept yet, put down at every pause in typing."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from relbook.journal.asking import Asked
from relbook.journal.frozen import frozen
from relbook.store import drafts
from relbook.store.drafts import Draft
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.shared.autosave import Autosave


def place_of(client_id: str) -> str:
    """Where the draft about a client lies; an empty key is nobody in particular."""
    return f"reflect:{client_id}"


@frozen
class Begun:
    """An answer that was begun, the question it answers, and when."""

    prompt_id: str
    question: str
    answer: str
    day: date


def find(client_id: str) -> Begun | None:
    """What was begun about a client, if anything."""
    draft = drafts.get(place_of(client_id))
    if draft is None or draft.day is None:
        return None
    question, _, answer = draft.text.partition("\n")
    return Begun(draft.kind, question, answer, draft.day)


class AnswerDraft(QObject):
    """Keeps an answer and the question it answers together: both are there again after a restart."""

    due = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.due)

    def touch(self) -> None:
        """Something was typed; `due` follows after a pause, and while typing goes on all the same."""
        self._autosave.touch()

    def flush(self) -> None:
        """Ask for what waits to be put down now, and wait until it is."""
        self._autosave.flush()
        self._desk.settle()

    def keep(self, client_id: str, asked: Asked, text: str, today: date) -> None:
        """Put an answer down; an empty one clears the place."""
        if self._desk.read_only:
            return
        if not text.strip():
            self.clear(client_id)
            return
        draft = Draft(place_of(client_id), f"{asked.text}\n{text}", kind=asked.prompt.id, day=today)
        self._desk.perform_soon(partial(drafts.keep, draft), then=self._on_put_down)

    def clear(self, client_id: str) -> None:
        """Nothing is waiting any more."""
        self._autosave.forget()
        if drafts.get(place_of(client_id)):
            self._desk.perform(partial(drafts.clear, place_of(client_id)))

    def _on_put_down(self, edit: Edit | None) -> None:
        if edit is None:
            self._autosave.try_later()
