"""What is known about a client, in the order it matters, and what is missing."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from relbook.journal.fact import Fact, FactKind, Standing

STALE = timedelta(days=90)
"""How long a worry or a need may stand without being asked about again (PRODUCT.md, P16)."""

NEAR = timedelta(days=60)
"""How far from today a fact's own day may lie and still be worth bringing up."""

SLOTS = ((FactKind.WORRY,), (FactKind.NEED, FactKind.CHALLENGE), (FactKind.WISH,))
"""The needs map as a brief reads it: what fills each slot; the last kind names the gap."""

WORLD = (FactKind.PERSONAL, FactKind.PREFERENCE, FactKind.WORK_STYLE, FactKind.VALUE)
"""What a client's world is made of, besides what they carry."""


def holds(fact: Fact, today: date) -> bool:
    """Whether a fact still counts as known: not closed, and a wish only in the year it was made."""
    if fact.standing is Standing.CLOSED:
        return False
    return fact.kind is not FactKind.WISH or fact.as_of.year == today.year


def of(known: Iterable[Fact], *kinds: FactKind) -> list[Fact]:
    """The facts of these kinds, pinned first, then newest."""
    facts = [fact for fact in known if fact.kind in kinds]
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
        return max((fact.closed_on or fact.as_of for fact in facts if fact.kind in kinds), default=date.min)

    empty = [kinds for kinds in SLOTS if not of(known, *kinds)]
    return min(empty, key=emptied)[-1] if empty else None
