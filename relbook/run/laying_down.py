"""A book laid down where there is none yet: beside the window, with a way to stop it."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook import paths
from relbook.errors import CancelledError, RelbookError
from relbook.sample import first_book
from relbook.store import moving
from relbook.store.going import Going
from relbook.ui.shared.bookless import Bookless
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking.working import WorkingScreen

if TYPE_CHECKING:
    from relbook.run.session import Session


class LayingDown(QObject):
    """Makes the book of a session out of what it is made of, on a worker, and says once it lies there."""

    laid = Signal()
    stopped = Signal()  # nothing is left of it

    def __init__(self, session: "Session", parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Bookless(self)
        self._worker.done.connect(self._on_done)
        self._worker.broke.connect(self._on_broke)

    def unpack(self, package: Path) -> None:
        """Lay down the book that was packed on another computer."""
        self._begin(
            Walk(partial(_unpacked, package, self._session.path)),
            self.tr("The packed book is laid down here, and compared with what was packed."),
            self.tr("Should it stop half way, nothing is left of it here. The packed book stays as it is."),
        )

    def make_up(self) -> None:
        """Lay down a sample book to look around in."""
        session = self._session
        device = paths.device(session.places)
        self._begin(
            Walk(partial(_made_up, session.path, session.clock().date(), device)),
            self.tr("A book of made-up clients, talks and promises is written to look around in."),
            self.tr("Should it stop half way, nothing is left of it here."),
        )

    def _begin(self, walk: Walk, words: str, safe: str) -> None:
        self._session.turn_to(WorkingScreen(walk, words, safe))
        self._worker.run(walk)

    def _on_done(self) -> None:
        self.laid.emit()

    def _on_broke(self, error: RelbookError) -> None:
        if isinstance(error, CancelledError):
            self.stopped.emit()
        else:
            self._session.tell(error)


def _unpacked(package: Path, path: Path, going: Going) -> None:
    moving.lay(package, path, going=going)


def _made_up(path: Path, today: date, device: str, going: Going) -> None:
    first_book.lay(path, today, device=device, going=going)
