"""Everybody on the list, or off it, read as a whole once, and after that only whom a write concerned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from relbook.journal.roster import ClientLine
from relbook.store import roster

if TYPE_CHECKING:
    from relbook.store.edit import Edit

FEW = 12
"""Of how many clients the lines are read one by one; of more, all are read at once."""

OF_ALL = frozenset({"circle", "kind", "organisation", "setting"})
"""The tables whose rows are about everybody."""

OF_NOBODY = frozenset({"asking", "draft", "prompt"})
"""Those that change no line where they name no client."""


class Everybody:
    """The lines as of the last look; without word of a write everything is read again."""

    def __init__(self, *, archived: bool = False) -> None:
        self._archived = archived
        self._lines: dict[str, ClientLine] = {}
        self._as_of: date | None = None
        self._due: set[str] | None = None  # whose lines are others now; None is everybody's

    def begin_with(self, lines: Iterable[ClientLine], today: date) -> None:
        """Everybody on the list today was read already; the first look needs nothing more."""
        self._lines = {line.id: line for line in lines}
        self._as_of, self._due = today, set()

    def heed(self, edit: Edit) -> None:
        """A write was made: it may be about a few, and then the others stay as they are."""
        few = 0 < len(edit.clients) <= FEW and not edit.kinds & OF_ALL
        if not few and not (edit.kinds and edit.kinds <= OF_NOBODY):
            self._as_of = None
        self._due = (self._due or set()) | edit.clients

    def stand(self) -> None:
        """What was read is still so, where every write was told since."""
        self._due = self._due or set()

    def read(self, today: date) -> Sequence[ClientLine]:
        """Everybody as of today."""
        if self._due is None or self._as_of != today or len(self._due) > FEW:
            self._lines = {line.id: line for line in roster.everyone(today, archived=self._archived)}
        elif self._due:
            for key in self._due:
                self._lines.pop(key, None)
            found = roster.some(self._due, today, archived=self._archived)
            self._lines |= {line.id: line for line in found}
        self._as_of, self._due = today, None
        return list(self._lines.values())
