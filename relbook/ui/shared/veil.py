"""The veil over what others may see: in call mode nobody is called by their name, and words are covered.

Everything that paints words asks here, so nothing has to be read, kept or written in another way: a
name is another name only on the screen. What the writer wrote (it is set in serif, design section 1)
is painted as bars of its length; one is lifted where the mouse rests, or by Space, for a moment.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

WRITTEN = frozenset({"read", "read_small", "prompt"})
"""The roles of type that the writer's words are set in, and what is asked about somebody."""

KEPT = 4096
"""How many texts are remembered under their other names."""


class Veil:
    """Whether call mode is on, what everybody is called meanwhile, and what is uncovered just now."""

    def __init__(self) -> None:
        self.on = False
        self.lifted = QRect()
        self._own: bool | None = None
        self._names: Callable[[str], str] = str
        self._said: dict[str, str] = {}

    @contextmanager
    def whose(self, *, own: bool | None) -> Iterator[None]:
        """What is painted meanwhile are the writer's words, or none of them, whatever their role says."""
        before, self._own = self._own, self._own if own is None else own
        try:
            yield
        finally:
            self._own = before

    def lay(self, names: Callable[[str], str]) -> None:
        """Cover everything; `names` says a text with nobody's name in it."""
        self.on, self._names, self._said = True, names, {}
        self.lifted = QRect()

    def take_off(self) -> None:
        """Show everything as it is."""
        self.on, self._names, self._said = False, str, {}
        self.lifted = QRect()

    def said(self, text: str) -> str:
        """The text as it may be shown."""
        if not self.on or not text:
            return text
        if text not in self._said:
            if len(self._said) >= KEPT:
                self._said.clear()
            self._said[text] = self._names(text)
        return self._said[text]

    def covers(self, role: str, painter: QPainter, box: QRectF) -> bool:
        """Whether words of a role are covered here."""
        return self.on and self.own(role) and not self.lifts(painter, box)

    def own(self, role: str) -> bool:
        """Whether words of a role are the writer's."""
        return role in WRITTEN if self._own is None else self._own

    def lifts(self, painter: QPainter, box: QRectF) -> bool:
        """Whether the veil is lifted over this part of a widget."""
        device = painter.device()
        if self.lifted.isNull() or not isinstance(device, QWidget):
            return False
        here = painter.worldTransform().mapRect(box).toAlignedRect()
        return QRect(device.mapToGlobal(here.topLeft()), here.size()).intersects(self.lifted)


_THE_VEIL = Veil()


def veil() -> Veil:
    """The veil of this process."""
    return _THE_VEIL
