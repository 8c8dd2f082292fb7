"""When the book cannot be opened: what happened, what is safe, what can be done."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import (
    FolderUnwritableError,
    JournalDamagedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    RelbookError,
    UnfitPlaceError,
)
from relbook.store import rescue
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.empty import Medal
from relbook.ui.unlocking import trouble_words
from relbook.ui.unlocking.calm import CalmPage, fill

ELSEWHERE = (NotAJournalError, UnfitPlaceError, JournalMissingError, FolderUnwritableError)
"""Where trying again would say the same: another book is what helps."""


class TroubleScreen(CalmPage):
    """Nothing behind it has been changed."""

    again = Signal()
    another = Signal()
    rescue_asked = Signal()
    backup_asked = Signal()

    def __init__(self, error: RelbookError | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.where = Label(role="small", tone="text3")
        self.retry = Button(self.tr("Try again"), variant="primary")
        self.other = Button(self.tr("Open another book"))
        self.show_file = Button(self.tr("Show the file"))
        self.rescue = Button(self.tr("Read what can be read"), variant="primary")
        self.backup = Button(self.tr("Restore a backup"))
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        fill(self._first, [self.rescue, self.backup, self.retry, self.other, self.show_file])
        self.stand(Medal("warning-circle", "honey"), self._first, self._second, beneath=[self.where])
        self.rescue.clicked.connect(self.rescue_asked)
        self.backup.clicked.connect(self.backup_asked)
        self.retry.clicked.connect(self.again)
        self.other.clicked.connect(self.another)
        self.show_file.clicked.connect(self._on_show)
        if error is not None:
            self.say(error)

    def say(self, error: RelbookError) -> None:
        """Speak about this error."""
        path = getattr(error, "path", None)
        self._path = path if isinstance(path, Path) else None
        self.put(trouble_words.heading(error), trouble_words.sentence(error))
        self.where.setText(str(self._path) if self._path else "")
        self.where.setVisible(self._path is not None)
        damaged = isinstance(error, JournalDamagedError)
        self.rescue.setVisible(damaged)
        self.backup.setVisible(damaged and bool(self._path and rescue.sound_backups(self._path)))
        self.show_file.setVisible(damaged or isinstance(error, NotAJournalError | JournalTooNewError))
        self._put_first(
            self.rescue if damaged else self.other if isinstance(error, ELSEWHERE) else self.retry
        )

    def _put_first(self, first: Button) -> None:
        """The one that helps stands first and is filled; beside a rescue the others are by the way."""
        beside = first is self.rescue
        rest = [button for button in (self.retry, self.other, self.show_file) if button is not first]
        first.set_variant("primary")
        for button in rest:
            button.set_variant("link" if beside else "")
        fill(self._first, [first, self.backup] if beside else [first, *rest])
        fill(self._second, rest if beside else [])
        order = [first, self.backup, *rest] if beside else [first, *rest]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
