"""How many days lay between one talk and the next, and the quiet stretches between them."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from relbook.journal.frozen import frozen
from relbook.journal.insights.span import Span

_DAY = timedelta(days=1)


@frozen
class Gap:
    """The days from one talk to the next; `running`: no talk has ended it yet, `after` is today."""

    before: date
    after: date
    wanted: int | None = None
    running: bool = False

    @property
    def days(self) -> int:
        return (self.after - self.before).days

    @property
    def late(self) -> bool:
        """Whether it was longer than the wanted rhythm."""
        return self.wanted is not None and self.days > self.wanted


@frozen
class Quiet:
    """Days without contact, from `first` to `last`, both included; `running` when nothing ended it."""

    first: date
    last: date
    running: bool = False

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def gaps(days: Iterable[date], wanted: int | None, span: Span, today: date) -> list[Gap]:
    """The gaps that ended in the span, and the one that runs when the span reaches today.

    `days` are those with contact, in any order; the last one before the span may be among them.
    """
    known = sorted({day for day in days if day <= span.last})
    found = [Gap(one, other, wanted) for one, other in pairwise(known) if other >= span.first]
    if known and span.last == today and known[-1] < today:
        found.append(Gap(known[-1], today, wanted, running=True))
    return found


def mean(found: Sequence[Gap]) -> int | None:
    """How many days apart the talks were on average, rounded; None before a second talk."""
    ended = [gap.days for gap in found if not gap.running]
    return round(sum(ended) / len(ended)) if ended else None


def longest_quiet(days: Iterable[date], span: Span, today: date) -> Quiet | None:
    """The longest stretch without contact after the first contact; the later one of two as long.

    A stretch that began before the span counts from the span's first day.
    """
    known = sorted({day for day in days if day <= span.last})
    edges = [*pairwise(known), (known[-1], span.last + _DAY)] if known else []
    best: Quiet | None = None
    for one, other in edges:
        first, last = max(one + _DAY, span.first), other - _DAY
        if first > last:
            continue
        quiet = Quiet(first, last, running=last == today and other > today)
        if best is None or quiet.days >= best.days:
            best = quiet
    return best
