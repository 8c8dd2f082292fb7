"""Work that may come a moment later, each piece in an event of its own: keys and pictures come between them.

A clock each would not do: of all that have run out Qt hears one after another before it turns to a key.
"""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from shiboken6 import isValid

from relbook.ui.shared.later import Later
from relbook.ui.shared.theme import theme


class Turns(QObject):
    """Who waits to do something, in the order they came; each waits once, however often they ask."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[WeakMethod[Callable[[], Any]]] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)

    def take(self, work: Callable[[], Any]) -> None:
        """Do this later: a method of a QObject, which may be gone by then. At once where nothing is left."""
        if Later.at_once:
            work()
            return
        held = WeakMethod(work)
        if held not in self._waiting:
            self._waiting.append(held)
            self._next.start()

    def dress(self, show: Callable[[], Any]) -> None:
        """Have a widget show what it shows in another light: at once where it is in view, else later."""
        if show.__self__.isVisible():  # type: ignore[attr-defined]
            show()
        else:
            self.take(show)

    def drop(self, above: QObject) -> None:
        """Do nothing more of what waits for this, or for something that belongs to it."""
        self._waiting = [held for held in self._waiting if not _belongs(held(), above)]

    def _on_next(self) -> None:
        """Stand behind the picture of what was done before: Qt may hear a clock sooner than it paints."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)  # what came out asks for one
        low = Qt.EventPriority.LowEventPriority.value  # as pictures are asked for
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), low)

    def customEvent(self, event: QEvent) -> None:
        work = self._waiting.pop(0)() if self._waiting else None
        if self._waiting:
            self._next.start()
        if work is not None and isValid(work.__self__):  # type: ignore[attr-defined]
            work()


def _belongs(work: Any, above: QObject) -> bool:
    thing = work.__self__ if work is not None else None
    while thing is not None and thing is not above:
        thing = thing.parent() if isValid(thing) else None
    return thing is above


def turns() -> Turns:
    """The turns of this application."""
    look = theme()
    found: Turns | None = getattr(look, "turns", None)
    if found is None:
        found = Turns(look)
        look.turns = found  # type: ignore[attr-defined]
    return found
