"""When the book cannot be opened: what happened, what is safe, what can be done."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
from relbook.ui.unlocking.reason import Said

ELSEWHERE = (NotAJournalError, UnfitPlaceError, JournalMissingError, FolderUnwritableError)
"""Where trying again would say the same: another book is what helps."""


class TroubleScreen(QWidget):
    """A calm page in place of the window. Nothing behind it has been changed."""

    again = Signal()
    another = Signal()
    rescue_asked = Signal()
    backup_asked = Signal()

    def __init__(self, error: RelbookError | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("relbook")
        self._path: Path | None = None
        self.heading = Said(520, role="title")
        self.sentence = Said(520, tone="text2")
        self.where = Label(role="small", tone="text3")
        self.retry = Button(self.tr("Try again"), variant="primary")
        self.other = Button(self.tr("Open another book"))
        self.show_file = Button(self.tr("Show the file"))
        self.rescue = Button(self.tr("Read what can be read"), variant="primary")
        self.backup = Button(self.tr("Restore a backup"))
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._lay_out()
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
        self.heading.set_text(trouble_words.heading(error))
        self.sentence.set_text(trouble_words.sentence(error))
        self.where.setText(str(self._path) if self._path else "")
        self.where.setVisible(self._path is not None)
        damaged = isinstance(error, JournalDamagedError)
        self.rescue.setVisible(damaged)
        self.backup.setVisible(damaged and bool(self._path and rescue.sound_backups(self._path)))
        self.show_file.setVisible(damaged or isinstance(error, NotAJournalError | JournalTooNewError))
        self._put_first(
            self.rescue if damaged else self.other if isinstance(error, ELSEWHERE) else self.retry
        )
        self.setAccessibleName(self.heading.text)
        self.setAccessibleDescription(self.sentence.text)

    def _put_first(self, first: Button) -> None:
        """The one that helps stands first and is filled; beside a rescue the others are by the way."""
        beside = first is self.rescue
        rest = [button for button in (self.retry, self.other, self.show_file) if button is not first]
        first.set_variant("primary")
        for button in rest:
            button.set_variant("link" if beside else "")
        _fill(self._first, [first, self.backup] if beside else [first, *rest])
        _fill(self._second, rest if beside else [])
        order = [first, self.backup, *rest] if beside else [first, *rest]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        _fill(self._first, [self.rescue, self.backup, self.retry, self.other, self.show_file])
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(8)
        column.addStretch(4)
        column.addWidget(Medal("warning-circle", "honey"))
        column.addSpacing(8)
        said: tuple[QWidget, ...] = (self.heading, self.sentence, self.where)
        for part in said:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addLayout(self._first)
        column.addLayout(self._second)
        column.addStretch(5)

    def _on_show(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _fill(row: QHBoxLayout, buttons: list[Button]) -> None:
    """Lay these out in the middle of the row; one that stands in another row leaves it."""
    while row.takeAt(0) is not None:
        pass
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
