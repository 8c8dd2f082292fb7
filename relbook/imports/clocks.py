"""Days and clocks as calendars write them, and the zones of their walls.

| in the file | what it is |
| --- | --- |
| `20260504`, `VALUE=DATE` | a day |
| `20260504T140000` | a clock on no particular wall |
| `TZID=Europe/Lisbon`, `/mozilla.org/20070129_1/Europe/Lisbon`, `W. Europe Standard Time` | a clock there |
| a `TZID` of the file's own | a clock on that wall; the zone has no name |
| `…Z`, `TZID=UTC`, `…+02:00` | an instant: it has a wall only where somebody is |
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from relbook.imports.vlines import Property, properties
from relbook.journal.frozen import frozen

_MOMENT = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:\.\d+)?)?"
    r"(?P<off>Z|[+-]\d\d:?\d\d)?)?\s*\Z",
    re.ASCII | re.I,
)
_LASTS = re.compile(
    r"\s*(?P<sign>[+-]?)P(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,8})S)?)?\s*\Z",
    re.ASCII | re.I,
)
_UNIVERSAL = frozenset({"utc", "gmt", "z", "zulu", "etc/utc", "etc/gmt", "tzone://microsoft/utc"})
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, RecursionError)
"""What a library says of a zone that makes no sense."""


@frozen
class Moment:
    """A day, perhaps with the clock on a wall (`at`, without a zone), and what zone that wall is in.

    `zone` is empty where none is named; an instant is in "UTC".
    """

    day: date
    at: datetime | None = None
    zone: str = ""

    @property
    def instant(self) -> bool:
        """Whether it is a moment and no wall was named."""
        return self.at is not None and self.zone == "UTC"


@dataclass
class Zones:
    """The zones a file knows: by their name there, the lines that describe them."""

    described: Mapping[str, bytes] = field(default_factory=dict)
    _known: dict[str, tzinfo | None] = field(default_factory=dict)

    def name(self, said: str) -> str:
        """The name that every system knows; empty where there is none."""
        plain = said.strip().strip('"').strip()
        if plain.lower() in _UNIVERSAL:
            return "UTC"
        return _iana(plain) or _iana(_place(self.described.get(said, b""))) or _windows(plain)

    def reckoner(self, said: str) -> tzinfo | None:
        """What turns a clock there into an instant and back; None for a zone that nobody describes."""
        if said not in self._known:
            name = self.name(said) if said else ""
            self._known[said] = ZoneInfo(name) if name else _built(self.described.get(said, b""))
        return self._known[said]

    def moment(self, one: Property) -> Moment | None:
        """The moment a property names; None when it makes no sense."""
        return self.read(one.text, ",".join(one.params.get("TZID", [])))

    def read(self, text: str, zone: str = "") -> Moment | None:
        """A moment as it is written; `zone` is the file's own name for one."""
        found = _MOMENT.search(text[-60:])
        if found is None:
            return None
        try:
            day = date(int(found["year"]), int(found["month"]), int(found["day"]))
            if not found["hour"]:
                return Moment(day)
            return _clocked(datetime.combine(day, _time(found)), found["off"] or "", zone, self.name(zone))
        except (ValueError, OverflowError):
            return None

    def on_wall(self, moment: Moment, zone: str) -> datetime:
        """A moment as the clock in another zone of the file shows it, without naming it."""
        if moment.at is None:
            return datetime.combine(moment.day, time())
        here, there = self.reckoner(moment.zone), self.reckoner(zone)
        if moment.zone == zone or here is None or there is None:
            return moment.at
        return _turned(moment.at, here, there)

    def between(self, first: Moment, last: Moment) -> timedelta:
        """How long it is from one to the other."""
        if first.at is None or last.at is None:
            return last.day - first.day
        return self.on_wall(last, first.zone) - first.at


def zones(described: Mapping[str, bytes]) -> Zones:
    """The zones of a file, from the parts that describe them."""
    return Zones(described)


def identity(described: bytes) -> str:
    """What a part that describes a zone calls it."""
    return next((line.text for line in properties(described) if line.name == "TZID"), "")


def lasts(text: str) -> timedelta | None:
    """A duration such as `PT1H30M`."""
    found = _LASTS.match(text)
    if found is None:
        return None
    given = {name: int(found[name] or 0) for name in ("weeks", "days", "hours", "minutes", "seconds")}
    return timedelta(**given) * (-1 if found["sign"] == "-" else 1)


def at_home(moment: datetime, home: tzinfo) -> datetime:
    """An instant in UTC as the clock shows it at home."""
    return _turned(moment, UTC, home)


def _clocked(at: datetime, off: str, zone: str, name: str) -> Moment:
    if off and off not in "Zz":
        sign = -1 if off[0] == "-" else 1
        at -= sign * timedelta(hours=int(off[1:3]), minutes=int(off[-2:]))
    if off or name == "UTC":
        return Moment(at.date(), at, "UTC")
    return Moment(at.date(), at, zone)


def _time(found: re.Match[str]) -> time:
    return time(int(found["hour"]), int(found["minute"]), min(59, int(found["second"] or 0)))


def _turned(at: datetime, here: tzinfo, there: tzinfo) -> datetime:
    try:
        return at.replace(tzinfo=here).astimezone(there).replace(tzinfo=None)
    except (OverflowError, ValueError):  # on the first or the last day there is
        return at


@cache
def _iana(name: str) -> str:
    """The name, or the end of it, as it is in the zone database."""
    parts = [part for part in name.split("/") if part]
    for length in (3, 2, 1):
        end = "/".join(parts[-length:])
        if len(parts) >= length and re.fullmatch(r"[A-Z][\w+-]*(?:/[\w+-]+)*", end, re.ASCII) and _there(end):
            return end
    return ""


def _there(name: str) -> bool:
    try:
        return bool(ZoneInfo(name))
    except (KeyError, ValueError, OSError):
        return False


@cache
def _windows(name: str) -> str:
    if not name.endswith("Time"):
        return ""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # waking it takes a quarter of a second

    return WINDOWS_TO_OLSON.get(name, "")


def _place(described: bytes) -> str:
    return next((line.text for line in properties(described) if line.name == "X-LIC-LOCATION"), "")


def _built(described: bytes) -> tzinfo | None:
    """A zone from its own description."""
    if not described:
        return None
    from icalendar import Timezone

    try:
        found = Timezone.from_ical(described.decode("utf-8", "replace"))
        if not isinstance(found, Timezone):
            return None
        zone: tzinfo = found.to_tz()
        zone.utcoffset(datetime(2026, 1, 1))
    except _BROKEN:
        return None
    return zone
