"""What was done and can be taken back.

`QUndoStack` is not used: its commands written in Python are taken apart by Python's collector
while the stack still points at them (PySide6 6.11.3), so that a window closed with something to
undo, as at every lock, could crash when it was collected. A list crashes nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relbook.store.edit import Edit

    Then = Callable[[Edit | None], object]
    TakeBack = Callable[[Edit, Then], object]


@dataclass(slots=True, eq=False)
class _Step:
    """One thing that was done."""

    label: str
    edit: Edit  # the newest: what was taken back is done again by taking that back


class History:
    """The edits that have a name, in order, and how many of them stand.

    `take_back` reverts an edit, now or soon, and then hands on the edit that did it, or None where it
    could not be done: that step is dropped then instead of trusted. The edit itself says that it was
    stopped, and stands as before. Whoever asks waits for that
    before anything else is put, taken back or done again.
    """

    def __init__(self, take_back: TakeBack) -> None:
        self._take_back = take_back
        self._steps: list[_Step] = []
        self._standing = 0

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def label(self) -> str:
        """What `undo` would take back; empty where there is nothing."""
        return self._steps[self._standing - 1].label if self._standing else ""

    @property
    def can_undo(self) -> bool:
        """Whether anything stands that can be taken back."""
        return self._standing > 0

    def put(self, label: str, edit: Edit) -> None:
        """Remember what was just done; what was taken back before it cannot be done again."""
        del self._steps[self._standing :]
        self._steps.append(_Step(label, edit))
        self._standing += 1

    def undo(self) -> None:
        """Take back the newest step that stands."""
        if self._standing:
            self._standing -= 1
            step = self._steps[self._standing]
            self._take_back(step.edit, partial(self._undone, step))

    def redo(self) -> None:
        """Do again the oldest step that was taken back."""
        if self._standing < len(self._steps):
            step = self._steps[self._standing]
            self._take_back(step.edit, partial(self._done_again, step))

    def clear(self) -> None:
        """Forget every step; what they did stays done."""
        self._steps.clear()
        self._standing = 0

    def _undone(self, step: _Step, edit: Edit | None) -> None:
        stopped = edit is step.edit
        if self._turned(step, edit) and stopped:
            self._standing += 1

    def _turned(self, step: _Step, edit: Edit | None) -> bool:
        """Remember how to turn a step back again; says whether it was turned."""
        if step not in self._steps:
            return False  # all was forgotten meanwhile
        if edit is None:
            self._steps.remove(step)
            return False
        step.edit = edit
        return True

    def _done_again(self, step: _Step, edit: Edit | None) -> None:
        stopped = edit is step.edit
        if self._turned(step, edit) and not stopped:
            self._standing += 1
