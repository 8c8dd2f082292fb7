"""Clocks that stop only on telling the person: disagreements, mistakes, hard truths, what they owe."""

from relbook.journal.promise import Promise
from relbook.journal.signals import thresholds as at
from relbook.journal.signals.signal import ENTRY, Act, signal
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found
from relbook.journal.triggers import conflicts, ties


@signal(Act.OPEN, "P18")
def avoided_conflict(now: Snapshot) -> Found | None:
    """A disagreement was named and not raised."""
    return _in(_conflict(now), conflicts.conflict_unraised.ask(now, {"days": at.UNRAISED_DAYS}))


@signal(Act.OPEN, "P18")
def conflict_check_in(now: Snapshot) -> Found | None:
    """A disagreement was settled some weeks ago and nobody has asked since how it is."""
    given = {"after": at.CHECK_IN_DAYS, "until": at.CHECK_IN_UNTIL}
    found = conflicts.conflict_settled.ask(now, given)
    settled = now.conflict.settled if now.conflict else None
    if found is None or settled is None:
        return None
    return _in(_conflict(now), Found({**found.slots, "days": (now.today - settled).days}))


@signal(Act.REFLECT, "P02")
def drain(now: Snapshot) -> Found | None:
    """Most of the last checks are low, and several disagreements stay open."""
    given = {"negative": at.LOW_CHECKS, "of": at.CHECKS, "conflicts": at.OPEN_CONFLICTS}
    found = conflicts.drained.ask(now, given)
    return Found({**found.slots, "of": at.CHECKS, "conflicts": now.conflicts}) if found else None


@signal(Act.OPEN, "P43")
def hard_truth(now: Snapshot) -> Found | None:
    """Something that should be said has waited."""
    return conflicts.truth_waits.ask(now, {"days": at.UNSAID_DAYS})


@signal(Act.OPEN, "P30")
def mistake_untold(now: Snapshot) -> Found | None:
    """A mistake is written down, and the client has not been told."""
    return _in(_mistake(now), conflicts.mistake_untold.ask(now, {"days": at.UNTOLD_DAYS}))


@signal(Act.REFLECT, "P30")
def mistake_follow_up(now: Snapshot) -> Found | None:
    """A mistake was told some weeks ago: time to look at what has changed."""
    told = now.mistake.told if now.mistake and not now.mistake.followed else None
    gone = (now.today - told).days if told else 0
    fits = at.REPAIR_DAYS <= gone <= at.REPAIR_UNTIL
    return _in(_mistake(now), Found({"told": told, "days": gone})) if told and fits else None


@signal(Act.ASK, "P29")
def promise_waiting(now: Snapshot) -> Found | None:
    """Something they promised has waited long past its day, or long without one."""
    for one in now.theirs():
        if _waits(one, now):
            since = one.due or one.made
            days = (now.today - since).days
            return Found({"promise": one.text, "since": since, "days": days, "dated": int(bool(one.due))})
    return None


@signal(Act.THANK, "P44")
def referral_thanks(now: Snapshot) -> Found | None:
    """Somebody brought them, days ago, and no thanks to that person are written down."""
    found = ties.introduced.ask(now, {})
    return Found({**found.slots, "days": now.age_days}) if found and _thanks_due(now) else None


def _thanks_due(now: Snapshot) -> bool:
    return now.age_days >= at.THANK_WITHIN_DAYS


def _waits(one: Promise, now: Snapshot) -> bool:
    if one.due is None:
        return (now.today - one.made).days >= at.WAITING_UNDATED_DAYS
    return (now.today - one.due).days >= at.WAITING_DAYS


def _conflict(now: Snapshot) -> str:
    return now.conflict.entry_id if now.conflict else ""


def _mistake(now: Snapshot) -> str:
    return now.mistake.entry_id if now.mistake else ""


def _in(entry_id: str, found: Found | None) -> Found | None:
    """The same, with the entry it is about."""
    return Found({**found.slots, ENTRY: entry_id}) if found and entry_id else found
