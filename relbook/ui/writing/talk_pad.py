"""The pad for a talk that is going on: it counts the minutes and can stamp the time at a line."""

import re
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from relbook.store import drafts
from relbook.store.drafts import QUICK
from relbook.ui.desk import Desk
from relbook.ui.writing.guess import is_on, just_over, kind_for, near_meeting, this_moment
from relbook.ui.writing.pad import Pad
from relbook.ui.writing.subject import Subject

_PLAIN = re.compile(r"(?![-*+>]*\s*[\[!?>#`~|])(?!\d{1,2}:\d\d )\s*\S")
"""A line that is no promise, fact, question or the like, and bears no time yet."""

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TalkPad(Pad):
    """A pad about one client, or nobody yet. The draft is the one that lies with the client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.stamps = False
        self.began = desk.now().astimezone()
        super().__init__(desk, sides=(6, 6), grows=False, parent=parent)
        self.about.quiet = True  # how it left the writer is for afterwards, not while others look on
        self.editor.placeholder = self.tr("What is being said?")
        self.editor.installEventFilter(self)

    def begin_talk(self, client_id: str) -> None:
        """Turn to a talk that begins now; of a planned one that is on, it becomes the note."""
        now = self.desk.now()
        self.began = now.astimezone()
        subject = Subject(this_moment(now))
        if client_id:
            subject = replace(subject, desk=client_id, clients=(client_id,), kind=kind_for(client_id))
        meeting = near_meeting(client_id, now) if client_id else just_over(now)
        if meeting is not None and is_on(meeting, now):
            subject = replace(subject.of_meeting(meeting), moment=this_moment(now))
        if subject.desk == QUICK and len(subject.clients) == 1:
            subject = replace(subject, desk=subject.clients[0])
        draft = drafts.get(subject.desk)
        self.begin(subject.as_drafted(draft) if draft else subject)

    def attach(self) -> None:
        """Ask which files go with the note."""
        self.luggage.ask()

    def minutes(self, now: datetime) -> int:
        """How long the talk has lasted, in whole minutes, at least one.

        A talk is no hour longer where summer time begins in it, and none on a journey begins in its future.
        """
        return max(1, round((now.astimezone() - self.began).total_seconds() / 60))

    def keep(self) -> None:
        """Keep the note with the minutes of the clock."""
        if self.subject is not None and self.editor.text().strip() and not self.is_keeping:
            moment = replace(self.subject.moment, minutes=self.minutes(self.desk.now()))
            self.amend(moment=moment)
        super().keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in ENTERS and not event.modifiers() and self.stamps:
            self._stamp()
        return False

    def _stamp(self) -> None:
        """Put the time before the line that is done, unless it is the title or becomes something."""
        block = self.editor.textCursor().block()
        if block.blockNumber() and _PLAIN.match(block.text()):
            start = QTextCursor(block)
            start.insertText(f"{self.desk.now():%H:%M} ")
