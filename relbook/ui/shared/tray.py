"""The desktop's tray, where there is one: a line there, and a click that leads back to the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon


def there_is_one() -> bool:
    """Whether this desktop has a tray that shows messages."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """An icon that is only there while messages are wanted; the window never hides in it."""

    clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def want(self, *, wanted: bool) -> None:
        """Be there, or not."""
        if not wanted or not there_is_one():
            if self._icon is not None:
                self._icon.hide()
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip("relbook")  # never a name: it is read over a shoulder
            self._icon.activated.connect(self.clicked)
            self._icon.messageClicked.connect(self.clicked)
        self._icon.show()

    def tell(self, words: str) -> None:
        """Show a message; nothing happens where there is no tray."""
        if self._icon is not None and self._icon.isVisible():
            self._icon.showMessage("relbook", words, QApplication.windowIcon())
