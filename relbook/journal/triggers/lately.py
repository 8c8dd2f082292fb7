"""What the last weeks brought between two people, and where the work itself stands."""

from datetime import timedelta

from relbook.journal.entry import TALKS, Kind
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Urgency, trigger


@trigger(Urgency.NEED, "days")
def early_days(now: Snapshot, *, after: int = 14, until: int = 120, contacts: int = 2) -> Found | None:
    """They have known each other between `after` and `until` days, and talked `contacts` times or more."""
    fits = max(after, 2) <= now.age_days <= until and now.contacts >= contacts
    return Found({"days": now.age_days}) if fits else None


@trigger(Urgency.SEASON, "count", "days")
def many_talks(now: Snapshot, *, count: int = 6, days: int = 30) -> Found | None:
    """There were `count` or more talks in the last `days`."""
    first = now.today - timedelta(days)
    talks = [moment for moment in now.moments if moment.kind in TALKS and first < moment.day <= now.today]
    return Found({"count": len(talks), "days": days}) if len(talks) >= count else None


@trigger(Urgency.SEASON, "org", "talks")
def works_at(now: Snapshot, *, contacts: int = 3) -> Found | None:
    """The client works for a house with a name, and they have talked `contacts` times or more."""
    org = now.client.company
    return Found({"org": org, "talks": now.contacts}) if org and now.contacts >= contacts else None


@trigger(Urgency.SEASON, "shared")
def shared_lately(now: Snapshot, *, after: int = 1, until: int = 14) -> Found | None:
    """They did something together that is no work, between `after` and `until` days ago."""
    return lately(now, Kind.SHARED, "shared", after, until)


@trigger(Urgency.SEASON, "given")
def favour_given(now: Snapshot, *, after: int = 7, until: int = 60) -> Found | None:
    """The writer did the client a favour between `after` and `until` days ago."""
    return lately(now, Kind.FAVOUR_GIVEN, "given", after, until)


@trigger(Urgency.SEASON, "made")
def made_difference(now: Snapshot, *, after: int = 1, until: int = 60) -> Found | None:
    """The writer noted, between `after` and `until` days ago, that their work made a difference."""
    return lately(now, Kind.DIFFERENCE, "made", after, until)


@trigger(Urgency.SEASON, "days")
def no_extra(now: Snapshot, *, days: int = 90) -> Found | None:
    """Nothing beyond what was agreed was written down for `days`."""
    gone = now.days_since(Kind.EXTRA)
    gone = now.age_days if gone is None else gone
    return Found({"days": gone}) if gone >= max(days, 2) else None


@trigger(Urgency.SEASON)
def landmark_kept(now: Snapshot, *, contacts: int = 4) -> Found | None:
    """An entry is marked as one to remember, after at least `contacts` talks."""
    return Found({}) if now.landmarks and now.contacts >= contacts else None


def lately(now: Snapshot, kind: Kind, slot: str, after: int, until: int) -> Found | None:
    """The newest entry of this kind, when it lies so far back."""
    day = now.last_days.get(kind)
    return Found({slot: day}) if day and after <= (now.today - day).days <= until else None
