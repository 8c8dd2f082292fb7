"""Locking an open book: save what is typed, show nothing of it, and leave the process behind.

What could not be saved, as on a full disk, exists in this process alone. Then the process stays,
hidden behind the lock screen, and tries again until the words are safe.
"""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from relbook.store.database import Journal
from relbook.store.passphrase import has_passphrase, is_passphrase
from relbook.store.seal import is_raw, secret_of
from relbook.ui.locking.watch import Watch
from relbook.ui.shared.autosave import RETRY_MS
from relbook.ui.shared.clipboard import forget_copies
from relbook.ui.unlocking.hidden import HiddenScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow


class Locker(QObject):
    """Watches over one window and its journal; `left` says that nothing of it is needed any more."""

    left = Signal()

    def __init__(self, window: MainWindow, journal: Journal) -> None:
        super().__init__(window)
        self._window, self._journal = window, journal
        self.has_passphrase = has_passphrase(journal)
        self.watch = Watch(window, window.settings, armed=self.has_passphrase)
        self.veil: UnlockScreen | HiddenScreen | None = None
        self._again = QTimer(self, interval=RETRY_MS)
        self._again.timeout.connect(self.try_again)
        self.watch.lock.connect(self.lock)
        window.lock_asked.connect(self.lock)

    def lock(self) -> None:
        """Lock now, whatever is open above the window."""
        if self.veil is not None:
            return
        if not self.try_again():
            self._cover()

    def stop(self) -> None:
        """Watch no more: the window is closing."""
        self.watch.stop()
        self._again.stop()

    def try_again(self) -> bool:
        """Save what is typed; once it is, the window is over. Where nothing can be written, nothing waits."""
        saved = self._window.put_away()
        forget_copies()
        if not saved:
            return False
        self._window.put_bookmark()  # after the words: on a full disk there is room for one save more
        self.stop()
        QApplication.setQuitOnLastWindowClosed(True)
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        self.left.emit()
        return True

    def _cover(self) -> None:
        """Hide the window behind a lock screen of this same process, and go on trying to save."""
        veil = self.veil = UnlockScreen() if self.has_passphrase else HiddenScreen()
        veil.setGeometry(self._window.geometry())
        if isinstance(veil, UnlockScreen):
            veil.tried.connect(self._on_tried)
        else:
            veil.opened.connect(self._lift)
        for widget in QApplication.topLevelWidgets():
            if widget is not veil:
                widget.hide()
        veil.show()
        QApplication.setQuitOnLastWindowClosed(False)  # the words are in this process alone
        self._again.start()

    def _lift(self) -> None:
        """Show the window again, as it was."""
        veil, self.veil = self.veil, None
        self._again.stop()
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.show()
        self.watch.idle.start()
        if veil is not None:
            veil.hide()
            veil.deleteLater()

    def _on_tried(self, words: str) -> None:
        path, key = self._journal.path, self._journal.key
        by_sheet = is_raw(words) and secret_of(words) == secret_of(key)
        if by_sheet or is_passphrase(path, key, words):
            self._lift()
        elif isinstance(self.veil, UnlockScreen):
            self.veil.refused()
