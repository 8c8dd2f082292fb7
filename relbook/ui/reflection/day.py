"""The field that asks for the day of what an answer becomes, and says what it understood."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.due import Almanac
from relbook.ui.shared import wording
from relbook.ui.shared.field import Field
from relbook.ui.shared.paragraph import Paragraph


class DayLine(QWidget):
    """Takes "fri", "12 dec" or "+2w"; Enter takes it up, an empty one takes the day away, Escape leaves."""

    chosen = Signal(object)  # a date, or None
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.field = Field(own=False)
        self.field.setAccessibleName(self.tr("By which day"))
        self.field.setPlaceholderText(self.tr("fri, 12 dec, +2w"))
        self.understood = Paragraph(role="caption", tone="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.understood)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.hide()

    def ask(self, day: date | None, today: date) -> None:
        """Ask for a day, the one there is to begin with."""
        self._today = today
        self.field.setText(day.isoformat() if day else "")
        self._on_typed()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

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
