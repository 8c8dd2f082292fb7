"""The field that asks for the day of what an answer becomes, and says what it understood."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.due import Almanac
from relbook.ui.shared import wording
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.typed_day import TypedDay


class DayLine(TypedDay):
    """Takes "fri", "12 dec" or "+2w"; what is chosen is a date, or None where the line is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("By which day"), self.tr("fri, 12 dec, +2w"), parent)
        self.understood = Paragraph(role="caption", tone="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.understood)

    def ask(self, day: date | None, today: date) -> None:
        """Ask for a day, the one there is to begin with."""
        self._today = today
        self.field.setText(day.isoformat() if day else "")
        self._on_typed()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> date | None:
        """The day that is typed, with or without its @."""
        day = Almanac(self._today).day(self.field.text().strip().lstrip("@"))
        return day if day is None or day >= self._today else None

    def _on_typed(self) -> None:
        words, day = self.field.text().strip(), self._read()
        said = wording.day_long(day) if day else ""
        if words and day is None:
            said = self.tr("That is no day ahead that I know. Try fri, 12 dec or +2w.")
        self.understood.set_text(said, "text2" if day or not words else "honey_text")
        self.understood.setVisible(bool(said))
        self.field.setAccessibleDescription(said)

    def _on_return(self) -> None:
        day = self._read()
        if day is not None or not self.field.text().strip():
            self.chosen.emit(day)
