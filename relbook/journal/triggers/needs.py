"""What is known about a client, what has grown old, and what is missing."""

from datetime import timedelta

from relbook.journal.fact import NEEDS, Fact, FactKind
from relbook.journal.knowledge import about_them
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Urgency, trigger
from relbook.journal.triggers.meetings import DAY, meeting_within


@trigger(Urgency.NEED, "talks")
def unknown(now: Snapshot, *, kind: FactKind, contacts: int = 1) -> Found | None:
    """No `kind` is known after `contacts` or more talks."""
    if now.contacts < contacts or now.known(kind):
        return None
    return Found({"talks": now.contacts}, _pressing(now))


@trigger(Urgency.NEED, "fact", "noted")
def stale(now: Snapshot, *, kind: FactKind, days: int = 90) -> Found | None:
    """The newest `kind` was last confirmed `days` ago or longer."""
    facts = now.known(kind)
    old = bool(facts) and (now.today - facts[0].as_of).days >= days
    return _noted(now, facts[0]) if old else None


@trigger(Urgency.NEED, "fact", "noted")
def noted(now: Snapshot, *, kind: FactKind, after: int = 7, until: int = 89) -> Found | None:
    """A `kind` was learned between `after` and `until` days ago."""
    recent = [fact for fact in now.known(kind) if after <= (now.today - fact.as_of).days <= until]
    return _noted(now, recent[0]) if recent else None


@trigger(Urgency.NEED, "fact", "day")
def day_ahead(now: Snapshot, *, days: int = 14) -> Found | None:
    """A fact speaks of a day in the next `days`."""
    last = now.today + timedelta(days)
    near = [fact for fact in _dated(now) if fact.about and now.today < fact.about <= last]
    return _about(now, min(near, key=lambda fact: (fact.about, fact.id))) if near else None


@trigger(Urgency.NEED, "fact", "day")
def day_passed(now: Snapshot, *, days: int = 14) -> Found | None:
    """A fact speaks of a day in the last `days`."""
    first = now.today - timedelta(days)
    gone = [fact for fact in _dated(now) if fact.about and first <= fact.about < now.today]
    return _about(now, max(gone, key=lambda fact: (fact.about, fact.id))) if gone else None


@trigger(Urgency.NEED, "fact", "day")
def hard_day_ahead(now: Snapshot, *, days: int = 14) -> Found | None:
    """A worry or a challenge speaks of a day in the next `days`."""
    last = now.today + timedelta(days)
    hard = now.known(FactKind.WORRY, FactKind.CHALLENGE)
    near = [fact for fact in hard if fact.about and now.today < fact.about <= last]
    return _about(now, min(near, key=lambda fact: (fact.about, fact.id))) if near else None


@trigger(Urgency.NEED, "fact", "closed")
def eased(now: Snapshot, *, days: int = 30) -> Found | None:
    """A worry, a challenge or a wish was closed in the last `days`."""
    gone = [
        (fact.closed_on, fact.text)
        for fact in now.facts
        if fact.kind in NEEDS and fact.closed_on and 0 <= (now.today - fact.closed_on).days <= days
    ]
    return Found({"fact": max(gone)[1], "closed": max(gone)[0]}, _pressing(now)) if gone else None


@trigger(Urgency.NEED, "fact", "told")
def told_them(now: Snapshot, *, after: int = 14, until: int = 365) -> Found | None:
    """The writer told the client something of their own, between `after` and `until` days ago."""
    mine = [fact for fact in now.facts if fact.mine and not fact.closed_on and not about_them(fact)]
    recent = [fact for fact in mine if after <= (now.today - fact.as_of).days <= until]
    newest = max(recent, key=lambda fact: (fact.as_of, fact.id), default=None)
    return Found({"fact": newest.text, "told": newest.as_of}, _pressing(now)) if newest else None


@trigger(Urgency.NEED, "fact", "noted")
def own_line(now: Snapshot, *, days: int = 90) -> Found | None:
    """A boundary of the writer's own was set `days` ago or longer."""
    lines = [fact for fact in now.known(FactKind.BOUNDARY) if fact.mine]
    old = [fact for fact in lines if (now.today - fact.as_of).days >= days]
    return _noted(now, old[0]) if old else None


@trigger(Urgency.NEED, "label", "day")
def date_ahead(now: Snapshot) -> Found | None:
    """An important date is no further away than its own lead."""
    ahead = sorted((one.next_on(now.today), one.label, one.lead_days) for one in now.dates)
    for day, label, lead in ahead:
        if (day - now.today).days <= lead:
            return Found({"label": label, "day": day}, _pressing(now))
    return None


def _dated(now: Snapshot) -> list[Fact]:
    return [fact for fact in now.known(*FactKind) if fact.about]


def _noted(now: Snapshot, fact: Fact) -> Found:
    return Found({"fact": fact.text, "noted": fact.as_of}, _pressing(now))


def _about(now: Snapshot, fact: Fact) -> Found:
    return Found({"fact": fact.text, "day": fact.about or now.today}, _pressing(now))


def _pressing(now: Snapshot) -> Urgency | None:
    """A gap matters most just before a talk in which it could be asked about."""
    return Urgency.MEETING if meeting_within(now, DAY) else None
