"""What watches over an open book: nobody there, the screen locked, the computer asleep."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relbook.ui.locking.idle import Idle
from relbook.ui.locking.line import LockLine
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings


class Watch(QObject):
    """Says when the book should be locked. `armed` is whether locking closes it to anybody.

    Without a passphrase locking only hides the book, so nothing locks it unasked.
    """

    lock = Signal()

    def __init__(self, window: QWidget, settings: Settings, *, armed: bool) -> None:
        super().__init__(window)
        self._settings, self._armed = settings, armed
        self.line = LockLine(window)
        self.idle = Idle(self._minutes, self)
        self.idle.near.connect(self.line.say)
        self.idle.stirred.connect(self.line.hide)
        self.idle.due.connect(self.lock)
        self.idle.key_pressed.connect(self.lock)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._listen)
        if armed:
            self._later.start()  # the window is to be seen first

    def stop(self) -> None:
        """Watch no more."""
        self.idle.stop()
        self._later.stop()

    def _minutes(self) -> int:
        return self._settings.get(remembered.LOCK_AFTER) if self._armed else 0

    def _listen(self) -> None:
        from relbook.ui.locking.system import SystemNews  # only who has something to lock pays for the bus

        self.news = SystemNews(self)
        self.news.left.connect(self.lock)
