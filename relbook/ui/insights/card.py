"""A chart in its card: what it is called, what it shows, and the same as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.insights.table import ChartTable, TableRow
from relbook.ui.shared.chart import Chart
from relbook.ui.shared.controls import Card, Label
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.theme import theme


class CountLink(QPushButton):
    """A quiet number at the end of a heading; it opens what it counts."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._value: object = None
        self._ring = False
        self.setProperty("bare", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect().toRectF().adjusted(1, 0, -1, 0)
        text_line(painter, box, self._words, "small", "ink_text" if self.underMouse() else "text2")
        if self.underMouse():
            hairline(painter, box.left(), box.right(), box.center().y() + theme().px(9), "ink_line")
        if self.hasFocus() and self._ring:
            focus_ring(painter, self.rect().toRectF(), 5)

    def _on_clicked(self) -> None:
        self.opened.emit(self._value)


class ChartCard(Card):
    """A title, a finding at its side, a chart, and its table instead when tables are wanted."""

    opened = Signal(object)

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, role="head")
        self.finding = Label(role="small", tone="text2")
        self.count = CountLink()
        self.chart = chart
        self.table = ChartTable()
        self._said = ""
        self._tables = False
        self._rows: tuple[tuple[str, ...], Callable[[], Sequence[TableRow]]] | None = None
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addStrut(theme().px(32))
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.finding)
        self.head.addWidget(self.count)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 8, 22, 10)
        self.column.setSpacing(2)
        self.column.addLayout(self.head)
        self.column.addWidget(chart)
        self.column.addWidget(self.table, 1)
        self.table.hide()
        self.count.hide()
        self.finding.setMinimumWidth(1)
        chart.said.connect(self._on_said)
        for part in (chart, self.table, self.count):
            part.opened.connect(self.opened)

    def rename(self, title: str) -> None:
        """Be called something else."""
        self.title.setText(title)

    def say(self, finding: str) -> None:
        """What the chart shows, in a sentence; it is also the chart's name."""
        self._said = finding
        self.finding.setText(finding)
        name = f"{self.title.text()}. {finding}".rstrip(". ") + "."
        self.chart.setAccessibleName(name)
        self.table.setAccessibleName(name)

    def show_tables(self, *, tables: bool) -> None:
        """Show the table instead of the chart, or the chart again."""
        self._tables = tables
        self.chart.setHidden(tables)
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
        self.legend = legend
        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.addWidget(legend)
        self.foot.addStretch(1)
        self.foot.addWidget(self.finding)
        self.column.addLayout(self.foot)

    def show_tables(self, *, tables: bool) -> None:
        super().show_tables(tables=tables)
        self.legend.setHidden(tables)
