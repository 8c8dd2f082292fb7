"""What a chart may say in one sentence: only what its numbers show.

A finding is facts; the interface has the words. Each is tested against the numbers it came from.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.insights.balance import KindCount, Sides, WorkLife
from relbook.journal.insights.energy import Energies, Leaning, Work
from relbook.journal.insights.gaps import Gap, Quiet, mean
from relbook.journal.insights.load import Load
from relbook.journal.insights.span import Span

EARLY = 28
"""Fewer days than these, four weeks, show no pattern (design section 6)."""

QUIET_FROM = 21
"""From how many days without contact on a stretch is called quiet: three weeks."""

NAMED_PARTS = range(2, 11)
"""The whole shares that have a name: one in two, up to one in ten."""


class Says(StrEnum):
    """Which sentence it is."""

    TOO_EARLY = "too early"
    NOTHING = "nothing"
    QUIET = "quiet"
    QUIET_SINCE = "quiet since"
    UNBROKEN = "unbroken"
    APART = "apart"
    APART_HOPED = "apart, hoped for"
    ONE_TALK = "one talk"
    MOST = "most"
    LEVEL = "level"
    ONE_IN = "one in"
    PART = "part"
    REACHED = "reached"
    BUSIEST_WEEK = "busiest week"
    BUSIEST_MONTH = "busiest month"
    GIVES = "gives"
    NOTED = "noted"


@frozen
class Finding:
    """Which sentence, and what stands in it. `count` is out of `whole` where there is a whole.

    `first` and `last` are the days it speaks of; `away` is until when the client was away, said
    only when the client's page says so. `name` is a kind or a tag.
    """

    says: Says
    count: int = 0
    whole: int = 0
    first: date | None = None
    last: date | None = None
    away: date | None = None
    name: str = ""
    is_tag: bool = False


NOTHING = Finding(Says.NOTHING)


def early(first: date | None, span: Span) -> bool:
    """Whether there are fewer than four weeks to look at; `first` is the day of the first contact."""
    return first is None or (span.last - max(first, span.first)).days + 1 < EARLY


def of_contact(quiet: Quiet | None, days: int, *, too_early: bool, away_until: date | None = None) -> Finding:
    """What the heatmap shows: its longest quiet stretch, or that there was none."""
    if too_early:
        return Finding(Says.TOO_EARLY)
    if not days:
        return NOTHING
    if quiet is None or quiet.days < QUIET_FROM:
        return Finding(Says.UNBROKEN, count=quiet.days if quiet else 0)
    # someone who was away until a day in the stretch, or the day it ended, is a reason for it
    known = away_until is not None and quiet.first <= away_until <= quiet.last
    says = Says.QUIET_SINCE if quiet.running else Says.QUIET
    return Finding(says, quiet.days, 0, quiet.first, quiet.last, away_until if known else None)


def of_rhythm(found: Sequence[Gap], wanted: int | None, *, too_early: bool) -> Finding:
    """What the gaps show: how far apart talks were on average, beside what was hoped for."""
    if too_early:
        return Finding(Says.TOO_EARLY)
    apart = mean(found)
    if apart is None:
        return Finding(Says.ONE_TALK) if found else NOTHING
    if wanted is None:
        return Finding(Says.APART, apart)
    return Finding(Says.APART_HOPED, apart, wanted)


def of_kinds(counts: Sequence[KindCount]) -> Finding:
    """Which kind there is most of, when there is one."""
    if not counts:
        return NOTHING
    whole = sum(one.count for one in counts)
    if len(counts) > 1 and counts[0].count == counts[1].count:
        return Finding(Says.LEVEL, counts[0].count, whole)
    return Finding(Says.MOST, counts[0].count, whole, name=counts[0].kinds[0])


def of_life(found: WorkLife) -> Finding:
    """How much of it is not about work: "one in three" only when it is so exactly."""
    if not found.total:
        return NOTHING
    for part in NAMED_PARTS:
        if found.life * part == found.total:
            return Finding(Says.ONE_IN, part, found.total)
    return Finding(Says.PART, found.life, found.total)


def of_sides(found: Sides) -> Finding:
    """How often the writer reached out, of the times that are known."""
    return Finding(Says.REACHED, found.mine, found.known) if found.known else NOTHING


def of_load(parts: Sequence[Load], span: Span, *, too_early: bool) -> Finding:
    """How many talks there were, and how many in the fullest week, or month of a long span."""
    if too_early:
        return Finding(Says.TOO_EARLY)
    talks = sum(part.talks for part in parts)
    if not talks:
        return NOTHING
    says = Says.BUSIEST_MONTH if span.by_weeks else Says.BUSIEST_WEEK
    return Finding(says, max(part.talks for part in parts), talks)


def of_energy(whole: Energies, works: Sequence[Work]) -> Finding:
    """Which kind of work gave energy the most often it was noted; else how often it did at all."""
    if not whole.total:
        return NOTHING
    giving = [work for work in works if work.energies.leaning is Leaning.GIVES]
    giving.sort(key=lambda work: -work.energies.gave / work.energies.total)
    if giving and (len(giving) == 1 or _share(giving[0]) > _share(giving[1])):
        best = giving[0]
        return Finding(
            Says.GIVES, best.energies.gave, best.energies.total, name=best.name, is_tag=best.is_tag
        )
    return Finding(Says.NOTED, whole.gave, whole.total)


def _share(work: Work) -> float:
    return work.energies.gave / work.energies.total
