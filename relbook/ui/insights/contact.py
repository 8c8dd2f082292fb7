"""The card of the heatmap, and the card of the rhythm or the weeks."""

from functools import partial

from PySide6.QtWidgets import QWidget

from relbook.journal.insights.gaps import Gap
from relbook.journal.insights.insight import Count, Insight, Of
from relbook.ui.insights import words
from relbook.ui.insights.card import ChartCard, FootCard
from relbook.ui.insights.columns import Column, Columns
from relbook.ui.insights.heatmap import Heatmap
from relbook.ui.insights.legend import Legend
from relbook.ui.insights.sayings import said
from relbook.ui.insights.table import TableRow
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.heat import what
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

DRAWN = 300
"""How many gaps may be drawn: more bars than the widest screen has room for."""


class ContactCard(FootCard):
    """When there was contact, day by day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.heatmap = Heatmap()
        super().__init__("", self.heatmap, Legend(), parent)
        self.rename(self.tr("When you were in touch"))

    def show_insight(self, insight: Insight) -> None:
        """Show the contact of a stretch of days."""
        self.heatmap.show_insight(insight)
        days = len(insight.contact_days)
        label = self.tr("1 day with contact") if days == 1 else self.tr("{count} days with contact")
        self.count.say(label.format(count=figure(days)), insight.count(Of.CONTACT))
        self.say(said(insight.said_of_contact, insight))
        heads = (self.tr("Day"), self.tr("Contact"), self.tr("Gestures"))
        self.offer_rows(heads, partial(self._days, insight))

    def show_tables(self, *, tables: bool) -> None:
        super().show_tables(tables=tables)
        if tables:
            self.table.setMinimumHeight(theme().px(180))

    def _days(self, insight: Insight) -> list[TableRow]:
        rows = []
        for day in reversed(insight.contact_days):
            had = insight.days[day]
            shown = f"{wording.weekday(day)} {wording.day_short(day, insight.today)}"
            count = Count(Of.ENTRIES, had.entries, day, day)
            rows.append(TableRow((shown, what(had), str(had.gestures or "")), count))
        return rows


class RhythmCard(ChartCard):
    """One client: the days between talks. Everybody: how many talks each week had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = Columns()
        super().__init__("", self.columns, parent)
        self.column.setStretchFactor(self.columns, 1)

    def show_insight(self, insight: Insight) -> None:
        """Show the gaps, or the talks of each week, of a stretch of days."""
        if insight.client_id:
            self._show_gaps(insight)
        else:
            self._show_load(insight)

    def _show_gaps(self, insight: Insight) -> None:
        self.rename(self.tr("Rhythm"))
        found = insight.said_of_rhythm
        hoped = wording.rhythm(insight.wanted) if insight.wanted else ""
        self.columns.setToolTip(
            self.tr(
                "Each bar is the days from one day of contact to the next. The average leaves out the last."
            )
        )
        columns = [self._gap(insight, gap) for gap in insight.gaps[-DRAWN:]]
        early = said(found, insight) if insight.too_early else ""
        self.columns.show_columns(columns, insight.wanted, hoped, early, whole=len(insight.gaps))
        self.say("" if early else said(found, insight))
        heads = (self.tr("From"), self.tr("To"), self.tr("Days"), self.tr("Hoped for"))
        self.offer_rows(heads, partial(self._gap_rows, insight))

    def _gap(self, insight: Insight, gap: Gap) -> Column:
        day, away = gap.before if gap.running else gap.after, insight.away_until
        note = ""
        if away and gap.before < away <= gap.after:
            note = self.tr("away until {day}").format(day=words.day(away, insight.today))
        label = str(gap.days) if gap is insight.gaps[-1] else ""
        opens = Count(Of.CONTACT, 0, day, day)
        return Column(gap.days, gap.after, words.gap(gap, insight.today), opens, gap.late, label, note)

    def _gap_rows(self, insight: Insight) -> list[TableRow]:
        rows = []
        for gap in reversed(insight.gaps):
            after = self.tr("today, so far") if gap.running else words.day(gap.after, insight.today)
            cells = (words.day(gap.before, insight.today), after, str(gap.days), str(gap.wanted or ""))
            day = gap.before if gap.running else gap.after
            rows.append(TableRow(cells, Count(Of.CONTACT, 0, day, day)))
        return rows

    def _show_load(self, insight: Insight) -> None:
        months = insight.span.by_weeks
        self.rename(self.tr("Your months") if months else self.tr("Your weeks"))
        rule = (
            self.tr("Each bar is a month: how many talks it had. A message is no talk.")
            if months
            else self.tr("Each bar is a week: how many talks it had. A message is no talk.")
        )
        tip(self.columns, rule)
        today, found = insight.today, insight.said_of_load
        columns = [
            Column(
                part.talks,
                part.first,
                words.load(part, today),
                Count(Of.TALKS, part.talks, part.first, part.last),
            )
            for part in insight.load
        ]
        early = said(found, insight) if insight.too_early else ""
        self.columns.show_columns(columns if any(part.talks for part in insight.load) else (), empty=early)
        self.say("" if early else said(found, insight))
        heads = (self.tr("From"), self.tr("To"), self.tr("Talks"))
        self.offer_rows(heads, partial(self._load_rows, insight))

    def _load_rows(self, insight: Insight) -> list[TableRow]:
        today = insight.today
        return [
            TableRow(
                (words.day(part.first, today), words.day(part.last, today), str(part.talks)),
                Count(Of.TALKS, part.talks, part.first, part.last),
            )
            for part in reversed(insight.load)
        ]
