"""What was promised, and what became of it."""

from datetime import date, timedelta

from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Urgency, trigger


@trigger(Urgency.PROMISE, "promise", "due")
def promise_due(now: Snapshot, *, days: int = 2) -> Found | None:
    """One of the writer's promises falls due within `days`."""
    last = now.today + timedelta(days)
    return next((_dated(one) for one in now.mine() if one.due and now.today <= one.due <= last), None)


@trigger(Urgency.PROMISE, "promise", "due")
def promise_overdue(now: Snapshot) -> Found | None:
    """One of the writer's promises has passed its day."""
    return next((_dated(one) for one in now.mine() if one.dueness(now.today) is Dueness.OVERDUE), None)


@trigger(Urgency.PROMISE, "promise", "due")
def their_promise_overdue(now: Snapshot) -> Found | None:
    """One of the client's promises has passed its day."""
    return next((_dated(one) for one in now.theirs() if one.dueness(now.today) is Dueness.OVERDUE), None)


@trigger(Urgency.PROMISE, "promise", "due")
def their_promise_due(now: Snapshot, *, days: int = 3) -> Found | None:
    """One of the client's promises falls due within `days`."""
    last = now.today + timedelta(days)
    return next((_dated(one) for one in now.theirs() if one.due and now.today <= one.due <= last), None)


@trigger(Urgency.NEED, "promise", "made")
def their_promise_undated(now: Snapshot, *, days: int = 21) -> Found | None:
    """A promise of the client's has been open for `days` and has no day."""
    waiting = (one for one in now.theirs() if one.due is None)
    return next((_made(one) for one in waiting if (now.today - one.made).days >= days), None)


@trigger(Urgency.NEED, "promise")
def their_promise_kept(now: Snapshot, *, days: int = 7) -> Found | None:
    """The client kept a promise in the last `days`."""
    kept = (one for one in now.promises if not one.mine and _lately(now, one, days, Outcome.KEPT))
    return next((Found({"promise": one.text}) for one in kept), None)


@trigger(Urgency.NEED, "promise", "made", "due")
def promise_under_way(now: Snapshot, *, days: int = 10) -> Found | None:
    """A promise of the writer's was made `days` ago or longer, and its day is not near yet."""
    for one in now.mine():
        if one.due and one.dueness(now.today) is Dueness.LATER and (now.today - one.made).days >= days:
            return Found({"promise": one.text, "made": one.made, "due": one.due})
    return None


@trigger(Urgency.PROMISE, "promise", "made")
def promise_undated(now: Snapshot, *, days: int = 14) -> Found | None:
    """A promise of the writer's has been open for `days` and has no day."""
    waiting = (one for one in now.mine() if one.due is None and one.firm)
    return next((_made(one) for one in waiting if (now.today - one.made).days >= days), None)


@trigger(Urgency.PROMISE, "promise", "made")
def promise_soft(now: Snapshot, *, days: int = 7) -> Found | None:
    """An "I'll try" of the writer's has been open for `days`."""
    soft = (one for one in now.mine() if not one.firm)
    return next((_made(one) for one in soft if (now.today - one.made).days >= days), None)


@trigger(Urgency.PROMISE, "promise")
def promise_kept(now: Snapshot, *, days: int = 3) -> Found | None:
    """The writer kept a promise in the last `days`."""
    return _settled(now, days, Outcome.KEPT)


@trigger(Urgency.PROMISE, "promise", "due")
def promise_early(now: Snapshot, *, days: int = 5) -> Found | None:
    """The writer kept a promise before its day, in the last `days`."""
    kept = (one for one in now.promises if one.mine and _lately(now, one, days, Outcome.KEPT))
    return next((_dated(one) for one in kept if one.due and one.settled and one.settled < one.due), None)


@trigger(Urgency.PROMISE, "promise")
def promise_changed(now: Snapshot, *, days: int = 7) -> Found | None:
    """A promise of the writer's was given another form, or let go, in the last `days`."""
    return _settled(now, days, Outcome.RENEGOTIATED, Outcome.RELEASED)


@trigger(Urgency.PROMISE, "promise")
def promise_slipped(now: Snapshot, *, days: int = 14) -> Found | None:
    """A promise of the writer's was late or broken in the last `days`."""
    return _settled(now, days, Outcome.LATE, Outcome.BROKEN)


@trigger(Urgency.PROMISE, "count")
def many_promises(now: Snapshot, *, count: int = 4) -> Found | None:
    """The writer has at least `count` open promises to this client."""
    mine = now.mine()
    return Found({"count": len(mine)}) if len(mine) >= count else None


@trigger(Urgency.SEASON, "count")
def promises_kept(now: Snapshot, *, count: int = 5) -> Found | None:
    """The writer has kept at least `count` promises to this client."""
    return Found({"count": now.kept}) if now.kept >= count else None


def _dated(promise: Promise) -> Found:
    return Found({"promise": promise.text, "due": promise.due or date.max})


def _made(promise: Promise) -> Found:
    return Found({"promise": promise.text, "made": promise.made})


def _settled(now: Snapshot, days: int, *outcomes: Outcome) -> Found | None:
    found = (one for one in now.promises if one.mine and _lately(now, one, days, *outcomes))
    return next((Found({"promise": one.text}) for one in found), None)


def _lately(now: Snapshot, one: Promise, days: int, *outcomes: Outcome) -> bool:
    """Whether a promise ended so in the last `days`."""
    return one.outcome in outcomes and one.settled is not None and 0 <= (now.today - one.settled).days <= days
