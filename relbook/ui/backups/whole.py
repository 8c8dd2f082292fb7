"""The whole book from a backup, while no window has it open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from relbook.errors import RelbookError
from relbook.store import swapping
from relbook.ui.shared import wording


def put_back(path: Path, backup: Path, key: str, old_key: str, device: str) -> tuple[str, bool]:
    """Put a backup in the place of the book at `path`, and say what came of it and whether it failed.

    What was there is kept as a backup first. `old_key` opens the backup where it is not `key`.
    """
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        swapping.replace(path, backup, key, old_key, device=device)
    except RelbookError as error:
        return wording.of_error(error), True
    finally:
        QApplication.restoreOverrideCursor()
    said = QCoreApplication.translate(
        "backups", "The book is as it was then. What it was before is kept among the backups."
    )
    return said, False
