"""The system asks the program to end: somebody logs out, a terminal is closed, Ctrl+C is pressed in it."""

import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from relbook.session import Session

ASKS = ("SIGTERM", "SIGHUP", "SIGINT")
"""What is heard; what is ignored, as behind `nohup`, stays so."""


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
