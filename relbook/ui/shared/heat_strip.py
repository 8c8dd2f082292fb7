"""A year of contact in one row of weeks, for the page of a client."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.insights.heat import HeatDay, together
from relbook.journal.insights.span import WEEK, YEAR, span_of, week_of
from relbook.ui.shared.chart import Chart, Mark
from relbook.ui.shared.heat import of_days, paint_cell


class HeatStrip(Chart):
    """Fifty-three weeks up to this one; `opened` gives the first and the last day of the chosen week.

    Give it `show_days(journal.insights.heat.heat(...), today, week_start)`. It reads nothing itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Contact in the last 12 months, week by week"))
        self._weeks: list[tuple[date, date, HeatDay]] = []
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Mapping[date, HeatDay], today: date, week_start: int = 0) -> None:
        """Show the year up to `today`; `week_start` is 0 where weeks begin on Monday, 6 on Sunday."""
        span = span_of(YEAR, None, today)
        before, self._today, self._weeks = (self._today, self._weeks), today, []
        week = week_of(span.first, week_start)
        while week <= today:
            first, last = max(week, span.first), min(week + timedelta(days=WEEK - 1), today)
            self._weeks.append((first, last, together(days, first, last)))
            week += timedelta(days=WEEK)
        self.anew(same=before == (self._today, self._weeks))

    def sizeHint(self) -> QSize:
        return QSize(320, 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 18)

    def lay_out(self) -> list[Mark]:
        pitch = (self.width() - 4) / max(1, len(self._weeks))
        side = max(2.0, min(pitch - 2, 12.0))
        top = (self.height() - 12) / 2
        return [
            Mark(QRectF(2 + number * pitch, top, side, 12), of_days(first, last, had), (first, last))
            for number, (first, last, had) in enumerate(self._weeks)
        ]

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        for mark, (_, last, had) in zip(marks, self._weeks, strict=True):
            paint_cell(painter, mark.box, had, today=last == self._today)
