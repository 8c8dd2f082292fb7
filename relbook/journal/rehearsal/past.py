"""All that is written about one client, and what of it was known on an earlier day."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cached_property

from relbook.journal.circle import Circle
from relbook.journal.client import LEFT, Change, Client, Closeness, Role, State, Who
from relbook.journal.entry import TALKS, Kind
from relbook.journal.fact import Fact, Standing
from relbook.journal.frozen import frozen
from relbook.journal.lives.clocks import LATEST, Known
from relbook.journal.lives.parts import NOTHING, Life, Part, Step
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.role import present
from relbook.journal.snapshot import Moment


@frozen
class Written:
    """An entry without its words; `who` are its clients, `secret` whether a line of it is a confidence."""

    id: str
    moment: Moment
    who: tuple[Who, ...] = ()
    life: Life = NOTHING
    landmark: bool = False
    secret: bool = False

    @property
    def when(self) -> datetime:
        """The moment it happened; a day without a clock begins it."""
        return datetime.combine(self.moment.day, self.moment.at or time.min)

    @property
    def talk(self) -> Meeting | None:
        """The entry as the plan it may have been, where it took a place in the day."""
        moment = self.moment
        if moment.kind not in TALKS or moment.at is None:
            return None
        return Meeting(self.id, moment.day, moment.at, moment.kind, minutes=moment.minutes, clients=self.who)


@dataclass(frozen=True)
class Past:
    """One client as of the last day, and everything with a day of its own: entries in the order of time.

    `changes` are their moves, the latest first. `brought_by` is the key of who introduced them.
    """

    client: Client
    entries: tuple[Written, ...] = ()
    promises: tuple[Promise, ...] = ()
    facts: tuple[Fact, ...] = ()
    dates: tuple[ImportantDate, ...] = ()
    plans: tuple[Meeting, ...] = ()
    changes: tuple[Change, ...] = ()
    roles: tuple[Role, ...] = ()
    brought_by: str = ""

    @property
    def began(self) -> date | None:
        """The first day together: the one noted, else that of the first entry."""
        return self.client.since or (self.entries[0].moment.day if self.entries else None)

    @cached_property
    def _moments(self) -> list[datetime]:
        return [one.when for one in self.entries]

    def until(self, now: datetime) -> tuple[Written, ...]:
        """The entries that had been written by a moment."""
        return self.entries[: bisect_right(self._moments, now)]

    def client_on(self, day: date, last: date) -> Client:
        """The client as they stood on a day; `last` is the one that `client` is of.

        Until when somebody is away, or is to be left in peace, is only known of the last day.
        """
        if day >= last:
            return self.client
        before: dict[str, str] = {change.what: change.before for change in self.changes if change.day > day}
        role = present(_roles_on(self.roles, day))
        return replace(
            self.client,
            circle=_circle(before["circle"]) if "circle" in before else self.client.circle,
            state=State(before["state"]) if before.get("state") else self.client.state,
            closeness=Closeness(before["closeness"]) if before.get("closeness") else self.client.closeness,
            company=role.organisation if role else "",
            role=role.title if role else "",
            away_until=None,
            snoozed_until=None,
        )

    def promises_on(self, day: date) -> list[Promise]:
        """The promises that had been made by a day, as they stood then."""
        return [_promise_on(one, day) for one in self.promises if one.made <= day]

    def facts_on(self, day: date) -> list[Fact]:
        """What was known on a day, as it stood then; the latest learned first."""
        known = [_fact_on(one, day) for one in self.facts if (one.since or one.as_of) <= day]
        return sorted(known, key=lambda one: (one.as_of, one.id), reverse=True)

    def moved_on(self, day: date) -> date | None:
        """The day they began somewhere else, having been elsewhere before."""
        roles = _roles_on(self.roles, day)
        now = next((role for role in roles if role.until is None and role.since), None)
        left = any(role.until for role in roles)
        return now.since if now and left else None

    def ended_on(self, day: date, state: State) -> date | None:
        """The day the work was over; None while it goes on, and where no day is known."""
        if state not in LEFT:
            return None
        found = None
        for change in self.changes:
            if change.what == "state" and change.day <= day:
                if State(change.after) not in LEFT:
                    break
                found = change.day
        return found


def lives(entries: Iterable[Written], kind: Kind, day: date) -> Known:
    """The newest entries of a kind with what stood beside them on a day, newest first."""
    newest = [one for one in entries if one.moment.kind == kind][-LATEST:]
    return [(one.id, one.moment.day, _life_on(one.life, day)) for one in reversed(newest)]


def _life_on(life: Life, day: date) -> Life:
    """The steps taken by a day; a shared goal is taken to have been written when the matter was settled."""
    steps = tuple((step, on) for step, on in life.steps if on <= day)
    settled = life.day(Step.SETTLED)
    parts = life.parts
    if settled is not None and settled > day:
        parts = tuple(pair for pair in parts if pair[0] != Part.GOAL)
    return Life(parts, steps)


def _promise_on(promise: Promise, day: date) -> Promise:
    later = [move for move in promise.moves if move.day > day]
    due = later[0].before if later else promise.due
    if promise.settled is None or promise.settled <= day:
        return replace(promise, due=due) if later else promise
    return replace(promise, due=due, outcome=Outcome.OPEN, settled=None, told=None)


def _fact_on(fact: Fact, day: date) -> Fact:
    as_of = fact.as_of if fact.as_of <= day else fact.since or fact.as_of
    if fact.closed_on is not None and fact.closed_on > day:
        return replace(fact, as_of=as_of, standing=Standing.KNOWN, closed_on=None, ending="")
    return fact if as_of == fact.as_of else replace(fact, as_of=as_of)


def _roles_on(roles: Iterable[Role], day: date) -> list[Role]:
    begun = (role for role in roles if role.since is None or role.since <= day)
    return [replace(role, until=None) if role.until and role.until > day else role for role in begun]


def _circle(value: str) -> Circle | None:
    return Circle(value) if value else None
