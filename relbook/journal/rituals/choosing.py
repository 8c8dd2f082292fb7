"""Choosing whom to be near, one client after another, about twice a year (PRODUCT.md, P01, P41).

Nobody is weighed against anybody else: who has no circle comes first, then those whose place was not
looked at for half a year, those looked at longest ago before the others, and former clients last.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.circle import OUTWARD, Circle
from relbook.journal.client import LEFT, Change, Client, Closeness
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen

HALF_YEAR = timedelta(days=182)
"""How long a place that was looked at holds before it is asked about again (PRODUCT.md, P01: half-yearly)."""

YEAR = timedelta(days=365)
"""The same for former clients: they are asked about lightly (PRODUCT.md, P22)."""

PORTION = 12
"""How many clients a sitting has: some ten minutes at a page a minute. The number is ours."""

REST = timedelta(days=30)
"""How long "not now" rests, about one client and about the session as a whole."""


class Verdict(StrEnum):
    """What was decided about one client."""

    KEEP = "keep"
    CLOSER = "closer"
    LIGHTER = "lighter"
    PLACE = "place"
    LATER = "later"


class Why(StrEnum):
    """Why somebody comes up, in the order in which they do."""

    NO_CIRCLE = "no circle"
    LONG = "long"
    FORMER = "former"


@frozen
class Stand:
    """Where a client stands: the circle, and which way the tie is to move."""

    circle: Circle | None
    closeness: Closeness = Closeness.AS_IS


@frozen
class Candidate:
    """A client who may come up.

    `looked` is the last day on which the writer chose this place or looked at it, if there was one;
    `on_file` the day they were put on file. `rests_until` is the day "not now" ends, as far as it was said.
    """

    client: Client
    on_file: date
    looked: date | None = None
    rests_until: date | None = None

    @property
    def since(self) -> date:
        """From when their place stands as it is."""
        return self.looked or self.on_file


@frozen
class Shift:
    """What became of one client's place over a session."""

    client_id: str
    before: Stand
    after: Stand


@frozen
class Session:
    """How the session in hand stands.

    `began` is the day of its first decision, None before there is one. `seen` are those decided on since,
    `today` how many of them today. `waiting` are those to come, in order. `ended` is the day the last
    session was closed, and `rests_until` until when the writer wants to hear nothing of it.
    """

    waiting: tuple[Candidate, ...]
    began: date | None = None
    seen: int = 0
    today: int = 0
    ended: date | None = None
    rests_until: date | None = None


def after(stand: Stand, verdict: Verdict) -> Stand:
    """Where a client stands after Closer or Lighter: one ring in or out, and where there is none, the wish.

    Professional stands beside the rings: from there it is Steady, the ring that asks least of a tie, or
    Resting. A wish that points the other way is over with the move.

    >>> after(Stand(Circle.GROWING), Verdict.CLOSER).circle.value
    'close'
    >>> after(Stand(Circle.CLOSE), Verdict.CLOSER).closeness.value
    'warmer'
    """
    if verdict not in (Verdict.CLOSER, Verdict.LIGHTER):
        return stand
    nearer = verdict is Verdict.CLOSER
    wish, against = Closeness.WARMER, Closeness.COOLER
    if not nearer:
        wish, against = against, wish
    ring = _next_ring(stand.circle, nearer=nearer)
    if ring is stand.circle:
        return replace(stand, closeness=wish)
    return Stand(ring, Closeness.AS_IS if stand.closeness is against else stand.closeness)


def why(one: Candidate, today: date) -> Why | None:
    """Why a client comes up today; None while they need not."""
    if one.client.archived or (one.rests_until and today < one.rests_until):
        return None
    left = one.client.state in LEFT
    if one.client.circle is None and one.looked is None and not left:
        return Why.NO_CIRCLE
    if today - one.since < (YEAR if left else HALF_YEAR):
        return None
    if left:
        return Why.FORMER
    return Why.LONG if one.client.circle else Why.NO_CIRCLE


def in_turn(candidates: Iterable[Candidate], today: date) -> list[Candidate]:
    """Who comes up, in this order: what is unset, what was looked at longest ago, then by name."""
    reasons = list(Why)
    found = [(why(one, today), one) for one in candidates]
    kept = [(reasons.index(reason), one) for reason, one in found if reason is not None]

    def turn(pair: tuple[int, Candidate]) -> tuple[int, date, str, str]:
        place, one = pair
        since = one.looked or date.min if reasons[place] is Why.NO_CIRCLE else one.since
        return place, since, fold(one.client.name), one.client.id

    return [one for _, one in sorted(kept, key=turn)]


def portion(session: Session) -> int:
    """How many are left of today's portion, at most as many as wait."""
    left = PORTION - session.today % PORTION if session.today else PORTION
    return min(left, len(session.waiting))


def is_due(session: Session, began: date | None, today: date) -> bool:
    """Whether to mention the session on Today.

    `began` is the day the book began. It is mentioned where somebody waits, half a year after the last one
    was closed (or after the book began), and on the days after one that was left in the middle.
    """
    return bool(session.waiting) and may_be_due(session, began, today)


def may_be_due(session: Session, began: date | None, today: date) -> bool:
    """The same but for whether anybody waits: what can be said before all clients are looked at."""
    if session.rests_until and today < session.rests_until:
        return False
    if session.began is not None:
        return not session.today
    last = session.ended or began
    return last is not None and today - last >= HALF_YEAR


def shifts(changes: Sequence[Change], now: Mapping[str, Client]) -> list[Shift]:
    """What moved, from changes in the order they happened; who came back where they were did not move."""
    before: dict[str, Stand] = {}
    for change in reversed(changes):
        if change.client_id in now:
            client = now[change.client_id]
            stand = before.get(client.id, Stand(client.circle, client.closeness))
            before[client.id] = _undone(stand, change)
    found = (Shift(key, stand, Stand(now[key].circle, now[key].closeness)) for key, stand in before.items())
    return sorted(
        (one for one in found if one.before != one.after), key=lambda one: fold(now[one.client_id].name)
    )


def _undone(stand: Stand, change: Change) -> Stand:
    match change.what:
        case "circle":
            return replace(stand, circle=Circle(change.before) if change.before else None)
        case "closeness":
            return replace(stand, closeness=Closeness(change.before or Closeness.AS_IS))
    return stand


def _next_ring(circle: Circle | None, *, nearer: bool) -> Circle | None:
    if circle is None:
        return None
    if circle not in OUTWARD:
        return Circle.STEADY if nearer else Circle.RESTING
    at = OUTWARD.index(circle) + (-1 if nearer else 1)
    return OUTWARD[at] if 0 <= at < len(OUTWARD) else circle
