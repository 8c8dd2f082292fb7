"""The system asks the program to end: somebody logs out, a terminal is closed, Ctrl+C is pressed in it."""

import os
import signal
import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from relbook.run.session import Session

ASKS = ("SIGTERM", "SIGHUP", "SIGINT")
"""What is heard; what is ignored, as behind `nohup`, stays so."""


def heed_log_out(session: "Session", platform: str = sys.platform) -> None:
    """Save what is typed when whoever sits here logs out, or the computer is shut down.

    Windows and session managers of X11 ask each program first, through Qt. Windows kills it right behind
    `aboutToQuit`, and closes none of its windows before.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.commitDataRequest.connect(partial(_put_down, session))
    if platform == "win32":
        app.aboutToQuit.connect(partial(session.leave, at_once=True))


def _put_down(session: "Session", asks: QSessionManager) -> None:
    """Save it; where that cannot be, the window says so, and nobody logs out before it was read."""
    if not session.may_leave():
        asks.cancel()


class Ending(QSocketNotifier):
    """Ends the session in order when the system asks for it, between two events of the window's thread.

    Python hears of a signal when it comes to itself, and an idle window waits within Qt: a pipe wakes it.
    """

    def __init__(self, session: "Session") -> None:
        self._pipe, heard = os.pipe()
        for side in (self._pipe, heard):
            os.set_blocking(side, False)
        super().__init__(self._pipe, QSocketNotifier.Type.Read, session)
        self._session = session
        self.activated.connect(self._on_asked)
        signal.set_wakeup_fd(heard, warn_on_full_buffer=False)
        asks = [getattr(signal, name) for name in ASKS]
        self._asks = [one for one in asks if signal.getsignal(one) != signal.SIG_IGN]
        for one in self._asks:
            signal.signal(one, _stay)

    def _on_asked(self) -> None:
        with suppress(BlockingIOError):
            if set(self._asks) & set(os.read(self._pipe, 64)):
                self._end()  # any other signal, which a debugger or a profiler takes, wakes the pipe as well

    def _end(self) -> None:
        """Save what is typed and end; where it cannot be saved the window says so, until asked once more."""
        for one in self._asks:
            signal.signal(one, signal.SIG_DFL)
        if self._session.window is None:
            QApplication.closeAllWindows()
        elif self._session.may_leave():
            self._session.leave(at_once=True)
        else:
            return
        QApplication.exit()


def _stay(_number: int, _frame: object) -> None:
    """What was heard is in the pipe."""
