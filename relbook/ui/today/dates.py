"""The important dates of clients that it is time to speak of."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.marks import Mark, NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme
from relbook.ui.today.agenda import Day


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("Today", text)


def far(days: int) -> str:
    """How far away a day is: "today", "tomorrow", "in 5 days"."""
    if days < 2:
        return tr("tomorrow") if days else tr("today")
    return tr("in {days} days").format(days=days)


class DateRow(QWidget):
    """Whose day, which, and how far away; a click leads to the client."""

    client_chosen = Signal(str)

    def __init__(self, day: Day, today: date) -> None:
        super().__init__()
        client = day.line.client
        self.client_id = client.id
        face = Face(theme().px(32))
        face.show_person(client.id, client.initials, None)
        self.name = NameLink(client.name)
        label = day.mark.label or self.tr("A day that matters")
        years = day.mark.years_on(day.on)
        if years:
            label = self.tr("{label}, {years} years").format(label=label, years=years)
        self.label = Paragraph(label, "small", "text2", max_lines=2)
        self.when = Label(far((day.on - today).days), "small_strong" if day.on == today else "small", "text2")
        said = wording.day_with_weekday(day.on, today)
        self.name.setAccessibleName(f"{client.name}. {label}. {said}, {self.when.text()}.")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(theme().px(12))
        line.addWidget(face)
        line.addLayout(column, 1)
        line.addWidget(Mark("calendar-blank", "text3", 16))
        line.addWidget(Label(said, "small", "text2"))
        line.addWidget(self.when)
        self.name.clicked.connect(self._on_name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._on_name()

    def _on_name(self) -> None:
        self.client_chosen.emit(self.client_id)
