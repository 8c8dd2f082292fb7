"""Copying what is private: marked as such, and gone again after half a minute unless replaced."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from relbook.journal.tiers import spoken

STAY_MS = 30_000
"""How long a copy stays on the clipboard (RELIABILITY.md, section 2)."""

_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What asks the clipboard histories of the three desktops to look away."""


class PrivateCopy(QObject):
    """Puts words on the clipboard, and takes them off again if they are still there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put this text on the clipboard, without what is marked as secret in it."""
        text = spoken(text)
        carried = QMimeData()
        carried.setText(text)
        for mark, value in _MARKS.items():
            carried.setData(mark, value)
        QGuiApplication.clipboard().setMimeData(carried)
        self._text = text
        self._timer.start()

    def forget(self) -> None:
        """Take the copy off the clipboard, unless something else was copied since; also when locking."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
        self._timer.stop()
