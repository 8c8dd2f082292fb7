"""Evenings the writer keeps free (PRODUCT.md, P17)."""

from collections.abc import Iterable
from datetime import date, time, timedelta

BEGINS = time(17)
"""From this clock on it is evening: our own choice."""

AHEAD = 7
"""How many evenings are offered, today's first."""


def coming(today: date) -> list[date]:
    """The evenings that can be kept free just now."""
    return [today + timedelta(days) for days in range(AHEAD)]


def read(words: str, today: date) -> tuple[date, ...]:
    """The evenings the journal names that are not over, the next first; what is no day is passed over.

    >>> read("2026-05-04 2026-05-01 soon", date(2026, 5, 2))
    (datetime.date(2026, 5, 4),)
    """
    found = set()
    for word in words.split():
        try:
            found.add(date.fromisoformat(word))
        except ValueError:
            continue
    return tuple(sorted(day for day in found if day >= today))


def written(days: Iterable[date]) -> str:
    """How the journal names them."""
    return " ".join(day.isoformat() for day in sorted(set(days)))


def meets(kept: Iterable[date], day: date, at: time | None) -> bool:
    """Whether a talk on this day and clock falls into an evening kept free; without a clock it does not."""
    return at is not None and at.replace(tzinfo=None) >= BEGINS and day in set(kept)
