"""A chart in its card: what it is called, what it shows, and the same as a table."""

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.insights.table import ChartTable, TableRow
from relbook.ui.shared.chart import Chart
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

BESIDE = 250
"""How much room a sentence needs beside a legend, in pixels at 100 %; with less it stands below."""


class CountLink(PaintedButton):
    """A quiet number at the end of a heading; it opens what it counts."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._value: object = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def say(self, words: str, value: object) -> None:
        """Say these words; blank ones are not there."""
        self._words, self._value = words, value
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self._words, "small")) + 3, theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect().toRectF().adjusted(1, 0, -1, 0)
        text_line(painter, box, self._words, "small", "ink_text" if self.underMouse() else "text2")
        if self.underMouse():
            hairline(painter, box.left(), box.right(), box.center().y() + theme().px(9), "ink_line")
        if self.ring:
            focus_ring(painter, self.rect().toRectF(), 5)

    def _on_clicked(self) -> None:
        self.opened.emit(self._value)


class Said(QWidget):
    """A sentence on one line, at the far end; what does not fit is in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What it says."""
        return self._words

    def setText(self, text: str) -> None:
        """Say something else."""
        self._words = text
        self.setAccessibleName(text)
        tip(self, text if text_width(text, "small") > self.width() else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(10, theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        text_line(QPainter(self), self.rect().toRectF(), self._words, "small", "text2", align=far)


class ChartCard(Card):
    """A title, a finding at its side, a chart, and its table instead when tables are wanted."""

    opened = Signal(object)

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, role="head")
        self.finding = Said()
        self.count = CountLink()
        self.chart = chart
        self._said = ""
        self._tables = False
        self._rows: tuple[tuple[str, ...], Callable[[], Sequence[TableRow]]] | None = None
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addStrut(theme().px(32))
        self.head.addWidget(self.title)
        self.head.addWidget(self.finding, 1)
        self.head.addWidget(self.count)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 8, 22, 10)
        self.column.setSpacing(2)
        self.column.addLayout(self.head)
        self.column.addWidget(chart)
        self.count.hide()
        chart.said.connect(self._on_said)
        for part in (chart, self.count):
            part.opened.connect(self.opened)

    @cached_property
    def table(self) -> ChartTable:
        """The same as a table, made when somebody wants one: it takes longer than the rest of the card."""
        table = ChartTable(self)
        table.hide()
        table.setAccessibleName(self.chart.accessibleName())
        table.opened.connect(self.opened)
        self.column.insertWidget(self.column.indexOf(self.chart) + 1, table, 1)
        self.setTabOrder(self.chart, table)
        return table

    @property
    def has_table(self) -> bool:
        """Whether it was made so far."""
        return "table" in self.__dict__

    def rename(self, title: str) -> None:
        """Be called something else."""
        self.title.setText(title)

    def say(self, finding: str) -> None:
        """What the chart shows, in a sentence; it is also the chart's name."""
        self._said = finding
        self.finding.setText(finding)
        name = f"{self.title.text()}. {finding}".rstrip(". ") + "."
        self.chart.setAccessibleName(name)
        if self.has_table:
            self.table.setAccessibleName(name)

    def show_tables(self, *, tables: bool) -> None:
        """Show the table instead of the chart, or the chart again."""
        self._tables = tables
        self.chart.setHidden(tables)
        if tables or self.has_table:
            self.table.setVisible(tables)
        self._tell_rows()

    def offer_rows(self, heads: tuple[str, ...], rows: Callable[[], Sequence[TableRow]]) -> None:
        """What the table would show; it is made when somebody looks, for there may be thousands."""
        self._rows = (heads, rows)
        self._tell_rows()

    def _tell_rows(self) -> None:
        if self._tables and self._rows is not None:
            heads, rows = self._rows
            self.table.show_rows(heads, rows())
            self._rows = None

    def _on_said(self, words: str) -> None:
        self.finding.setText(words or self._said)


class FootCard(ChartCard):
    """A card whose finding stands at the foot, beside a legend."""

    def __init__(self, title: str, chart: Chart, legend: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(title, chart, parent)
        self.head.removeWidget(self.finding)
        self.head.insertStretch(2, 1)
        self.legend = legend
        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.addWidget(legend)
        self.foot.addWidget(self.finding, 1)
        self.column.addLayout(self.foot)

    def show_tables(self, *, tables: bool) -> None:
        super().show_tables(tables=tables)
        self.legend.setHidden(tables)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.width() < self.legend.sizeHint().width() + theme().px(BESIDE)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.foot.setDirection(down if low else across)
        self.foot.setSpacing(0 if low else 16)
