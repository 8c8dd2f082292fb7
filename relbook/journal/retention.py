"""How long notes on people one no longer works with are kept: a question to the writer, never a deletion."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from relbook.journal.client import LEFT, Client
from relbook.journal.dates import months_later
from relbook.journal.frozen import frozen

YEARS = 5
"""After how many years without contact somebody is put to the writer, unless they say otherwise."""

CHOICES = (1, 2, 3, 5, 7, 10)
"""The numbers of years to choose from."""

OFF = 0
"""The number of years that means: never ask."""

QUARTER = timedelta(days=91)
"""How long Today says nothing of it after it was looked at or put off."""


@frozen
class Former:
    """Somebody one no longer works with: the day of the last contact, and how many full years ago that was.

    `talked` is False where no contact is on file; then `last` is the day the work was over, or
    they were put on file. `entries` is how many entries are only about them.
    """

    client: Client
    last: date
    years: int
    talked: bool = True
    entries: int = 0


def read(said: str) -> int:
    """The number of years a setting says; the usual one where it says nothing that can be read.

    >>> read(""), read("7"), read("0"), read("soon")
    (5, 7, 0, 5)
    """
    years = int(said) if said.isascii() and said.isdigit() else YEARS
    return years if years == OFF or years in range(1, 101) else YEARS


def years_between(first: date, last: date) -> int:
    """How many full years lie between two days.

    >>> years_between(date(2020, 2, 29), date(2025, 2, 28)), years_between(date(2020, 5, 4), date(2026, 5, 4))
    (4, 6)
    """
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def due(
    people: Iterable[Client],
    last: Mapping[str, tuple[date, bool]],
    kept: Mapping[str, date],
    years: int,
    today: date,
) -> list[Former]:
    """Whom to look at again: former and ended clients, the longest silent first.

    `last` is for each the day of the last contact, else of what stands for it, and whether it was a
    contact; `kept` until which day somebody was said to be kept. Nobody when `years` is `OFF`.
    """
    if years == OFF:
        return []
    found = []
    for client in people:
        day, talked = last.get(client.id, (today, False))
        waits = client.id in kept and kept[client.id] > today
        if client.state in LEFT and not waits and years_between(day, today) >= years:
            found.append(Former(client, day, years_between(day, today), talked))
    return sorted(found, key=lambda one: (one.last, one.client.name, one.client.id))


def another_year(today: date) -> date:
    """Until when somebody stays who is kept for another year."""
    return months_later(today, 12)


def may_be_said(looked: date | None, today: date) -> bool:
    """Whether Today may speak of it: a quarter after it was looked at or put off; a clock may jump back."""
    return looked is None or not timedelta(0) <= today - looked < QUARTER
