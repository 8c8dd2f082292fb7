"""What is not needed any more goes back to the system, once nothing has happened for a moment.

Python and Qt leave what they freed with the C library, which keeps it for itself, and the workers'
connections keep as many pages of the journal as a long job asked for, though the next asks for others:
together 28 of 195 MB with the largest client of 100,000 entries open. Rows keep their pictures, 7 MB, and
their measures, 3. Of the journal stays what was read last.
"""

import ctypes
import sys
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from relbook.store.database import opened
from relbook.ui.rooms import Rooms
from relbook.ui.shared import pictures

QUIET_MS = 700
"""How long nothing was done, in milliseconds."""

RECENT_KB = 500
"""What the workers for what is short keep of the journal, in kB: the pages read last.

Of 100,000 entries the next letter of a search takes 0.8 ms with this, with 1,000 and with 4,000; of a million
4.6, 3.8 and 2.0.
"""

OWN_KB = 3_000
"""What the window's own connection keeps, in kB.

To turn to the largest of a hundred thousand entries takes 11.0 ms of its thread with this and with 4,000, and
12.1 with 2,000, for its 20,000 are counted; of a million 15.5, 12.1 and 17.3.
"""

INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Thrift(QObject):
    """Watches for a quiet moment behind anything done by hand or by the worker, and uses it once."""

    def __init__(self, window: QWidget, rooms: Rooms) -> None:
        super().__init__(window)
        self._rooms, self._background = rooms, rooms.background
        self._clock = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._clock.timeout.connect(self._on_quiet)
        self._background.done.connect(self._on_worked)
        self._background.broke.connect(self._on_worked)
        rooms.when_made("timeline", self._heed_scrolling)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._clock.start()
        return False

    def _heed_scrolling(self) -> None:
        view = self._rooms.timeline.view
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._clock.timeout.connect(view.card.rest)

    def _on_scrolled(self, _: int) -> None:
        self._clock.start()

    def _on_worked(self, job: object, _: object) -> None:
        if job is not give_back:
            self._clock.start()

    def _on_quiet(self) -> None:
        pictures.rest()
        if not opened().is_closed():
            opened().let_go(OWN_KB)
        self._background.rest(keep_recent, keep_nothing)
        self._background.run(give_back, soon=True)  # where nobody was at work yet


def keep_recent() -> None:
    """On a worker for what is short: let go of all pages but those its next job may ask for."""
    opened().let_go(RECENT_KB)
    give_back()


def keep_nothing() -> None:
    """On the worker of long jobs: let go of all pages, for its next one asks for others."""
    opened().let_go()
    give_back()


def give_back() -> None:
    """On a worker: let go of what was freed and kept back.

    Each does so when it has let go itself, for none knows which is the last: a long job may be under way
    for minutes. Where nothing is left to give it takes 0.1 ms.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another libc, which keeps less
            ctypes.CDLL(None).malloc_trim(0)
