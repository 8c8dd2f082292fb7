"""What one writes about, work and life, and who reached out."""

from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.insights import finding
from relbook.journal.insights.balance import KindCount, in_rows
from relbook.journal.insights.insight import Insight, Of
from relbook.ui.insights import words
from relbook.ui.insights.bars import Bar, Bars, Share, Split
from relbook.ui.insights.card import ChartCard
from relbook.ui.insights.sayings import said
from relbook.ui.insights.table import TableRow
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure, so_many_entries
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.paint import hairline, mirrored
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class Hint(QWidget):
    """A sentence with a lamp before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Paragraph(role="small", tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.addSpacing(theme().px(28))
        row.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0)
        side = theme().px(18)
        spot = mirrored(self, QRectF(1, self.words.y() + 1, side, side).toRect())
        paint_icon(painter, "lightbulb-filament", QRectF(spot), theme().color("honey_text"))


class Halves(QWidget):
    """Work and life, and who reached out: two bars with a heading each."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.life, self.reach = Split(), Split()
        self.life_head = Label(self.tr("Work and life"), role="strong")
        self.reach_head = Label(self.tr("Who reached out"), role="strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.life_head)
        column.addWidget(self.life)
        column.addSpacing(8)
        column.addWidget(self.reach_head)
        column.addWidget(self.reach)
        for chart in (self.life, self.reach):
            chart.opened.connect(self.opened)

    def show_insight(self, insight: Insight) -> None:
        """Show both balances of a stretch of days."""
        rule = self.tr(
            "Life: something shared, a thank-you or a favour, an entry that taught you something personal, "
            "liked or shared, or one tagged #life, #personal or #family. All else counts as work."
        )
        work_life = said(finding.of_life(insight.work_life), insight)
        self._name(self.life, self.life_head.text(), work_life, rule)
        self.life.show_shares(
            [self._share(insight, Of.WORK, "heat3", rule), self._share(insight, Of.LIFE, "plum", rule)]
        )
        rule = self.tr(
            "Of every contact, who began it, as the entry says. Entries that do not say are counted so."
        )
        self._name(self.reach, self.reach_head.text(), said(finding.of_sides(insight.sides), insight), rule)
        mine, theirs = (
            self._share(insight, Of.MINE, "heat4", rule),
            self._share(insight, Of.THEIRS, "clay", rule),
        )
        unknown = self._share(insight, Of.UNKNOWN, "heat0", rule)
        self.reach.show_shares([mine, theirs, unknown] if insight.sides.unknown else [mine, theirs])

    def _name(self, chart: Split, head: str, finding_: str, rule: str) -> None:
        chart.setAccessibleName(f"{head}. {finding_}".strip())
        tip(chart, rule)

    def _share(self, insight: Insight, of: Of, role: str, rule: str) -> Share:
        count = insight.count(of)
        label = share_label(insight, of).format(count=figure(count.total))
        return Share(count.total, role, label, f"{label}. {rule}", count)


class BalanceCard(ChartCard):
    """The kinds as bars, the two balances below, and a hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bars = Bars()
        super().__init__("", self.bars, parent)
        self.rename(self.tr("What you write about"))
        self.head.removeWidget(self.finding)
        self.head.insertStretch(2, 1)
        self.finding.hide()
        self.halves = Halves()
        self.hint = Hint()
        self.halves.opened.connect(self.opened)
        self.column.addSpacing(4)
        self.column.addStretch(1)
        self.inner = QVBoxLayout()
        self.column.addLayout(self.inner)
        self.column.addStretch(1)
        self.column.addWidget(self.hint)
        self.take_halves()

    def take_halves(self) -> None:
        """Hold the two balances in this card."""
        self.inner.addWidget(self.halves)

    def show_insight(self, insight: Insight) -> None:
        """Show what was written about in a stretch of days."""
        self.bars.show_bars([self._bar(insight, row) for row in in_rows(insight.kinds)])
        self.halves.show_insight(insight)
        count = insight.count(Of.KINDS)
        self.count.say(so_many_entries(count.total), count)
        self.say(said(finding.of_kinds(insight.kinds), insight))
        hint = said(finding.of_life(insight.work_life), insight)
        self.hint.words.set_text(hint)
        self.hint.setVisible(bool(hint) and not insight.too_early)
        self.offer_rows((self.tr("What"), self.tr("Entries")), partial(self._counts, insight))
        self.bars.setHidden(self._tables or not insight.kinds)

    def show_tables(self, *, tables: bool) -> None:
        super().show_tables(tables=tables)
        self.halves.setHidden(tables)
        if tables:
            self.column.setStretchFactor(self.table, 100)  # the room the bars leave free is the table's
            self.table.setMinimumHeight(theme().px(180))

    def _bar(self, insight: Insight, row: KindCount) -> Bar:
        count = insight.count(Of.KINDS, kinds=row.kinds)
        if len(row.kinds) > 1:
            name = self.tr("Everything else")
            names = ", ".join(words.kinds(kind) for kind in row.kinds)
            return Bar(
                "stack-simple", name, row.count, "stone", f"{name}: {figure(row.count)}. {names}.", count
            )
        name = words.kinds(row.kinds[0])
        icon, hue = wording.kind_look(row.kinds[0])
        return Bar(icon, name, row.count, hue, f"{name}: {figure(row.count)}.", count)

    def _counts(self, insight: Insight) -> list[TableRow]:
        rows = [
            TableRow((words.kinds(one.kinds[0]), figure(one.count)), insight.count(Of.KINDS, kinds=one.kinds))
            for one in insight.kinds
        ]
        for of in (Of.WORK, Of.LIFE, Of.MINE, Of.THEIRS, Of.UNKNOWN):
            count = insight.count(of)
            rows.append(TableRow((words.count(count, insight), figure(count.total)), count))
        return rows


def share_label(insight: Insight, of: Of) -> str:
    """What a part of a balance says under its bar, with a place for its number."""
    name = insight.first_name.replace("{", "").replace("}", "")
    return {
        Of.WORK: tr("{count} work"),
        Of.LIFE: tr("{count} life"),
        Of.MINE: tr("{count} you"),
        Of.THEIRS: tr("{count} {name}").replace("{name}", name) if name else tr("{count} others"),
        Of.UNKNOWN: tr("{count} not noted"),
    }[of]
