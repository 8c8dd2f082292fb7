"""Where there is no book yet: the first screen, and what is chosen on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from relbook import paths
from relbook.errors import RelbookError
from relbook.store.opening import open_journal

if TYPE_CHECKING:
    from relbook.session import Session


class Beginning(QObject):
    """Leads from the first screen to a first book."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    def show(self) -> None:
        """Show the first screen."""
        from relbook.ui.unlocking.first_run import FirstRun

        first = FirstRun()
        first.started.connect(self._session.passphrases.choose_first)
        first.opened.connect(self._session.choose)
        first.sample_asked.connect(self._on_sample)
        first.import_asked.connect(self._on_import)
        self._session.turn_to(first)

    def _on_sample(self) -> None:
        from relbook.sample.filling import fill

        session = self._session
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            journal = open_journal(session.path, shared=True, device=paths.device(session.places))
            fill(session.clock().date())
            journal.leave()
        except (RelbookError, OSError) as error:
            session.tell(error)
            return
        finally:
            QApplication.restoreOverrideCursor()
        session.open()

    def _on_import(self) -> None:
        self._session.open()
        if self._session.window is not None:
            self._session.window.sheets.importing.open()
