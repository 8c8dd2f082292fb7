"""The ink ring around whatever the keyboard is on; whoever came by mouse sees none."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from relbook.ui.shared.paint import focus_ring

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide)
REACH = 4


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
