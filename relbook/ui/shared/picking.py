"""Asking for files and folders, and leaving no trace of where they lie.

Qt's own dialog writes the folders it was in, client names and all, to a file beside every other
Qt program's (RELIABILITY.md, section 2), and it does so when it is taken apart: later than when it
closes. That is why every dialog is made here. Where the desktop brings a dialog of its own, that one
has its own list of recent folders; on Linux Qt's is asked for, whose traces we can remove.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

BOOKS = "relbook (*.relbook)"
"""What shows the books of a folder and nothing else."""

BOOKS_AND_PACKED = "relbook (*.relbook *.zip)"
"""The same, with books that were packed for another computer."""


def forget_places() -> None:
    """Remove what Qt wrote down about folders."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    if "FileDialog" in kept.childGroups() or kept.allKeys():
        kept.remove("FileDialog")
        kept.remove("Qt/filedialog")
        kept.sync()


def ask_file(
    parent: QWidget | None,
    title: str,
    chosen: Callable[[str], object],
    *,
    near: Path | None = None,
    kinds: str = "",
) -> QFileDialog:
    """Ask for one file that is there; begin at `near`, show only `kinds`, such as "Prompts (*.toml)"."""
    dialog = _dialog(parent, title, near, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_files(
    parent: QWidget | None, title: str, chosen: Callable[[list[str]], object], *, near: Path | None = None
) -> QFileDialog:
    """Ask for any number of files that are there."""
    dialog = _dialog(parent, title, near)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget | None, title: str, chosen: Callable[[str], object], *, near: Path | None = None
) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, near)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, chosen)


def ask_target(
    parent: QWidget | None,
    title: str,
    chosen: Callable[[str], object],
    *,
    name: str,
    near: Path | None = None,
    kinds: str = "",
) -> QFileDialog:
    """Ask where a file of this name should go; its ending is added when it is left out."""
    dialog = _dialog(parent, title, near, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Callable[[str], object]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _dialog(parent: QWidget | None, title: str, near: Path | None, kinds: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, str(near or Path.home()), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if sys.platform == "linux":
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.destroyed.connect(forget_places)
    return dialog
