"""Stepping back from the days: one client's year, or the writer's own with everybody."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import MissingError, RelbookError
from relbook.journal.insights.insight import Count, Insight, Of
from relbook.journal.insights.span import YEAR
from relbook.store import clients
from relbook.ui.desk import Desk
from relbook.ui.insights import words
from relbook.ui.insights.asking import Asker, Seen
from relbook.ui.insights.head import Head
from relbook.ui.insights.page import Cards
from relbook.ui.insights.sheet import CountSheet
from relbook.ui.insights.skeleton import Skeleton
from relbook.ui.shared import error_words
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.background import Background
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.room import Room
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens

BAR = 12
"""How wide a scroll bar is, in pixels: it lies in the margin, so that the cards are as wide as the head."""


class InsightsPane(Room):
    """For noticing: it counts and compares with what was hoped for, and nothing more.

    `entry_chosen` and `promise_chosen` say which of the rows behind a number was chosen.
    """

    entry_chosen = Signal(str)
    promise_chosen = Signal(object)
    write_asked = Signal()
    helped_asked = Signal()  # the page of people helped
    wanted = Signal(str)  # the name of this place: its tables were asked for from elsewhere

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Insights"))
        self.client_id = ""
        self.choice = YEAR
        self.insight: Insight | None = None
        self.asker = Asker(background, self)
        self.head, self.cards, self.skeleton = Head(), Cards(), Skeleton()
        self.empty = EmptyPage("chart-donut", "honey")
        self.trouble = EmptyPage("warning-circle", "persimmon")
        self.sheet: CountSheet | None = None
        self._lay_out()
        self._wire()

    def show_client(self, client_id: str) -> None:
        """Turn to one client, or to everybody with an empty key."""
        if client_id != self.client_id:
            self.client_id, self.insight = client_id, None
        self.look_again()

    def toggle_tables(self) -> None:
        """Show the charts as tables, or as charts again; from elsewhere, turn to them as tables."""
        if self.isVisible():
            self.head.tables.toggle()
        else:
            self.head.tables.setChecked(True)
            self.wanted.emit("insights")

    def look(self) -> None:
        """Ask for what is there now; what was there stays in view until the answer comes."""
        people = in_alphabet(clients.names(), lambda who: who.name)
        if self.client_id not in {"", *(who.id for who in people)}:
            self.client_id = ""  # gone to the bin meanwhile
        self.head.offer_people(people, self.client_id)
        if not self.head.span.count():
            self.head.offer_spans([YEAR], YEAR)
        self.asker.ask(self.client_id, self.choice, self.desk.today(), week_start())

    def open_count(self, count: Count) -> None:
        """Open a number into what it counts; a single entry opens itself."""
        insight = self.insight
        if insight is None:
            return
        title = words.count(count, insight)
        if count.of in (Of.MY_PROMISES, Of.THEIR_PROMISES):
            self._sheet().show_promises(title, self._beneath(), insight.promises_of(count), insight.today)
            return
        keys = insight.keys_of(count)
        if len(keys) == 1:
            self.entry_chosen.emit(keys[0])
        elif keys:
            beneath = self.tr("{count} entries. {span}").format(count=figure(len(keys)), span=self._beneath())
            self._sheet().show_entries(title, beneath, keys, insight.today, names=not insight.client_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # -- building --

    def _lay_out(self) -> None:
        self.page = Scrolling(self.cards)
        # the map is as high as its width says: a bar that came and went would do so for ever
        self.page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.pages = QStackedWidget()
        for page in (self.skeleton, self.page, self.empty, self.trouble):
            self.pages.addWidget(page)
        self.blank = QWidget()
        self.pages.addWidget(self.blank)
        self.pages.setCurrentWidget(self.blank)
        self.over, self.under = QHBoxLayout(), QHBoxLayout()
        self.over.addWidget(self.head)
        self.under.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self.over)
        column.addLayout(self.under, 1)
        self.trouble.offer(self.tr("Try again"), "")

    def _wire(self) -> None:
        self.head.asked.connect(self._on_asked)
        self.head.tables_asked.connect(self._on_tables)
        self.cards.opened.connect(self.open_count)
        self.cards.helped.clicked.connect(self.helped_asked)
        self.asker.seen.connect(self._on_seen)
        self.asker.slow.connect(self._on_slow)
        self.asker.failed.connect(self._on_failed)
        self.empty.first.connect(self.write_asked)
        self.trouble.first.connect(self.look_again)
        self.page.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _fold(self) -> None:
        layout = tokens().layout
        narrow = theme().below(self.window().width(), "break_reflect")
        margin = layout["content_margin_narrow" if narrow else "content_margin"] - 6
        tight = self.window().height() < theme().px(780)
        self.over.setContentsMargins(margin, 20 if tight else 24, margin, 0)
        self.under.setContentsMargins(margin, 0, margin - BAR, 0)
        self.head.fold(narrow=theme().below(self.window().width(), "break_sidebar"))
        self.cards.fold(self.width() - 2 * margin, tight=tight)

    def _sheet(self) -> CountSheet:
        """The sheet over this window, made when it is first needed."""
        if self.sheet is None:
            self.sheet = CountSheet(self.window())
            self.sheet.entry_chosen.connect(self.entry_chosen)
            self.sheet.promise_chosen.connect(self.promise_chosen)
        return self.sheet

    def _beneath(self) -> str:
        return words.span(self.choice) + "."

    # -- hearing --

    def _on_asked(self) -> None:
        self.client_id, self.choice, self.insight = self.head.client_id, self.head.choice, None
        self.look_again()

    def _on_seen(self, seen: Seen) -> None:
        insight = self.insight = seen.insight
        choice = self.choice if self.choice in seen.spans else YEAR
        self.head.offer_spans(seen.spans, choice)
        self.head.say(insight.first_name)
        if choice != self.choice:  # another client's book may begin later
            self.choice = choice
            self.look()
        elif insight.empty:
            self._say_empty(insight)
        else:
            self.cards.show_insight(insight)
            self.cards.show_tables(tables=self.head.tables.isChecked())
            self.pages.setCurrentWidget(self.page)
            self._fold()

    def _say_empty(self, insight: Insight) -> None:
        if insight.began:
            sentence = self.tr("Nothing was written in this time. Choose another stretch above.")
        else:
            sentence = self.tr("Write down a few talks; after four weeks there is something to notice.")
        self.empty.say(self.tr("Nothing to see here yet"), sentence)
        self.empty.offer("" if insight.began or self.desk.read_only else self.tr("Write an entry"), "")
        self.pages.setCurrentWidget(self.empty)

    def _on_slow(self) -> None:
        if self.insight is None:
            self.pages.setCurrentWidget(self.skeleton)

    def _on_failed(self, error: RelbookError) -> None:
        if isinstance(error, MissingError) and self.client_id:
            self.client_id = ""
            self.look_again()
            return
        self.insight = None
        self.trouble.say(self.tr("This could not be read"), error_words.of_error(error))
        self.pages.setCurrentWidget(self.trouble)

    def _on_range(self) -> None:
        """Where nothing scrolls, the bar shows nothing."""
        self.page.verticalScrollBar().setEnabled(self.page.verticalScrollBar().maximum() > 0)

    def _on_tables(self, tables: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.head.tables.say(self.tr("Charts again") if tables else self.tr("Charts as tables"))
        self.cards.show_tables(tables=tables)


def week_start() -> int:
    """The day weeks begin on here: 0 is Monday, 6 is Sunday."""
    return QLocale().firstDayOfWeek().value - 1
