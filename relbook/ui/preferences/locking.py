"""When the book locks by itself."""

from PySide6.QtWidgets import QWidget

from relbook.store.database import opened
from relbook.store.passphrase import has_passphrase
from relbook.ui.preferences.line import line, lines
from relbook.ui.preferences.segments import Segments
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.settings import Settings


class LockChoice(QWidget):
    """After how long without a key or a move of the mouse; 0 is never."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        parts: list[tuple[str, object]] = [
            (self.tr("{count} min").format(count=figure(minutes)), minutes)
            for minutes in remembered.LOCK_MINUTES
        ]
        self.after = Segments(
            self.tr("Lock when nobody is there"), [*parts, (self.tr("Never"), remembered.NEVER)]
        )
        self.about = Paragraph(role="small", tone="text2")
        self.choice = QWidget()
        lines(self.choice, line(self.tr("Lock when nobody is there"), self.after))
        lines(self, self.choice, self.about, gap=8)
        self.after.chosen.connect(self._on_chosen)

    def look(self) -> None:
        """Show what is remembered, and what that does for the book that is open."""
        self.after.show_value(self._settings.get(remembered.LOCK_AFTER))
        armed = has_passphrase(opened())
        self.choice.setVisible(armed)
        locks = self.tr(
            "Half a minute before, a line says so. It also locks with the screen and before the computer "
            "sleeps, where the system tells. What you typed is kept."
        )
        hides = self.tr("Without a passphrase locking only hides the book, so it does not lock by itself.")
        self.about.set_text(locks if armed else hides)

    def _on_chosen(self, minutes: int) -> None:
        self._settings.put(remembered.LOCK_AFTER, minutes)
        self._settings.save()
