"""What a client's timeline shows between entries: what has no entry, silences, and chapters.

A place orders all of it in time (see `Entry.place`); later is larger. What has only a day stands
below the entries of that day.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from enum import StrEnum
from itertools import pairwise

from relbook.journal.client import Change, Role
from relbook.journal.fact import Fact
from relbook.journal.frozen import frozen
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise


class AsideKind(StrEnum):
    """What happened without an entry."""

    PROMISED = "promised"
    MOVED = "moved"
    SETTLED = "settled"
    LEARNED = "learned"
    DAY = "day"
    CHANGE = "change"
    BEGAN = "began"
    LEFT = "left"
    MEETING = "meeting"


Subject = Promise | Fact | ImportantDate | Change | Role | Meeting


@frozen
class Aside:
    """One thing that happened without an entry, on `day`; `about` is what it happened to.

    `due` is the new day of a promise that was moved.
    """

    kind: AsideKind
    key: str
    day: date
    about: Subject
    place: int
    at: time | None = None
    due: date | None = None

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.key}:{self.day}"


@frozen
class Silence:
    """Days without a talk, longer than the rhythm: `since` the last one, until `until`.

    `place` is that of the talk it came after; `now` is True while it lasts.
    """

    since: date
    until: date
    place: int
    now: bool = False

    @property
    def days(self) -> int:
        return (self.until - self.since).days


@frozen
class Chapter:
    """The stretch that begins with a landmark and lasts until the next one.

    `place` and `top` are the places it begins and, exclusively, ends at; without a `top` it goes
    on. Without an `entry_id` it is the time before the first landmark.
    """

    entry_id: str
    title: str
    first: date
    last: date | None
    place: int
    top: int | None = None

    def holds(self, place: int) -> bool:
        """Whether a place lies in it."""
        return self.place <= place and (self.top is None or place < self.top)


Row = Page | Aside


def day_of(row: Row) -> date:
    """The day a row of the timeline stands under."""
    return row.entry.day if isinstance(row, Page) else row.day


def place_of(row: Row) -> int:
    """Where a row stands in time."""
    return row.entry.place if isinstance(row, Page) else row.place


def woven(pages: Iterable[Page], asides: Iterable[Aside], low: int | None, high: int | None) -> list[Row]:
    """Entries with what happened between them, latest first.

    Only asides from the place `low` on and below `high` are taken; None is no bound.
    """
    within = [
        aside
        for aside in asides
        if (low is None or aside.place >= low) and (high is None or aside.place < high)
    ]
    rows: list[Row] = [*pages, *within]
    return sorted(rows, key=lambda row: (place_of(row), row.id), reverse=True)


def silences(
    talks: Sequence[tuple[int, date]], rhythm: int | None, today: date, *, newest: bool
) -> list[Silence]:
    """The gaps between talks that were longer than the rhythm in days; the latest first.

    `talks` are places and days, latest first. With `newest` the first of them is the last talk
    there was, and the time since it is looked at too. The rule is the ring's (design section 1): a
    gap is one once the rhythm has passed.
    """
    if not rhythm:
        return []
    found = []
    if newest and talks and (today - talks[0][1]).days > rhythm:
        found.append(Silence(talks[0][1], today, talks[0][0], now=True))
    for (_, later), (place, day) in pairwise(talks):
        if (later - day).days > rhythm:
            found.append(Silence(day, later, place))
    return found


Landmark = tuple[int, str, str, date]
"""A landmark's place, its entry, its title and its day."""


def chapters(landmarks: Sequence[Landmark], begins: tuple[int, date] | None) -> list[Chapter]:
    """The chapters that landmarks open, latest first; none without a landmark.

    `landmarks` come latest first; `begins` is where the oldest entry of all stands.
    """
    found: list[Chapter] = []
    top: int | None = None
    until: date | None = None
    for place, key, title, day in landmarks:
        found.append(Chapter(key, title, day, until, place, top))
        top, until = place, day
    if top is not None and until is not None and begins is not None and begins[0] < top:
        found.append(Chapter("", "", begins[1], until, begins[0], top))
    return found


def years_of(dates: Iterable[ImportantDate], first: date, last: date) -> Iterator[tuple[ImportantDate, date]]:
    """Every time one of these days came round from `first` to `last`, both included."""
    for one in dates:
        for year in range(first.year, last.year + 1):
            day = one.in_year(year)
            if first <= day <= last and (one.year is None or year >= one.year):
                yield one, day


def age(since: date, today: date) -> tuple[int, int]:
    """How long ago a day was, in whole years and months.

    >>> age(date(2021, 3, 20), date(2026, 11, 25))
    (5, 8)
    """
    months = (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)
    return divmod(max(0, months), 12)
