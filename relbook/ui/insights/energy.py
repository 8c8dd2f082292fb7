"""Which work gives the writer energy: by month, and by kind and tag in words. About the writer only."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from relbook.journal.dates import months_later
from relbook.journal.insights.energy import MonthOfEnergy, Work
from relbook.journal.insights.insight import Count, Insight, Of
from relbook.ui.insights import words
from relbook.ui.insights.card import ChartCard
from relbook.ui.insights.columns import Column, Columns
from relbook.ui.insights.sayings import said
from relbook.ui.insights.table import TableRow
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

MOST = 6
"""How many kinds of work have a row beside the chart."""


class EnergyCard(ChartCard):
    """Above the line what gave energy, below it what cost some; beside it each kind of work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = Columns()
        super().__init__("", self.columns, parent)
        self.rename(self.tr("What your work gives you"))
        self.setToolTip(
            self.tr(
                "From the energy you noted with your entries: above the line how often it gave you some, "
                "below how often it cost some. It is about you, never about a client."
            )
        )
        tip(self.columns, self.toolTip())
        self.key = Label(
            self.tr("Above the line: gave you energy. Below: cost you some."), role="caption", tone="text2"
        )
        self.column.insertWidget(1, self.key)
        self.columns.setMinimumHeight(theme().px(150))

    def show_insight(self, insight: Insight) -> None:
        """Show the energy noted in a stretch of days."""
        noted = insight.count(Of.ENERGY)
        self.count.say(
            self.tr("{count} noted").format(count=figure(noted.total)) if noted.total else "", noted
        )
        empty = "" if noted.total else self.tr("No energy noted in this time.")
        self.columns.show_columns([self._month(month) for month in insight.months_of_energy], empty=empty)
        self.say(said(insight.said_of_energy, insight))
        heads = (self.tr("Work"), self.tr("What it does"), self.tr("How often"))
        if insight.works or self.has_table:
            self.table.show_rows(heads, [self._row(work) for work in insight.works])
            self.table.setVisible(bool(insight.works))
            rows = min(MOST, len(insight.works)) + 1
            self.table.setFixedHeight(theme().px(29) * rows + 4)

    def show_tables(self, *, tables: bool) -> None:
        """The rows by kind of work stand there either way."""
        self.columns.setHidden(tables)
        self.key.setHidden(tables)

    def _month(self, month: MonthOfEnergy) -> Column:
        last = months_later(month.first.replace(day=1), 1) - timedelta(days=1)
        count = Count(Of.ENERGY, month.energies.total, month.first, last)
        said_ = f"{wording.month(month.first)}: {words.energies(month.energies)}."
        return Column(month.energies.gave, month.first, said_, count, under=month.energies.cost)

    def _row(self, work: Work) -> TableRow:
        name = f"#{work.name}" if work.is_tag else words.kinds(work.name)
        total = work.energies.total
        if work.is_tag:
            count = Count(Of.TAG, total, tag=work.name)
        else:
            count = Count(Of.ENERGY, total, kinds=(work.name,))
        return TableRow((name, words.leaning(work.energies.leaning), words.energies(work.energies)), count)
