"""When to save what is being typed."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 800
"""How long a pause in typing has to be, in milliseconds (design section 7)."""

LIMIT_MS = 2_000
"""The most typing a sudden end may cost, in milliseconds (RELIABILITY.md, goal 5)."""

RETRY_MS = 5_000
"""How long a failed save waits for the disk to come back, in milliseconds."""


class Autosave(QObject):
    """Turns bursts of typing into single saves.

    `due` comes `pause` milliseconds after the last touch, and during unbroken typing at least
    every `limit` milliseconds.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = self._timer(PAUSE_MS)
        self._limit = self._timer(LIMIT_MS)
        self._waits = False

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._waits

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._waits or not self._limit.isActive():
            self._limit.start()
        self._waits = True

    def try_later(self) -> None:
        """Saving failed: what was typed waits still, and so do we."""
        self._waits = True
        self._limit.start(RETRY_MS)

    def flush(self) -> None:
        """Save now, if anything waits: before leaving, closing or locking."""
        if self._waits:
            self._settle()

    def forget(self) -> None:
        """Nothing waits any more: it was kept, or thrown away."""
        self._waits = False
        self._pause.stop()
        self._limit.stop()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(self._settle)
        return timer

    def _settle(self) -> None:
        self.forget()
        self.due.emit()
