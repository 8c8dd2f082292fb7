"""What is known about a client, in the order it matters, and what is missing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from relbook.journal.fact import NEEDS, Fact, FactKind, Standing

STALE = timedelta(days=90)
"""How long a worry or a need may stand without being asked about again (PRODUCT.md, P16)."""

YEARLY = timedelta(days=365)
"""How long norms may stand: preferences and ways of working (P19), boundaries (P32 and P48, prompts 26
and 43 of section 5), and what two people see differently (P06; nobody names a number, views are norms)."""

TWO_YEARS = timedelta(days=730)
"""How long a fact of somebody's life may stand; no source names a number, homes and schools change."""

STALE_AFTER: Mapping[FactKind, timedelta | None] = MappingProxyType(
    {
        FactKind.WORRY: STALE,
        FactKind.CHALLENGE: STALE,
        FactKind.NEED: STALE,
        FactKind.WISH: None,  # not after days: at New Year (P16)
        FactKind.PREFERENCE: YEARLY,
        FactKind.WORK_STYLE: YEARLY,
        FactKind.BOUNDARY: YEARLY,
        FactKind.DIFFERENCE: YEARLY,
        FactKind.PERSONAL: TWO_YEARS,
        FactKind.VALUE: None,  # what somebody stands for, what one likes and what was lived
        FactKind.LIKE: None,  # through together does not wear off by itself (P05, P39, P23)
        FactKind.SHARED: None,
    }
)
"""After how long each kind of fact may no longer be true; None is never, by days alone."""

NEAR = timedelta(days=60)
"""How far from today a fact's own day may lie and still be worth bringing up."""

SLOTS = ((FactKind.WORRY,), (FactKind.NEED, FactKind.CHALLENGE), (FactKind.WISH,))
"""The needs map as a brief reads it: what fills each slot; the last kind names the gap."""

WORLD = (FactKind.PERSONAL, FactKind.PREFERENCE, FactKind.WORK_STYLE)
"""What a client's world is made of, besides what they carry, stand for and like."""


def holds(fact: Fact, today: date) -> bool:
    """Whether a fact still counts as known: not closed, and a wish only in the year it was made."""
    return fact.standing is not Standing.CLOSED and not expired(fact, today)


def expired(fact: Fact, today: date) -> bool:
    """Whether a fact was for a year that is over: a wish is, from New Year on (PRODUCT.md, P16)."""
    return fact.kind is FactKind.WISH and fact.as_of.year < today.year


def standing(fact: Fact, today: date) -> Standing:
    """How a fact stands today: closed when that was said, stale when it is older than its kind may be.

    >>> worry = Fact("f", "c", FactKind.WORRY, "rent", date(2026, 1, 1))
    >>> standing(worry, date(2026, 4, 1)).value, standing(worry, date(2026, 4, 2)).value
    ('known', 'stale')
    """
    if fact.standing is not Standing.KNOWN:
        return fact.standing
    limit = STALE_AFTER[fact.kind]
    old = limit is not None and today - fact.as_of > limit
    return Standing.STALE if old or expired(fact, today) else Standing.KNOWN


def age(fact: Fact, today: date) -> int:
    """How many days ago a fact was learned or last confirmed; 0 for one of a day to come."""
    return max(0, (today - fact.as_of).days)


def about_them(fact: Fact) -> bool:
    """Whether a fact is about the client: what the writer told them is not, a boundary holds between both."""
    return not fact.mine or fact.kind is FactKind.BOUNDARY


def history(fact: Fact, facts: Iterable[Fact]) -> list[Fact]:
    """What a fact was before, the latest form first, as far as `facts` still tell."""
    by_id = {one.id: one for one in facts if one.id != fact.id}
    found: list[Fact] = []
    while before := by_id.pop(fact.supersedes, None):
        found.append(before)
        fact = before
    return found


def days_open(fact: Fact, before: Iterable[Fact], today: date) -> int:
    """For how many days somebody has been up against something, in whatever words (PRODUCT.md, P26).

    `before` are its earlier forms. A closed one stopped counting on the day it was closed.
    """
    first = min(one.since or one.as_of for one in (fact, *before))
    return max(0, ((fact.closed_on or today) - min(first, fact.as_of)).days)


def needs(facts: Sequence[Fact], today: date) -> dict[FactKind, Fact | None]:
    """The needs map: the newest fact that holds in each of its three slots; None is not known."""
    known = [fact for fact in facts if holds(fact, today)]
    return {kind: newest(known, kind) for kind in NEEDS}


def of(known: Iterable[Fact], *kinds: FactKind) -> list[Fact]:
    """The facts of these kinds that are about the client, pinned first, then newest."""
    facts = [fact for fact in known if fact.kind in kinds and about_them(fact)]
    return sorted(facts, key=lambda fact: (fact.pinned, fact.as_of, fact.id), reverse=True)


def newest(known: Iterable[Fact], *kinds: FactKind) -> Fact | None:
    """The fact of these kinds that was learned last."""
    return max(of(known, *kinds), key=lambda fact: (fact.as_of, fact.id), default=None)


def by_nearness(facts: list[Fact], today: date) -> list[Fact]:
    """Pinned first, then those that speak of a near day, the nearest first; the rest as they stood."""
    return sorted(facts, key=lambda fact: (not fact.pinned, distance(fact, today)))


def distance(fact: Fact, today: date) -> timedelta:
    """How far a fact's own day is from today; no day, or a far one, is as far as can be."""
    away = abs(fact.about - today) if fact.about else timedelta.max
    return away if away <= NEAR else timedelta.max


def gap(facts: Sequence[Fact], known: list[Fact]) -> FactKind | None:
    """The slot of the needs map that has been empty longest; one never filled is the oldest."""

    def emptied(kinds: tuple[FactKind, ...]) -> date:
        return max((fact.closed_on or fact.as_of for fact in of(facts, *kinds)), default=date.min)

    empty = [kinds for kinds in SLOTS if not of(known, *kinds)]
    return min(empty, key=emptied)[-1] if empty else None
