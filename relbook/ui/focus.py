"""Where the keyboard is: never below a sheet."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from relbook.ui.shared.sheet import sheets_open


class OnTop(QObject):
    """Holds the keyboard in the sheet that lies on top, however it would come below that.

    By an act asked for by its key, out of a menu, or where the window comes back: in the page below words
    went into a field nobody saw, arrows moved the list of clients, and Escape no longer reached the sheet.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_change)

    def _on_change(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self._window):  # a window that goes lets go of the keyboard as well
            return
        page = self._window.centralWidget()
        if page is None or not page.isAncestorOf(new) or not (sheets := sheets_open(self._window)):
            return
        sheet = sheets[-1]
        last = sheet.focusWidget()
        if old is not None and isValid(old) and sheet.isAncestorOf(old):
            sheet.opener, last = new, old  # the one has the keyboard once the sheet is put away
        if last is None or not (last.isVisible() and last.isEnabled()):
            last = sheet.first_stop()
        last.setFocus(Qt.FocusReason.OtherFocusReason)
