"""What is known about a client, laid out as one reads it: in groups, each with its most telling first."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.knowledge import about_them, expired, needs


class Group(StrEnum):
    """The groups, in the order they are read."""

    MIND = "mind"
    BOUNDS = "bounds"
    GROUND = "ground"
    WORLD = "world"
    LIKED = "liked"
    DIFFERENCES = "differences"
    SHARED = "shared"
    TOLD = "told"
    OVER = "over"


_GROUPS = {
    FactKind.WORRY: Group.MIND,
    FactKind.CHALLENGE: Group.MIND,
    FactKind.WISH: Group.MIND,
    FactKind.NEED: Group.MIND,
    FactKind.BOUNDARY: Group.BOUNDS,
    FactKind.PREFERENCE: Group.BOUNDS,
    FactKind.WORK_STYLE: Group.BOUNDS,
    FactKind.VALUE: Group.GROUND,
    FactKind.PERSONAL: Group.WORLD,
    FactKind.LIKE: Group.LIKED,
    FactKind.DIFFERENCE: Group.DIFFERENCES,
    FactKind.SHARED: Group.SHARED,
}


def group(kind: FactKind, *, mine: bool = False, over: bool = False) -> Group:
    """The group of facts of a kind; `over` are those that no longer hold."""
    if over:
        return Group.OVER
    theirs = not mine or kind is FactKind.BOUNDARY
    return _GROUPS[kind] if theirs else Group.TOLD


def group_of(fact: Fact, today: date) -> Group:
    """The group a fact stands in today."""
    over = fact.standing is Standing.CLOSED or expired(fact, today)
    return group(fact.kind, mine=not about_them(fact), over=over)


@frozen
class Known:
    """What is known about a client: the foremost facts, and how many each group has in all.

    What another fact took the place of is not among them.
    """

    today: date
    facts: tuple[Fact, ...] = ()
    counts: Mapping[Group, int] | None = None

    def needs(self) -> dict[FactKind, Fact | None]:
        """The needs map: what fills each slot; None is not known."""
        return needs(self.facts, self.today)

    def once(self, kind: FactKind) -> Fact | None:
        """The newest wish of a year that is over: what to begin with where none is known."""
        past = (fact for fact in self.facts if fact.kind is kind and expired(fact, self.today))
        open_ones = [fact for fact in past if fact.standing is not Standing.CLOSED and about_them(fact)]
        return max(open_ones, key=lambda fact: (fact.as_of, fact.id), default=None)

    def groups(self) -> dict[Group, list[Fact]]:
        """The facts by group, pinned first, then newest; what the needs map shows stands only there."""
        in_map = {fact.id for fact in self.needs().values() if fact}
        in_map |= {once.id for kind, fact in self.needs().items() if not fact and (once := self.once(kind))}
        rest = (fact for fact in sorted(self.facts, key=_order, reverse=True) if fact.id not in in_map)
        found = by_key((group_of(fact, self.today), fact) for fact in rest)
        return {one: found[one] for one in Group if one in found}

    def total(self, one: Group) -> int:
        """How many facts a group has, shown or not, without those that the needs map shows."""
        shown = [fact for fact in self.needs().values() if fact]
        shown += [once for kind, fact in self.needs().items() if not fact and (once := self.once(kind))]
        here = sum(group_of(fact, self.today) is one for fact in shown)
        return max(0, (self.counts or {}).get(one, 0) - here)


def _order(fact: Fact) -> tuple[bool, date, str]:
    return fact.pinned, fact.closed_on or fact.as_of, fact.id
