"""The line that says that the book is about to lock. Any key and any move of the mouse takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.notices import FootBar


class LockLine(FootBar):
    """Lies above everything in its window, sheets and meeting mode too, and takes no click from them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "lock-key", "window", 30)
        self.setAccessibleName(self.tr("The book is about to lock"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, seconds: int) -> None:
        """So many seconds are left."""
        one = self.tr("The book locks in one second.")
        more = self.tr("The book locks in {seconds} seconds.").format(seconds=seconds)
        stay = self.tr("Any key or move of the mouse keeps it open.")
        self.words.set_tone("window")
        for gap in (" ", "\n"):  # two lines where one is wider than the window
            self.words.setText(f"{one if seconds == 1 else more}{gap}{stay}")
            if self.sizeHint().width() <= self.window().width():
                break
        self.place()
        if self.isHidden():
            self.setAccessibleDescription(self.words.text())
            self.show()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.raise_()
