"""What a new note is most likely about: who, what kind, when (design section 3.3)."""

from datetime import datetime, time, timedelta

from relbook.errors import MissingError
from relbook.journal.meeting import Meeting
from relbook.store import entries, meetings
from relbook.ui.writing.moment import Moment

NEAR = timedelta(hours=2)
"""How far from now a planned meeting may lie and still be what a note is about."""

EARLY = timedelta(minutes=15)
"""How long before it begins a meeting may already have its note opened."""

USUAL_LENGTH = 30
"""How long a meeting is taken to be when nobody said, in minutes."""


def near_meeting(client_id: str, now: datetime) -> Meeting | None:
    """The planned meeting with a client that lies within two hours and has no note yet."""
    return _nearest(now, client_id)


def just_over(now: datetime) -> Meeting | None:
    """The meeting, with whomever, that began or ended in the last two hours and has no note yet."""
    found = _nearest(now, "")
    return found if found and is_on(found, now) else None


def is_on(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting has begun, or is about to: then a note is the note of it."""
    return _start(meeting) - EARLY <= now


def planned(meeting_id: str) -> Meeting | None:
    """A meeting that is still to be written about."""
    try:
        meeting = meetings.get(meeting_id) if meeting_id else None
    except MissingError:
        return None
    return None if meeting is None or meeting.entry_id else meeting


def moment_of(meeting: Meeting) -> Moment:
    """When a meeting was planned."""
    return Moment(meeting.day, meeting.at, meeting.minutes)


def this_moment(now: datetime) -> Moment:
    """Today, to the minute."""
    return Moment(now.date(), time(now.hour, now.minute))


def kind_for(client_id: str) -> str:
    """The kind used last with this client."""
    return entries.last_kind(client_id)


def _nearest(now: datetime, client_id: str) -> Meeting | None:
    planned = meetings.between((now - timedelta(days=1)).date(), (now + timedelta(days=1)).date())
    near = [
        meeting
        for meeting in planned
        if meeting.at is not None
        and not meeting.entry_id
        and meeting.clients
        and (not client_id or any(who.id == client_id for who in meeting.clients))
        and _start(meeting) - NEAR <= now <= _end(meeting) + NEAR
    ]
    begun = [meeting for meeting in near if is_on(meeting, now)]
    return max(begun, key=_start) if begun else min(near, key=_start, default=None)


def _start(meeting: Meeting) -> datetime:
    return datetime.combine(meeting.day, meeting.at or time())


def _end(meeting: Meeting) -> datetime:
    return _start(meeting) + timedelta(minutes=meeting.minutes or USUAL_LENGTH)
