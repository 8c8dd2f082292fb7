"""Everybody on the list, or off it, read as a whole once, and after that only whom a write concerned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook.journal.roster import ClientLine
from relbook.store import roster
from relbook.ui.shared.later import Later

if TYPE_CHECKING:
    from relbook.store.edit import Edit
    from relbook.ui.shared.background import Background

FEW = 12
"""Of how many clients the lines are read one by one; of more, all are read at once."""

OF_ALL = frozenset({"circle", "kind", "organisation", "setting"})
"""The tables whose rows are about everybody."""

OF_NOBODY = frozenset({"asking", "draft", "prompt"})
"""Those that change no line where they name no client."""


class Everybody(QObject):
    """The lines as of the last look; without word of a write everything is read again.

    All of them take 20 to 40 ms with 500 clients and a million entries, so `ask` leaves that to the worker.
    """

    came = Signal()  # what was asked for: to read costs little now

    def __init__(self, background: Background | None, parent: QObject, *, archived: bool = False) -> None:
        super().__init__(parent)
        self._archived = archived
        self._later, self._asked = Later(background, self), date.min
        self._later.came.connect(self._on_came)
        self._lines: dict[str, ClientLine] = {}
        self._as_of: date | None = None
        self._due: set[str] | None = None  # whose lines are others now; None is everybody's

    def begin_with(self, lines: Iterable[ClientLine], today: date) -> None:
        """Everybody on the list today was read already; the first look needs nothing more."""
        self._lines = {line.id: line for line in lines}
        self._as_of, self._due = today, set()

    def heed(self, edit: Edit) -> None:
        """A write was made: it may be about a few, and then the others stay as they are."""
        self._later.drop()  # what is being read does not know of it
        few = 0 < len(edit.clients) <= FEW and not edit.kinds & OF_ALL
        if not few and not (edit.kinds and edit.kinds <= OF_NOBODY):
            self._as_of = None
        self._due = (self._due or set()) | edit.clients

    def stand(self) -> None:
        """What was read is still so, where every write was told since."""
        self._due = self._due or set()

    def ask(self, today: date) -> None:
        """Have everybody as of today made ready; `came` follows, at once where few are to be read."""
        if self._all_due(today):
            self._asked = today
            self._later.ask(partial(roster.everyone, today, archived=self._archived))
        else:
            self.came.emit()

    def _on_came(self, lines: list[ClientLine] | None) -> None:
        if lines is not None:  # else whoever reads here is told why
            self.begin_with(lines, self._asked)
        self.came.emit()

    def _all_due(self, today: date) -> bool:
        return self._due is None or self._as_of != today or len(self._due) > FEW

    def read(self, today: date) -> Sequence[ClientLine]:
        """Everybody as of today."""
        if self._all_due(today):
            self._lines = {line.id: line for line in roster.everyone(today, archived=self._archived)}
        elif self._due:
            for key in self._due:
                self._lines.pop(key, None)
            found = roster.some(self._due, today, archived=self._archived)
            self._lines |= {line.id: line for line in found}
        self._as_of, self._due = today, None
        return list(self._lines.values())
