"""What was just kept: there at once, and the rest of the page a frame at a time after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from relbook.journal.page import Page
from relbook.ui.shared.room import FRAME_MS, ClientRoom
from relbook.ui.timeline.model import TimelineModel


class Fresh(QObject):
    """Takes an entry that was read along with its writing into the rows, then has the rest looked at."""

    def __init__(
        self, model: TimelineModel, rest: tuple[Callable[[], object], ...], pane: ClientRoom
    ) -> None:
        super().__init__(pane)
        self._pane, self._model, self._rest = pane, model, rest
        self._waiting: list[Callable[[], object]] = []
        self._frame = QTimer(self, interval=FRAME_MS)
        self._frame.timeout.connect(self._on_frame)

    def take(self) -> bool:
        """Show the entry that was read along with a write; says whether there is one and it fits in."""
        page = self._pane.desk.along
        if not isinstance(page, Page) or not self._model.take_in(page):
            return False
        self._waiting = [*self._rest]
        self._frame.start()
        return True

    def drop(self) -> None:
        """Look at nothing more."""
        self._waiting = []
        self._frame.stop()

    def _on_frame(self) -> None:
        if not self._waiting:
            self._frame.stop()
        elif self._pane.isVisible():
            self._waiting.pop(0)()
        else:
            self.drop()
            self._pane.look_again()  # it is hidden, and looks when it comes into view
