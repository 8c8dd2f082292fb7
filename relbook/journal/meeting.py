"""What is planned, and the days that matter."""

from dataclasses import dataclass
from datetime import date, time

from relbook.journal.client import Who


@dataclass(frozen=True, slots=True)
class Meeting:
    """A planned talk. `kind` is the kind its note will have; `entry_id` is that note, once written."""

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


@dataclass(frozen=True, slots=True)
class ImportantDate:
    """A day of the year that matters to a client; the year is often not known."""

    id: str
    client_id: str
    label: str
    month: int
    day: int
    year: int | None = None
    lead_days: int = 7

    def next_on(self, today: date) -> date:
        """The first such day on or after `today`; 29 February falls on 1 March in other years."""
        this = _in_year(today.year, self.month, self.day)
        return this if this >= today else _in_year(today.year + 1, self.month, self.day)


def _in_year(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)
