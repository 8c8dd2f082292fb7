"""A talk is over and has no note yet: asked once, and then it waits quietly until answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.day_page import FirstPage
from relbook.journal.entry import Kind
from relbook.journal.meeting import Meeting
from relbook.store import meetings
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Card
from relbook.ui.shared.figures import figure
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.icons import NORMAL
from relbook.ui.shared.marks import Mark
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.room import Room
from relbook.ui.shared.theme import theme

if TYPE_CHECKING:
    from relbook.store.edit import Edit

MINUTE_MS = 60_000


class AfterTalk(Room):
    """About the latest such talk: write about it, or say that no note will follow."""

    write_asked = Signal(str)  # the meeting

    def __init__(self, desk: Desk, first: FirstPage | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._first = first  # what was read for the first look
        self.setAccessibleName(self.tr("After a talk"))
        self.meeting: Meeting | None = None
        self.said = Paragraph(role="ui")
        self.more = Paragraph(role="caption", tone="text2")
        self.write = Button(self.tr("Write"), icon_name="pen-nib")
        self.let_be = Button(self.tr("No note for this one"), variant="quiet")
        self._lay_out()
        self.write.clicked.connect(self._on_write)
        self.let_be.clicked.connect(self._on_let_be)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.look)

    def look(self) -> None:
        first, self._first = self._first, None
        waiting = meetings.unwritten(self.desk.now()) if first is None else first.unwritten
        self.meeting = next(iter(waiting), None)
        if self.meeting is not None:
            self.said.set_text(self._question(self.meeting))
            left = len(waiting) - 1
            one, more = self.tr("One more waits for a note."), self.tr("{count} more wait for a note.")
            self.more.set_text((one if left == 1 else more).format(count=figure(left)))
            self.more.setVisible(left > 0)
        self._around.setVisible(self.meeting is not None)

    def concerned(self, edit: Edit) -> bool:
        return not edit.kinds or bool(edit.kinds & {"meeting", "meeting_client", "client", "entry"})

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # the clock has gone on meanwhile
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def _question(self, meeting: Meeting) -> str:
        names = wording.listed([who.first for who in meeting.clients])
        today = self.desk.today()
        if meeting.kind == Kind.SHARED and meeting.title:
            said = self.tr("{title} was on {day}. Who came, and how was it?")
            return said.format(title=meeting.title, day=wording.day_with_weekday(meeting.day, today))
        called = meeting.kind == Kind.CALL
        if meeting.day != today:
            met, spoke = self.tr("You met {names} on {day}."), self.tr("You spoke with {names} on {day}.")
            when = {"day": wording.day_with_weekday(meeting.day, today)}
        elif meeting.at is None:
            met, spoke = self.tr("You met {names} today."), self.tr("You spoke with {names} today.")
            when = {}
        else:
            met, spoke = self.tr("You met {names} at {time}."), self.tr("You spoke with {names} at {time}.")
            when = {"time": wording.clock(meeting.at)}
        said = (spoke if called else met).format(names=names, **when)
        return self.tr("{sentence} Two lines about it?").format(sentence=said)

    def _lay_out(self) -> None:
        self._card = Card(fill="honey_tint", edge="honey_line")
        ways = Flow(gap=8)
        ways.addWidget(self.write)
        ways.addWidget(self.let_be)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.said)
        words.addWidget(self.more)
        words.addLayout(ways)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(12)
        row.addWidget(Mark("chat-circle-text", "honey_text", NORMAL + 2), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(0, 0, 0, theme().px(14))
        around.addWidget(self._card)
        self._around.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._around)

    def _on_write(self) -> None:
        if self.meeting is not None:
            self.write_asked.emit(self.meeting.id)

    def _on_let_be(self) -> None:
        if self.meeting is not None:
            write = partial(meetings.let_be, self.meeting.id, self.desk.today())
            self.desk.perform(write, self.tr("No note for this talk."))
