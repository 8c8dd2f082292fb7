"""Opening a file of the journal with another program: a private copy that goes when the window does."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from relbook.errors import RelbookError
from relbook.journal.page import File
from relbook.store import files


class Opening(QObject):
    """Keeps copies in a folder only the owner can read, and removes them again."""

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder / "opened"
        self.clear()

    def open(self, file: File) -> None:
        """Write a copy and hand it to the system."""
        try:
            content = files.content(file)
        except RelbookError as error:
            self.failed.emit(error)
            return
        place = self._folder / file.digest[:12]
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        copy = place / _safe(file.name)
        copy.write_bytes(content)
        copy.chmod(0o600)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def clear(self) -> None:
        """Remove every copy."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _safe(name: str) -> str:
    bare = "".join(letter for letter in name if letter.isalnum() or letter in "._- ")
    return bare.strip(". ")[-80:] or "file"
