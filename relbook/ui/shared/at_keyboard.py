"""What every window does where the keyboard is: an ink ring around a button, and Enter presses it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from relbook.ui.shared.paint import focus_ring

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
REACH = 4


def press_here(within: QWidget) -> None:
    """Press the button that has the keyboard, where that is within this."""
    here = QApplication.focusWidget()  # may be beside it: Return in a field of a sheet has closed that
    if isinstance(here, QAbstractButton) and within.isAncestorOf(here):
        here.click()


class Enter(QObject):
    """Presses the button with the keyboard at Enter: Qt's own heed it in a dialog alone, and we have none.

    The button is the one that had the keyboard as the key went down: Enter in a list may open a sheet.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._at: QWidget | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTERS or event.isAutoRepeat():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:  # comes before the press
            self._at = QApplication.focusWidget()
        elif event.type() == QEvent.Type.KeyPress and not event.modifiers() & ~_KEYPAD:
            at, self._at = self._at, None
            if at is QApplication.focusWidget() and isinstance(at, QAbstractButton):
                at.click()
                return True
        return False


class FocusRing(QWidget):
    """An overlay that follows the focus: a style does not know who came by keyboard.

    `unasked` is whether it stands around what has the keyboard when the window comes, or only from the
    first key on that moves it.
    """

    def __init__(self, window: QWidget, *, unasked: bool = True) -> None:
        super().__init__(window)
        self._unasked = unasked
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
        came = self._unasked or old is not None
        self._target = new if wears and came and not by_mouse and inside else None
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
