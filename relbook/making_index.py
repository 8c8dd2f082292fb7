"""The index of a long book made anew before its window opens, where the earlier one is of other tables."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook.errors import RelbookError
from relbook.store.database import Journal
from relbook.store.reindexing import make_at_once
from relbook.ui.shared.background import Background
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking.working import WorkingScreen

if TYPE_CHECKING:
    from relbook.session import Session


class MakingIndex(QObject):
    """Makes it on a worker, and says once that is over; stopped, the earlier one goes on answering."""

    over = Signal()

    def __init__(self, session: "Session", journal: Journal) -> None:
        super().__init__(session)
        self._session = session
        self.worker = Background(journal.join, journal.close, self)
        self.worker.done.connect(self._on_done)
        self.worker.broke.connect(self._on_broke)

    def begin(self) -> None:
        """Show how far it is, in place of the window."""
        walk = Walk(make_at_once)
        words = self.tr("Search learns a shorter way to note where words stand. This is done once.")
        safe = self.tr("Your entries stay as they are. Should it stop half way, it begins again next time.")
        self._session.turn_to(WorkingScreen(walk, words, safe))
        self.worker.run(walk)

    def _on_done(self, job: object, made: object) -> None:
        self.over.emit()

    def _on_broke(self, job: object, error: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, RelbookError):
            raise error
        self.over.emit()
