"""The one place where the interface writes.

Rooms read from the store as they please. Whoever wants to change something asks the desk: it
performs the write, remembers how to take it back, and tells every room what was touched. What
may only be read is never written: the desk says so instead.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.store import spare
from relbook.store.edit import Edit
from relbook.ui.history import History

if TYPE_CHECKING:
    from relbook.journal.library import Library

Clock = Callable[[], datetime]


class Desk(QObject):
    """Performs edits and spreads the news."""

    changed = Signal(object)  # an Edit: something was written
    failed = Signal(object)  # a RelbookError: nothing was written
    done = Signal(str, object)  # a label and its Edit: something a person may want to undo
    undone = Signal(str)  # a label
    tight = Signal()  # the disk is full: this was kept in the room that was set aside, the next may not be

    def __init__(
        self,
        clock: Clock = datetime.now,
        *,
        read_only: bool = False,
        shipped: Callable[[], Library] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.read_only = read_only
        self.shipped = shipped or _shipped
        self._library: Library | None = None
        self.history = History(self._take_back)
        self.changed.connect(self._on_changed)

    def now(self) -> datetime:
        """The clock on the wall."""
        return self._clock()

    def today(self) -> date:
        """The day it is here."""
        return self._clock().date()

    def library(self) -> Library:
        """Every prompt: what the book comes with, and what the writer changed and made."""
        if self._library is None:
            from relbook.store import prompts  # with it comes all that reads a question

            self._library = prompts.library(self.shipped())
        return self._library

    def perform(self, write: Callable[[], Edit], label: str = "") -> Edit | None:
        """Carry out `write`; with a `label`, the person can undo it.

        Returns:
            The edit, or None when it could not be done (see `failed`).
        """
        was_tight = spare.is_tight()
        try:
            if self.read_only:
                raise StoreUnavailableError(Trouble.READ_ONLY)
            edit = write()
        except RelbookError as error:
            self.failed.emit(error)
            return None
        if label:
            self.history.put(label, edit)
        self.changed.emit(edit)
        if label:
            self.done.emit(label, edit)
        if spare.is_tight() and not was_tight:
            self.tight.emit()
        return edit

    def make_room(self) -> bool:
        """Set room aside again for the last save on a full disk; says whether there is some."""
        return spare.make_room()

    def undo(self) -> None:
        """Take back the last thing done."""
        label = self.history.label
        if self.history.can_undo:
            self.history.undo()
            self.undone.emit(label)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.history.redo()

    def _take_back(self, edit: Edit) -> Edit | None:
        return self.perform(edit.revert)

    def _on_changed(self, edit: Edit) -> None:
        if "prompt" in edit.kinds:  # first of all who hear it: rooms that look again find what is new
            self._library = None


def _shipped() -> Library:
    """The questions the book comes with."""
    from relbook.ui.shared import questions

    return questions.shipped()
