"""The evenings of the coming week, each of which can be kept free."""

from collections.abc import Collection
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relbook.journal import evenings
from relbook.store import own_time
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.tips import tip


class FreeEvenings(QWidget):
    """A button for each evening; pressed down it is kept free."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.buttons = [Button("", variant="choice") for _ in range(evenings.AHEAD)]
        self._days: list[date] = []
        inside = QWidget()
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = Flow(inside)
        for button in self.buttons:
            button.setCheckable(True)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        said = self.tr("A talk planned into one of them says so, and nothing more.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(inside)
        column.addWidget(Paragraph(said, "small", "text2"))

    def show_evenings(self, kept: Collection[date], today: date) -> None:
        """Show the coming week with the evenings that are kept free."""
        self._days = evenings.coming(today)
        for day, button in zip(self._days, self.buttons, strict=True):
            short = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            button.setText(self.tr("Tonight") if day == today else short)
            name = self.tr("Keep the evening of {day} free").format(day=wording.day_long(day))
            button.setAccessibleName(name)
            tip(button, name)
            button.setChecked(day in kept)
            button.setEnabled(not self._desk.read_only)

    def _on_clicked(self) -> None:
        today = self._desk.today()
        kept = own_time.evenings(today)
        for day, button in zip(self._days, self.buttons, strict=True):
            when = wording.day_long(day)
            if button.isChecked() and day not in kept:
                said = self.tr("The evening of {day} is kept free.").format(day=when)
                self._desk.perform(partial(own_time.keep_evening, day, today), said)
            elif not button.isChecked() and day in kept:
                said = self.tr("The evening of {day} is like any other again.").format(day=when)
                self._desk.perform(partial(own_time.give_evening, day, today), said)
