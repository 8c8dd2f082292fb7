"""How the tie itself stands: nearness, history, favours, changes."""

from datetime import date, timedelta

from relbook.journal.client import Closeness, State
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.meeting import ImportantDate
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Urgency, trigger
from relbook.journal.triggers.lately import lately


@trigger(Urgency.SEASON, "talks")
def long_tie(now: Snapshot, *, contacts: int = 1) -> Found | None:
    """They have talked `contacts` times or more."""
    return Found({"talks": now.contacts}) if now.contacts >= contacts else None


@trigger(Urgency.SEASON)
def no_circle(now: Snapshot, *, contacts: int = 3) -> Found | None:
    """They have talked `contacts` times or more, and the client stands in no circle."""
    return Found({}) if now.client.circle is None and now.contacts >= contacts else None


@trigger(Urgency.SEASON, "count", "capacity")
def circle_full(now: Snapshot) -> Found | None:
    """More clients stand in this circle than fit."""
    room = now.circle_capacity
    return Found({"count": now.in_circle, "capacity": room}) if room and now.in_circle > room else None


@trigger(Urgency.SEASON)
def wanted_closeness(now: Snapshot, *, wish: Closeness, contacts: int = 3) -> Found | None:
    """The writer wants the tie `wish`, after `contacts` or more talks."""
    return Found({}) if now.client.closeness is wish and now.contacts >= contacts else None


@trigger(Urgency.SEASON)
def never_met(now: Snapshot, *, contacts: int = 4) -> Found | None:
    """They have talked `contacts` times or more, but never in one room."""
    return Found({}) if not now.met and now.contacts >= contacts else None


@trigger(Urgency.SEASON)
def no_landmark(now: Snapshot, *, contacts: int = 4) -> Found | None:
    """They have talked `contacts` times or more, and no entry is marked as one to remember."""
    return Found({}) if not now.landmarks and now.contacts >= contacts else None


@trigger(Urgency.SEASON, "days")
def nothing_shared(now: Snapshot, *, days: int = 180) -> Found | None:
    """No shared experience was written down for `days`."""
    learned = [fact.as_of for fact in now.known(FactKind.SHARED)]
    last = max([*learned, now.last_days.get(Kind.SHARED, date.min)])
    gone = now.age_days if last == date.min else (now.today - last).days
    return Found({"days": gone}) if gone >= max(days, 2) else None


@trigger(Urgency.SEASON, "fact", "noted")
def shared_before(now: Snapshot, *, days: int = 120) -> Found | None:
    """Something they shared lies `days` back or longer."""
    old = [fact for fact in now.known(FactKind.SHARED) if (now.today - fact.as_of).days >= days]
    return Found({"fact": old[0].text, "noted": old[0].as_of}) if old else None


@trigger(Urgency.SEASON, "count")
def lifting(now: Snapshot, *, run: int = 3) -> Found | None:
    """The last `run` energy checks with this client were all good."""
    checks = [moment.energy for moment in now.moments if moment.energy is not None][:run]
    return Found({"count": run}) if len(checks) == run and min(checks) > 0 else None


@trigger(Urgency.NEED, "count")
def draining(now: Snapshot, *, run: int = 2) -> Found | None:
    """The last `run` energy checks with this client were all low."""
    checks = [moment.energy for moment in now.moments if moment.energy is not None][:run]
    return Found({"count": run}) if len(checks) == run and max(checks) < 0 else None


@trigger(Urgency.SEASON, "received")
def thanked(now: Snapshot, *, days: int = 60) -> Found | None:
    """The client said something kind in the last `days`."""
    return lately(now, Kind.APPRECIATION_RECEIVED, "received", 0, days)


@trigger(Urgency.SEASON, "asked")
def favour_asked(now: Snapshot, *, after: int = 3, until: int = 60) -> Found | None:
    """The client did the writer a favour between `after` and `until` days ago."""
    return lately(now, Kind.FAVOUR_ASKED, "asked", after, until)


@trigger(Urgency.SEASON, "given")
def only_giving(now: Snapshot) -> Found | None:
    """Favours have gone one way only, from the writer."""
    given = now.last_days.get(Kind.FAVOUR_GIVEN)
    return Found({"given": given}) if given and Kind.FAVOUR_ASKED not in now.last_days else None


@trigger(Urgency.NEED, "other")
def introduced(now: Snapshot) -> Found | None:
    """Somebody brought them together, and no thanks to them are written down."""
    return Found({"other": now.introducer}) if now.introducer and not now.introducer_thanked else None


@trigger(Urgency.SEASON, "other", "word")
def could_help(now: Snapshot) -> Found | None:
    """Another client needs what this one knows, or the other way round."""
    known = now.could_help and now.could_help_with
    return Found({"other": now.could_help, "word": now.could_help_with}) if known else None


@trigger(Urgency.SEASON, "town", "count")
def neighbours(now: Snapshot, *, count: int = 2) -> Found | None:
    """In the same town live `count` or more other clients."""
    town = now.client.town
    return Found({"town": town, "count": now.neighbours}) if town and now.neighbours >= count else None


@trigger(Urgency.AFTER, "org", "moved")
def moved_on(now: Snapshot, *, days: int = 45) -> Found | None:
    """They began somewhere else in the last `days`."""
    recent = now.moved_on is not None and 0 <= (now.today - now.moved_on).days <= days
    if not recent or now.moved_on is None or not now.client.company:
        return None
    return Found({"org": now.client.company, "moved": now.moved_on})


@trigger(Urgency.AFTER, "ended")
def work_ended(now: Snapshot, *, days: int = 30) -> Found | None:
    """The work together ended in the last `days`."""
    recent = now.ended_on is not None and 0 <= (now.today - now.ended_on).days <= days
    return Found({"ended": now.ended_on}) if recent and now.ended_on else None


@trigger(Urgency.NEED, "since")
def anniversary(now: Snapshot, *, days: int = 7) -> Found | None:
    """In the last `days` a full year together came round."""
    since = now.client.since
    if since is None or now.client.state is State.PROSPECT:
        return None
    day = ImportantDate("", "", "", since.month, since.day).next_on(now.today - timedelta(days - 1))
    return Found({"since": since}) if since < day <= now.today else None


@trigger(Urgency.SEASON, "month")
def season(now: Snapshot, *, months: tuple[int, ...], contacts: int = 3) -> Found | None:
    """It is one of the months `months`, and they have talked `contacts` times or more."""
    fits = now.today.month in months and now.contacts >= contacts
    return Found({"month": now.today}) if fits else None


@trigger(Urgency.NEED)
def new_here(now: Snapshot, *, days: int = 30) -> Found | None:
    """They came into the book in the last `days`, and little is known."""
    return Found({}) if now.age_days <= days and now.contacts <= 2 and len(now.facts) <= 2 else None
