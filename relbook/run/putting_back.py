"""The whole book out of a backup: beside the window, with a way to stop it until the moment of the swap."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from relbook.errors import CancelledError, RelbookError
from relbook.store import swapping
from relbook.store.going import Going
from relbook.store.keeping import Kept
from relbook.ui.backups.whole import put_back
from relbook.ui.shared import error_words
from relbook.ui.shared.bookless import Bookless
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking.working import WorkingScreen

if TYPE_CHECKING:
    from relbook.run.session import Session


class PuttingBack(QObject):
    """Closes the book, puts a backup in its place on a worker of its own, and opens what is there then."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._key = ""
        self._worker = Bookless(self)
        self._worker.done.connect(self._on_done)
        self._worker.broke.connect(self._on_broke)

    def begin(self, backup: str, old_key: str = "") -> None:
        """Put a backup in the place of the open book; `old_key` opens it where it is not the book's."""
        journal = self._session.journal
        assert journal is not None
        if not self._session.may_leave():
            return
        self._key = journal.key
        self._session.leave()  # what is being typed is in the book now, and goes along as a draft
        walk = Walk(partial(_replace, self._session.path, Path(backup), self._key, old_key, journal.device))
        self._session.turn_to(
            WorkingScreen(
                walk,
                self.tr("The backup is looked at, the book of now is kept, then they change places."),
                self.tr("Should it stop half way, the book is the one or the other, whole."),
            )
        )
        self._worker.run(walk)

    def _on_done(self, kept: Kept) -> None:
        self._open(put_back(kept), risk=kept.faltered)

    def _on_broke(self, error: RelbookError) -> None:
        if isinstance(error, CancelledError):
            self._open(self.tr("Stopped. The book is as it was."), risk=False)
        else:
            self._open(error_words.of_error(error), risk=True)

    def _open(self, said: str, *, risk: bool) -> None:
        key, self._key = self._key, ""
        self._session.open(key)
        if self._session.window is not None:
            self._session.window.banner.say(said, risk=risk)


def _replace(path: Path, backup: Path, key: str, old_key: str, device: str, going: Going) -> Kept:
    return swapping.replace(path, backup, key, old_key, device=device, going=going)
