"""An editor that gives back exactly what was typed, to the file and to the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.writing.stand_ins import StandIns


class ExactEdit(PlainEdit):
    """What Qt cannot hold has a stand-in while it is shown; files that are dropped are news, not text."""

    files_dropped = Signal(list)  # of Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held = StandIns()
        self._copied = ""

    def text(self) -> str:
        """The note as typed: `toPlainText` would turn a no-break space into another one."""
        return self.held.give_back(self.document().toRawText())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or bool(_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if found := _files(source):
            self.files_dropped.emit(found)
        else:
            super().insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        self._copied = self.held.give_back(self.textCursor().selectedText())
        copied.setText(self._copied)
        QTimer.singleShot(0, self._hand_over)
        return copied

    def _hand_over(self) -> None:
        """Let Qt own what was copied: an object of Python's on the clipboard outlives Python and crashes."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:  # a drag puts nothing there
            clipboard.setText(self._copied)
        self._copied = ""


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
