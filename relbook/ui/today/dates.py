"""The important dates of clients that it is time to speak of."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from relbook.journal.day_page import Day
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.today import words
from relbook.ui.today.rows import PersonRow


class DateRow(PersonRow):
    """Whose day, which, and how far away; a click leads to the client."""

    def __init__(self, day: Day, today: date) -> None:
        client = day.line.client
        super().__init__(client.id, client.name, client.initials, side=32)
        label = day.mark.label or self.tr("A day that matters")
        years = day.mark.years_on(day.on)
        if years:
            said = self.tr("{label}, 1 year") if years == 1 else self.tr("{label}, {years} years")
            label = said.format(label=label, years=years)
        self.label = Paragraph(label, "small", "text2", max_lines=2)
        self.when = Label(
            words.far((day.on - today).days), "small_strong" if day.on == today else "small", "text2"
        )
        said = wording.day_with_weekday(day.on, today)
        self.name.setAccessibleName(f"{client.name}. {label}. {said}, {self.when.text()}.")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.label)
        self.line.setContentsMargins(0, 10, 0, 10)
        self.line.setSpacing(theme().px(12))
        self.line.addWidget(self.face)
        self.line.addLayout(column, 1)
        self.line.addWidget(Mark("calendar-blank", "text3", 16))
        self.line.addWidget(Label(said, "small", "text2"))
        self.line.addWidget(self.when)
