"""Disagreements and mistakes, whose clocks stop only on telling the person."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.lives.repair import TELL
from relbook.journal.lives.truths import WAITS
from relbook.journal.snapshot import Conflict, Snapshot
from relbook.journal.trigger import Found, Urgency, trigger
from relbook.journal.triggers.meetings import meeting_within


@trigger(Urgency.CONFLICT, "since")
def conflict_fresh(now: Snapshot, *, days: int = 2) -> Found | None:
    """A disagreement was written down in the last `days`."""
    conflict = _open(now)
    return _since(conflict) if conflict and (now.today - conflict.since).days <= days else None


@trigger(Urgency.CONFLICT, "since")
def conflict_open(now: Snapshot) -> Found | None:
    """A disagreement is not settled."""
    conflict = _open(now)
    return _since(conflict) if conflict else None


@trigger(Urgency.CONFLICT, "since")
def conflict_without_goal(now: Snapshot) -> Found | None:
    """A disagreement is open and nothing is written about what both want."""
    conflict = _open(now)
    return _since(conflict) if conflict and not conflict.has_goal else None


@trigger(Urgency.CONFLICT, "since", "days")
def conflict_unraised(now: Snapshot, *, days: int = 10) -> Found | None:
    """A disagreement has waited `days` for the writer to bring it up."""
    conflict = _open(now)
    waited = (now.today - conflict.since).days if conflict and not conflict.raised else 0
    return Found({"since": conflict.since, "days": waited}) if conflict and waited >= max(days, 2) else None


@trigger(Urgency.MEETING, "since", "meeting")
def conflict_before_meeting(now: Snapshot, *, hours: float = 24.0) -> Found | None:
    """A disagreement is open and a talk is planned within `hours`."""
    conflict = _open(now)
    if conflict is None or now.next_meeting is None or not meeting_within(now, hours):
        return None
    return Found({"since": conflict.since, "meeting": now.next_meeting.day})


@trigger(Urgency.CONFLICT, "since", "raised", "days")
def conflict_raised(now: Snapshot, *, days: int = 14) -> Found | None:
    """A disagreement was brought up `days` ago or longer and is not settled."""
    conflict = _open(now)
    if conflict is None or conflict.raised is None:
        return None
    gone = (now.today - conflict.raised).days
    found = Found({"since": conflict.since, "raised": conflict.raised, "days": gone})
    return found if gone >= max(days, 2) else None


@trigger(Urgency.CONFLICT, "settled")
def conflict_settled(now: Snapshot, *, after: int = 21, until: int = 42) -> Found | None:
    """A disagreement was settled between `after` and `until` days ago."""
    settled = now.conflict.settled if now.conflict and not now.conflict.reviewed else None
    return Found({"settled": settled}) if settled and _between(now, settled, after, until) else None


@trigger(Urgency.CONFLICT, "mistake")
def mistake_made(now: Snapshot, *, after: int = 0, until: int = 7) -> Found | None:
    """A mistake was written down between `after` and `until` days ago."""
    mistake = now.last_days.get(Kind.REPAIR)
    return Found({"mistake": mistake}) if mistake and _between(now, mistake, after, until) else None


@trigger(Urgency.CONFLICT, "mistake", "days")
def mistake_untold(now: Snapshot, *, days: int = TELL) -> Found | None:
    """A mistake was not told for `days`: its clock stops only on telling the person."""
    mistake = now.mistake if now.mistake and not now.mistake.told else None
    waited = (now.today - mistake.since).days if mistake else 0
    return Found({"mistake": mistake.since, "days": waited}) if mistake and waited >= max(days, 2) else None


@trigger(Urgency.CONFLICT, "mistake", "told")
def mistake_told(now: Snapshot, *, after: int = 7, until: int = 60) -> Found | None:
    """A mistake was told between `after` and `until` days ago, and nobody has come back to it."""
    mistake = now.mistake
    if mistake is None or mistake.told is None or mistake.followed:
        return None
    fits = _between(now, mistake.told, after, until)
    return Found({"mistake": mistake.since, "told": mistake.told}) if fits else None


@trigger(Urgency.MEETING, "since", "meeting")
def truth_before_meeting(now: Snapshot, *, hours: float = 48.0) -> Found | None:
    """Something waits to be said, and a talk is planned within `hours`."""
    if now.unsaid is None or now.next_meeting is None or not meeting_within(now, hours):
        return None
    return Found({"since": now.unsaid, "meeting": now.next_meeting.day})


@trigger(Urgency.CONFLICT, "since", "days")
def truth_waits(now: Snapshot, *, days: int = WAITS) -> Found | None:
    """Something has waited `days` to be said."""
    waited = (now.today - now.unsaid).days if now.unsaid else 0
    return Found({"since": now.unsaid, "days": waited}) if now.unsaid and waited >= max(days, 2) else None


@trigger(Urgency.SEASON, "agreed")
def terms_agreed(now: Snapshot, *, after: int = 45, until: int = 90) -> Found | None:
    """Terms were agreed between `after` and `until` days ago."""
    agreed = now.terms.agreed if now.terms and now.terms.agreed else now.last_days.get(Kind.NEGOTIATION)
    if now.terms and now.terms.reviewed:
        return None
    return Found({"agreed": agreed}) if agreed and _between(now, agreed, after, until) else None


@trigger(Urgency.NEED, "since", "days")
def terms_open(now: Snapshot, *, days: int = 21) -> Found | None:
    """Terms were first spoken of `days` ago or longer and are not agreed."""
    since = now.terms.since if now.terms and not now.terms.agreed else None
    waited = (now.today - since).days if since else 0
    return Found({"since": since, "days": waited}) if since and waited >= max(days, 2) else None


@trigger(Urgency.CONFLICT, "count")
def drained(now: Snapshot, *, negative: int = 3, of: int = 5, conflicts: int = 2) -> Found | None:
    """Of the last `of` energy checks `negative` or more are low; `conflicts` or more disagreements stay."""
    checks = [moment.energy for moment in now.moments if moment.energy is not None][:of]
    low = sum(energy < 0 for energy in checks)
    return Found({"count": low}) if low >= negative and now.conflicts >= conflicts else None


def _open(now: Snapshot) -> Conflict | None:
    return now.conflict if now.conflict and not now.conflict.settled else None


def _since(conflict: Conflict) -> Found:
    return Found({"since": conflict.since})


def _between(now: Snapshot, day: date, after: int, until: int) -> bool:
    return after <= (now.today - day).days <= until
