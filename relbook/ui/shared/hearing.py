"""Hearing what is typed and moved, wherever in the program it goes, without being asked about all else.

A filter on the application is asked about every event of every object: each timer, each layout, each
stroke of paint would pass through Python. Keys and the mouse reach a window first, and only there is
listened; what an input method makes of keys goes straight to whatever has the focus, so there too.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

_OPENING = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease})
"""What may bring another window: a menu, a dialog, a list to choose from."""


class Hearing(QObject):
    """Tells `heard` of every event of the program's windows and of what has the focus.

    `heard` says whether the event goes no further. The same key may be heard twice, on its way.
    """

    came = Signal(QObject)  # a QWindow that was not there before

    def __init__(self, heard: Callable[[QEvent], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._heard = heard
        self._listens = False
        self._windows: list[QWindow] = []
        self._focused: QObject | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)

    def start(self) -> None:
        """Listen from now on; starting twice is starting once."""
        if self._listens:
            return
        self._listens = True
        app = _app()
        app.focusWindowChanged.connect(self.look)
        app.focusObjectChanged.connect(self._on_focus)
        self._on_focus(app.focusObject())
        self.look()

    def stop(self) -> None:
        """Listen no more."""
        self._soon.stop()
        if not self._listens:
            return
        self._listens = False
        app = _app()
        app.focusWindowChanged.disconnect(self.look)
        app.focusObjectChanged.disconnect(self._on_focus)
        here = app.allWindows()
        for window in self._windows:
            if window in here:  # others are gone
                window.removeEventFilter(self)
        self._windows = []
        self._on_focus(None)

    def look(self) -> None:
        """Find the windows that came; cheap enough for every second."""
        here = _app().allWindows()
        new = [window for window in here if window not in self._windows]
        self._windows = here
        for window in new:
            window.installEventFilter(self)
            self.came.emit(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OPENING:
            self._soon.start()
        return self._heard(event)

    def _on_focus(self, focused: QObject | None) -> None:
        if self._focused is not None and isValid(self._focused):  # it may be going: then Qt lets go itself
            self._focused.destroyed.disconnect(self._on_gone)
            self._focused.removeEventFilter(self)
        self._focused = focused
        if focused is not None:
            focused.installEventFilter(self)
            focused.destroyed.connect(self._on_gone)

    def _on_gone(self) -> None:
        self._focused = None


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
