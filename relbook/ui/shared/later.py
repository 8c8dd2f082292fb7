"""What may stand there a moment later: read on the worker, once what was asked for is on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.ui.shared.background import Background


class Later(QObject):
    """Only the last question counts: whoever turns to somebody else is not told about the one before.

    A question is a plain read. It waits for the picture, since the worker and the window share one
    interpreter. Without a worker it is answered at once.
    """

    came = Signal(object)  # what was read; None where it could not be

    at_once = False
    """Whether nothing is left for later: tests look right behind a click."""

    def __init__(self, background: Background | None, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._read: Callable[[], object] | None = None
        self._last: Callable[[], object] | None = None
        self._asked: Callable[[], object] | None = None  # given to the worker
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._on_painted)
        if background is not None:
            background.done.connect(self._on_done)
            background.broke.connect(self._on_broke)

    @property
    def waits(self) -> bool:
        """Whether an answer is still to come."""
        return self._read is not None

    def ask(self, read: Callable[[], object]) -> None:
        """Read this, and say `came`; what was asked before is no longer wanted."""
        self._last = read
        if self._background is None or self.at_once:
            self.came.emit(read())
        else:
            self._withdraw()
            self._read = read
            self._painted.start()

    def again(self) -> None:
        """Read here what the worker could not: the window's own reading says why."""
        if self._last is not None:
            self._last()

    def drop(self) -> None:
        """Ask nothing any more."""
        self._withdraw()
        self._read = None
        self._painted.stop()

    def _withdraw(self) -> None:
        """What was asked before makes way: turned to ten people, nine were read for nobody."""
        asked, self._asked = self._asked, None
        if asked is not None and self._background is not None:
            self._background.withdraw(asked)

    def _on_painted(self) -> None:
        if self._read is not None and self._background is not None:
            self._asked = self._read
            self._background.run(self._read, soon=True)

    def _on_done(self, job: object, found: object) -> None:
        if job is self._asked:
            self._asked = None
        if job is self._read:
            self._read = None
            self.came.emit(found)

    def _on_broke(self, job: object, _: object) -> None:
        self._on_done(job, None)
