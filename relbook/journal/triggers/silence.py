"""Nothing has happened for a while, which is something too."""

from relbook.journal.client import State
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import NEEDS
from relbook.journal.rhythm import resting
from relbook.journal.snapshot import NO_REPLY, Snapshot
from relbook.journal.trigger import Found, Urgency, trigger


def expected_elsewhere(now: Snapshot) -> bool:
    """Whether silence is fine: a talk is planned, they are away, or the writer asked for peace."""
    return resting(now.client, now.next_meeting, now.today)


@trigger(Urgency.SILENCE, "days", "rhythm", "last")
def silence(now: Snapshot, *, share: float = 1.0) -> Found | None:
    """More than the chosen rhythm, times `share`, has passed without a talk."""
    days, rhythm, last = now.days_since_contact, now.rhythm_days, now.last_contact
    if days is None or last is None or not rhythm or expected_elsewhere(now):
        return None
    return Found({"days": days, "rhythm": rhythm, "last": last}) if days > max(1.0, share * rhythm) else None


@trigger(Urgency.SILENCE, "days", "last")
def long_silence(now: Snapshot, *, days: int = 365) -> Found | None:
    """Not a word for `days`, whatever the rhythm."""
    gone, last = now.days_since_contact, now.last_contact
    if gone is None or last is None or gone < days or expected_elsewhere(now):
        return None
    return Found({"days": gone, "last": last})


@trigger(Urgency.SILENCE, "days", "last")
def former_silence(now: Snapshot, *, days: int = 180) -> Found | None:
    """Someone the writer used to work for has not been heard of for `days`."""
    gone, last = now.days_since_contact, now.last_contact
    if now.client.state not in (State.FORMER, State.DORMANT, State.ENDED) or expected_elsewhere(now):
        return None
    return Found({"days": gone, "last": last}) if gone is not None and last and gone >= days else None


@trigger(Urgency.SILENCE, "count")
def one_sided(now: Snapshot, *, run: int = 4) -> Found | None:
    """The last `run` talks were all the writer's idea, or got no answer."""
    latest = now.talks[:run]
    mine = len(latest) == run and all(talk.one_way for talk in latest)
    return Found({"count": run}) if mine else None


@trigger(Urgency.SEASON, "count")
def they_reach_out(now: Snapshot, *, run: int = 3) -> Found | None:
    """The last `run` talks were all the client's idea."""
    latest = now.talks[:run]
    theirs = len(latest) == run and all(talk.initiated is Side.THEM for talk in latest)
    return Found({"count": run}) if theirs else None


@trigger(Urgency.SILENCE, "days", "last")
def unanswered(now: Snapshot, *, days: int = 5, until: int = 60) -> Found | None:
    """The writer reached out between `days` and `until` days ago and noted that no answer came."""
    latest = next(iter(now.talks), None)
    if latest is None or latest.reply != NO_REPLY or expected_elsewhere(now):
        return None
    gone = (now.today - latest.day).days
    return Found({"days": gone, "last": latest.day}) if max(days, 2) <= gone <= until else None


@trigger(Urgency.NEED, "days", "last")
def prospect_waits(now: Snapshot, *, days: int = 21) -> Found | None:
    """No work has begun, and they last spoke `days` ago or longer."""
    gone, last = now.days_since_contact, now.last_contact
    if now.client.state is not State.PROSPECT or gone is None or last is None or expected_elsewhere(now):
        return None
    return Found({"days": gone, "last": last}) if gone >= max(days, 2) else None


@trigger(Urgency.NEED, "count")
def all_business(now: Snapshot, *, count: int = 6) -> Found | None:
    """The last `count` notes are all work, and nothing about the person was learned meanwhile."""
    work = {Kind.MEETING, Kind.CALL, Kind.MESSAGE, Kind.NEGOTIATION}
    latest = now.moments[:count]
    if len(latest) < count or any(moment.kind not in work for moment in latest):
        return None
    learned = [fact for fact in now.facts if fact.as_of >= latest[-1].day and fact.kind not in NEEDS]
    return None if learned else Found({"count": count})


@trigger(Urgency.NEED, "days")
def unappreciated(now: Snapshot, *, days: int = 120) -> Found | None:
    """Nobody has written down a thank-you to this client for `days`."""
    gone = now.days_since(Kind.APPRECIATION_GIVEN)
    gone = now.age_days if gone is None else gone
    return Found({"days": gone}) if gone >= max(days, 2) else None


@trigger(Urgency.NEED, "days")
def taken_for_granted(now: Snapshot, *, days: int = 120) -> Found | None:
    """All runs smoothly, and for `days` no thanks and no need were written down."""
    gone, rhythm = now.days_since_contact, now.rhythm_days
    thanked = now.days_since(Kind.APPRECIATION_GIVEN)
    fresh = [fact for fact in now.known(*NEEDS) if (now.today - fact.as_of).days < days]
    smooth = gone is not None and rhythm is not None and gone <= rhythm and not now.conflicts
    if not smooth or fresh or now.age_days < days or (thanked is not None and thanked < days):
        return None
    return Found({"days": days})
