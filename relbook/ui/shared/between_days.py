"""Two fields for the first and the last day of a stretch."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class BetweenDays(QWidget):
    """Either may stay empty; what is no date is not asked for, and its field says so."""

    changed = Signal(object, object)  # the first day and the last, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.first, self.last = Field(own=False), Field(own=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name in ((self.first, self.tr("From day")), (self.last, self.tr("To day"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.editingFinished.connect(self._on_edited)
            row.addWidget(field)

    def begin(self, today: date) -> None:
        """Ask anew."""
        self._today = today
        for field in (self.first, self.last):
            field.setFixedWidth(theme().px(120))
            field.clear()
            field.setAccessibleDescription("")

    def _on_edited(self) -> None:
        self.changed.emit(self._read(self.first), self._read(self.last))

    def _read(self, field: QLineEdit) -> date | None:
        words = field.text().strip()
        try:
            day = read_date(words, self._today, past=True) if words else None
        except BadDateError as error:
            doubt = self.tr("“{words}” is not a date I know.").format(words=error.words)
            field.setAccessibleDescription(doubt)
            tip(field, doubt)
            return None
        field.setToolTip("")
        field.setAccessibleDescription("")
        return day
