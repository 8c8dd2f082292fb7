"""The last twelve months of a client as a strip of weeks."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.insights.heat import heat
from relbook.journal.insights.span import YEAR, span_of
from relbook.store.insights import noted
from relbook.ui.shared.controls import Label
from relbook.ui.shared.heat_strip import HeatStrip


class YearStrip(QWidget):
    """What the year had of contact; a week that is chosen leads to its last entry."""

    day_chosen = Signal(object)  # a date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(self.tr("12 months"), "caption", "text2")
        self.strip = HeatStrip()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 8, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.strip, 1)
        self.strip.opened.connect(self._on_opened)

    def show_client(self, client_id: str, today: date) -> None:
        """Read and show a client's year."""
        days = heat(noted(client_id, span_of(YEAR, None, today)))
        first = QLocale().firstDayOfWeek().value - 1
        self.strip.show_days(days, today, first)

    def _on_opened(self, week: tuple[date, date]) -> None:
        self.day_chosen.emit(week[1])
