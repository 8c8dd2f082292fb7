"""When something happened, as one types it and as one says it."""

import re
from datetime import date, time

from relbook.journal.dates import read_moment
from relbook.journal.frozen import frozen
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr

_HOURS = r"(?:h|hours?|std|stunden?|horas?)\.?"
_MINUTES = r"(?:m|min|minutes?|minuten?|minutos?)\.?"
_LENGTH = re.compile(
    rf"[\s,]+(?:for\s+|durante\s+)?(?:(?P<hours>\d{{1,2}})\s*{_HOURS}"
    rf"(?:\s*(?P<rest>\d{{1,2}})\s*(?:{_MINUTES})?)?"
    rf"|(?P<minutes>\d{{1,4}})\s*{_MINUTES})(?:\s+lang)?\s*\Z",
    re.IGNORECASE,
)


@frozen
class Moment:
    """A day, perhaps a clock, perhaps how long it took in minutes."""

    day: date
    at: time | None = None
    minutes: int | None = None


def understand(words: str, today: date, minutes: int | None = None) -> Moment:
    """Read "yesterday 14:30, 40 min"; without a length, `minutes` stay as they were.

    Raises:
        BadDateError: The words before the length are no date.
    """
    rest = f" {words}"
    if found := _LENGTH.search(rest):
        minutes = (
            int(found["minutes"] or 0) or int(found["hours"] or 0) * 60 + int(found["rest"] or 0) or None
        )
        rest = rest[: found.start()]
    day, at = read_moment(rest.strip() or "today", today)
    return Moment(day, at, minutes)


def said(moment: Moment, today: date) -> str:
    """What a button says of it: "Today 15:00, 42 min"."""
    words = _day(moment.day, today)
    if moment.at:
        words = f"{words} {wording.clock(moment.at)}"
    return f"{words}, {wording.length(moment.minutes)}" if moment.minutes else words


def _day(day: date, today: date) -> str:
    match (today - day).days:
        case 0:
            return tr("Today")
        case 1:
            return tr("Yesterday")
        case -1:
            return tr("Tomorrow")
    return wording.day_with_weekday(day, today)
