"""What is written about, work or life, and who reached out: plain counts of entries."""

from collections import Counter
from collections.abc import Iterable

from relbook.journal.entry import Side
from relbook.journal.frozen import frozen
from relbook.journal.insights.noted import Noted

ROWS = 5
"""How many kinds have a row of their own; with more, the last row holds the rest."""


@frozen
class KindCount:
    """How many entries there are of a kind; `kinds` are several in the row of the rest."""

    kinds: tuple[str, ...]
    count: int


@frozen
class Sides:
    """Who reached out, counted in contacts; `unknown` ones do not say."""

    mine: int = 0
    theirs: int = 0
    unknown: int = 0

    @property
    def known(self) -> int:
        return self.mine + self.theirs


@frozen
class WorkLife:
    """How many entries are about work and how many about life (`Noted.life`)."""

    work: int = 0
    life: int = 0

    @property
    def total(self) -> int:
        return self.work + self.life


def by_kind(noted: Iterable[Noted]) -> list[KindCount]:
    """How often each kind was written about a client, the most frequent first."""
    counts = Counter(one.kind for one in noted if one.written)
    return [
        KindCount((kind,), count) for kind, count in sorted(counts.items(), key=lambda it: (-it[1], it[0]))
    ]


def in_rows(counts: list[KindCount]) -> list[KindCount]:
    """The same in at most `ROWS` rows, the rest together in the last."""
    if len(counts) <= ROWS:
        return counts
    rest = counts[ROWS - 1 :]
    kinds = tuple(kind for one in rest for kind in one.kinds)
    return [*counts[: ROWS - 1], KindCount(kinds, sum(one.count for one in rest))]


def work_and_life(noted: Iterable[Noted]) -> WorkLife:
    """Work or life, for everything written about a client."""
    written = [one.life for one in noted if one.written]
    return WorkLife(len(written) - sum(written), sum(written))


def sides(noted: Iterable[Noted]) -> Sides:
    """Who reached out in each contact."""
    counts = Counter(one.initiated for one in noted if one.contact)
    return Sides(counts[Side.ME], counts[Side.THEM], counts[None])
