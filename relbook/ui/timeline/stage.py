"""How a client's page is set out: its head, its tabs, and the stream with what stands above it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.ledger import Board
from relbook.journal.remember import AT_MOST, NEAR, good_to_remember
from relbook.journal.selection import Selection
from relbook.store import clients, entries, files, knowledge, ledger, roster, stream
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.filter_row import FilterRow
from relbook.ui.shared.later import Later
from relbook.ui.shared.portions import portion
from relbook.ui.shared.promise_board import PromiseBoard
from relbook.ui.shared.room import ClientRoom
from relbook.ui.shared.sheet_frame import Beneath
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.timeline.day_field import DayField
from relbook.ui.timeline.files import FileList
from relbook.ui.timeline.header import Header
from relbook.ui.timeline.model import TimelineModel
from relbook.ui.timeline.tools import StreamTools
from relbook.ui.timeline.view import TimelineView
from relbook.ui.timeline.year import YearStrip

JOURNAL, PROMISES, FACTS, FILES = range(4)

ANYTHING = "*"
"""What is counted where no tag is asked for; no tag is written so."""

LOW = 780
"""Below this height of the window, in pixels, the head tightens and the year goes (design section 5)."""


class Stage(QWidget):
    """The widgets of the timeline's pane in their places; the pane fills them and says what they do."""

    def __init__(
        self,
        background: Background | None,
        composer: QWidget,
        knowing: ClientRoom,
        promises: PromiseBoard,
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self.composer, self.knowing, self.promises = composer, knowing, promises
        self.header = Header()
        self.year = YearStrip(background)
        self.heading = Label(role="title")
        self.subheading = Beneath(role="small", tone="text2")
        self.tabs = Tabs([self.tr("Journal"), self.tr("Promises"), self.tr("What I know"), self.tr("Files")])
        self.tools = StreamTools()
        self.filters, self.day = FilterRow(background), DayField()
        self.model = TimelineModel()
        self.view = TimelineView(self.model)
        self.view.ahead.read_by(background)
        self.files = FileList()
        self.empty = EmptyPage("notebook-light", "honey")
        self._folded = self._scrolled = False
        self._settled = QTimer(self, singleShot=True, interval=0)  # once the new heights are known
        self._settled.timeout.connect(self._fold)
        self._tight = True  # as the window was when it was last arranged
        self._tally, self._counted = Later(background, self), ""  # of what: a tag, or anything
        self._tally.came.connect(self._on_counted)
        self._board = Later(background, self)
        self._board.came.connect(self._on_board)
        portion(partial(self._build, pane))

    @property
    def year_wanted(self) -> bool:
        """Whether there is room for the last twelve months, and they are wanted."""
        return self.tools.year and not self.header.isHidden() and not self._tight

    def fold(self, *, folded: bool) -> None:
        """Make the head one line high while the stream is scrolled, or whole again."""
        self._scrolled = folded
        self._fold()

    def make_room(self, writing: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Look again whether the head leaves room enough: what is being written takes more of it."""
        self.header.make_way(writing=writing)
        self._settled.start()

    def _fold(self) -> None:
        self._folded = self._scrolled or self._crowded()
        self.header.fold(folded=self._folded)
        self.year.setVisible(self.year_wanted and not self._folded)

    def _crowded(self) -> bool:
        """Whether a whole head leaves too little room for what is written and read below it.

        Large letters and a banner above leave so little that the lines of the head would lie over each other.
        """
        year = self.year.sizeHint().height() if self._folded and self.year_wanted else 0
        head = self.head.sizeHint().height() + self.header.fold_saves + year
        room = self.height() - self.view.minimumSizeHint().height()  # something is read below it all the same
        return head + self.slot.sizeHint().height() > room

    def dress(self, selection: Selection) -> None:
        """The head of a person, or a plain heading."""
        person = bool(selection.client_id)
        self.header.setVisible(person)
        self.tabs.setVisible(person)
        self.tools.ruled = person
        self.heading.setHidden(person)
        self.subheading.setHidden(person)
        self.year.setVisible(self.year_wanted and not self._folded)
        if not person:
            self.stack.setCurrentIndex(JOURNAL)
            self.heading.setText(self.tr("Inbox") if selection.inbox else self._everyone(selection))
            self._tell_about(selection)

    def look(self, selection: Selection, today: date) -> bool:
        """Show the head of what is in view; False where it is about a client who is not there any more."""
        if selection.client_id:
            try:
                self.look_at(selection.client_id, today)
            except MissingError:
                return False
        self.dress(selection)
        if self.year_wanted:
            self.year.show_client(selection.client_id, today)
        for part in (self.head, self):  # a layout in another hears of it an event later: behind the picture
            if (layout := part.layout()) is not None:
                layout.activate()
        return True

    def look_at(self, client_id: str, today: date) -> None:
        """Read who the page is about, and how much there is behind each tab.

        Raises:
            MissingError: There is no such client.
        """
        line = roster.one(client_id, today)
        near = (today - NEAR, today + NEAR)
        known = knowledge.foremost(client_id, near, AT_MOST)
        self.header.show_person(line, good_to_remember(known, today), today, clients.circle_rules())
        self.header.show_since(stream.known_since(line.client), today)
        held = knowledge.count_held(client_id)
        counts = [line.entries, line.mine_open + line.theirs_open, held, len(files.of_client(client_id))]
        self.tabs.count(counts)

    def turn_tab(self, client_id: str, today: date) -> None:
        """Turn to what stands behind the tab that was chosen; to promises once the worker has read them."""
        self.fill_tab(client_id, today)
        if not client_id or self.tabs.current != PROMISES:
            self.stack.setCurrentIndex(self.tabs.current)

    def fill_tab(self, client_id: str, today: date) -> None:
        """Read what stands behind the tab that was chosen; promises are read by the worker."""
        self._board.drop()
        match self.tabs.current if client_id else JOURNAL:
            case n if n == PROMISES:
                self._board.ask(self._reading(client_id, today))
            case n if n == FACTS:
                self.knowing.show_client(client_id)
            case n if n == FILES:
                self.files.rows.show(files.of_client(client_id))

    def _reading(self, client_id: str, today: date) -> Callable[[], Board]:
        most, shown = self.promises.most, self.promises.settled_shown
        return partial(ledger.board, today, client_id, most=most, settled_shown=shown)

    def _on_board(self, board: object) -> None:
        if isinstance(board, Board):
            self.promises.show_board(board)
            self.stack.setCurrentIndex(PROMISES)

    def show_empty(self, selection: Selection) -> None:
        """Say why there is nothing to read, where there is nothing."""
        nothing = not self.model.values
        self.view.setHidden(nothing)
        self.empty.setVisible(nothing)
        if not nothing:
            return
        if self.filters.asks:
            self.empty.say(self.tr("Nothing here fits"), self.tr("No entry is all of that at once."))
            self.empty.offer(self.tr("Take the filters away"), "")
            return
        if selection.client_id:
            first = clients.get(selection.client_id).first
            self.empty.say(
                self.tr("The first page about {name}").format(name=first),
                self.tr(
                    "What do you already know? How you met, what they are building, "
                    "one thing that made you smile. Two lines are plenty."
                ),
            )
        elif selection.inbox:
            self.empty.say(self.tr("Nothing waits here"), self.tr("Every note has found its person."))
        else:
            self.empty.say(
                self.tr("Nothing written yet"), self.tr("Write down what happened; two lines are plenty.")
            )
        first_words = self.tr("Write how you met") if selection.client_id else ""
        self.empty.offer(first_words, self.tr("Bring in old notes"), icons=("pen-nib", "download-simple"))

    def arrange(self) -> None:
        """Take the margins and the sizes that suit the window."""
        layout = tokens().layout
        narrow = theme().below(self.window().width(), "break_reflect")
        tight = self._tight = self.window().height() < theme().px(LOW)
        margin = layout["content_margin_narrow" if narrow else "content_margin"]
        self.over.setContentsMargins(margin, 15 if tight else 24, margin, 0)
        self.slot.setContentsMargins(margin - 6, 12, margin - 6, 2)
        self.above.setContentsMargins(margin, 0, margin, 0)
        for inner in self.insides:
            inner.setContentsMargins(edges(margin - 6, 12, margin - 12, 0))
        self.view.card.margin = margin
        self.view.relay()
        self.header.tighten(tight=tight, narrow=theme().below(self.window().width(), "break_sidebar"))
        self._fold()
        self._settled.start()

    def _everyone(self, selection: Selection) -> str:
        return f"#{selection.tag}" if selection.tag else self.tr("Everyone")

    def _tell_about(self, selection: Selection) -> None:
        """Say below the heading what is seen; how much it is once that is counted, for it is everything."""
        counted, self._counted = self._counted, "" if selection.inbox else selection.tag or ANYTHING
        if selection.inbox:
            self._tally.drop()
            said = self.tr("Notes that belong to nobody yet. Press P on one to give it a person.")
            self.subheading.setText(said)
            return
        if counted != self._counted:
            self.subheading.setText("\N{NO-BREAK SPACE}")  # as high as what comes
        self._tally.ask(partial(entries.count, selection))

    def _on_counted(self, count: object) -> None:
        if isinstance(count, int):
            more = self.tr("{count} entries with everybody, newest first.").format(count=figure(count))
            self.subheading.setText(self.tr("1 entry with everybody.") if count == 1 else more)

    def _build(self, pane: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.tabs, 1)
        row.addStretch(0)
        row.addWidget(self.tools)
        self.head = QWidget()
        head = self.over = QVBoxLayout(self.head)
        head.setSpacing(0)
        head.addWidget(self.heading)
        head.addWidget(self.subheading)
        head.addWidget(self.header)
        head.addSpacing(4)
        head.addWidget(self.year)
        head.addLayout(row)
        self._build_pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
        self.empty.hide()
        self.filters.hide()
        self.year.hide()
        outer = QVBoxLayout(pane)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)

    def _build_pages(self) -> None:
        """The journal with its composer and its filters, and the three tabs beside it."""
        self.journal = QWidget()
        page = QVBoxLayout(self.journal)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self.slot, self.above = QVBoxLayout(), QVBoxLayout()
        self.slot.addWidget(self.composer)
        self.above.setSpacing(0)
        self.above.addWidget(self.day)
        self.above.addWidget(self.filters)
        page.addLayout(self.slot)
        page.addLayout(self.above)
        page.addWidget(self.view, 1)
        page.addWidget(self.empty, 1)
        self.stack = QStackedWidget()
        self.insides: list[QVBoxLayout] = []
        self.stack.addWidget(self.journal)
        for widget in (self.promises, self.knowing, self.files):
            around = QWidget()
            inner = QVBoxLayout(around)
            inner.addWidget(widget)
            self.insides.append(inner)
            self.stack.addWidget(around)
