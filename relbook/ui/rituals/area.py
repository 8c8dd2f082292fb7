"""Where a page of a ritual lies, and the row of buttons below it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, Key
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet_plan import FootRow
from relbook.ui.shared.theme import theme

WAIT_MS = 300
"""How long nothing is said of having to wait, in milliseconds (design section 6)."""


class PageArea(Scrolling):
    """Holds one page at a time; it scrolls down where room is short, and never sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def show_page(self, page: QWidget) -> None:
        """Show this page and let go of the one before."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.addWidget(page)
        self.turn_to(inside)

    def wait(self, words: str) -> None:
        """Hold nothing yet; where that takes long, say so in these words."""
        waiting = Paragraph(words, "ui", "text2")
        self.show_page(waiting)
        waiting.hide()
        QTimer.singleShot(WAIT_MS, waiting, waiting.show)

    def follow(self, here: QWidget | None) -> None:
        """Bring what has the keyboard into view, where it is on the page; in a field, the line one is on."""
        page = self.widget()
        if here is None or page is None or not self.isAncestorOf(here):
            return
        if isinstance(here, QTextEdit):
            caret = here.mapTo(page, here.cursorRect().bottomLeft())
            self.ensureVisible(caret.x(), caret.y(), 0, theme().px(56))
        else:
            self.ensureWidgetVisible(here, 0, 40)

    def _on_range(self) -> None:
        """A field grew by a line, or a page was laid out."""
        self.follow(QApplication.focusWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # the sheet's: Qt would scroll sideways and keep it
        else:
            super().keyPressEvent(event)


class Foot(QWidget):
    """Back and Go on later; Skip this and Next, or Finish."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back"), variant="quiet")
        self.back.setToolTip(self.tr("Alt+Left"))
        self.later = Button(self.tr("Go on later"), variant="quiet")
        self.later.setToolTip(self.tr("Esc"))
        self.skip = Button(self.tr("Skip this"))
        self.next = Button(self.tr("Next"), variant="primary")
        row = FootRow((self.back, self.later), (self.skip, Key("Ctrl+Enter"), self.next))
        row.setContentsMargins(20, 12, 28, 16)
        self.setLayout(row)

    def wait(self) -> None:
        """There is no page yet to go to or to leave."""
        self.back.hide()
        self.skip.hide()
        self.next.setText(self.tr("Next"))
        self.next.setEnabled(False)

    def show_place(self, number: int, count: int, *, asks: bool, closed: bool) -> None:
        """Fit the page `number`, from 1 on, of `count`; `asks` when there is something to skip.

        `closed` is a book that can only be read: its rituals have no end.
        """
        last = number == count
        self.back.setVisible(number > 1)
        self.skip.setVisible(asks and not last)
        self.next.setText(self.tr("Finish") if last else self.tr("Next"))
        self.next.setEnabled(not (last and closed))
