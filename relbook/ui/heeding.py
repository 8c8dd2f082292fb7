"""What is done about a signal, or about a talk that has no note yet."""

from PySide6.QtCore import QObject

from relbook.journal.entry import Kind
from relbook.journal.signals.signal import Act, Reason
from relbook.store import gatherings, links, lives, meetings
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.journey import Journey
from relbook.ui.laying import Laying
from relbook.ui.rooms import Rooms
from relbook.ui.shared import signal_words


class Heeding(QObject):
    """Turns to whom it is about and begins what the signal offered; nothing is written by itself."""

    def __init__(
        self, desk: Desk, rooms: Rooms, laying: Laying, journey: Journey, doing: Doing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._rooms, self._laying = desk, rooms, laying
        self._journey, self._doing = journey, doing

    def heed(self, client_id: str, reason: Reason) -> None:
        """Do what a signal about a client offered."""
        match reason.act:
            case Act.THANK:
                self._thank(client_id, reason)
            case Act.OPEN:
                self._open(client_id, reason)
            case Act.ASK:
                self._journey.go_journal(client_id)
                self._rooms.composer.open_for(text=f"? {signal_words.question(reason)}")
            case Act.REFLECT:
                self._journey.go_client(client_id)
                self._doing.toggle_reflection()
            case Act.MEET:
                self._laying.plan(client_id)

    def write_about(self, meeting_id: str) -> None:
        """Open the composer on the note of a planned talk, with person, kind and time filled in."""
        meeting = meetings.get(meeting_id)
        gathering = gatherings.of_meeting(meeting_id) if meeting.kind == gatherings.KIND else None
        if gathering is not None:
            self._laying.held(gathering.id)
        elif meeting.clients:
            self._journey.go_journal(meeting.clients[0].id)
            self._rooms.composer.open_for(meeting.kind, meeting=meeting)

    def plan_here(self) -> None:
        """Plan a talk with the client in view."""
        if self._journey.client_id:
            self._laying.plan(self._journey.client_id)

    def rest_here(self) -> None:
        """Ask when to be reminded of the client in view."""
        if self._journey.client_id:
            self._laying.rest(self._journey.client_id)

    def _thank(self, client_id: str, reason: Reason) -> None:
        """Whoever brought a client is thanked on their own page."""
        brought_by = links.introducer(client_id) if reason.signal == "referral_thanks" else None
        self._journey.go_journal(brought_by.id if brought_by else client_id)
        self._rooms.composer.open_for(Kind.APPRECIATION_GIVEN)

    def _open(self, client_id: str, reason: Reason) -> None:
        entry_id = reason.entry_id
        if reason.signal == "hard_truth":
            waiting = lives.unsaid(client_id, self._desk.today())
            entry_id = waiting[0].id if waiting else ""
        if entry_id:
            self._journey.show_entry(entry_id)
        else:
            self._journey.go_client(client_id)
