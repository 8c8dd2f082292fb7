"""What the work does to the one who writes: which of it gives energy, and which costs some.

It is about the writer. Nothing here is counted by client.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import Span, months_in

ENOUGH = 3
"""How many notes of energy it takes before anything is said about a kind of work."""

CLEARLY = 2
"""How many times as often one way as the other is clear enough to say so."""


class Leaning(StrEnum):
    """Which way a kind of work leans, in words and not in grades."""

    GIVES = "gives"
    COSTS = "costs"
    MIXED = "mixed"
    FEW = "few"


@frozen
class Energies:
    """How many notes of energy said that it gave some, cost some, or neither."""

    gave: int = 0
    cost: int = 0
    even: int = 0

    @property
    def total(self) -> int:
        return self.gave + self.cost + self.even

    @property
    def leaning(self) -> Leaning:
        """What may be said of it."""
        if self.total < ENOUGH:
            return Leaning.FEW
        if self.gave and self.gave >= CLEARLY * self.cost and 2 * self.gave > self.total:
            return Leaning.GIVES
        if self.cost and self.cost >= CLEARLY * self.gave and 2 * self.cost > self.total:
            return Leaning.COSTS
        return Leaning.MIXED


@frozen
class MonthOfEnergy:
    """The energy noted in a month; `first` is its first day in the span."""

    first: date
    energies: Energies


@frozen
class Work:
    """A kind of entry, or a tag, and what it did."""

    name: str
    is_tag: bool
    energies: Energies


def energies(noted: Iterable[Noted]) -> Energies:
    """What all these entries did together."""
    levels = [one.energy for one in noted if one.energy is not None]
    gave, cost = sum(level > 0 for level in levels), sum(level < 0 for level in levels)
    return Energies(gave, cost, len(levels) - gave - cost)


def by_month(noted: Iterable[Noted], span: Span) -> list[MonthOfEnergy]:
    """Every month of the span with the energy noted in it."""
    known = (one for one in noted if one.energy is not None and one.day in span)
    months = by_key(((one.day.year, one.day.month), one) for one in known)
    return [MonthOfEnergy(day, energies(months[day.year, day.month])) for day in months_in(span)]


def by_work(noted: Iterable[Noted]) -> list[Work]:
    """What each kind of work and each tag did, the most often noted first; a check of energy is no work."""
    found: dict[tuple[bool, str], list[Noted]] = defaultdict(list)
    for one in noted:
        if one.energy is not None:
            if one.written:
                found[False, one.kind].append(one)
            for tag in dict.fromkeys(one.tags):
                found[True, tag].append(one)
    works = [Work(name, is_tag, energies(entries)) for (is_tag, name), entries in found.items()]
    return sorted(works, key=lambda work: (-work.energies.total, work.is_tag, work.name))
