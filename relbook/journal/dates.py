"""Reading a day, or a day and a time, from what people type."""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from unicodedata import normalize

from relbook.errors import BadDateError
from relbook.journal.date_words import ENGLISH, NAMES_TOO, TONGUES, Tongue
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

_LONGEST = len("miércoles 30 de septiembre de 2026 a las 14:30:00 p.m.")


@frozen
class _Asked:
    """The circumstances in which a date is read."""

    today: date
    past: bool
    tongue: Tongue = ENGLISH


def read_date(words: str, today: date, *, past: bool = False) -> date:
    """Read the day that `words` name.

    Args:
        words: "fri", "12 dec", "+2w", "last tue", "2026-12-12", "3/5" (in May) and the like, in any of
            the languages of `date_words.py`: "letzten Di", "12 de diciembre".
        today: The day they are typed on.
        past: Whether a day without a year, or a bare weekday, is the last such day (something
            that happened) rather than the next one (something that is due).

    Raises:
        BadDateError: The words are no date; nothing is guessed.

    >>> read_date("fri", date(2026, 5, 4))
    datetime.date(2026, 5, 8)
    """
    try:
        return _read(_plain(words), _Asked(today, past))
    except (ValueError, OverflowError):
        raise BadDateError(words) from None


def read_moment(words: str, today: date, *, past: bool = True) -> tuple[date, time | None]:
    """Read a day with, perhaps, a time: "yesterday 14:30", "3 May 9am", "14:05" (today).

    Raises:
        BadDateError: The words are neither.
    """
    plain = _plain(words)
    try:
        for pattern in (_CLOCK_LAST, _CLOCK_FIRST):
            if (found := pattern.fullmatch(plain)) and (at := _clock(found)) is not None:
                day = found["day"].strip()
                return (_read(day, _Asked(today, past)) if day else today), at
        return _read(plain, _Asked(today, past)), None
    except (ValueError, OverflowError):
        raise BadDateError(words) from None


def may_open_date(word: str) -> bool:
    """Whether a date can begin with this word; most words are told apart by this alone."""
    return word[:1].isdigit() or word[:1] in "+-" or _plain(word) in _OPENINGS


def may_be_name(word: str) -> bool:
    """Whether a word that is a day may as well be somebody's name: it is short and has a capital."""
    return word[:1].isupper() and _plain(word) in NAMES_TOO


def tidy_range(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    """Put the ends of a stretch of days in order; an open end stays open."""
    if first and last and last < first:
        return last, first
    return first, last


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(year)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _plain(words: str) -> str:
    return " ".join(normalize("NFC", words).casefold().replace(",", " ").split()).strip(" .")


def _read(words: str, asked: _Asked) -> date:
    if len(words) > _LONGEST:
        raise ValueError("no date is that long")
    for tongue in TONGUES:
        if tongue is not ENGLISH and not tongue.speaks(words):
            continue
        if words in tongue.near:
            return asked.today + timedelta(tongue.near[words])
        for reader, shape in tongue.shapes:
            if found := shape.fullmatch(words):
                return _READERS[reader](found, replace(asked, tongue=tongue))
    raise ValueError("no date")


def _weekday(found: re.Match[str], asked: _Asked) -> date:
    """A bare weekday is 1 to 7 days away; "next fri" is the Friday of next week."""
    which = asked.tongue.which.get(found.groupdict().get("which") or "")
    wanted = asked.tongue.weekdays[found["weekday"]]
    if which == "next":
        monday = asked.today + timedelta(7 - asked.today.weekday())
        return monday + timedelta(wanted)
    if which == "last" or (asked.past and not which):
        return asked.today - timedelta((asked.today.weekday() - wanted - 1) % 7 + 1)
    return asked.today + timedelta((wanted - asked.today.weekday() - 1) % 7 + 1)


def _period(found: re.Match[str], asked: _Asked) -> date:
    back = asked.tongue.which[found["which"]] == "last"
    return _step(asked.today, -1 if back else 1, asked.tongue.units[found["unit"]])


def _away(found: re.Match[str], asked: _Asked) -> date:
    words = found.groupdict()
    count = asked.tongue.counts.get(words["count"]) or int(words["count"])
    back = words.get("sign") == "-" or words.get("ago")
    return _step(asked.today, -count if back else count, asked.tongue.units[words["unit"]])


def _step(day: date, count: int, unit: str) -> date:
    match unit:
        case "d":
            return day + timedelta(count)
        case "w":
            return day + timedelta(7 * count)
        case "m":
            return months_later(day, count)
    return months_later(day, 12 * count)


def _named(found: re.Match[str], asked: _Asked) -> date:
    return _in_year(found["year"], asked.tongue.months[found["month"]], int(found["day"]), asked)


def _numeric(found: re.Match[str], asked: _Asked) -> date:
    return _in_year(found["year"], int(found["two"]), int(found["one"]), asked)


def _iso(found: re.Match[str], _: _Asked) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _both(found: re.Match[str], asked: _Asked) -> date:
    """A weekday before a date has to agree with it."""
    day = _read(found["rest"], asked)
    if day.weekday() != asked.tongue.weekdays[found["weekday"]]:
        raise ValueError("another weekday")
    return day


def _introduced(found: re.Match[str], asked: _Asked) -> date:
    return _read(found["rest"], asked)


def _in_year(year: str | None, month: int, day: int, asked: _Asked) -> date:
    """Without a year, the nearest such day; 29 February waits for a leap year."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    step = -1 if asked.past else 1
    for candidate in range(asked.today.year, asked.today.year + 9 * step, step):
        found = exact(candidate, month, day)
        if found and (found - asked.today).days * step >= 0:
            return found
    raise ValueError("no such day")


def exact(year: int, month: int, day: int) -> date | None:
    """This day; None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(found: re.Match[str]) -> time | None:
    if found["word"]:
        return time(0 if found["word"] in _MIDNIGHT.split("|") else 12)
    if not (found["minute"] or found["half"] or found["sharp"]):
        return None
    hour = int(found["hour"])
    if half := found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("no such hour")
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, int(found["minute"] or 0))


_OPENINGS = frozenset(word for tongue in TONGUES for word in tongue.openings)

_READERS: Mapping[str, Callable[[re.Match[str], _Asked], date]] = {
    "weekday": _weekday,
    "period": _period,
    "away": _away,
    "named": _named,
    "numeric": _numeric,
    "iso": _iso,
    "both": _both,
    "introduced": _introduced,
}

_NOON = "noon|mittags|mittag|mediodía|mediodia"
_MIDNIGHT = "midnight|mitternacht|medianoche"
_AT = r"(?:at |um |a las? )?"
_TIME = (
    r"(?:(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2}))?(?::\d{2})?"
    r" ?(?:(?P<half>[ap]\.? ?m\.?)|(?P<sharp>uhr)|h)?"
    rf"|(?P<word>{_NOON}|{_MIDNIGHT}))"
)
_CLOCK_LAST = late(rf"(?P<day>.*?)(?:^| |(?<=\d)t){_AT}{_TIME}")
_CLOCK_FIRST = late(rf"{_AT}{_TIME} (?:on |am |el )?(?P<day>.+)")
