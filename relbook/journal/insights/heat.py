"""How much contact each day had, in five steps."""

from collections.abc import Iterable, Mapping
from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.insights.noted import AN_HOUR, HALF_HOUR, Noted
from relbook.journal.insights.span import Span

QUIET, BRIEF, SHORT, LONGER, LONG = range(5)
"""No contact; a message or a gesture; talks under half an hour; under an hour; an hour or more."""


@frozen
class HeatDay:
    """What one day, or one week, had of contact.

    `contacts` counts entries in which both sides had to do with each other, `minutes` how long
    they count together (`Noted.length`), `gestures` the small gestures among them, `others` the
    entries that are no contact. `step` is from `QUIET` to `LONG`; a week has that of its fullest day.
    """

    contacts: int = 0
    minutes: int = 0
    gestures: int = 0
    others: int = 0
    step: int = QUIET

    @property
    def entries(self) -> int:
        return self.contacts + self.others


NO_CONTACT = HeatDay()


def step_of(contacts: int, minutes: int) -> int:
    """The step of a day from `QUIET` to `LONG`.

    >>> [step_of(0, 0), step_of(1, 0), step_of(1, 20), step_of(1, 30), step_of(2, 60)]
    [0, 1, 2, 3, 4]
    """
    if not contacts:
        return QUIET
    if not minutes:
        return BRIEF
    if minutes < HALF_HOUR:
        return SHORT
    return LONGER if minutes < AN_HOUR else LONG


def heat(noted: Iterable[Noted]) -> dict[date, HeatDay]:
    """Every day on which something was noted, with what it had."""
    return {day: _day(entries) for day, entries in by_key((one.day, one) for one in noted).items()}


def together(days: Mapping[date, HeatDay], first: date, last: date) -> HeatDay:
    """What the days from `first` to `last` had together; as deep as the fullest of them."""
    span = Span(first, last)
    found = [days[day] for day in _walk(span) if day in days]
    return HeatDay(
        sum(day.contacts for day in found),
        sum(day.minutes for day in found),
        sum(day.gestures for day in found),
        sum(day.others for day in found),
        max((day.step for day in found), default=QUIET),
    )


def _day(entries: list[Noted]) -> HeatDay:
    contacts = sum(one.contact for one in entries)
    minutes = sum(one.length for one in entries)
    gestures = sum(one.gesture for one in entries)
    return HeatDay(contacts, minutes, gestures, len(entries) - contacts, step_of(contacts, minutes))


def _walk(span: Span) -> Iterable[date]:
    return map(date.fromordinal, range(span.first.toordinal(), span.last.toordinal() + 1))
