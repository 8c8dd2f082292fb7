"""Before a talk, and just after one."""

from relbook.journal.entry import Kind, Side
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Urgency, trigger

DAY = 24.0


def meeting_within(now: Snapshot, hours: float) -> bool:
    """Whether a talk is planned in the next hours."""
    return now.hours_to_meeting is not None and now.hours_to_meeting <= hours


def talked_within(now: Snapshot, hours: float) -> bool:
    """Whether the newest talk lies no further back than these hours."""
    return now.hours_since_talk is not None and now.hours_since_talk <= hours


@trigger(Urgency.MEETING, "meeting")
def before_meeting(now: Snapshot, *, hours: float = DAY, contacts: int = 0) -> Found | None:
    """A talk is planned within `hours`, and `contacts` or more lie behind."""
    if now.next_meeting is None or now.contacts < contacts or not meeting_within(now, hours):
        return None
    return Found({"meeting": now.next_meeting.day})


@trigger(Urgency.MEETING, "meeting")
def first_talk_ahead(now: Snapshot, *, hours: float = 2 * DAY) -> Found | None:
    """The first talk of all is planned within `hours`."""
    if now.next_meeting is None or now.contacts or not meeting_within(now, hours):
        return None
    return Found({"meeting": now.next_meeting.day})


@trigger(Urgency.NEED, "meeting")
def before_negotiation(now: Snapshot, *, days: int = 14) -> Found | None:
    """Terms will be talked about within `days`."""
    meeting = now.next_meeting
    if meeting is None or meeting.kind != Kind.NEGOTIATION or not meeting_within(now, days * DAY):
        return None
    return Found({"meeting": meeting.day}, Urgency.MEETING if meeting_within(now, DAY) else None)


@trigger(Urgency.MEETING, "other", "meeting")
def joint_meeting(now: Snapshot, *, hours: float = 2 * DAY) -> Found | None:
    """Within `hours` another client sits in the same talk, and this one told something in confidence."""
    if now.next_meeting is None or not now.confidences or not meeting_within(now, hours):
        return None
    others = [who.first for who in now.next_meeting.clients if who.id != now.client.id]
    return Found({"other": others[0], "meeting": now.next_meeting.day}) if others else None


@trigger(Urgency.AFTER, "met")
def after_talk(now: Snapshot, *, hours: float = DAY, minutes: int = 0) -> Found | None:
    """A talk of `minutes` or more was written down in the last `hours`."""
    if not talked_within(now, hours) or (now.talks[0].minutes or 0) < minutes:
        return None
    return Found({"met": now.talks[0].day})


@trigger(Urgency.AFTER, "met")
def after_unpromised_talk(now: Snapshot, *, hours: float = DAY) -> Found | None:
    """The newest talk, in the last `hours`, holds no promise by either side."""
    if not talked_within(now, hours) or now.talks[0].has_promise:
        return None
    return Found({"met": now.talks[0].day})


@trigger(Urgency.AFTER, "met")
def after_felt_talk(now: Snapshot, *, hours: float = DAY, least: int = -2, most: int = 2) -> Found | None:
    """A talk in the last `hours` did something to the writer, between `least` and `most`."""
    energy = now.talks[0].energy if talked_within(now, hours) else None
    if energy is None or not least <= energy <= most:
        return None
    return Found({"met": now.talks[0].day})


@trigger(Urgency.AFTER, "met")
def after_first_visit(now: Snapshot, *, hours: float = 2 * DAY) -> Found | None:
    """In the last `hours` they were in one room for the first time."""
    if now.met != 1 or not talked_within(now, hours) or now.talks[0].kind != Kind.IN_PERSON:
        return None
    return Found({"met": now.talks[0].day})


@trigger(Urgency.AFTER, "met", "days")
def after_pause(now: Snapshot, *, hours: float = DAY, days: int = 120) -> Found | None:
    """The newest talk, in the last `hours`, ended a silence of at least `days`."""
    if not talked_within(now, hours) or len(now.talks) < 2:
        return None
    newest, before = now.talks[:2]
    apart = (newest.day - before.day).days
    return Found({"met": newest.day, "days": apart}) if apart >= max(days, 2) else None


@trigger(Urgency.AFTER, "met")
def after_their_call(now: Snapshot, *, hours: float = DAY) -> Found | None:
    """The newest talk, in the last `hours`, was the client's idea."""
    theirs = talked_within(now, hours) and now.talks[0].initiated is Side.THEM
    return Found({"met": now.talks[0].day}) if theirs else None


@trigger(Urgency.AFTER, "met")
def after_terms(now: Snapshot, *, hours: float = 2 * DAY) -> Found | None:
    """Terms were talked about in the last `hours`."""
    spoken = talked_within(now, hours) and now.talks[0].kind == Kind.NEGOTIATION
    return Found({"met": now.talks[0].day}) if spoken else None
