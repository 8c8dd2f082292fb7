"""The last twelve months of a client as a strip of weeks."""

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.insights.heat import HeatDay, heat
from relbook.journal.insights.span import YEAR, span_of
from relbook.store.insights import noted
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.heat_strip import HeatStrip
from relbook.ui.shared.later import Later


class YearStrip(QWidget):
    """What the year had of contact; a week that is chosen leads to its last entry."""

    day_chosen = Signal(object)  # a date

    def __init__(self, background: Background | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._later = Later(background, self)
        self._later.came.connect(self._on_days)
        self._whose, self._today = "", date.min
        self.label = Label(self.tr("12 months"), "caption", "text2")
        self.strip = HeatStrip()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 8, 0, 4)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.strip, 1)
        self.strip.opened.connect(self._on_opened)

    def show_client(self, client_id: str, today: date) -> None:
        """Show a client's year as soon as it is read: it may hold thousands of entries."""
        if (client_id, today) != (self._whose, self._today):
            self._whose, self._today = client_id, today
            self._show({})
        self._later.ask(partial(days_of, client_id, today))

    def _on_days(self, found: object) -> None:
        self._show(found if isinstance(found, dict) else {})

    def _show(self, days: dict[date, HeatDay]) -> None:
        self.strip.show_days(days, self._today, QLocale().firstDayOfWeek().value - 1)

    def _on_opened(self, week: tuple[date, date]) -> None:
        self.day_chosen.emit(week[1])


def days_of(client_id: str, today: date) -> dict[date, HeatDay]:
    """What each day of a client's last twelve months had; a plain read, for the worker."""
    return heat(noted(client_id, span_of(YEAR, None, today)))
