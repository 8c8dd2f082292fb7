"""The indexes of a long book made before its window opens, where an earlier relbook had others or none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from relbook.errors import RelbookError
from relbook.store.database import Journal
from relbook.store.reindexing import make_at_once
from relbook.ui.shared.background import Background
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking.working import WorkingScreen

if TYPE_CHECKING:
    from relbook.run.session import Session


class MakingIndex(QObject):
    """Makes them on a worker, and says once that is over; stopped, what is there goes on answering."""

    over = Signal()

    def __init__(self, session: "Session", journal: Journal) -> None:
        super().__init__(session)
        self._session, self._words_too = session, journal.index_unlike
        self.worker = Background(journal.join, journal.close, self)
        self.worker.done.connect(self._on_done)
        self.worker.broke.connect(self._on_broke)

    def begin(self) -> None:
        """Show how far it is, in place of the window."""
        walk = Walk(make_at_once)
        if self._words_too:
            words = self.tr("Search learns a shorter way to note where words stand. This is done once.")
        else:
            words = self.tr("The book learns a quicker way to what you ask of it. This is done once.")
        safe = self.tr("Your entries stay as they are. Should it stop half way, it begins again next time.")
        self._session.turn_to(WorkingScreen(walk, words, safe))
        self.worker.run(walk)

    def _on_done(self, job: object, made: object) -> None:
        self.over.emit()

    def _on_broke(self, job: object, error: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, RelbookError):
            raise error
        self.over.emit()
