"""One window of a journal on this computer: a second start hands over what it was given, and goes.

Who is first is asked of the kernel, which forgets a process that died, whoever has its number now.
The local socket beside that lock only carries a wish (`relbook/wish.py`; RELIABILITY.md, section 3e).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCryptographicHash, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from relbook.paths import private
from relbook.store.lock import WriterLock
from relbook.wish import HEAD, LONGEST, GarbledError, Wish, missing, read, spell

if TYPE_CHECKING:
    from socket import socket

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from relbook.ui.shared.patience import Ask

WISH_MS = 5_000
"""How long a caller may take to say what it wants, in milliseconds; the window goes on meanwhile."""

TOKEN = "XDG_ACTIVATION_TOKEN"
"""Where a desktop leaves word that somebody asked for a window, without which none may come to the front."""

LONGEST_PLACE = 80
"""How many bytes the path of a socket may have: the kernel takes 107, and Qt adds some while it makes one."""

WAITING = 50
"""How many may stand at the door at once, as with Qt's own."""

HERE = b"here"
"""What a window answers that took a wish."""


class Single(QObject):
    """Knows whether this start is the first over a journal; `called` hands on the wish of another one.

    `wish` is what this start itself was asked for. `ask` shows somebody what is waited for, once that
    takes long, and makes who says what they choose.
    """

    called = Signal(object)  # a Wish

    def __init__(
        self, journal: Path, runtime: Path, wish: Wish | None = None, ask: Callable[[], Ask] | None = None
    ) -> None:
        super().__init__()
        self.wish = wish or Wish()
        self._ask = ask
        self._runtime = runtime
        self._place = self._place_of(journal)
        self._lock = WriterLock(self._place)
        self._folder: int | None = None
        self._is_mine = self._wanted = self._listens = False
        self._bell: Bell | None = None
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether to go on. Where there is one already that answers, it comes forward.

        One that does not answer is no obstacle: then the book opens, for reading. Whoever is first
        listens once its window stands (`listen`); who calls before tries again until then.
        """
        with suppress(OSError):
            private(self._place.parent)
        self._is_mine = self._lock.take()
        return self._is_mine or not self._call()

    def listen(self) -> None:
        """Hear from now on when somebody starts anew; beside one that does not answer the place is its own.

        Qt's network and all it stands on (3 MB) are loaded when the first of them knocks.
        """
        self._wanted = True
        if self._listens or not self._is_mine:
            return
        self._listens = True
        if os.name != "posix":
            self._open_door()
            return
        with suppress(OSError):  # who cannot be heard is found by the lock all the same
            self._bell = Bell(self._door(), self)
            self._bell.rung.connect(self._open_door)

    def _open_door(self) -> None:
        """Let in who stands there, and all who come after."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_called)
        if self._bell is not None:
            self._server.listen(self._bell.hand_over())
            self._bell = None
        else:
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            QLocalServer.removeServer(self._door())  # what a window that died left behind
            self._server.listen(self._door())

    def turn_to(self, journal: Path) -> None:
        """The window shows another journal from now on: it is that one's starts it hears.

        Where that one has a window already, which hears them, this one hears none.
        """
        self.end()
        self._place = self._place_of(journal)
        self._lock = WriterLock(self._place)
        self._is_mine = self._lock.take()
        if self._wanted:
            self.listen()

    def _door(self) -> str:
        """The socket by a path that the kernel takes: in a deep folder it goes by the number of that."""
        place = str(self._place)
        if os.name != "posix":
            return pipe(place)
        if sys.platform != "linux" or len(os.fsencode(place)) <= LONGEST_PLACE:
            return place
        if self._folder is None:
            self._folder = os.open(self._place.parent, os.O_PATH | os.O_DIRECTORY)
        return f"/proc/self/fd/{self._folder}/{self._place.name}"

    def _place_of(self, journal: Path) -> Path:
        """Where the window of a journal is called, whichever way leads there: a home may be a link."""
        return self._runtime / f"window-{_mark(os.path.realpath(journal))}"

    def end(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._listens = False
        if self._bell is not None:
            self._bell.take_down()
            self._bell = None
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None
        self._lock.undo()

    def _call(self) -> bool:
        """Hand the first what this start was asked for; whether it took it."""
        from relbook.ui.calling import call  # only a second start calls

        token = os.environ.get(TOKEN, "").encode("ascii", "ignore").decode("ascii")
        wish = spell(replace(self.wish, token=token if token.isprintable() else ""))
        return call(self._place, self._door(), wish, self._ask)

    def _on_called(self) -> None:
        assert self._server is not None
        while (line := self._server.nextPendingConnection()) is not None:
            Caller(line, self).said.connect(self._on_said)

    def _on_said(self, wish: Wish) -> None:
        if wish.token:
            os.environ[TOKEN] = wish.token
        self.called.emit(wish)


def pipe(place: str) -> str:
    r"""How Windows names what listens at a place: all users share these names, which hold no `\`.

    https://learn.microsoft.com/windows/win32/ipc/pipe-names

    >>> pipe(r"C:\Users\Ana\run\window-1").startswith("relbook-")
    True
    """
    return f"relbook-{_mark(place)}"


def _mark(place: str) -> str:
    """What tells a place from all others, and shows nothing of it."""
    known = QByteArray(os.fsencode(place))
    return bytes(QCryptographicHash.hash(known, QCryptographicHash.Algorithm.Sha256).data()).hex()[:16]


class Bell(QObject):
    """The place of the socket while nobody has called yet: the kernel lets callers wait there.

    `rung` says that one does, once.

    Raises:
        OSError: Nothing can be made at this place.
    """

    rung = Signal()

    def __init__(self, door: str, parent: QObject) -> None:
        super().__init__(parent)
        from socket import AF_UNIX, socket  # only a window that stays listens

        self._door = door
        with suppress(FileNotFoundError):
            Path(door).unlink()  # what a window that died left behind
        self._line: socket = socket(AF_UNIX)
        try:
            self._line.bind(door)
            Path(door).chmod(0o600)  # nobody can call before it listens
            self._line.settimeout(0)
            self._line.listen(WAITING)
        except OSError:
            self._line.close()
            raise
        self._ear = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._on_ring)

    def hand_over(self) -> int:
        """The number of the socket for who answers from now on, and closes it."""
        self._ear.setEnabled(False)
        self.deleteLater()
        return self._line.detach()

    def take_down(self) -> None:
        """Nobody can call any more, and nothing is left behind."""
        self._ear.setEnabled(False)
        self._line.close()
        with suppress(OSError):
            Path(self._door).unlink()
        self.deleteLater()

    def _on_ring(self) -> None:
        self._ear.setEnabled(False)
        self.rung.emit()


class Caller(QObject):
    """Another start at the other end of the line; `said` is its wish. Anything else is cut off."""

    said = Signal(object)  # a Wish

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._came = line, b""
        line.setParent(self)
        line.setReadBufferSize(HEAD + LONGEST)
        line.readyRead.connect(self._on_words)
        line.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self, singleShot=True, interval=WISH_MS)
        self._patience.timeout.connect(self._cut_off)
        self._patience.start()
        QTimer.singleShot(0, self, self._on_words)  # they may have been there before anybody listened

    def _on_words(self) -> None:
        if not self._patience.isActive():
            return  # it has spoken, or was cut off
        try:
            self._came += bytes(self._line.read(HEAD + LONGEST + 1 - len(self._came)).data())
            if missing(self._came):
                return
            wish = read(self._came)
        except GarbledError:
            self._cut_off()
            return
        self._patience.stop()
        self._came = b""
        self._line.write(HERE)
        self._line.flush()
        self.said.emit(wish)

    def _cut_off(self) -> None:
        self._patience.stop()
        self._line.abort()


def come_forward() -> None:
    """Bring every window that can be seen to the front; what is hidden behind a lock stays there."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
            widget.setWindowState(widget.windowState() & ~Qt.WindowState.WindowMinimized)
            widget.raise_()
            widget.activateWindow()
