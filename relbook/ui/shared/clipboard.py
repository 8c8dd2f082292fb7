"""Copying what is private: marked as such, and gone again after half a minute unless replaced.

A sheet copies through `PrivateCopy`. What is copied by Ctrl+C or a field's own menu goes to the
clipboard past all of us: `OwnCopies` sees it there, and treats it the same.
"""

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from relbook.journal.tiers import spoken
from relbook.ui.shared.veil import veil

STAY_MS = 30_000
"""How long a copy stays on the clipboard (RELIABILITY.md, section 2)."""

_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What asks the clipboard histories of the three desktops to look away."""


class RealNamesQuestion(QMessageBox):
    """Asks in call mode whether a copy is to name people; it was made under other names meanwhile."""

    wanted = Signal(str)

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._own = text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("You are in a call, so it was copied under other names."))
        self.real = self.addButton(self.tr("Copy the real names"), QMessageBox.ButtonRole.AcceptRole)
        self.others = self.addButton(self.tr("Leave it so"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.others)
        self.setEscapeButton(self.others)
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: object) -> None:
        if button is self.real:
            self.wanted.emit(self._own)


class PrivateCopy(QObject):
    """Puts words on the clipboard, and takes them off again if they are still there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put this text on the clipboard, without what is marked as secret in it."""
        self.copy_whole(spoken(text))

    def copy_whole(self, text: str) -> None:
        """Put every word on the clipboard: they are the writer's own, and nowhere else."""
        self._keep(veil().said(text))
        if self._text != text:
            self._ask(text)

    def _ask(self, text: str) -> None:
        question = RealNamesQuestion(text, QApplication.activeWindow())
        question.wanted.connect(self._keep)
        question.open()

    def _keep(self, text: str) -> None:
        _put(text)
        self._text = text
        self._timer.start()

    def forget(self) -> None:
        """Take the copy off the clipboard, unless something else was copied since; also when locking."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        self._text = ""
        self._timer.stop()


class OwnCopies(QObject):
    """Marks whatever this program put on the clipboard, and takes it off after its time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=STAY_MS)
        self._timer.timeout.connect(self.forget)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._heed)
        QGuiApplication.clipboard().dataChanged.connect(self._soon.start)

    def forget(self) -> None:
        """Take off what is ours and still there, the words marked with the mouse too."""
        clipboard = QGuiApplication.clipboard()
        if self._text and clipboard.text() == self._text:
            clipboard.clear()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._text = ""
        self._timer.stop()

    def _heed(self) -> None:
        text = QGuiApplication.clipboard().text() if _is_ours() else ""
        if not text or text == self._text:
            return
        if not all(QGuiApplication.clipboard().mimeData().hasFormat(mark) for mark in _MARKS):
            _put(text)
        self._text = text
        self._timer.start()


def watch_copies() -> OwnCopies:
    """The one who minds the clipboard of this run of the program."""
    app = QGuiApplication.instance()
    assert app is not None
    return app.findChild(OwnCopies) or OwnCopies(app)


def forget_copies() -> None:
    """Take everything of ours off the clipboard now: when locking, and at the end."""
    watch_copies().forget()


def _put(text: str) -> None:
    carried = QMimeData()
    carried.setText(text)
    for mark, value in _MARKS.items():
        carried.setData(mark, value)
    QGuiApplication.clipboard().setMimeData(carried)


def _is_ours() -> bool:
    """Whether what is on the clipboard came from here; on a screen that is none, nobody else is there."""
    offscreen = QGuiApplication.platformName() == "offscreen"
    return offscreen or QGuiApplication.clipboard().ownsClipboard()
