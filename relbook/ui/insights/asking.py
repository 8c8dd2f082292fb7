"""Reading a stretch of the journal on the worker: the last question asked is the one answered."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.errors import RelbookError
from relbook.journal.frozen import frozen
from relbook.journal.insights.insight import Insight
from relbook.store import insights
from relbook.ui.shared.background import Background

SLOW_MS = 300
"""How long an answer may take before the page says that it is on its way (design section 6)."""


@frozen
class Seen:
    """What there is to see, and what else could be chosen."""

    insight: Insight
    spans: list[str]


_SUMS = (
    *("days", "contact_days", "gaps", "load", "kinds", "work_life", "sides", "tally", "works"),
    *("months_of_energy", "said_of_contact", "said_of_rhythm", "said_of_load", "said_of_energy"),
)
"""What an insight works out when first asked: on the worker, so that the window only has to paint."""


def see(client_id: str, choice: str, today: date, week_start: int) -> Seen:
    """Read a stretch of days and do its sums."""
    insight = insights.look_back(client_id, choice, today, week_start)
    for part in _SUMS:
        getattr(insight, part)
    return Seen(insight, insights.spans(client_id, today))


class Asker(QObject):
    """Puts a question to the worker and drops answers that came too late."""

    seen = Signal(object)  # Seen
    slow = Signal()
    failed = Signal(object)  # a RelbookError

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Callable[[], object] | None = None
        self._patience = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._patience.timeout.connect(self.slow)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def ask(self, client_id: str, choice: str, today: date, week_start: int) -> None:
        """Look at this client, or at everybody, in this stretch of days."""
        self._job = partial(see, client_id, choice, today, week_start)
        self._patience.start()
        self._background.run(self._job, soon=True)

    def _on_done(self, job: object, result: object) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.seen.emit(result)

    def _on_broke(self, job: object, error: object) -> None:
        if job is not self._job:
            return
        self._job = None
        self._patience.stop()
        if not isinstance(error, RelbookError):
            assert isinstance(error, BaseException)
            raise error  # a bug: the one who catches those says so
        self.failed.emit(error)
