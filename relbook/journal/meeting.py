"""What is planned, and the days of the year that matter."""

import calendar
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from relbook.journal.client import Who
from relbook.journal.frozen import frozen

LEAD_DAYS = 7
"""How many days ahead such a day is told of, unless another number was chosen."""

LONGEST_LEAD = 90
"""No lead is longer: a quarter of a year ahead nobody buys a card."""

HOUR = timedelta(hours=1)
"""How long a talk lasts that does not say."""


PLANNED = timedelta(days=366)
"""How far ahead the talks of a series that has no end are planned: a year."""


@frozen
class Meeting:
    """A planned talk. `kind` is the kind its note will have; `entry_id` is that note, once written.

    `let_be` is the day on which it was said that no note will follow, `uid` what the calendar calls it
    that it came with.
    """

    id: str
    day: date
    at: time | None
    kind: str
    title: str = ""
    minutes: int | None = None
    zone: str = ""
    place: str = ""
    clients: tuple[Who, ...] = ()
    entry_id: str = ""
    let_be: date | None = None
    uid: str = ""

    @property
    def begins(self) -> datetime | None:
        """When it begins by the clock here, if its own wall is elsewhere; None where no time is set."""
        if self.at is None:
            return None
        there = datetime.combine(self.day, self.at)
        return _here(there, self.zone) if self.zone else there

    def over(self, now: datetime) -> bool:
        """Whether it has ended, by the clock here; one without a time ends with its day."""
        begins = self.begins
        if begins is None:
            return self.day < now.date()
        return begins + (timedelta(minutes=self.minutes) if self.minutes else HOUR) <= now


def _here(there: datetime, zone: str) -> datetime:
    """A clock on the wall of another zone by the clock here; as it is, where nobody knows the zone."""
    from zoneinfo import ZoneInfo  # only who has a talk elsewhere needs it

    try:
        return there.replace(tzinfo=ZoneInfo(zone)).astimezone().replace(tzinfo=None)
    except (KeyError, ValueError, OverflowError, OSError):
        return there


class Leap(StrEnum):
    """Where 29 February is kept in a year that has none."""

    FEBRUARY = "28 february"
    MARCH = "1 march"


@frozen
class ImportantDate:
    """A day of the year that matters to a client; the year is often not known.

    `lead_days` is how many days ahead it is told of. `leap` matters for 29 February only.
    """

    id: str
    client_id: str
    label: str
    month: int
    day: int
    year: int | None = None
    lead_days: int = LEAD_DAYS
    leap: Leap = Leap.MARCH

    def in_year(self, year: int) -> date:
        """The day as it falls in this year."""
        if (self.month, self.day) == (2, 29) and not calendar.isleap(year):
            return date(year, 2, 28) if self.leap is Leap.FEBRUARY else date(year, 3, 1)
        return date(year, self.month, self.day)

    def next_on(self, today: date) -> date:
        """The first such day on or after `today`."""
        this = self.in_year(today.year)
        return this if this >= today else self.in_year(today.year + 1)

    def is_near(self, today: date) -> bool:
        """Whether it is time to speak of it: the day itself, or at most `lead_days` ahead."""
        return self.next_on(today) - today <= timedelta(days=self.lead_days)

    def years_on(self, day: date) -> int | None:
        """How many years it will have been on that day; None when the year is not known."""
        return day.year - self.year if self.year and day.year > self.year else None
