"""Everybody, and the snapshots of any moment: what the store reads of today, made of values for any day."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import count, islice

from relbook.journal import helping, rhythm
from relbook.journal.circle import Circle, CircleRule
from relbook.journal.client import Client, State
from relbook.journal.entry import GESTURES, TALKS, UNSPOKEN, Kind
from relbook.journal.helping import Said
from relbook.journal.lives import clocks
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Outcome
from relbook.journal.rehearsal.past import Past, Written, lives
from relbook.journal.snapshot import DaySnapshot, Moment, Snapshot

MOMENTS = 12
"""How many of the latest entries a snapshot holds."""

MONTH = timedelta(days=31)
"""For how long a settled promise is still told of."""

WEEK = timedelta(days=7)

KNOWN_AHEAD = timedelta(days=7)
"""How long before its day a talk stood in the calendar: nobody notes when one was planned."""


@dataclass(frozen=True)
class World:
    """Everything that is known, as of the moment `last`; `alone` are entries about nobody in particular."""

    last: datetime
    pasts: Mapping[str, Past]
    rules: Mapping[Circle, CircleRule]
    alone: tuple[Written, ...] = ()

    def there(self, day: date) -> list[Past]:
        """Everybody who was on the list on a day."""
        return [one for one in self.pasts.values() if one.began is None or one.began <= day]

    def snapshot(self, client_id: str, now: datetime) -> Snapshot:
        """All that was known of one client at a moment."""
        past, day = self.pasts[client_id], now.date()
        client, entries = past.client_on(day, self.last.date()), past.until(now)
        contacts = [one for one in entries if one.moment.contact]
        newest, conflicts = clocks.conflicts(lives(entries, Kind.CONFLICT, day), day)
        promises = past.promises_on(day)
        helped = self._helped(client_id, day)
        return Snapshot(
            today=day,
            client=client,
            now=now.time(),
            age_days=max(0, (day - (past.began or day)).days),
            contacts=len(contacts),
            last_contact=contacts[-1].moment.day if contacts else None,
            rhythm_days=rhythm.rhythm_days(client, self.rules),
            moments=tuple(_moments(entries)),
            last_days={one.moment.kind: one.moment.day for one in entries},
            next_meeting=self._next(past, now),
            promises=tuple(p for p in promises if p.open or (p.settled and p.settled >= day - MONTH)),
            kept=sum(p.mine and p.outcome in (Outcome.KEPT, Outcome.LATE) for p in promises),
            facts=tuple(past.facts_on(day)),
            dates=past.dates,
            conflict=newest,
            conflicts=conflicts,
            mistake=clocks.mistake(lives(entries, Kind.REPAIR, day), day),
            unsaid=clocks.unsaid(lives(entries, Kind.TRUTH, day)),
            terms=clocks.terms(lives(entries, Kind.NEGOTIATION, day)),
            met=min(2, sum(one.moment.kind == Kind.IN_PERSON for one in entries)),
            landmarks=int(any(one.landmark for one in entries)),
            confidences=sum(one.secret for one in entries),
            introducer=self._first(past.brought_by),
            introducer_thanked=self._thanked(past, now),
            could_help=self._first(helped[0]) if helped else "",
            could_help_with=helped[1] if helped else "",
            neighbours=self._neighbours(client),
            in_circle=self._in_circle(client.circle, day),
            circle_capacity=self.rules[client.circle].capacity if client.circle else None,
            moved_on=past.moved_on(day) if client.state is not State.ENDED else None,
            ended_on=past.ended_on(day, client.state),
        )

    def day(self, now: datetime) -> DaySnapshot:
        """All that was known of the writer's own day at a moment."""
        today = now.date()
        there = self.there(today)
        entries = self._until(now)
        mine = [p for past in there for p in past.promises_on(today) if p.mine and p.open and p.due]
        return DaySnapshot(
            today=today,
            key=min(self.pasts, default=""),
            age_days=max(0, (today - entries[0].moment.day).days) if entries else 0,
            clients=len(there),
            entries=len(entries),
            meetings_today=len(self.meetings(today)),
            meeting_days_in_row=self._in_a_row(entries, today),
            due_this_week=sum(bool(p.due and today <= p.due <= today + WEEK) for p in mine),
            last_gesture=max(
                (one.moment.day for one in entries if one.moment.kind in GESTURES), default=None
            ),
            energies=tuple(_energies(entries))[:MOMENTS],
            uncircled=self._circles(today)[None],
        )

    def meetings(self, day: date) -> list[Meeting]:
        """The talks of a day: those that were held, and those that are planned."""
        return self._by_day.get(day, [])

    @cached_property
    def _by_day(self) -> Mapping[date, list[Meeting]]:
        found: dict[date, dict[str, Meeting]] = defaultdict(dict)
        for past in self.pasts.values():
            held = (one.talk for one in past.entries)
            for meeting in (*filter(None, held), *past.plans):
                found[meeting.day][meeting.id] = meeting
        return {day: sorted(some.values(), key=_start) for day, some in found.items()}

    @cached_property
    def _everything(self) -> list[Written]:
        every = {one.id: one for past in self.pasts.values() for one in past.entries}
        return sorted((*every.values(), *self.alone), key=lambda one: one.when)

    @cached_property
    def _moments(self) -> list[datetime]:
        return [one.when for one in self._everything]

    def _until(self, now: datetime) -> list[Written]:
        return self._everything[: bisect_right(self._moments, now)]

    def _next(self, past: Past, now: datetime) -> Meeting | None:
        """The next talk with a client that stands in the calendar."""
        for plan in past.plans:
            if _start(plan) >= now or (plan.at is None and plan.day >= now.date()):
                return plan
        after = past.entries[len(past.until(now)) :]
        held = (one.talk for one in after if one.moment.day <= now.date() + KNOWN_AHEAD)
        return next(filter(None, held), None)

    def _in_a_row(self, entries: Iterable[Written], today: date) -> int:
        """How many days in a row, up to today or yesterday, had a talk in them."""
        days = {one.moment.day for one in entries if one.moment.kind in TALKS}
        if self.meetings(today):
            days.add(today)
        last = today if today in days else today - timedelta(days=1)
        return next(row for row in count() if last - timedelta(days=row) not in days)

    def _first(self, client_id: str) -> str:
        return self.pasts[client_id].client.first if client_id in self.pasts else ""

    def _thanked(self, past: Past, now: datetime) -> bool:
        if past.brought_by not in self.pasts:
            return False
        thanks = [
            one.moment.day
            for one in self.pasts[past.brought_by].until(now)
            if one.moment.kind == Kind.APPRECIATION_GIVEN
        ]
        return bool(thanks) and (past.client.since is None or thanks[-1] >= past.client.since)

    def _neighbours(self, client: Client) -> int:
        there = (one.client for one in self.pasts.values())
        return sum(one.town == client.town and one.id != client.id for one in there) if client.town else 0

    def _in_circle(self, circle: Circle | None, day: date) -> int:
        return self._circles(day)[circle] if circle else 0

    def _circles(self, day: date) -> Counter[Circle | None]:
        """How many stood in each circle on a day."""
        if day not in self._counted:
            there = (one.client_on(day, self.last.date()) for one in self.there(day))
            self._counted[day] = Counter(one.circle for one in there)
        return self._counted[day]

    @cached_property
    def _counted(self) -> dict[date, Counter[Circle | None]]:
        return {}

    def _helped(self, client_id: str, day: date) -> tuple[str, str] | None:
        """Whom a client could help, or be helped by, as it stood when the month began."""
        return self._help(day.replace(day=1)).get(client_id)

    def _help(self, day: date) -> Mapping[str, tuple[str, str]]:
        if day not in self._helps:
            self._helps[day] = _help(self.there(day), day)
        return self._helps[day]

    @cached_property
    def _helps(self) -> dict[date, Mapping[str, tuple[str, str]]]:
        return {}


def _start(meeting: Meeting) -> datetime:
    return datetime.combine(meeting.day, meeting.at or time.min)


def _moments(entries: Sequence[Written]) -> Iterator[Moment]:
    """The latest entries, newest first, without what was never said."""
    spoken = (one.moment for one in reversed(entries) if one.moment.kind not in UNSPOKEN)
    return islice(spoken, MOMENTS)


def _energies(entries: Sequence[Written]) -> Iterator[int]:
    return (one.moment.energy for one in reversed(entries) if one.moment.energy is not None)


def _help(there: Iterable[Past], day: date) -> Mapping[str, tuple[str, str]]:
    """For each client somebody who could help them, or be helped, and the word that says so."""
    needed: list[Said] = []
    able: list[Said] = []
    for past in there:
        facts, client = past.facts_on(day), past.client
        needed += helping.needs(facts)
        able += [*helping.abilities(facts), Said(client.id, "role", client.role)]
        able.append(Said(client.id, "organisation", client.company))
    found: dict[str, tuple[str, str]] = {}
    matches = helping.matches(needed, able)
    for one in matches:
        found.setdefault(one.needing.client_id, (one.able.client_id, one.word))
    for one in matches:
        found.setdefault(one.able.client_id, (one.needing.client_id, one.word))
    return found
