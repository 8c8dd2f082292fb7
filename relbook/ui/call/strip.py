"""The line above the window that says call mode is on, and how to leave it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme


class CallStrip(QWidget):
    """Clear but quiet: it stays as long as call mode is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Call mode"))
        self.words = Paragraph(role="small")
        self.leave = Button(self.tr("Leave call mode"), variant="link")
        self.leave.setToolTip(self.tr("Ctrl+Shift+L"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Mark("eye-slash", "sage_text"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.leave)
        self.hide()

    def say(self, *, left_out: bool) -> None:
        """Say what is covered, and honestly whether others can still record it."""
        covered = self.tr(
            "Call mode: names are changed, and what you wrote is covered. "
            "Rest the mouse on a line, or press Space on it, to read it."
        )
        seen = (
            self.tr("This window is left out of most recordings and shared screens.")
            if left_out
            else self.tr("On this system other programs can still record the screen.")
        )
        self.words.set_text(f"{covered} {seen}")
        self.setAccessibleDescription(self.words.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("sage_tint"))
        hairline(painter, 0, self.width(), self.height() - 1)
