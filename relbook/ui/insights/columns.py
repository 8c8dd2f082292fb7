"""Bars that stand side by side in time: days between talks against a rhythm, talks a week, energy."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.chart import Chart, Mark
from relbook.ui.shared.paint import hairline, rounded, text_line, text_width
from relbook.ui.shared.theme import mix, theme

HOPED = 0.7
"""How much of its tint lies where days apart are as hoped (design, pictures of `insights`)."""

NARROWEST = 5
"""The least room for a bar, in pixels; of more bars than fit, the latest are drawn."""

TICKS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
"""How far apart the lines behind the bars may be."""


@frozen
class Column:
    """One bar: how high, the day it stands for, what it says and opens.

    `late` ones are persimmon and numbered; `label` numbers any other. `note` stands beside it.
    """

    height: int
    day: date
    words: str
    value: object = None
    late: bool = False
    label: str = ""
    note: str = ""
    under: int = 0


class Columns(Chart):
    """The bars, lines behind them, and what was hoped for as a dashed line over a tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._all: Sequence[Column] = ()
        self._shown: Sequence[Column] = ()
        self._whole = 0
        self._peak, self._deep = 1.0, 0.0  # how far the bars reach, and those below the line
        self._hoped: int | None = None
        self._hoped_words = ""
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_columns(
        self,
        columns: Sequence[Column],
        hoped: int | None = None,
        words: str = "",
        empty: str = "",
        *,
        whole: int = 0,
    ) -> None:
        """Show these bars against what was hoped for; `empty` is said where there are none to show.

        `whole` is how many there are, where only the latest of them are given.
        """
        before = (self._all, self._hoped, self._hoped_words, self._empty, self._whole)
        said = (columns, hoped, words, empty, max(whole, len(columns)))
        self._all, self._hoped, self._hoped_words, self._empty, self._whole = said
        self.anew(same=said == before)

    @property
    def shown(self) -> Sequence[Column]:
        """The latest bars that fit."""
        return self._shown if self.marks else ()

    def sizeHint(self) -> QSize:
        return QSize(300, theme().px(236))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme().px(196))

    def lay_out(self) -> list[Mark]:
        self._shown = self._all[-self._fit() :] if not self._empty else ()
        self._peak = max(1, *(column.height for column in self._shown), self._hoped or 0) * 1.12
        self._deep = max((column.under for column in self._shown), default=0) * 1.12
        plot, slot = self._plot(), self._slot()
        marks = []
        for number, column in enumerate(self._shown):
            left = plot.left() + number * slot
            marks.append(Mark(QRectF(left, plot.top(), slot, plot.height()), column.words, column.value))
        return marks

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        if not self._shown:
            self._say_empty(painter)
            return
        self._lines(painter)
        free = -1.0
        for number, column in enumerate(self._shown):
            bar = self._bar(number, column)
            rounded(painter, bar, 2.5, "persimmon" if column.late else "heat3")
            if column.under:
                rounded(painter, self._below(number, column), 2.5, "stone")
            free = self._number(painter, column, bar, free)
        self._days(painter)
        self._more(painter)

    # -- where things lie --

    def _plot(self) -> QRectF:
        left, foot, top = theme().px(28), theme().px(22), theme().px(22)
        return QRectF(left, top, self.width() - left - theme().px(4), self.height() - foot - top)

    def _fit(self) -> int:
        return max(1, int(self._plot().width() / NARROWEST))

    def _slot(self) -> float:
        return self._plot().width() / max(1, len(self._shown))

    def _y(self, value: float) -> float:
        plot = self._plot()
        whole = self._peak + self._deep
        return plot.bottom() - plot.height() * (value + self._deep) / whole

    def _bar(self, number: int, column: Column) -> QRectF:
        plot, slot = self._plot(), self._slot()
        width = min(slot * 0.56, theme().px(12))
        left = plot.left() + number * slot + (slot - width) / 2
        top = self._y(column.height)
        return self.flipped(QRectF(left, top, width, self._y(0) - top))

    def _below(self, number: int, column: Column) -> QRectF:
        bar = self._bar(number, column)
        return QRectF(bar.left(), self._y(0) + 1, bar.width(), self._y(-column.under) - self._y(0))

    # -- strokes --

    def _lines(self, painter: QPainter) -> None:
        plot = self._plot()
        if self._hoped:
            band = QRectF(plot.left(), self._y(self._hoped), plot.width(), self._y(0) - self._y(self._hoped))
            painter.fillRect(
                self.flipped(band), mix(theme().color("raised"), theme().color("sage_tint"), HOPED)
            )
        tall = self._peak + self._deep
        step = next((tick for tick in TICKS if tall / tick <= 4.6), TICKS[-1])
        values = range(-int(self._deep // step) * step, int(self._peak) + 1, step)
        for value in values:
            y = self._y(value)
            line = self.flipped(QRectF(plot.left(), y, plot.width(), 1))
            hairline(painter, line.left(), line.right(), y, "line_strong" if value == 0 else "line")
            box = self.flipped(QRectF(0, y - 8, plot.left() - 6, 16))
            side = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
            text_line(painter, box, str(abs(value)), "micro", "text2", weight=400, align=side)
        if self._hoped:
            self._hope(painter, plot, self._y(self._hoped))

    def _hope(self, painter: QPainter, plot: QRectF, y: float) -> None:
        pen = QPen(theme().color("sage"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        line = self.flipped(QRectF(plot.left(), y, plot.width(), 1))
        painter.drawLine(line.topLeft(), line.topRight())
        words = self.flipped(QRectF(plot.left(), y - theme().px(19), plot.width() - 4, theme().px(18)))
        side = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
        text_line(painter, words, self._hoped_words, "micro", "sage_text", align=side)

    def _number(self, painter: QPainter, column: Column, bar: QRectF, free: float) -> float:
        """Number a bar where there is room, and say where the next number may begin."""
        words = column.label or (str(column.height) if column.late else "")
        width = text_width(words, "micro")
        left = bar.center().x() - width / 2
        if not words or (not self.rtl and left < free) or (self.rtl and free > 0 and left + width > free):
            return free
        box = QRectF(left, bar.top() - theme().px(19), width, theme().px(18))
        role = "persimmon_text" if column.late else "ink_text"
        text_line(painter, box, words, "micro", role)
        if column.note:
            self._note(painter, column, box)
        return left - 2 if self.rtl else left + width + 2

    def _note(self, painter: QPainter, column: Column, number: QRectF) -> None:
        width = text_width(column.note, "caption")
        box = QRectF(number.right() + 8, number.top() + 6, width, number.height())
        if self.rtl:
            box.moveRight(number.left() - 8)
        if box.left() >= 0 and box.right() <= self.width():
            text_line(painter, box, column.note, "caption", "text2")

    def _days(self, painter: QPainter) -> None:
        plot, slot, free, last = self._plot(), self._slot(), -1.0, ""
        by_year = bool(self._shown) and (self._shown[-1].day - self._shown[0].day).days > 800
        for number, column in enumerate(self._shown):
            month = QLocale().standaloneMonthName(column.day.month, QLocale.FormatType.ShortFormat)
            words = str(column.day.year) if by_year else month
            width = text_width(words, "micro", weight=400)
            left = min(plot.left() + (number + 0.5) * slot - width / 2, self.width() - width)
            if words != last and left >= free:
                box = self.flipped(QRectF(left, plot.bottom() + 4, width, theme().px(18)))
                text_line(painter, box, words, "micro", "text2", weight=400)
                free, last = left + width + theme().px(10), words

    def _more(self, painter: QPainter) -> None:
        if self._whole > len(self._shown):
            words = self.tr("The latest {shown} of {whole}.").format(
                shown=len(self._shown), whole=self._whole
            )
            box = self.flipped(QRectF(self._plot().left(), 0, self._plot().width(), theme().px(18)))
            side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
            text_line(painter, box, words, "caption", "text3", align=side)

    def _say_empty(self, painter: QPainter) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        words = self._empty or self.tr("Nothing to show here yet.")
        text_line(painter, QRectF(self.rect()), words, "small", "text2", align=middle)
