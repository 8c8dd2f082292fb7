"""What is true today: about one client, and about the writer's own day."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, datetime, time

from relbook.journal.client import Client
from relbook.journal.entry import CONTACT, Kind, Side
from relbook.journal.fact import Fact, FactKind
from relbook.journal.frozen import frozen
from relbook.journal.knowledge import about_them, holds
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Promise

NOBODY = Client(id="", name="")

NO_REPLY = "none"
"""What is felt of a reply that never came (PRODUCT.md, P24: quick, slow or none)."""


@frozen
class Moment:
    """An entry without its words: all a trigger may know about it."""

    kind: str
    day: date
    at: time | None = None
    minutes: int | None = None
    initiated: Side | None = None
    energy: int | None = None
    has_promise: bool = False
    reply: str = ""

    @property
    def contact(self) -> bool:
        return self.kind in CONTACT

    @property
    def one_way(self) -> bool:
        """Whether only the writer reached out: it was their idea, or no answer came."""
        return self.initiated is Side.ME or self.reply == NO_REPLY


@frozen
class Conflict:
    """The newest disagreement: the days its clocks run from, and whether a shared goal is written down."""

    since: date
    raised: date | None = None
    settled: date | None = None
    has_goal: bool = False
    reviewed: date | None = None
    entry_id: str = ""


@frozen
class Mistake:
    """The oldest mistake that was not told, else the newest: since when its clock runs, and what was done."""

    since: date
    told: date | None = None
    followed: date | None = None
    entry_id: str = ""


@frozen
class Terms:
    """The newest terms: first spoken of, agreed, and looked at again for fairness."""

    since: date
    agreed: date | None = None
    reviewed: date | None = None


@frozen
class Snapshot:
    """One client as of `today`. Every field but the day may stay at its default: nothing is known then.

    `age_days` counts from the first day of the relationship, `contacts` all talks ever.
    `moments` are the latest entries, newest first, about a dozen. `last_days` holds the newest day
    of each kind. `promises` are all open ones and those settled in the last month; `kept` counts
    every promise of the writer's ever kept. `met` is how often both were in one room, where two
    stands for more, and `landmarks` is one where there is any. `conflicts` counts disagreements in
    180 days that are not settled. `unsaid` is the day of the oldest hard truth that waits to be
    said. `could_help` is the first name of somebody who could help, or be helped, in what
    `could_help_with` names.
    """

    today: date
    client: Client = NOBODY
    now: time | None = None
    age_days: int = 0
    contacts: int = 0
    last_contact: date | None = None
    rhythm_days: int | None = None
    moments: tuple[Moment, ...] = ()
    last_days: Mapping[str, date] = field(default_factory=dict)
    next_meeting: Meeting | None = None
    promises: tuple[Promise, ...] = ()
    kept: int = 0
    facts: tuple[Fact, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    conflict: Conflict | None = None
    conflicts: int = 0
    mistake: Mistake | None = None
    unsaid: date | None = None
    terms: Terms | None = None
    met: int = 0
    landmarks: int = 0
    confidences: int = 0
    introducer: str = ""
    introducer_thanked: bool = False
    could_help: str = ""
    could_help_with: str = ""
    neighbours: int = 0
    in_circle: int = 0
    circle_capacity: int | None = None
    moved_on: date | None = None
    ended_on: date | None = None

    @property
    def days_since_contact(self) -> int | None:
        return None if self.last_contact is None else (self.today - self.last_contact).days

    @property
    def talks(self) -> tuple[Moment, ...]:
        """The latest entries in which both sides had to do with each other, newest first."""
        return tuple(moment for moment in self.moments if moment.contact)

    @property
    def hours_to_meeting(self) -> float | None:
        """Hours until the next planned talk; None when there is none or it has begun."""
        if self.next_meeting is None:
            return None
        start = datetime.combine(self.next_meeting.day, self.next_meeting.at or time(23, 59))
        hours = (start - datetime.combine(self.today, self.now or time.min)).total_seconds() / 3600
        return hours if hours >= 0 else None

    @property
    def hours_since_talk(self) -> float | None:
        """Hours since the newest talk; without a clock on both ends, whole days count as 24 each."""
        talk = next((moment for moment in self.moments if moment.contact), None)
        if talk is None or talk.day > self.today:
            return None
        if talk.at is None or self.now is None:
            return 24.0 * (self.today - talk.day).days
        gone = datetime.combine(self.today, self.now) - datetime.combine(talk.day, talk.at)
        return max(0.0, gone.total_seconds() / 3600)

    def days_since(self, *kinds: Kind) -> int | None:
        """Days since the newest entry of these kinds; None when there never was one."""
        days = [self.last_days[kind] for kind in kinds if kind in self.last_days]
        return (self.today - max(days)).days if days else None

    def known(self, *kinds: FactKind) -> list[Fact]:
        """What is known of these kinds and not closed, newest first; a wish lasts one calendar year."""
        facts = [fact for fact in self.facts if fact.kind in kinds and about_them(fact)]
        facts = [fact for fact in facts if holds(fact, self.today)]
        return sorted(facts, key=lambda fact: (fact.as_of, fact.id), reverse=True)

    def mine(self) -> list[Promise]:
        """The writer's own open promises, the earliest due first."""
        return _by_day(promise for promise in self.promises if promise.mine and promise.open)

    def theirs(self) -> list[Promise]:
        """The client's open promises, the earliest due first."""
        return _by_day(promise for promise in self.promises if not promise.mine and promise.open)


@frozen
class DaySnapshot:
    """The writer's own day, about nobody in particular.

    `key` names the journal, for the tie-break. `age_days` counts from the first entry.
    `last_gesture` is the newest day of a thank-you or a favour to anybody. `energies` are the
    latest energy checks, newest first. `uncircled` counts clients without a circle. `entries` are
    counted to ten thousand.
    """

    today: date
    key: str = ""
    age_days: int = 0
    clients: int = 0
    entries: int = 0
    meetings_today: int = 0
    meeting_days_in_row: int = 0
    due_this_week: int = 0
    last_gesture: date | None = None
    energies: tuple[int, ...] = ()
    uncircled: int = 0


def _by_day(promises: Iterable[Promise]) -> list[Promise]:
    return sorted(promises, key=lambda promise: (promise.due or date.max, promise.made, promise.id))
