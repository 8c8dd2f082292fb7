"""The room of the day: who is met, what is due, whom one could write to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.day_page import GOOD_SHOWN, Agenda, FirstPage
from relbook.store import day, day_page
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.background import Background
from relbook.ui.shared.controls import Button, Card, IconButton
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.later import Later
from relbook.ui.shared.letters import capital
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.theme import theme
from relbook.ui.today import words
from relbook.ui.today.acts import DayActs
from relbook.ui.today.dates import DateRow
from relbook.ui.today.promises import PromisesToday
from relbook.ui.today.rows import GoodRow, TalkRow
from relbook.ui.today.section import Section
from relbook.ui.today.stops import focused, refocus

if TYPE_CHECKING:
    from relbook.store.edit import Edit

MARGIN, MARGIN_NARROW = 40, 28
DAYS_SHOWN = 4
"""How many days that matter are named; leads are short, more are rare."""

REST = 2
"""Where the room below the day lies in the page."""

WIDEST = 740
MINUTE_MS = 20_000


class TodayPane(Room):
    """One day, read whole and shown whole."""

    write_asked = Signal()
    add_asked = Signal()
    brief_asked = Signal(str)
    client_chosen = Signal(str)
    promises_asked = Signal()
    promise_chosen = Signal(object)  # a Promise, to be shown where it was written
    message_asked = Signal(object)  # a Promise, to write to its client about
    rest_asked = Signal(str)
    looked = Signal()  # what is shown is what the journal says now
    read = Signal()  # how many there would be to write to is known, and nobody named yet
    old_page_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._agenda: Agenda | None = None
        self._shows = False  # that one is what is in view
        self.first: FirstPage | None = None  # what was read for the first look, also of the list beside it
        self._later = Later(background, self)
        self.acts = DayActs(desk, self)
        self._most_good = GOOD_SHOWN
        self.setProperty("ground", "window")
        self.setAccessibleName(self.tr("Today"))
        self._build()
        self._lay_out()
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._later.came.connect(self._on_read)
        theme().changed.connect(self._on_theme)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or not edit.kinds <= {"draft"}  # nothing here is half written

    def look(self) -> None:
        """Read the day; what was there stays in view meanwhile, and only the first day is waited for."""
        first, self.first = self.first, None
        if first is not None:
            self._on_read(first.agenda)
            return
        read = partial(day_page.agenda, self.desk.now(), tuple(self.promises.just_kept))
        if self._agenda is None:
            self._on_read(read())
        else:
            self._later.ask(read)

    def _on_read(self, found: object) -> None:
        if not isinstance(found, Agenda):
            return  # it could not be read just now; the next look will
        if found != self._agenda:
            self._agenda, self._shows = found, False
            self.read.emit()
            self._show(found)
            self._shows = True
        self._tick()
        self.looked.emit()

    @property
    def good_found(self) -> int:
        """How many there would be to write to, whatever is allowed."""
        return len(self._agenda.good) if self._agenda is not None else 0

    def allow_good(self, most: int) -> None:
        """Name at most so many to write to: a page has room for few nudges in all."""
        if most != self._most_good:
            self._most_good = most
            if self._agenda is not None and self._shows:
                where = focused(self)
                self._show_good(self._agenda)
                refocus(self, where)

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # the day may have changed meanwhile
        super().showEvent(event)
        self._minute.start()
        self._narrow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        self.promises.just_kept.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self._narrow()

    def add_first(self, widget: QWidget) -> None:
        """Place something above the conversations."""
        at = self._rows.indexOf(self.talks)
        self._rows.insertWidget(at, widget)
        self._rows.insertSpacing(at + 1, -self._rows.spacing())  # it keeps its own distance

    def add_last(self, widget: QWidget) -> None:
        """Place something below everything else."""
        self._rows.addWidget(widget)

    def _build(self) -> None:
        self.date = Paragraph(role="display")
        self.sentence = Paragraph(role="ui", tone="text2")
        self.write = Button(self.tr("Write"), icon_name="pen-nib")
        self.write_small = IconButton("pen-nib", self.tr("Write"), "Ctrl+N")
        self.talks = Section(self.tr("Conversations"), self.tr("today"))
        self.promises = PromisesToday(self.desk)
        self.days = Section(self.tr("Days that matter"), self.tr("soon"))
        self.good = Section(self.tr("Good to write to"), self.tr("by rhythm"))
        self.list = self.promises.list
        self.empty = EmptyPage("sun-horizon-light", "sage")
        self.write.clicked.connect(self.write_asked)
        self.write_small.clicked.connect(self.write_asked)
        self.promises.chosen.connect(self.promise_chosen)
        self.promises.message_asked.connect(self.message_asked)
        self.promises.all_asked.connect(self.promises_asked)
        self.empty.first.connect(self._on_first)
        self.empty.second.connect(self.old_page_asked)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Card.REACH, 0, Card.REACH, 0)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self.date)
        titles.addWidget(self.sentence)
        head.addLayout(titles, 1)
        head.addWidget(self.write)
        head.addWidget(self.write_small)
        self._column = QWidget()
        self._column.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # it grows as its page does
        column = self._rows = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(14))
        column.addLayout(head)
        column.addSpacing(theme().px(6))
        for section in (self.talks, self.promises, self.days, self.good):
            column.addWidget(section)
        inside = QWidget()
        self._outer = QVBoxLayout(inside)
        self._outer.addWidget(self._column)
        self._outer.addWidget(self.empty, 1)
        self._outer.addStretch(1)
        self._scroll = Scrolling(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _show(self, found: Agenda) -> None:
        where = focused(self)
        self.date.set_text(capital(wording.day_long(found.today)))
        self._show_talks(found)
        self.promises.show_promises(found.promises, found.to_decide, found.open, found.today)
        self._show_days(found)
        self._show_good(found)
        self._show_empty(found)
        refocus(self, where)

    def _show_talks(self, found: Agenda) -> None:
        ahead = [talk for talk in found.talks if talk.ahead]
        rows = [TalkRow(talk, coming=bool(ahead) and talk is ahead[0]) for talk in found.talks]
        for row in rows:
            row.client_chosen.connect(self.client_chosen)
            row.brief_asked.connect(self.brief_asked)
        self._talk_rows = rows
        self.talks.show_rows(rows)

    def _show_days(self, found: Agenda) -> None:
        rows = [DateRow(one, found.today) for one in found.days[:DAYS_SHOWN]]
        for row in rows:
            row.client_chosen.connect(self.client_chosen)
        self.days.show_rows(rows)

    def _show_good(self, found: Agenda) -> None:
        rows = [GoodRow(good) for good in found.good[: self._most_good]]
        for row in rows:
            row.client_chosen.connect(self.client_chosen)
            row.spoke.connect(self.acts.spoke)
            row.snoozed.connect(self.acts.rest_a_week)
            row.waited.connect(self.acts.rest_until_talk)
            row.rest_asked.connect(self.rest_asked)
        self.good.show_rows(rows)
        of_today = sum(one.on == found.today for one in found.days)
        self.sentence.set_text(words.sentence(found.left, found.due, len(rows), of_today))

    def _show_empty(self, found: Agenda) -> None:
        self.empty.setVisible(found.clear)
        self._outer.setStretch(REST, 0 if found.clear else 1)  # else the rows would share it
        self._narrow()
        if not found.clients:
            self.empty.say(self.tr("Nobody here yet"), self.tr("Add the person you are seeing next."))
            self.empty.offer(self.tr("Add a client"), "", icons=("plus", ""))
            return
        said = self.tr("Every promise is kept and everyone has heard from you.")
        more = self.tr("You could leave it at that, or surprise someone.")
        self.empty.say(self.tr("A clear day"), f"{said} {more}")
        self.empty.offer(
            self.tr("Surprise someone"), self.tr("Read an old page"), icons=("hand-heart", "book-open")
        )

    def _tick(self) -> None:
        for row in self._talk_rows:
            row.tick(self.desk.now())

    def _narrow(self) -> None:
        narrow = theme().below(self.window().width(), "break_reflect")
        side = (MARGIN_NARROW if narrow else MARGIN) - Card.REACH
        self._outer.setContentsMargins(side, theme().px(34), side, theme().px(MARGIN_NARROW))
        self._column.setMaximumWidth(theme().px(WIDEST) + 2 * Card.REACH)
        clear = self._agenda is not None and self._agenda.clear
        self.write.setVisible(not narrow and not clear)
        self.write_small.setVisible(narrow and not clear)

    def _on_first(self) -> None:
        if self._agenda is not None and not self._agenda.clients:
            self.add_asked.emit()
            return
        someone = day.least_appreciated(self.desk.today())
        if someone is not None:
            self.client_chosen.emit(someone.id)

    def _on_minute(self) -> None:
        self.look()

    def _on_theme(self) -> None:
        if self._agenda is not None and self.isVisible():
            self._show(self._agenda)  # the same day: it is not read again
            return
        self._agenda = None
        self.look_again()
