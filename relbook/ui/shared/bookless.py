"""A worker for what is done while no book is open: its key, its place, what can be read of a damaged one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from relbook.errors import RelbookError
from relbook.ui.shared.background import Background


class Bookless(QObject):
    """Does one thing after another beside the window, which lives on; each opens what it needs by itself."""

    done = Signal(object)  # what came of it
    broke = Signal(object)  # an error of ours, also that somebody stopped it

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: Background | None = None

    def run(self, job: Callable[[], object]) -> None:
        """Do it behind what was asked before; `done` or `broke` follows."""
        if self._worker is None:
            self._worker = Background(_nothing, _nothing, self)
            self._worker.done.connect(self._on_done)
            self._worker.broke.connect(self._on_broke)
        self._worker.run(job)

    def finish(self) -> None:
        """Let what is under way run out; nobody hears of it any more."""
        if self._worker is not None:
            self._worker.finish()
            self._worker = None

    def _on_done(self, job: object, found: object) -> None:
        self.done.emit(found)

    def _on_broke(self, job: object, error: object) -> None:
        if not isinstance(error, RelbookError):
            assert isinstance(error, Exception)
            raise error
        self.broke.emit(error)


def _nothing() -> None:
    """There is no book to join, nor to leave."""
