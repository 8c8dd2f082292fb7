"""Lifting the veil from one line for a moment: where the mouse rests, or at Space."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from relbook.ui.call.recording import leave_out
from relbook.ui.shared.hearing import Hearing
from relbook.ui.shared.line import Line
from relbook.ui.shared.veil import veil

TICK_MS = 150
"""How often it is looked where the mouse is, in milliseconds."""

RESTS = 3
"""After so many looks at one place the mouse rests there."""

MOMENT_MS = 4_000
"""How long a line stays readable, in milliseconds."""


class Lifting(QObject):
    """Watches mouse and keyboard while call mode is on; it holds no words itself."""

    looked = Signal()  # some times a second

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at = QPoint()
        self._rests = RESTS  # where the mouse lies already, nothing is lifted
        self._look = QTimer(self, interval=TICK_MS)
        self._look.timeout.connect(self.look)
        self._moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._moment.timeout.connect(self.cover)
        self._hearing = Hearing(self._heard, self)
        self._hearing.came.connect(self._on_window)

    def start(self) -> None:
        """Watch from now on."""
        self._at, self._rests = QCursor.pos(), RESTS
        self._look.start()
        self._hearing.start()

    def stop(self) -> None:
        """Watch no more, and cover what is lifted."""
        self._look.stop()
        self._hearing.stop()
        self.cover()

    def look(self) -> None:
        """See whether the mouse has come to rest somewhere new."""
        self._hearing.look()
        self.looked.emit()
        here = QCursor.pos()
        if here != self._at:
            self._at, self._rests = here, 0
            return
        self._rests += 1
        if self._rests == RESTS:
            self.lift(QRect(here, here))

    def lift(self, place: QRect) -> None:
        """Show what lies at this place of the screen."""
        self.cover()
        veil().lifted = place
        self._moment.start()
        _repaint()

    def cover(self) -> None:
        """Cover everything again."""
        if not veil().lifted.isNull():
            veil().lifted = QRect()
            _repaint()

    def _on_window(self, window: QWindow) -> None:
        leave_out(window, out=True)

    def _heard(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        here = QApplication.focusWidget()
        if event.key() != Qt.Key.Key_Space or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if isinstance(here, QAbstractItemView) and here.currentIndex().isValid():
            self.lift(_on_screen(here.viewport(), here.visualRect(here.currentIndex())))
            return True
        if isinstance(here, Line):
            self.lift(_on_screen(here, here.rect()))
            return True
        return False


def _on_screen(widget: QWidget, box: QRect) -> QRect:
    return QRect(widget.mapToGlobal(box.topLeft()), box.size())


def _repaint() -> None:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in window.findChildren(QWidget):
                if widget.isVisible():
                    widget.update()
