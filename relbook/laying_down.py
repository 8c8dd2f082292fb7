"""A packed book laid down where there is none yet: beside the window, with a way to stop it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook.errors import CancelledError, RelbookError
from relbook.store import moving
from relbook.store.going import Going
from relbook.ui.shared.bookless import Bookless
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking.working import WorkingScreen

if TYPE_CHECKING:
    from relbook.session import Session


class LayingDown(QObject):
    """Takes a book out of its package on a worker of its own, and says once it lies there."""

    laid = Signal()
    stopped = Signal()  # nothing is left of it

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Bookless(self)
        self._worker.done.connect(self._on_done)
        self._worker.broke.connect(self._on_broke)

    def begin(self, package: Path) -> None:
        """Lay down the book that is packed there as the one of this session."""
        walk = Walk(partial(_lay, package, self._session.path))
        self._session.turn_to(
            WorkingScreen(
                walk,
                self.tr("The packed book is laid down here, and compared with what was packed."),
                self.tr(
                    "Should it stop half way, nothing is left of it here. The packed book stays as it is."
                ),
            )
        )
        self._worker.run(walk)

    def _on_done(self) -> None:
        self.laid.emit()

    def _on_broke(self, error: RelbookError) -> None:
        if isinstance(error, CancelledError):
            self.stopped.emit()
        else:
            self._session.tell(error)


def _lay(package: Path, path: Path, going: Going) -> None:
    moving.lay(package, path, going=going)
