"""Every widget in another light or size of text, some at a time; nobody sees a picture of both.

To dress all that is in view, to measure and paint its rows anew and to paint the window took a turn of
20 to 40 ms. Each takes a turn of its own now, and what is on the screen stays there until all are done.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from relbook.ui.shared.turns import Turns

AT_A_TIME = 60
"""How many widgets are dressed in a turn: some 3 ms."""


class Dressing(QObject):
    """Who is still dressed as before, those in view first; `dressed` comes once they are."""

    dress = Signal(QWidget)
    dressed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._seen: list[QWidget] = []
        self._late: list[QWidget] = []
        self._slow: list[QWidget] = []  # what is drawn from pictures that are still to be painted
        self._held: list[QWidget] = []  # windows that show what they showed

    def hold(self) -> None:
        """Keep on the screen what is there, from before anything changes until all in view is dressed."""
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window not in self._held:
                window.installEventFilter(self)
                self._held.append(window)
                _mark(window)

    def begin(self) -> None:
        """Dress every widget anew: who is in view before the next picture, the others behind it."""
        every = self._app.allWidgets()
        self._seen = [widget for widget in every if widget.isVisible()]
        self._late = [widget for widget in every if not widget.isVisible()]
        if self._held:
            _turns().take(self._on_seen)
        else:
            self._on_seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks a window once to paint all that waits for it; whoever waits longer is not forgotten."""
        return event.type() == QEvent.Type.UpdateRequest

    def _on_seen(self) -> None:
        self._seen = self._some(self._seen)
        if self._seen:
            _turns().take(self._on_seen)
            return
        from relbook.ui.shared.pictures import drawn_in  # who asks for the theme, too

        self.dressed.emit()
        self._slow = [place for place in drawn_in() if isValid(place) and place.isVisible()]
        _turns().take(self._on_slow)

    def _on_slow(self) -> None:
        """Paint one list where nobody sees it: its rows have their pictures then, for that of the window."""
        if self._slow:
            slow = self._slow.pop()
            if isValid(slow) and slow.isVisible():
                slow.render(QPixmap(slow.size()))
        _turns().take(self._on_slow if self._slow else self._on_ready)

    def _on_ready(self) -> None:
        if self._seen:
            return  # another look was chosen meanwhile: that one is shown
        held, self._held = self._held, []
        for window in held:
            if isValid(window):
                window.removeEventFilter(self)
                QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))
        if self._late:
            _turns().take(self._on_late)

    def _on_late(self) -> None:
        self._late = self._some(self._late)
        if self._late:
            _turns().take(self._on_late)

    def _some(self, widgets: list[QWidget]) -> list[QWidget]:
        """Dress the first of these, and say who is left."""
        for widget in widgets[:AT_A_TIME]:
            if isValid(widget):
                self.dress.emit(widget)
        return widgets[AT_A_TIME:]


def _mark(window: QWidget) -> None:
    """Have all of a window painted, each part of it once.

    Qt paints an opaque part by itself where that was marked before anything in it, and what is in it
    with it; and then what is in it again, since that was marked, too: 182 paintings in place of 114.
    """
    for widget in reversed(window.findChildren(QWidget)):
        widget.update()
    window.update()


def _turns() -> "Turns":
    from relbook.ui.shared.turns import turns  # who asks for the theme, which asks for this

    return turns()
