"""Where the keyboard is: the ink ring around that, and that it is never below a sheet."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from relbook.ui.shared.paint import focus_ring
from relbook.ui.shared.sheet import sheets_open

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)
REACH = 4


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


class FocusRing(QWidget):
    """An overlay that follows the focus: a style does not know who came by keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        focus_ring(QPainter(self), QRectF(self.rect()), 11)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        wears = isinstance(new, QPushButton | QToolButton) and new.property("bare") != "true"
        inside = new is not None and new.window() is self.window()
        self._target = new if wears and not by_mouse and inside else None
        self._watch()
        self._place()

    def _watch(self) -> None:
        """Hear of what moves: the target, and whatever it lies in, where it stands still."""
        for left in self._watched:
            if isValid(left):
                left.removeEventFilter(self)
        self._watched = []
        around = self._target
        while around is not None and around is not self.window():
            around.installEventFilter(self)
            self._watched.append(around)
            around = around.parentWidget()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        place = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size())
        self.setGeometry(place.adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.show()
