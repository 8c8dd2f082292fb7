"""Notices that the clock of the computer was set while the book is open, and that another day began."""

import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.journal.leaping import Reading, leap
from relbook.store.moment import now as utc_now
from relbook.ui.shared.steady import moment

LOOK_MS = 30_000
"""How often both clocks are read, in milliseconds."""


class ClockWatch(QObject):
    """Reads the clock on the wall beside one that is never set. A window that sleeps stops it.

    `here` is what the wall says in the zone of this computer, which may travel while the book is open.
    """

    leapt = Signal(object)  # the timedelta it was set ahead by, negative where it was set back
    turned = Signal()  # another day began here, or the zone is another one

    def __init__(self, parent: QObject, here: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(parent)
        self.here, self.wall, self.steady = here, utc_now, moment
        self._before = self._read()
        self._day = self._read_day()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look; what was set before is not told."""
        self._before = self._read()
        self._timer.start()

    def look(self) -> None:
        """Read both clocks now; what was noticed once is how it is from now on."""
        before, self._before = self._before, self._read()
        was, self._day = self._day, self._read_day()
        if self._day != was:
            self.turned.emit()
        ahead = leap(before, self._before)
        if ahead != timedelta():
            self.leapt.emit(ahead)

    def _read(self) -> Reading:
        return Reading(self.wall(), self.steady())

    def _read_day(self) -> tuple[date, timedelta | None]:
        """The day it is here, and how far this zone is from UTC."""
        if sys.platform != "win32":
            time.tzset()  # a process reads its zone once, and would stay in the one it was started in
        now = self.here()
        return now.date(), now.astimezone().utcoffset()
