"""Everything the page of insights shows of one client, or of all, in one value."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from relbook.journal.entry import Kind, Side
from relbook.journal.frozen import frozen
from relbook.journal.insights import balance, energy, finding
from relbook.journal.insights.finding import Finding
from relbook.journal.insights.gaps import Gap, gaps, longest_quiet
from relbook.journal.insights.heat import HeatDay, heat
from relbook.journal.insights.load import Load, talks_by_month, talks_by_week
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import Span
from relbook.journal.promise import Outcome, Promise

KEPT = (Outcome.KEPT, Outcome.LATE)
"""The ways a promise ends kept; kept late is kept."""


class Of(StrEnum):
    """What is counted."""

    ENTRIES = "entries"
    CONTACT = "contact"
    KINDS = "kinds"
    WORK = "work"
    LIFE = "life"
    MINE = "mine"
    THEIRS = "theirs"
    UNKNOWN = "unknown"
    GESTURES = "gestures"
    REFLECTIONS = "reflections"
    TALKS = "talks"
    ENERGY = "energy"
    TAG = "tag"
    MY_PROMISES = "my promises"
    THEIR_PROMISES = "their promises"


@frozen
class Count:
    """A number on the page that can be opened into what it counts.

    `first` and `last` narrow it to some days, `kinds` to some kinds, `tag` to one tag. `total` is
    the number as it is shown.
    """

    of: Of
    total: int
    first: date | None = None
    last: date | None = None
    kinds: tuple[str, ...] = ()
    tag: str = ""


@dataclass(frozen=True)
class Insight:
    """A stretch of days with one client, or with everybody when `client_id` is empty.

    `noted` is what was written in the span, the oldest first; `before` the last day of contact
    ahead of it; `promises` those settled in it. `began` is the day of the first contact ever.
    `week_start` is 0 where weeks begin on Monday, 6 on Sunday.
    """

    span: Span
    today: date
    client_id: str = ""
    first_name: str = ""
    wanted: int | None = None
    away_until: date | None = None
    noted: Sequence[Noted] = ()
    promises: Sequence[Promise] = ()
    before: date | None = None
    began: date | None = None
    week_start: int = 0

    @cached_property
    def days(self) -> dict[date, HeatDay]:
        return heat(self.noted)

    @cached_property
    def contact_days(self) -> list[date]:
        """The days of the span with contact, the oldest first."""
        return sorted(day for day, had in self.days.items() if had.contacts)

    @cached_property
    def gaps(self) -> list[Gap]:
        return gaps(self._known_days, self.wanted, self.span, self.today)

    @cached_property
    def load(self) -> list[Load]:
        """The talks of each week, or in a long span of each month."""
        if self.span.by_weeks:
            return talks_by_month(self.noted, self.span)
        return talks_by_week(self.noted, self.span, self.week_start)

    @cached_property
    def kinds(self) -> list[balance.KindCount]:
        return balance.by_kind(self.noted)

    @cached_property
    def work_life(self) -> balance.WorkLife:
        return balance.work_and_life(self.noted)

    @cached_property
    def sides(self) -> balance.Sides:
        return balance.sides(self.noted)

    @cached_property
    def months_of_energy(self) -> list[energy.MonthOfEnergy]:
        return energy.by_month(self.noted, self.span)

    @cached_property
    def works(self) -> list[energy.Work]:
        return energy.by_work(self.noted)

    @property
    def too_early(self) -> bool:
        return finding.early(self.began, self.span)

    @property
    def empty(self) -> bool:
        """Whether there is nothing at all in the span."""
        return not self.noted and not self.promises

    # -- what each chart says --

    @cached_property
    def said_of_contact(self) -> Finding:
        quiet = longest_quiet(self._known_days, self.span, self.today)
        count = len(self.contact_days)
        return finding.of_contact(quiet, count, too_early=self.too_early, away_until=self.away_until)

    @cached_property
    def said_of_rhythm(self) -> Finding:
        return finding.of_rhythm(self.gaps, self.wanted, too_early=self.too_early)

    @cached_property
    def said_of_load(self) -> Finding:
        return finding.of_load(self.load, self.span, too_early=self.too_early)

    @cached_property
    def said_of_energy(self) -> Finding:
        return finding.of_energy(energy.energies(self.noted), self.works)

    # -- counts that open --

    def count(self, of: Of, *, first: date | None = None, last: date | None = None, **more: object) -> Count:
        """Count something, so that the number shown is the number that opens."""
        asked = Count(of, 0, first, last, **more)  # type: ignore[arg-type]
        return Count(of, self._total(asked), first, last, asked.kinds, asked.tag)

    def keys_of(self, count: Count) -> list[str]:
        """The keys of the entries that a number counts, the newest first."""
        takes = _TAKES[count.of]
        return [one.id for one in reversed(self.noted) if takes(one) and _within(one, count)]

    def promises_of(self, count: Count) -> list[Promise]:
        """The settled promises that a number counts: the writer's, or the client's; the newest first."""
        mine = count.of is Of.MY_PROMISES
        found = [promise for promise in self.promises if promise.mine is mine]
        return sorted(found, key=lambda promise: (promise.settled or promise.made, promise.id), reverse=True)

    def kept(self, *, mine: bool) -> int:
        """How many of the promises settled in the span were kept, in time or late."""
        return sum(promise.mine is mine and promise.outcome in KEPT for promise in self.promises)

    @cached_property
    def tally(self) -> dict[Of, Counter[str]]:
        """How many entries of each kind each number counts: one walk through all of them, done once."""
        return {of: Counter(one.kind for one in self.noted if takes(one)) for of, takes in _TAKES.items()}

    def _total(self, asked: Count) -> int:
        if asked.of in _PROMISES:
            mine = asked.of is Of.MY_PROMISES
            return sum(promise.mine is mine for promise in self.promises)
        if asked.first or asked.last or asked.tag:
            return len(self.keys_of(asked))
        counts = self.tally[asked.of]
        return sum(counts[kind] for kind in asked.kinds) if asked.kinds else counts.total()

    @property
    def _known_days(self) -> list[date]:
        return [*([self.before] if self.before else []), *self.contact_days]


def _within(one: Noted, count: Count) -> bool:
    return (
        (count.first is None or one.day >= count.first)
        and (count.last is None or one.day <= count.last)
        and (not count.kinds or one.kind in count.kinds)
        and (not count.tag or count.tag in one.tags)
    )


_PROMISES = (Of.MY_PROMISES, Of.THEIR_PROMISES)

_TAKES: dict[Of, Callable[[Noted], bool]] = {
    Of.ENTRIES: lambda one: True,
    Of.CONTACT: lambda one: one.contact,
    Of.KINDS: lambda one: one.written,
    Of.WORK: lambda one: one.written and not one.life,
    Of.LIFE: lambda one: one.written and one.life,
    Of.MINE: lambda one: one.contact and one.initiated is Side.ME,
    Of.THEIRS: lambda one: one.contact and one.initiated is Side.THEM,
    Of.UNKNOWN: lambda one: one.contact and one.initiated is None,
    Of.GESTURES: lambda one: one.gesture,
    Of.REFLECTIONS: lambda one: one.kind == Kind.REFLECTION,
    Of.TALKS: lambda one: one.length > 0,
    Of.ENERGY: lambda one: one.energy is not None,
    Of.TAG: lambda one: one.energy is not None,
}
