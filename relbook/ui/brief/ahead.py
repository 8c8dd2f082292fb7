"""A clock that looks once a minute whether a planned talk is near, and says so once for each."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.journal import ahead
from relbook.journal.meeting import Meeting
from relbook.store import meetings
from relbook.ui.desk import Desk
from relbook.ui.shared import wording

DAY = timedelta(days=1)
MINUTE_MS = 60_000
"""How often it looks, in milliseconds."""


class Ahead(QObject):
    """Tells of the next talk a quarter of an hour before it begins. A window that sleeps stops it."""

    near = Signal(str, str)  # the client to be briefed about, and a sentence about the talk
    over = Signal(str)  # that sentence, once the talk has begun or is off the plan

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: set[str] = set()
        self._here: tuple[str, str] = ("", "")  # the talk and the sentence that was said of it
        self.timer = QTimer(self, interval=MINUTE_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """See what is near just now."""
        now = self._desk.now()
        around = (now - DAY).date(), (now + DAY).date()  # elsewhere it may be another day
        found = ahead.near(meetings.between(*around), now)
        key, said = self._here
        if said and not any(meeting.id == key for meeting in found):
            self._here = ("", "")
            self.over.emit(said)
        for meeting in found:
            if meeting.id not in self._told:
                self._here = (meeting.id, self._sentence(meeting, now))
                self.near.emit(meeting.clients[0].id, self._here[1])
                return

    def settle(self) -> None:
        """What was told was heard: this talk is not told of again."""
        self._told.add(self._here[0])

    def _sentence(self, meeting: Meeting, now: datetime) -> str:
        names = wording.listed([who.first for who in meeting.clients])
        begins = meeting.begins or now
        minutes = -(-(begins - now) // timedelta(minutes=1))
        at = wording.clock(begins.time())
        if minutes < 2:
            return self.tr("You speak with {names} at {at}.").format(names=names, at=at)
        said = self.tr("You speak with {names} at {at}, in {minutes} minutes.")
        return said.format(names=names, at=at, minutes=minutes)
