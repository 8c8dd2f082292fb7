"""What is made of a prompt in the form: put down while it is written, kept once it can be asked."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from relbook.journal.flaws import faults
from relbook.journal.library import OWN, Library
from relbook.journal.pack import toml
from relbook.journal.prompt import Prompt
from relbook.store import prompts
from relbook.store.keys import new_key
from relbook.ui.desk import Desk
from relbook.ui.library.editor import Editor
from relbook.ui.library.shelf import Shelf
from relbook.ui.shared.autosave import Autosave


class Keeping(QObject):
    """Writes for the form. No word is lost: what cannot be asked yet is put down as it stands."""

    put_down = Signal()  # something is put down, or needs to be no longer: nothing that other rooms show

    def __init__(self, desk: Desk, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._editor = desk, editor
        self._shown: Prompt | None = None
        self._shelf: Shelf | None = None
        self._autosave = Autosave(self)
        editor.typed.connect(self._autosave.touch)
        editor.changed.connect(self.settle)
        self._autosave.due.connect(self._on_due)

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not put down."""
        return self._autosave.waits

    def show_prompt(self, shelf: Shelf, key: str) -> None:
        """Show a prompt; what is typed about the same one stays."""
        prompt = shelf.prompt(key)
        same = self._shown is not None and prompt is not None and self._shown.id == prompt.id
        self._shelf = shelf
        if prompt is None or (same and self.waits):
            return
        self._shown = prompt
        done = key in shelf.library.by_id
        self._editor.show_prompt(prompt, in_use=key not in shelf.resting, done=done)

    def settle(self) -> None:
        """Keep what is in the form, or put it down where it cannot be asked; what is unchanged is left."""
        self._autosave.forget()
        if self._shown is None or self._shelf is None:
            return
        now, here = self._editor.prompt, self._shelf.library.by_id.get(self._shown.id)
        if now == self._shown:
            return
        self._shown = now
        if now == here:
            self._desk.perform(partial(prompts.throw_away, now.id))
        elif faults(now):
            self._desk.perform(partial(prompts.put_down, now))
        else:
            label = self.tr("The prompt was changed.") if here else self.tr("The prompt was kept.")
            self._desk.perform(partial(prompts.keep, now.id, toml(now)), label)
            self._desk.perform(partial(prompts.throw_away, now.id))
        self.put_down.emit()

    def flush(self) -> None:
        """Settle what was typed, if anything waits."""
        if self.waits:
            self.settle()

    def begin(self, library: Library, family: str) -> Prompt:
        """Begin a prompt of one's own in a family; without one, in the first."""
        known = library.principles.values()
        principle = next((one.id for one in known if one.family == family), next(iter(library.principles)))
        made = Prompt(_new_id(), "", "", (principle,), (OWN,), ())
        self._desk.perform(partial(prompts.put_down, made))
        return made

    def double(self) -> str:
        """Make another prompt with the same words; says its id."""
        self.flush()
        if self._shown is None:
            return ""
        made = replace(self._shown, id=_new_id(), seeds=(OWN,))
        if faults(made):
            self._desk.perform(partial(prompts.put_down, made))
        else:
            words = self.tr("A prompt like it was made.")
            self._desk.perform(partial(prompts.keep, made.id, toml(made)), words)
        return made.id

    def take_away(self, shelf: Shelf, key: str) -> None:
        """Delete one's own, or give one that shipped its own words again."""
        self._autosave.forget()
        self._shown = None
        shipped = shelf.shipped(key)
        words = (
            self.tr("The prompt has its own words again.") if shipped else self.tr("The prompt was deleted.")
        )
        self._desk.perform(partial(prompts.take_away, key), words)
        self.put_down.emit()

    def switch(self, key: str, *, on: bool) -> None:
        """Let it be asked, or rest."""
        self.flush()
        if on:
            wake = partial(prompts.wake, key, self._desk.today())
            self._desk.perform(wake, self.tr("The prompt is asked again."))
        else:
            self._desk.perform(partial(prompts.rest, key), self.tr("The prompt rests now."))

    def _on_due(self) -> None:
        """A pause in typing: the words are put down, and nothing else changes yet."""
        if self._shown is not None and self._editor.prompt != self._shown:
            self._desk.perform(partial(prompts.put_down, self._editor.prompt))


def _new_id() -> str:
    return f"{OWN}-{new_key()[-12:]}"
