"""What was just written: there at once, and the rest of the page a frame at a time after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from relbook.journal.page import Gone, Page
from relbook.ui.shared.later import Later
from relbook.ui.shared.room import FRAME_MS, ClientRoom
from relbook.ui.timeline.model import TimelineModel

Look = Callable[[], object]


class Fresh(QObject):
    """Shows entries that changed first, and has the head above them looked at in a frame of its own."""

    def __init__(self, model: TimelineModel, looks: tuple[Look, Look], pane: ClientRoom) -> None:
        super().__init__(pane)
        self._pane, self._model = pane, model
        self._head, self._beside = looks
        self._waiting: list[Look] = []
        self._frame = QTimer(self, interval=FRAME_MS)
        self._frame.timeout.connect(self._on_frame)

    def follow(self) -> bool:
        """Show what a write changed; says whether it does so, in place of a whole look.

        An entry that was read along with the write comes in, or leaves, without another question; the
        rest is then looked at in as many frames as it has parts.
        """
        if Later.at_once:
            return False
        along = self._pane.desk.along
        if (isinstance(along, Page) and self._model.take_in(along)) or (
            isinstance(along, Gone) and self._model.take_out(along.id)
        ):
            self._waiting = [self._head, self._look_between, self._model.look_at_pages, self._beside]
        else:
            self._model.look_at_pages()
            self._waiting = [self._look_between, self._head, self._beside]
        self._frame.start()
        return True

    def _look_between(self) -> None:
        self._model.look_between(self._pane.desk.now())

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
