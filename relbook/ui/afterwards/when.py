"""When one meets again: a moment as one would say it, and whether to plan a talk or to be reminded."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.afterwards import TALKS
from relbook.journal.dates import read_moment
from relbook.ui.desk import Desk
from relbook.ui.shared import error_words, wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.field import Field
from relbook.ui.shared.select import Select

REMIND = "remind"
"""The choice that plans no talk: a promise to get in touch on that day."""


class NextField(QWidget):
    """A moment, how it is understood, and what it is for."""

    changed = Signal()
    passed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("What to plan"))
        for kind in TALKS:
            self.kind.addItem(wording.kind(kind), str(kind))
        self.kind.addItem(self.tr("Remind me"), REMIND)
        self.field = Field(own=False)
        self.field.setAccessibleName(self.tr("When next?"))
        self.field.setPlaceholderText(self.tr("fri 15:00, or in 3 weeks"))
        self.understood = Label("", "caption", "text2")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.understood)
        self.field.textChanged.connect(self._on_typed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.field.returnPressed.connect(self.passed)

    def begin(self, kind: str) -> None:
        """Be empty again; a talk of the same kind is what is planned most."""
        self.field.clear()
        self.kind.setCurrentIndex(max(0, self.kind.findData(str(kind))))

    def moment(self) -> tuple[date, time | None] | None:
        """The day and, perhaps, the time; None while nothing is said, or nothing that is understood."""
        words = self.field.text().strip()
        try:
            return read_moment(words, self._desk.today(), past=False) if words else None
        except BadDateError:
            return None

    def doubtful(self) -> bool:
        """Whether something was said that is no moment."""
        return bool(self.field.text().strip()) and self.moment() is None

    def _on_typed(self) -> None:
        found, words = self.moment(), self.field.text().strip()
        said = ""
        if found is not None:
            day, at = found
            said = f"{wording.day_long(day)} {wording.clock(at) if at else ''}".strip()
        elif words:
            said = error_words.of_error(BadDateError(words))
        self.understood.setText(said)
        self.understood.set_tone("honey" if self.doubtful() else "text2")
        self.changed.emit()
