"""Two fields for the first and the last day of a stretch."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.ui.shared.announcing import fault_in
from relbook.ui.shared.field import Field
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class BetweenDays(QWidget):
    """Either may stay empty; what is no date is not asked for, and its field says so."""

    changed = Signal(object, object)  # the first day and the last, or None

    def __init__(self, parent: QWidget | None = None, *, stretches: bool = False) -> None:
        super().__init__(parent)
        self._today = date.min
        self._stretches = stretches
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
            if not self._stretches:
                field.setFixedWidth(theme().px(120))
            field.clear()
            self._doubt(field, "")

    def _on_edited(self) -> None:
        self.changed.emit(self._read(self.first), self._read(self.last))

    def _read(self, field: QLineEdit) -> date | None:
        words = field.text().strip()
        try:
            day = read_date(words, self._today, past=True) if words else None
        except BadDateError as error:
            self._doubt(field, self.tr("“{words}” is not a date I know.").format(words=error.words))
            return None
        self._doubt(field, "")
        return day

    def _doubt(self, field: QLineEdit, said: str) -> None:
        """Say what is wrong with a field; nothing when all is well."""
        tip(field, said)
        fault_in(field, said)
