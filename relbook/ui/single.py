"""One window of a journal on this computer: a second start brings the first to the front and goes.

Who is first is asked of the kernel, which forgets a process that died, whoever has its number now.
The local socket beside that lock only carries the wish to be seen (RELIABILITY.md, section 3e).
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from relbook.paths import private
from relbook.store.lock import WriterLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

TRIES, PAUSE = 500, 0.02
"""How often the first is called, and how long is waited in between, in seconds: it may just be starting."""

ANSWER_MS = 30_000
"""How long it may take to answer, in milliseconds.

It is alive, for the kernel took the call; it may be making a key on a machine that has much to do, as
when twenty start at once.
"""

WISH_MS = 500
"""How long a caller may take to say what it wants, in milliseconds."""

TOKEN = "XDG_ACTIVATION_TOKEN"
"""Where a desktop leaves word that somebody asked for a window, without which none may come to the front."""

_HERE, _LONGEST = b"here", 1_000


class Single(QObject):
    """Knows whether this start is the first over a journal; `called` says that there was another one."""

    called = Signal()

    def __init__(self, journal: Path, runtime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        named = hashlib.sha256(os.fsencode(journal.absolute())).hexdigest()[:16]  # no path shows in a name
        self._place = runtime / f"window-{named}"
        self._lock = WriterLock(self._place)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether to go on. Where there is one already that answers, it comes forward.

        One that does not answer is no obstacle: then the book opens, for reading. Whoever is first
        listens once its window stands (`listen`); who calls before tries again until then.
        """
        with suppress(OSError):
            private(self._place.parent)
        if self._lock.take():
            return True
        return not self._call()

    def listen(self) -> None:
        """Hear from now on when somebody starts anew."""
        from PySide6.QtNetwork import QLocalServer  # not before the first picture: it takes some milliseconds

        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)
        QLocalServer.removeServer(str(self._place))  # what a window that died left behind
        self._server.listen(str(self._place))

    def end(self) -> None:
        """Listen no more, and leave nothing behind."""
        if self._server is not None:
            self._server.close()
        self._lock.undo()

    def _call(self) -> bool:
        """Ask the first to come forward; whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        wish = os.environ.get(TOKEN, "").encode("ascii", "ignore")[: _LONGEST - 1] + b"\n"
        for _ in range(TRIES):
            line = QLocalSocket()
            line.connectToServer(str(self._place))
            if line.waitForConnected(ANSWER_MS):
                line.write(wish)
                line.flush()
                return line.waitForReadyRead(ANSWER_MS) and bytes(line.readAll().data()) == _HERE
            time.sleep(PAUSE)
        return False

    def _on_called(self) -> None:
        assert self._server is not None
        line = self._server.nextPendingConnection()
        line.disconnected.connect(line.deleteLater)
        line.setParent(self)
        if line.bytesAvailable() or line.waitForReadyRead(WISH_MS):
            token = bytes(line.read(_LONGEST).data()).decode("ascii", "ignore").strip()
            if token:
                os.environ[TOKEN] = token
        line.write(_HERE)
        line.flush()
        self.called.emit()


def come_forward() -> None:
    """Bring every window that can be seen to the front; what is hidden behind a lock stays there."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
            widget.setWindowState(widget.windowState() & ~Qt.WindowState.WindowMinimized)
            widget.raise_()
            widget.activateWindow()
