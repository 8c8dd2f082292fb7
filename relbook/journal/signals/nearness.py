"""What silence and smoothness say about a tie, and what is not known of the person."""

from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.journal.fact import NEEDS, FactKind
from relbook.journal.signals import thresholds as at
from relbook.journal.signals.signal import Act, signal
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found
from relbook.journal.triggers import meetings, needs, silence, ties

WORKED_WITH = (State.FORMER, State.DORMANT)
"""Whose silence has a cadence of its own; one that was ended is left in peace."""


@signal(Act.ASK, "P16", closeness=True)
def empty_needs(now: Snapshot) -> Found | None:
    """A talk is near, and a part of the needs map is empty."""
    if not meetings.before_meeting.ask(now, {"hours": at.BEFORE_MEETING_HOURS}):
        return None
    empty = next((kind for kind in NEEDS if needs.unknown.ask(now, {"kind": kind})), None)
    meeting = now.next_meeting
    return Found({"kind": empty.value, "meeting": meeting.day}) if empty and meeting else None


@signal(Act.MEET, "P22", closeness=True)
def former_silence(now: Snapshot) -> Found | None:
    """Somebody one used to work for has not been heard of for long."""
    if now.client.state not in WORKED_WITH:
        return None
    return silence.former_silence.ask(now, {"days": at.FORMER_DAYS})


@signal(Act.MEET, "P22", closeness=True)
def long_silence(now: Snapshot) -> Found | None:
    """Far more than the chosen rhythm has passed, or a year where none was chosen."""
    if now.client.state in (*WORKED_WITH, State.ENDED):
        return None
    if now.rhythm_days:
        return silence.silence.ask(now, {"share": at.LONG_SHARE})
    return silence.long_silence.ask(now, {"days": at.LONG_DAYS})


@signal(Act.REFLECT, "P24", closeness=True)
def one_sided(now: Snapshot) -> Found | None:
    """The last talks were all the writer's idea, or went unanswered."""
    return silence.one_sided.ask(now, {"run": at.OWN_RUN})


@signal(Act.THANK, "P12", closeness=True)
def taken_for_granted(now: Snapshot) -> Found | None:
    """All runs smoothly, and no thanks and no need were written down for long."""
    found = silence.taken_for_granted.ask(now, {"days": at.NO_THANKS_DAYS})
    thanked = now.last_days.get(Kind.APPRECIATION_GIVEN)
    return Found({**found.slots, **({"thanked": thanked} if thanked else {})}) if found else None


@signal(Act.ASK, "P16", closeness=True)
def stale_need(now: Snapshot) -> Found | None:
    """A worry or a challenge has not been asked about for long."""
    for kind in (FactKind.WORRY, FactKind.CHALLENGE):
        found = needs.stale.ask(now, {"kind": kind, "days": at.STALE_DAYS})
        if found:
            noted = now.known(kind)[0].as_of
            return Found({**found.slots, "kind": kind.value, "days": (now.today - noted).days})
    return None


@signal(Act.ASK, "P31", closeness=True)
def all_business(now: Snapshot) -> Found | None:
    """The last notes are all work, and nothing about the person was learned meanwhile."""
    return silence.all_business.ask(now, {"count": at.BUSINESS_RUN})


@signal(Act.MEET, "P04", closeness=True)
def never_met(now: Snapshot) -> Found | None:
    """They have talked for more than a year and never been in one room."""
    if now.age_days <= at.UNMET_DAYS or not ties.never_met.ask(now, {"contacts": at.UNMET_TALKS}):
        return None
    return Found({"days": now.age_days, "talks": now.contacts})
