"""Opening a file of the journal with another program: a private copy that goes when the window does.

The copy lies where the system empties at logout, for its owner alone, and goes when the book is
locked, when the window closes, and at the next start after a sudden end. Its name says what kind of
file it is and nothing more: other programs write the names of what they opened into lists of their own.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.paths import PRIVATE, private

if TYPE_CHECKING:
    from relbook.journal.page import File

OPENED = "opened"
LONGEST_ENDING = 8


class Opening(QObject):
    """Keeps copies in a folder only the owner can read, and removes them again."""

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder / OPENED
        self._count = 0
        self.clear()

    def open(self, file: File) -> None:
        """Write a copy and hand it to the system."""
        from relbook.store import files
        from relbook.store.outbox import trouble_of_file

        try:
            copy = self._copy(file.name, files.content(file))
        except RelbookError as error:
            self.failed.emit(error)
        except OSError as error:
            self.failed.emit(StoreUnavailableError(trouble_of_file(error) or Trouble.READ_ONLY))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _copy(self, name: str, content: bytes) -> Path:
        private(self._folder)
        self._folder.chmod(PRIVATE)
        self._count += 1
        copy = self._folder / f"{self._count}{_kind(name)}"
        with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as into:
            into.write(content)
        return copy

    def clear(self) -> None:
        """Remove every copy."""
        forget_opened(self._folder.parent)


def forget_opened(folder: Path) -> None:
    """Remove what was opened elsewhere, of this session or of one that ended without a word."""
    if (folder / OPENED).exists():
        shutil.rmtree(folder / OPENED, ignore_errors=True)


def _kind(name: str) -> str:
    """The ending of a name, which is what the system chooses a program by; nothing odd in it."""
    ending = Path(name).suffix.lower()
    return ending if ending[1:].isalnum() and ending.isascii() and len(ending) <= LONGEST_ENDING else ""
