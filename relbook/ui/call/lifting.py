"""Lifting the veil from one line for a moment: where the mouse rests, or at Space."""

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QStyledItemDelegate, QWidget

from relbook.ui.call.recording import leave_out
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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at = QPoint()
        self._rests = RESTS  # where the mouse lies already, nothing is lifted
        self._look = QTimer(self, interval=TICK_MS)
        self._look.timeout.connect(self.look)
        self._moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._moment.timeout.connect(self.cover)

    def start(self) -> None:
        """Watch from now on."""
        self._at, self._rests = QCursor.pos(), RESTS
        self._look.start()
        _app().installEventFilter(self)

    def stop(self) -> None:
        """Watch no more, and cover what is lifted."""
        self._look.stop()
        _app().removeEventFilter(self)
        self.cover()

    def look(self) -> None:
        """See whether the mouse has come to rest somewhere new."""
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            leave_out(watched, out=True)
            if isinstance(watched, QMenu):
                rename(watched)
            name_choices(watched)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
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


def rename(menu: QMenu) -> None:
    """Say what a menu offers under other names: it is filled anew whenever it opens."""
    for action in menu.actions():
        if (said := veil().said(action.text())) != action.text():
            action.setText(said)


class Named(QStyledItemDelegate):
    """A list of Qt's own, under other names."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:  # noqa: N802
        return veil().said(super().displayText(value, locale))


def name_choices(window: QWidget) -> None:
    """What a field offers to complete or to choose from is painted by Qt itself."""
    views = [window] if isinstance(window, QAbstractItemView) else window.findChildren(QAbstractItemView)
    for view in views:
        if type(view.itemDelegate()).__module__.startswith("PySide6"):
            view.setItemDelegate(Named(view))


def _on_screen(widget: QWidget, box: QRect) -> QRect:
    return QRect(widget.mapToGlobal(box.topLeft()), box.size())


def _repaint() -> None:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in window.findChildren(QWidget):
                if widget.isVisible():
                    widget.update()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
