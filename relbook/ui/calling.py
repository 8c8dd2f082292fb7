"""A second start calls the window that is first: quietly for a while, then what is waited for is told."""

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from relbook.ui.shared.patience import Ask, Meanwhile, Patience
from relbook.ui.single import HERE

TRIES, PAUSE = 500, 0.02
"""How often the first is called, and how long is waited in between, in seconds: it may just be starting."""

ANSWER_MS = 30_000
"""How long it may take to answer, in milliseconds.

It is alive, for the kernel took the call; it may be making a key on a machine that has much to do, as
when twenty start at once.
"""

LOOK_MS = 50
"""How long is waited between two looks at what they chose, in milliseconds."""


def call(place: Path, door: str, wish: bytes, make: Callable[[], Ask] | None) -> bool:
    """Hand the first a wish; whether nobody needs this start any more.

    Args:
        place: Where the first listens.
        door: The same by a path that the kernel takes.
        wish: What this start was asked for, spelt.
        make: Shows what is waited for, and makes who says what was chosen; without it nobody is asked.
    """
    patience = Patience(make)
    for _ in range(TRIES):
        line = QLocalSocket()
        if _may_be_told(place):
            line.connectToServer(door)
        if line.waitForConnected(ANSWER_MS):
            line.write(wish)
            while line.bytesToWrite() and line.waitForBytesWritten(ANSWER_MS):
                pass
            return _answers(line, patience)
        if (meanwhile := patience.chosen()) is not Meanwhile.WAIT:
            return meanwhile is Meanwhile.LEAVE
        time.sleep(PAUSE)
    return False


def _answers(line: QLocalSocket, patience: Patience) -> bool:
    """Whether the first took the wish, or somebody closed what waits for that."""
    until = time.monotonic() + ANSWER_MS / 1000
    while True:
        if line.bytesAvailable() or line.waitForReadyRead(min(LOOK_MS, ANSWER_MS)):
            return bytes(line.readAll().data()) == HERE
        meanwhile = patience.chosen()
        if meanwhile is not Meanwhile.WAIT:
            return meanwhile is Meanwhile.LEAVE
        if time.monotonic() >= until or line.state() != QLocalSocket.LocalSocketState.ConnectedState:
            return False


def _may_be_told(place: Path) -> bool:
    """Whether what listens there is ours: a wish may hold words that are nobody else's business."""
    if os.name != "posix":
        return True
    try:
        found = place.lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid()
