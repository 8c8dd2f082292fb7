"""The cards of the page, one below another, and how they fold where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.insights.insight import Insight, Of
from relbook.ui.insights.balance import BalanceCard
from relbook.ui.insights.card import ChartCard
from relbook.ui.insights.contact import ContactCard, RhythmCard
from relbook.ui.insights.energy import EnergyCard
from relbook.ui.insights.numbers import Numbers
from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.figures import figure
from relbook.ui.shared.theme import theme

SIDE_BY_SIDE = 640
"""From this width on two cards stand beside one another, in pixels at 100 %."""


class Cards(QWidget):
    """Everything a stretch of days shows; `opened` gives the Count of the number that was chosen."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact, self.rhythm = ContactCard(), RhythmCard()
        self.balance, self.energy = BalanceCard(), EnergyCard()
        self.numbers = Numbers()
        self._apart = self._tables = False
        self.below = Card()
        self.halves = QVBoxLayout(self.below)
        self.halves.setContentsMargins(22, 14, 22, 12)
        self.below.hide()
        self.middle = QHBoxLayout()
        self.middle.setSpacing(6)
        self.middle.addWidget(self.rhythm, 55)
        self.middle.addWidget(self.balance, 45)
        self.helped = Button(self.tr("People I helped"), variant="link", icon_name="smiley")
        beside = QHBoxLayout()
        beside.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        beside.addWidget(self.helped)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.contact)
        column.addLayout(self.middle, 1)
        column.addWidget(self.energy)
        column.addWidget(self.numbers)
        column.addWidget(self.below)
        column.addLayout(beside)
        for card in self.charts:
            card.opened.connect(self.opened)
        self.numbers.opened.connect(self.opened)

    @property
    def charts(self) -> Sequence[ChartCard]:
        """The cards with a chart, as they are read."""
        return self.contact, self.rhythm, self.balance, self.energy

    def show_insight(self, insight: Insight) -> None:
        """Show it all."""
        self.contact.show_insight(insight)
        self.rhythm.show_insight(insight)
        self.balance.show_insight(insight)
        self.energy.setVisible(not insight.client_id)
        self.helped.setVisible(not insight.client_id)
        if not insight.client_id:
            self.energy.show_insight(insight)
        self._count(insight)

    def show_tables(self, *, tables: bool) -> None:
        """Show every chart as a table, or as a chart again."""
        self._tables = tables
        for card in self.charts:
            card.show_tables(tables=tables)
        self.below.setVisible(self._apart and not tables)

    def fold(self, width: int, *, tight: bool) -> None:
        """Put the two middle cards below one another where there is no room beside.

        In a low window the two balances have a card of their own at the end.
        """
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        beside = width >= theme().px(SIDE_BY_SIDE)
        self.middle.setDirection(across if beside else down)
        self.numbers.fold(width)
        self._apart = tight and beside
        if self._apart:
            self.halves.addWidget(self.balance.halves)
        else:
            self.balance.take_halves()
        self.below.setVisible(self._apart and not self._tables)

    def _count(self, insight: Insight) -> None:
        name = insight.first_name
        mine, theirs = insight.count(Of.MY_PROMISES), insight.count(Of.THEIR_PROMISES)
        gestures, reflections = insight.count(Of.GESTURES), insight.count(Of.REFLECTIONS)
        of = self.tr("{kept} of {whole}")
        rule = self.tr("Of the promises settled in this time, so many were kept, in time or late.")
        tiles = self.numbers
        kept = of.format(kept=insight.kept(mine=True), whole=mine.total)
        tiles.mine.say(kept if mine.total else "0", self.tr("promises you kept"), rule, mine)
        kept = of.format(kept=insight.kept(mine=False), whole=theirs.total)
        words = self.tr("promises {name} kept").format(name=name) if name else self.tr("kept to you")
        tiles.theirs.say(kept if theirs.total else "0", words, rule, theirs)
        rule = self.tr("Thank-yous, favours and extras of yours.")
        words = self.tr("small gesture") if gestures.total == 1 else self.tr("small gestures")
        tiles.gestures.say(figure(gestures.total), words, rule, gestures)
        rule = self.tr("Questions you answered.")
        words = self.tr("reflection") if reflections.total == 1 else self.tr("reflections")
        tiles.reflections.say(figure(reflections.total), words, rule, reflections)
