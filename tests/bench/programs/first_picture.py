"""relbook's own window, until its list of clients and the day beside it are painted; then it leaves.

What it prints is the clock at the first picture, and with `--after` also how long the window's thread
was away at most in the three seconds behind it, in milliseconds.
"""

import os
import sys
import time

from relbook import app

# isort: split
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

WATCHED_S = 3.0
"""For how long it is watched whether the window answers, in seconds."""


class Watching(QObject):
    """Waits for the first paint of the list, and then leaves."""

    def __init__(self, session: app.Session, *, on: bool) -> None:
        super().__init__(session)
        self._session, self._on = session, on
        self._begun = self._last = self._longest = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._begun:
            self._begun = -1.0
            QTimer.singleShot(0, self._on_painted)  # the picture is handed over when this turn is through
        return False

    def _on_painted(self) -> None:
        window = self._session.window
        assert window is not None
        assert window.rooms.side.list.rows.values, "nobody on the list"
        assert window.rooms.today.isVisible() and window.rooms.today.date.text, "no day beside it"
        self._begun = self._last = time.perf_counter()
        os.write(1, f"{self._begun}\n".encode())
        if self._on:
            self._clock = QTimer(self, interval=1)  # whoever never rests is made to, 50 ms a second
            self._clock.setTimerType(Qt.TimerType.PreciseTimer)
            self._clock.timeout.connect(self._on_turn)
            self._clock.start()
        else:
            self._leave()

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now
        if now - self._begun > WATCHED_S:
            os.write(1, f"{self._longest * 1000}\n".encode())
            self._leave()

    def _leave(self) -> None:
        self._session.leave(at_once=True)
        os._exit(0)


class Watched(app.Session):
    """A run of the program that is watched from the moment its window is made."""

    def turn_to(self, screen: QWidget) -> None:
        super().turn_to(screen)
        window = screen.window()
        side = getattr(getattr(window, "rooms", None), "side", None)
        if side is not None:
            self.watching = Watching(self, on="--after" in sys.argv)
            side.list.viewport().installEventFilter(self.watching)


app.Session = Watched  # type: ignore[misc]
sys.exit(app.main([argument for argument in sys.argv[1:] if argument != "--after"]))
