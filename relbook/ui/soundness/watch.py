"""A clock that has the open book looked at beside the window, and tells what was found, each thing once."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.store import soundness
from relbook.store.moment import now as utc_now
from relbook.store.soundness import Health
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.soundness.clock import ClockWatch

SOON_MS = 4_000
"""How long after the window is there the first look is taken, in milliseconds."""

AGAIN_MS = 600_000
"""How often the clock asks whether it is time again, in milliseconds."""


class SoundWatch(QObject):
    """Looks soon after the opening, and again every ten minutes. A window that sleeps stops it."""

    damaged = Signal()  # some pages cannot be trusted
    found = Signal(object)  # the Health of a book that is sound

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._job: partial[Health] | None = None
        self.soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.again = QTimer(self, interval=AGAIN_MS)
        self.clock = ClockWatch(self, desk.now)
        self.soon.timeout.connect(self.look)
        self.again.timeout.connect(self.look)
        background.done.connect(self._on_done)

    @property
    def idle(self) -> bool:
        """Whether nothing is being looked at just now."""
        return self._job is None

    def start(self) -> None:
        """Begin to look."""
        self.soon.start()
        self.again.start()
        self.clock.start()

    def look(self) -> None:
        """Have the book looked at now, by the worker."""
        if self._job is None:
            self._job = partial(soundness.look, self._desk.now(), utc_now())
            self._background.run(self._job)

    def _on_done(self, job: object, health: object) -> None:
        if job is not self._job or self._job is None:
            return
        self._job = None
        if not isinstance(health, Health) or not self.again.isActive():
            return
        if health.sound is False:
            self.damaged.emit()
            return
        if health.sound and not self._desk.read_only:
            self._desk.perform(partial(soundness.note_checked, self._desk.today()))
        self.found.emit(health)
