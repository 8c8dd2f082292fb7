"""A sheet that takes files: dropped on it, or chosen in the dialog of the system."""

from collections.abc import Sequence

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from relbook.ui.shared.picking import ask_files, ask_folder
from relbook.ui.shared.sheet import Sheet


class TakingFiles(Sheet):
    """Hands what was dropped or chosen to `open_with`."""

    def open_with(self, paths: Sequence[str]) -> None:
        """Take these files and folders; a sheet says what it does with them."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_with([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def ask_for_files(self) -> None:
        """Let files be chosen."""
        ask_files(self, self.tr("Which files?"), self.open_with)

    def ask_for_folder(self) -> None:
        """Let a folder be chosen."""
        ask_folder(self, self.tr("Which folder?"), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self.open_with([folder])
