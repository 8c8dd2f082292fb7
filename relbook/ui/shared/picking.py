"""Asking for files and folders, and leaving no trace of where they lie.

Qt's own dialog keeps the folders it was in, client names and all, in a file of its own beside
every other Qt program's (RELIABILITY.md, section 2): whoever opened one calls `forget_places`.
"""

from PySide6.QtCore import QSettings


def forget_places() -> None:
    """Remove what Qt wrote down about folders."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    if "FileDialog" in kept.childGroups() or kept.allKeys():
        kept.remove("FileDialog")
        kept.remove("Qt/filedialog")
        kept.sync()
