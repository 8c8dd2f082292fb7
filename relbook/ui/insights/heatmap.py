"""A year of contact, a square a day; longer stretches a square a week, one row a year."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.insights.heat import NO_CONTACT, HeatDay, together
from relbook.journal.insights.insight import Count, Insight, Of
from relbook.journal.insights.span import WEEK, cell_of, months_in, week_cells
from relbook.ui.shared.chart import Chart, Mark
from relbook.ui.shared.heat import of_days, paint_cell, rule
from relbook.ui.shared.paint import text_line, text_width
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

GAP = 3
TALLEST = 20
"""The space between squares and the tallest of them, in pixels at 100 %."""


class Heatmap(Chart):
    """Arrow keys walk the days, Enter opens a day's entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._insight: Insight | None = None
        self._had: list[tuple[date, date, HeatDay]] = []
        self._cells: list[tuple[int, int]] = []
        self._columns = 53
        tip(self, rule())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_insight(self, insight: Insight) -> None:
        """Show the contact of a stretch of days."""
        had = self._weeks(insight) if insight.span.by_weeks else self._days(insight)
        if self._insight is not None and had == self._had and _kind(insight) == _kind(self._insight):
            self._insight = insight
            self.anew(same=True)
            return
        self._insight, self._had = insight, had
        self._cells = self._places(insight)
        self._columns = max(53, *(column + 1 for column, _ in self._cells))
        self.anew()
        self._fit()

    def step(self, key: Qt.Key) -> int:
        down, across = (1, WEEK) if self._insight and not self._insight.span.by_weeks else (0, 1)
        if not down and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._year_step(1 if key == Qt.Key.Key_Down else -1)
        return {
            Qt.Key.Key_Down: down,
            Qt.Key.Key_Up: -down,
            Qt.Key.Key_Right: across,
            Qt.Key.Key_Left: -across,
        }.get(key, 0)

    def sizeHint(self) -> QSize:
        return QSize(600, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self._height())

    def lay_out(self) -> list[Mark]:
        marks = []
        for (column, row), (first, last, had) in zip(self._cells, self._had, strict=True):
            count = Count(Of.ENTRIES, had.entries, first, last)
            marks.append(Mark(self._box(column, row), of_days(first, last, had), count))
        return marks

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        if self._insight is None:
            return
        self._months(painter, self._insight)
        self._rows(painter, self._insight)
        for mark, (first, last, had) in zip(marks, self._had, strict=True):
            paint_cell(painter, mark.box, had, today=first <= self._insight.today <= last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- where things lie --

    @property
    def _left(self) -> float:
        return theme().px(36)

    @property
    def _head(self) -> float:
        return theme().px(20)

    def _pitch(self) -> tuple[float, float]:
        across = (self.width() - self._left - 4) / self._columns
        return across, min(across, theme().px(TALLEST)) * 0.96

    def _box(self, column: int, row: int) -> QRectF:
        across, down = self._pitch()
        gap = min(GAP, across * 0.2)
        return QRectF(self._left + column * across, self._head + 2 + row * down, across - gap, down - gap)

    def _places(self, insight: Insight) -> list[tuple[int, int]]:
        if insight.span.by_weeks:
            return [(cell.column, cell.row) for cell in week_cells(insight.span, insight.week_start)]
        return [cell_of(first, insight.span, insight.week_start) for first, _, _ in self._had]

    def _height(self) -> int:
        insight = self._insight
        years = insight.span.last.year - insight.span.first.year + 1 if insight else 1
        rows = years if insight and insight.span.by_weeks else WEEK
        return round(self._head + 4 + rows * self._pitch()[1])

    def _fit(self) -> None:
        if self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())

    # -- what is shown --

    def _days(self, insight: Insight) -> list[tuple[date, date, HeatDay]]:
        days = (insight.span.first + timedelta(days=number) for number in range(insight.span.days))
        return [(day, day, insight.days.get(day, NO_CONTACT)) for day in days]

    def _weeks(self, insight: Insight) -> list[tuple[date, date, HeatDay]]:
        cells = week_cells(insight.span, insight.week_start)
        return [(cell.first, cell.last, together(insight.days, cell.first, cell.last)) for cell in cells]

    def _year_step(self, by: int) -> int:
        """How many weeks further the same week of the next year stands."""
        if self.at < 0:
            return by
        cells = self._cells
        column, row = cells[self.at]
        near = [n for n, cell in enumerate(cells) if cell[1] == row + by]
        return min(near, key=lambda n: abs(cells[n][0] - column)) - self.at if near else 0

    def _months(self, painter: QPainter, insight: Insight) -> None:
        year = insight.span
        if year.by_weeks:
            names = [(QLocale().standaloneMonthName(n, _SHORT), (n - 1) * 53 / 12) for n in range(1, 13)]
        else:
            starts = list(months_in(year))
            if len(starts) > 1 and starts[0].day > WEEK:  # too little of it is left for a name of its own
                del starts[0]
            names = [
                (
                    QLocale().standaloneMonthName(day.month, _SHORT),
                    float(cell_of(day, year, insight.week_start)[0]),
                )
                for day in starts
            ]
        across, free = self._pitch()[0], -1.0
        for words, column in names:
            width = text_width(words, "micro", weight=400)
            left = self._left + column * across
            if left >= free and left + width <= self.width():
                box = self.flipped(QRectF(left, 0, width, self._head))
                text_line(painter, box, words, "micro", "text2", weight=400)
                free = left + width + theme().px(8)

    def _rows(self, painter: QPainter, insight: Insight) -> None:
        if insight.span.by_weeks:
            years = range(insight.span.first.year, insight.span.last.year + 1)
            names = [(row, str(year)) for row, year in enumerate(years)]
        else:
            days = [(row, (insight.week_start + row) % WEEK) for row in range(WEEK)]
            names = [
                (row, QLocale().standaloneDayName(day + 1, _SHORT)) for row, day in days if day in (0, 2, 4)
            ]
        for row, words in names:
            box = self._box(0, row)
            box = self.flipped(QRectF(0, box.y(), self._left - 6, box.height()))
            side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
            text_line(painter, box, words, "micro", "text2", weight=400, align=side)


_SHORT = QLocale.FormatType.ShortFormat


def _kind(insight: Insight) -> object:
    """What decides how the same days look, and which entries a day opens."""
    return insight.span, insight.today, insight.week_start
