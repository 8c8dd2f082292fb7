"""The index of an earlier edition is made anew beside the window, and the search says so meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.errors import CancelledError, RelbookError
from relbook.store import reindexing
from relbook.store.database import opened
from relbook.store.going import Going
from relbook.ui.shared.background import Background
from relbook.ui.shared.underway import Walk

REST_MS = 30
"""How long the worker is left to others between two portions, in milliseconds."""

AGAIN_MS = 60_000
"""When it is tried again after the disk refused, or somebody else wrote, in milliseconds."""


class Portions:
    """The work: each call is a portion, and says whether more is left."""

    def __init__(self) -> None:
        self._reached: reindexing.Reached | None = None

    def __call__(self, going: Going) -> bool:
        found = self._reached = reindexing.go_on(self._reached or reindexing.begin())
        if found is not None:
            going.at(found.done, found.of)
        return found is not None


class IndexAnew(QObject):
    """Goes through the whole book once; other work on the worker gets its turn after each portion."""

    began = Signal(object)  # a Walk
    over = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.walk: Walk | None = None  # while it is under way
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        background.done.connect(self._on_done)
        background.broke.connect(self._on_broke)

    def start(self) -> None:
        """Begin where it is due."""
        if opened().index_due and not opened().read_only:
            self.walk = Walk(Portions())
            self.began.emit(self.walk)
            self._next.start(REST_MS)

    def _go_on(self) -> None:
        if self.walk is not None:
            self._background.run(self.walk)

    def _on_done(self, job: object, more: object) -> None:
        if self.walk is None or job is not self.walk:
            return
        if more:
            self._next.start(REST_MS)
        else:
            self.walk = None
            self.over.emit()

    def _on_broke(self, job: object, error: Exception) -> None:
        if self.walk is None or job is not self.walk:
            return
        if not isinstance(error, RelbookError):
            raise error
        if not isinstance(error, CancelledError):
            self._next.start(AGAIN_MS)
