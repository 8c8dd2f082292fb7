"""The line that says that the book is about to lock. Any key and any move of the mouse takes it away."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import rounded, shadow
from relbook.ui.shared.theme import theme


class LockLine(QWidget):
    """Lies above everything in its window, sheets and meeting mode too, and takes no click from them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAccessibleName(self.tr("The book is about to lock"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Label(role="ui")
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 18, 30, 24)
        row.addSpacing(30)  # the icon's: a layout is mirrored, its margins are not
        row.setSpacing(0)
        row.addWidget(self.words)
        window.installEventFilter(self)
        self.hide()

    def say(self, seconds: int) -> None:
        """So many seconds are left."""
        one = self.tr("The book locks in one second.")
        more = self.tr("The book locks in {seconds} seconds.").format(seconds=seconds)
        stay = self.tr("Any key or move of the mouse keeps it open.")
        self.words.setText(f"{one if seconds == 1 else more} {stay}")
        self.words.set_tone("window")
        self.adjustSize()
        self._place()
        if self.isHidden():
            self.setAccessibleDescription(self.words.text())
            self.show()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(14, 8, -14, -14)
        shadow(painter, box, 12)
        rounded(painter, box, 12, "text")
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = box.right() - 34 if right else box.left() + 14
        paint_icon(painter, "lock-key", QRectF(left, box.center().y() - 10, 20, 20), theme().color("window"))

    def _place(self) -> None:
        window = self._window
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - 18)
