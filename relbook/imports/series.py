"""What an event that comes again comes to: each time by itself, with what was moved or left out.

How often and until when is reckoned by `recurring-ical-events` on the wall of the series, where three
o'clock stays three o'clock in summer and winter. It is given only days and rules that were looked at
before: a rule for every second, one that never fits and one since the year 1 cost nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from relbook.imports.clocks import Moment, Zones
from relbook.imports.events import Event
from relbook.imports.rules import rule
from relbook.journal.frozen import frozen
from relbook.journal.meeting import PLANNED

BACK = timedelta(days=2 * 366)
"""How far back a series without end is taken: two years."""

MOST = 1_100
"""How many times of one series are taken, the latest: three years of every day."""

STEPS = 300_000
"""How many times may be counted through for all series of a file: some ten thousand a second go."""

_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError)
"""What the library says of a series that makes no sense."""


@frozen
class Time:
    """One time of a series: `key` is its name there for good, its beginning as the rule has it."""

    key: str
    start: Moment
    event: Event


@frozen
class _Counted:
    """A rule, from when on it is counted, and since when its times are wanted."""

    text: str
    begin: datetime
    since: datetime


class Unfolding:
    """The series of one file, up to a year from `today`."""

    def __init__(self, zones: Zones, today: date, check: Callable[[], None]) -> None:
        self._zones = zones
        self._today = today
        self._check = check
        self._steps = STEPS

    def key(self, moment: Moment, zone: str) -> str:
        """The name of a time: its beginning on the wall of the series."""
        return _written(moment.day if moment.at is None else self._zones.on_wall(moment, zone))

    def times(self, core: Event, others: Sequence[Event]) -> list[Time] | None:
        """Each time of a series; None when its rule makes no sense or would take too long."""
        self._check()
        self._steps -= 20 * (len(others) + len(core.more) + len(core.but) + 1)
        last = datetime.combine(min(self._today + PLANNED, date.max - timedelta(days=2)), time(23, 59))
        rules = [self._rule(core, said, last) for said in core.rules[:4]]
        if None in rules or self._steps < 0:
            return None
        kept = [one for one in rules if one is not None]
        first = min(map(_begin, (core.start, *core.more))) if not kept else _begin(core.start)
        since = min((one.since for one in kept), default=first)
        begin = min((one.begin for one in kept), default=first)
        text = "\n".join(self._written(core, others, [one.text for one in kept], begin))
        try:
            found = list(self._found(text, max(since, datetime(1, 1, 3)) - timedelta(days=1), last))
        except _BROKEN:
            return None
        every = [core, *others]
        times = {one.key: one for one in (self._time(core, every[number], at) for number, at in found) if one}
        return sorted(
            (one for one in times.values() if _begin(one.start) >= since or one.event is not core),
            key=lambda one: _begin(one.start),
        )[-MOST:]

    def _time(self, core: Event, event: Event, at: datetime | date) -> Time | None:
        zone = core.start.zone
        if event is core:
            return Time(_written(at), _moment(at, zone), core)
        if event.instead is None:
            return None
        begins = self._on_wall(event.start, core)
        if not event.onwards or begins == at:
            return Time(self.key(event.instead, zone), event.start, event)
        moved = _full(begins) - _full(self._on_wall(event.instead, core))
        turn = _full(at) - moved
        return Time(_written(turn if isinstance(at, datetime) else turn.date()), _moment(at, zone), event)

    def _found(self, text: str, since: datetime, last: datetime) -> Iterator[tuple[int, datetime | date]]:
        import icalendar  # both are slow to wake
        import recurring_ical_events

        query = recurring_ical_events.of(icalendar.Calendar.from_ical(text))
        for one in query.between(since, last + timedelta(minutes=1)):
            yield int(one["X-NUMBER"]), one["DTSTART"].dt

    def _written(
        self, core: Event, others: Sequence[Event], rules: Sequence[str], begin: datetime
    ) -> Iterator[str]:
        """A calendar of this series alone, on its own wall, with nothing but when; counted from `begin`."""
        yield from ("BEGIN:VCALENDAR", "VERSION:2.0")
        for number, one in enumerate((core, *others)):
            yield from ("BEGIN:VEVENT", "UID:1", f"X-NUMBER:{number}", f"SEQUENCE:{one.sequence}")
            begins = self._on_wall(one.start, core)
            if one is core:
                begins = begin if isinstance(begins, datetime) else begin.date()
            yield f"DTSTART{_stamp(begins)}"
            if one is core:
                yield from (f"RRULE:{one}" for one in rules)
                yield from (f"RDATE{_stamp(self._on_wall(more, core))}" for more in core.more)
                yield from (f"EXDATE{_stamp(self._on_wall(but, core))}" for but in core.but)
            elif one.instead is not None:
                name = "RECURRENCE-ID;RANGE=THISANDFUTURE" if one.onwards else "RECURRENCE-ID"
                yield f"{name}{_stamp(self._on_wall(one.instead, core))}"
            yield "END:VEVENT"
        yield "END:VCALENDAR"

    def _on_wall(self, moment: Moment, core: Event) -> datetime | date:
        return moment.day if moment.at is None else self._zones.on_wall(moment, core.start.zone)

    def _rule(self, core: Event, said: str, last: datetime) -> _Counted | None:
        """A rule that ends by `last`, counted from shortly before it matters; None for a bad one."""
        found, first = rule(said), _begin(core.start)
        if found is None:
            return None
        end = min(last, self._until(found.until, core) or last) if found.until else last
        back = min(MOST * found.turn.days, 400 * 366) * timedelta(days=1)
        if not found.until and not found.count:
            back = BACK + PLANNED
        since = first if found.count else max(first, end - min(back, end - datetime.min))
        begin = first
        if found.even and len(core.rules) == 1 and since - first > found.turn:
            begin += ((since - first) // found.turn - 1) * found.turn
        self._steps -= max(0, (end - begin) // found.turn) + found.cost(first.day)
        if self._steps < 0:
            return None
        if found.count and not found.until:
            end = _last_of(found.text, found.count, first, end)
        return _Counted(f"{found.text};UNTIL={_written(end if core.start.at else end.date())}", begin, since)

    def _until(self, said: str, core: Event) -> datetime | None:
        moment = self._zones.read(said, core.start.zone)
        if moment is None:
            return None
        if moment.at is None or core.start.at is None:
            return datetime.combine(moment.day, time(23, 59, 59))
        return self._zones.on_wall(moment, core.start.zone)


def _last_of(rule: str, count: int, first: datetime, end: datetime) -> datetime:
    """When a rule that says how often comes for the last time; `end` where that is later."""
    from dateutil.rrule import rrulestr

    try:
        every: Any = rrulestr(f"{rule};UNTIL={_written(end)}", dtstart=first)
        found: list[datetime] = list(islice(every, min(count, 100_000)))
    except _BROKEN:
        return end
    return found[-1] if found and len(found) >= count else end


def _begin(moment: Moment) -> datetime:
    return moment.at or datetime.combine(moment.day, time())


def _full(at: datetime | date) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time())


def _moment(at: datetime | date, zone: str) -> Moment:
    return Moment(at.date(), at, zone) if isinstance(at, datetime) else Moment(at)


def _written(at: datetime | date) -> str:
    return f"{at:%Y%m%dT%H%M%S}".zfill(15) if isinstance(at, datetime) else f"{at:%Y%m%d}".zfill(8)


def _stamp(at: datetime | date) -> str:
    return f":{_written(at)}" if isinstance(at, datetime) else f";VALUE=DATE:{_written(at)}"
