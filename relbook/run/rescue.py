"""A damaged journal: noticed while it is open or before, and what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from relbook.errors import JournalDamagedError, RelbookError
from relbook.store.unlocking import fault_of
from relbook.ui.unlocking.rescue import RescueScreen

if TYPE_CHECKING:
    from relbook.run.session import Session


class Rescue(QObject):
    """Leads from the fault to the two ways out of it."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    def on_damaged(self) -> None:
        """The open book is damaged, and the writer wants to know what can be done."""
        assert self._session.journal is not None
        key = self._session.journal.key
        self._session.leave()
        self._session.tried = key
        self._session.tell(JournalDamagedError(self._session.path))

    def on_unread(self, error: Exception) -> None:
        """The first page of the book could not be read: say what the disk did, in place of the window."""
        session = self._session
        fault = error if isinstance(error, RelbookError) else fault_of(error, session.path)
        key = session.journal.key if session.journal is not None else ""
        session.leave()
        session.tried = key
        session.tell(fault)

    def tell_of_disk(self, error: BaseException) -> bool:
        """Say what the disk did while something was read; False where it is a bug of ours."""
        try:
            fault = fault_of(error, self._session.path)
        except type(error):
            return False
        if self._session.window is not None:
            if isinstance(fault, JournalDamagedError):
                self._session.window.rooms.sound_watch.damaged.emit()
            else:
                self._session.window.news.on_failed(fault)
        return True

    def read(self) -> None:
        """Read what can be read, into a new journal."""
        self._rescuing().read()

    def bring_back(self) -> None:
        """Put the newest good backup in its place."""
        self._rescuing().bring_back()

    def _rescuing(self) -> RescueScreen:
        rescue = RescueScreen(self._session.path, self._session.tried, self._session.clock().date())
        rescue.done.connect(self._on_rescued)
        rescue.again.connect(self._session.begin)
        self._session.turn_to(rescue)
        return rescue

    def _on_rescued(self) -> None:
        self._session.open(self._session.tried)
