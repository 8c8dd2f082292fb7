"""The field that asks which day to go to, and says what it understood."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.ui.shared import wording
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.theme import theme
from relbook.ui.shared.typed_day import TypedDay


class DayField(TypedDay):
    """Takes "12 mar", "last tue" or "2021-03-04"; what is chosen is a date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go to day"), self.tr("12 mar, last tue, 2021-03-04"), parent)
        self._day: date | None = None
        self.label = Label(self.tr("Go to day"), "small", "text2")
        self.understood = Label(role="small", tone="text2")
        self.shut = IconButton("x", self.tr("Close"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.field)
        row.addWidget(self.understood, 1)
        row.addWidget(self.shut)
        self.shut.clicked.connect(self.left)

    def ask(self, today: date) -> None:
        """Ask for a day."""
        self._today = today
        self.field.setFixedWidth(theme().px(220))
        self.field.clear()
        self._on_typed()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_typed(self) -> None:
        words, said, tone = self.field.text().strip(), "", "text2"
        self._day = None
        if words:
            try:
                self._day = read_date(words, self._today, past=True)
                said = wording.day_with_weekday(self._day, date.min)
            except BadDateError as error:
                said = self.tr("“{words}” is not a date I know.").format(words=error.words)
                tone = "honey"
        self.understood.setText(said)
        self.understood.set_tone(tone)
        self.field.setAccessibleDescription(said)

    def _on_return(self) -> None:
        if self._day is not None:
            self.chosen.emit(self._day)
