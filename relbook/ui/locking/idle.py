"""Noticing that nobody is there: every key and every move of the mouse, in every window of the program."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from relbook.ui.locking.rest import Rest, warns
from relbook.ui.shared.hearing import Hearing
from relbook.ui.shared.steady import moment

TICK_MS = 1_000
"""How often it is looked how late it is, in milliseconds."""

_MOVES = QEvent.Type.MouseMove
_STIRRING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # all there is of a key that is a shortcut
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class Idle(QObject):
    """Says when it is nearly time, that somebody stirred, and when it is time to lock.

    `minutes` is asked anew at every tick, so that a changed setting holds at once; 0 is never.
    """

    near = Signal(int)  # seconds that are left
    stirred = Signal()
    due = Signal()
    key_pressed = Signal()  # the key of locking, where a menu or a dialog has taken the keyboard

    def __init__(self, minutes: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._minutes, self._clock = minutes, moment
        self._warned = False
        self._at = QPointF()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._hearing = Hearing(self._heard, self)
        self.start()

    def start(self) -> None:
        """Somebody is there now; look from here on."""
        self._rest = Rest(self._clock())
        self._timer.start()
        self._hearing.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._hearing.stop()

    def tick(self) -> None:
        """Look how late it is."""
        self._hearing.look()
        left = self._rest.left(self._clock(), self._minutes())
        if not left:
            self._lock()
        elif warns(left):
            self._warned = True
            self.near.emit(round(left))

    def _heard(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in _STIRRING:
            self._stir()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_lock_key(event):
                self.key_pressed.emit()
                return True
        elif kind == _MOVES and isinstance(event, QMouseEvent) and event.globalPosition() != self._at:
            self._at = event.globalPosition()  # a window that moves below a still mouse is nobody
            self._stir()
        return False

    def _stir(self) -> None:
        if not self._rest.stir(self._clock(), self._minutes()):
            self._lock()
        elif self._warned:
            self._warned = False
            self.stirred.emit()

    def _lock(self) -> None:
        self.stop()
        self.due.emit()


def _is_lock_key(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+L where the window's own keys are not heard: below a menu or a dialog."""
    taken: QWidget | None = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return taken is not None and plain and event.key() == Qt.Key.Key_L
