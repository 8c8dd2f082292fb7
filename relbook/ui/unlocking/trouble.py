"""When the book cannot be opened: what happened, what is safe, what can be done."""

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
    StoreUnavailableError,
    Trouble,
    UnfitPlaceError,
    WrongBuildError,
)
from relbook.store import rescue
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.empty import Medal
from relbook.ui.unlocking.reason import Said


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
        self.heading.set_text(_heading(error))
        self.sentence.set_text(_sentence(error))
        self.where.setText(str(self._path) if self._path else "")
        self.where.setVisible(self._path is not None)
        self._offer_rescue(error)
        self.show_file.setVisible(
            isinstance(error, JournalDamagedError | NotAJournalError | JournalTooNewError)
        )
        self.setAccessibleName(self.heading.text)
        self.setAccessibleDescription(self.sentence.text)
        first = self.rescue if isinstance(error, JournalDamagedError) else self.retry
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_rescue(self, error: RelbookError) -> None:
        """A damaged book can be read as far as that goes, or come back from a backup."""
        damaged = isinstance(error, JournalDamagedError)
        self.rescue.setVisible(damaged)
        self.backup.setVisible(damaged and bool(self._path and rescue.sound_backups(self._path)))
        for button in (self.retry, self.other, self.show_file):  # beside what helps, they are by the way
            row = self._second if damaged else self._first
            row.insertWidget(row.count() - 1, button)
            button.set_variant("link" if damaged else "primary" if button is self.retry else "")

    def _lay_out(self) -> None:
        for row in (self._first, self._second):
            row.setSpacing(10)
            row.addStretch(1)
            row.addStretch(1)
        for button in (self.rescue, self.backup, self.retry, self.other, self.show_file):
            self._first.insertWidget(self._first.count() - 1, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        column.addStretch(4)
        column.addWidget(Medal("warning-circle", "honey"))
        column.addSpacing(8)
        said: tuple[QWidget, ...] = (self.heading, self.sentence, self.where)
        for part in said:
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(self._first)
        column.addLayout(self._second)
        column.addStretch(5)

    def _on_show(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _heading(error: RelbookError) -> str:
    headings: dict[type[RelbookError], str] = {
        NotAJournalError: wording.tr("This is not a book"),
        JournalDamagedError: wording.tr("A part of the book is damaged"),
        UnfitPlaceError: wording.tr("A book cannot lie here"),
        JournalTooNewError: wording.tr("This book is ahead of you"),
        JournalMissingError: wording.tr("The book is not there"),
        FolderUnwritableError: wording.tr("Nothing can be written here"),
        WrongBuildError: wording.tr("Something is missing here"),
        StoreUnavailableError: wording.tr("The disk says no"),
    }
    return headings.get(type(error), wording.tr("The book stays closed for now"))


def _sentence(error: RelbookError) -> str:
    """The words of the error; before the window is open there are no words of one's own to be safe."""
    if not isinstance(error, StoreUnavailableError):
        return wording.of_error(error)
    return {
        Trouble.FULL: wording.tr(
            "The disk is full. The book is as it was; free some space, then press Try again."
        ),
        Trouble.READ_ONLY: wording.tr(
            "The disk takes no writes. The book is as it was; free it, then press Try again."
        ),
        Trouble.BUSY: wording.tr(
            "Another program is using the book. Nothing was changed; press Try again in a moment."
        ),
        Trouble.FAILING: wording.tr(
            "The disk did not do as it was told. Nothing was changed; press Try again, or open another book."
        ),
        Trouble.REPLACED: wording.tr(
            "Another file was put in the book’s place. Nothing was changed; "
            "look at both, then press Try again."
        ),
        Trouble.GONE: wording.tr(
            "The book cannot be reached. Nothing was changed; plug its disk in, then press Try again."
        ),
    }[error.trouble]
