"""Events of a calendar as planned talks: each time of a series by itself, on the wall of its writer."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from relbook.imports.clocks import Moment, Zones, at_home
from relbook.imports.events import Event
from relbook.imports.intake import source
from relbook.imports.series import Time, Unfolding
from relbook.journal.parcel import Talk


class Wall:
    """The wall of whoever keeps a calendar: `said` is the zone it names, else that of this machine."""

    def __init__(self, zones: Zones, said: str) -> None:
        name = zones.name(said)
        self._zones = zones
        self._home = "" if name == "UTC" else name  # what programs write that know no zone

    def shows(self, moment: Moment) -> tuple[date, time | None, str]:
        """The day, the clock and the zone's name, where it has one; an instant as it is at home."""
        if moment.at is None:
            return moment.day, None, ""
        at, zone = moment.at, "" if moment.instant else self._zones.name(moment.zone)
        if moment.instant:
            at = at_home(at, ZoneInfo(self._home)) if self._home else _here(at)
            zone = self._home
        return at.date(), at.time().replace(second=0, microsecond=0), zone


class Talks:
    """Makes talks of events; `left_out` counts the rules that make no sense."""

    def __init__(self, wall: Wall, zones: Zones, today: date, check: Callable[[], None]) -> None:
        self.left_out: Counter[str] = Counter()
        self._wall = wall
        self._series = Unfolding(zones, today, check)

    def of(self, some: Sequence[Event]) -> Iterator[Talk]:
        """The talks of all events that share one name."""
        cores = [one for one in some if one.instead is None]
        by_age = sorted((one for one in some if one.instead is not None), key=_age)
        others = list({one.instead: one for one in by_age}.values())
        latest = max((one.sequence for one in cores), default=0)
        newest = [one for one in cores if one.sequence == latest]
        if len({one.start for one in newest}) > 1:  # a program that gives every event the same name
            yield from (self._alone(one, f"{one.uid}#{_named(one.start)}") for one in newest)
        elif newest:
            yield from self._all(newest[-1], others)
            return
        for one in others:
            key = self._series.key(one.instead, one.instead.zone) if one.instead else ""
            yield self._talk(one, one.start, f"{one.uid}/{key}")

    def _all(self, core: Event, others: Sequence[Event]) -> Iterator[Talk]:
        if not core.recurs and not others:
            yield self._alone(core, core.uid, series=core.uid)
            return
        times = None if core.called_off else self._series.times(core, others)
        if times is None:
            self.left_out["RRULE"] += not core.called_off
            yield self._alone(core, core.uid, series=core.uid if core.called_off else "")
            times = [self._time(one, core) for one in others] if not core.called_off else []
        for one in times:
            yield self._talk(one.event, one.start, f"{core.uid}/{one.key}" if core.uid else "", core.uid)

    def _time(self, one: Event, core: Event) -> Time:
        return Time(self._series.key(one.instead or one.start, core.start.zone), one.start, one)

    def _alone(self, one: Event, uid: str, *, series: str = "") -> Talk:
        return self._talk(one, one.start, uid, series)

    def _talk(self, event: Event, start: Moment, uid: str, series: str = "") -> Talk:
        day, at, zone = self._wall.shows(start)
        details: dict[str, Any] = {"uid": uid, "zone": zone, "where": event.place, "minutes": event.minutes}
        return Talk(
            source("ics", uid) if uid else source("ics", "", f"{day} {at} {event.title}"),
            day,
            at,
            event.title,
            contacts=event.contacts,
            mails=event.mails,
            details=details,
            offered=event.names,
            words=event.words,
            series=series,
            sequence=event.sequence,
            called_off=event.called_off,
        )


def _age(one: Event) -> int:
    return one.sequence


def _named(moment: Moment) -> str:
    return (moment.at or datetime.combine(moment.day, time())).isoformat()


def _here(at: datetime) -> datetime:
    """An instant in UTC on the wall of this machine."""
    try:
        return at.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):  # the first and the last day there is
        return at
