"""Reading a day, or a day and a time, from what people type."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, time, timedelta

from relbook.errors import BadDateError
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAY = {word: number for number, day in enumerate(_DAYS) for word in (day, day[:3])}
_WEEKDAY |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_MONTH = {word: number for number, month in enumerate(_MONTHS, 1) for word in (month, month[:3])}
_MONTH |= {"sept": 9}
_TEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNT = {word: number for number, word in enumerate(_TEN, 1)}
_COUNT |= {"a": 1, "an": 1}
_NEAR = {
    **dict.fromkeys(("today", "now", "tonight", "this morning", "this afternoon", "this evening"), 0),
    **dict.fromkeys(("tomorrow", "tomorrow morning", "tomorrow evening"), 1),
    **dict.fromkeys(("yesterday", "last night", "yesterday morning", "yesterday evening"), -1),
    **dict.fromkeys(("day after tomorrow", "the day after tomorrow"), 2),
    **dict.fromkeys(("day before yesterday", "the day before yesterday"), -2),
}

_LONGEST = len("wednesday the 30th of september 2026 14:30:00 p.m.")

DATE_WORDS = (*_DAYS, "today", "tomorrow", "yesterday")
"""The single words that are dates, in full: what a misspelt one may have been meant to be."""

_OPENINGS = frozenset(
    word.split()[0]
    for word in (*_NEAR, *_WEEKDAY, *_MONTH, *_COUNT, "next", "last", "this", "in", "on", "by", "the")
)


@frozen
class _Asked:
    """The circumstances in which a date is read."""

    today: date
    past: bool
    day_first: bool


def read_date(words: str, today: date, *, past: bool = False, day_first: bool = True) -> date:
    """Read the day that `words` name.

    Args:
        words: "fri", "12 dec", "+2w", "last tue", "2026-12-12", "3/5" and the like.
        today: The day they are typed on.
        past: Whether a day without a year, or a bare weekday, is the last such day (something
            that happened) rather than the next one (something that is due).
        day_first: Whether "3/5" is the third of May rather than the fifth of March.

    Raises:
        BadDateError: The words are no date; nothing is guessed.

    >>> read_date("fri", date(2026, 5, 4))
    datetime.date(2026, 5, 8)
    """
    try:
        return _read(_plain(words), _Asked(today, past, day_first))
    except (ValueError, OverflowError):
        raise BadDateError(words) from None


def read_moment(
    words: str, today: date, *, past: bool = True, day_first: bool = True
) -> tuple[date, time | None]:
    """Read a day with, perhaps, a time: "yesterday 14:30", "3 May 9am", "14:05" (today).

    Raises:
        BadDateError: The words are neither.
    """
    plain = _plain(words)
    try:
        for pattern in (_CLOCK_LAST, _CLOCK_FIRST):
            if (found := pattern.fullmatch(plain)) and (at := _clock(found)) is not None:
                day = found["day"].strip()
                return (_read(day, _Asked(today, past, day_first)) if day else today), at
        return _read(plain, _Asked(today, past, day_first)), None
    except (ValueError, OverflowError):
        raise BadDateError(words) from None


def may_open_date(word: str) -> bool:
    """Whether a date can begin with this word; most words are told apart by this alone."""
    return word[:1].isdigit() or word[:1] in "+-" or word.casefold().strip(" .,") in _OPENINGS


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
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace(",", " ").split()).strip(" .")


def _read(words: str, asked: _Asked) -> date:
    if len(words) > _LONGEST:
        raise ValueError("no date is that long")
    if words in _NEAR:
        return asked.today + timedelta(_NEAR[words])
    for pattern, reader in _READERS:
        if found := pattern.fullmatch(words):
            return reader(found, asked)
    raise ValueError("no date")


def _weekday(found: re.Match[str], asked: _Asked) -> date:
    """A bare weekday is 1 to 7 days away; "next fri" is the Friday of next week."""
    which, wanted = found["which"], _WEEKDAY[found["weekday"]]
    if which == "next":
        monday = asked.today + timedelta(7 - asked.today.weekday())
        return monday + timedelta(wanted)
    if which == "last" or (asked.past and not which):
        return asked.today - timedelta((asked.today.weekday() - wanted - 1) % 7 + 1)
    return asked.today + timedelta((wanted - asked.today.weekday() - 1) % 7 + 1)


def _period(found: re.Match[str], asked: _Asked) -> date:
    return _step(asked.today, {"next": 1, "last": -1}[found["which"]], found["unit"])


def _away(found: re.Match[str], asked: _Asked) -> date:
    words = found.groupdict()
    count = _COUNT.get(words["count"]) or int(words["count"])
    back = words.get("sign") == "-" or words.get("ago")
    return _step(asked.today, -count if back else count, words["unit"])


def _step(day: date, count: int, unit: str) -> date:
    match unit[0]:
        case "d":
            return day + timedelta(count)
        case "w":
            return day + timedelta(7 * count)
        case "m":
            return months_later(day, count)
    return months_later(day, 12 * count)


def _named(found: re.Match[str], asked: _Asked) -> date:
    return _in_year(found["year"], _MONTH[found["month"]], int(found["day"]), asked)


def _numeric(found: re.Match[str], asked: _Asked) -> date:
    one, two = int(found["one"]), int(found["two"])
    day, month = (one, two) if asked.day_first else (two, one)
    return _in_year(found["year"], month, day, asked)


def _iso(found: re.Match[str], _: _Asked) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _both(found: re.Match[str], asked: _Asked) -> date:
    """A weekday before a date has to agree with it."""
    day = _read(found["rest"], asked)
    if day.weekday() != _WEEKDAY[found["weekday"]]:
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
        found = _exact(candidate, month, day)
        if found and (found - asked.today).days * step >= 0:
            return found
    raise ValueError("no such day")


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(found: re.Match[str]) -> time | None:
    if found["word"]:
        return time(12 if found["word"] == "noon" else 0)
    if not (found["minute"] or found["half"]):
        return None
    hour = int(found["hour"])
    if half := found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("no such hour")
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, int(found["minute"] or 0))


_WD = rf"(?P<weekday>{'|'.join(sorted(_WEEKDAY, key=len, reverse=True))})\.?"
_MO = rf"(?P<month>{'|'.join(sorted(_MONTH, key=len, reverse=True))})\.?"
_NTH = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR = r"(?:[ -]?(?P<year>\d{4}))?"
_UNIT = r"(?P<unit>d|w|m|y|days?|weeks?|months?|years?)"
_MANY = rf"(?P<count>\d{{1,4}}|{'|'.join(_COUNT)})"

_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], _Asked], date]], ...] = tuple(
    (late(pattern), reader)
    for pattern, reader in (
        (rf"(?:(?P<which>last|next|this) )?{_WD}", _weekday),
        (r"(?P<which>next|last) (?P<unit>week|month|year)", _period),
        (rf"(?P<sign>[+-]) ?(?P<count>\d{{1,4}}) ?{_UNIT}", _away),
        (rf"in {_MANY} ?{_UNIT}", _away),
        (rf"{_MANY} ?{_UNIT} (?P<ago>ago)", _away),
        (r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", _iso),
        (rf"{_NTH}(?: of)?[ -]?{_MO}{_YEAR}", _named),
        (rf"{_MO}[ -]?{_NTH}(?:[ -](?P<year>\d{{4}}))?", _named),
        (r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})", _numeric),
        (r"(?P<one>\d{1,2})[/.](?P<two>\d{1,2})(?P<year>)", _numeric),
        (rf"{_WD} (?P<rest>\S*\d.*)", _both),
        (r"(?:on|by) (?P<rest>(?!on |by ).+)", _introduced),
    )
)

_TIME = (
    r"(?:(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2}))?(?::\d{2})? ?(?P<half>[ap]\.?m\.?)?"
    r"|(?P<word>noon|midnight))"
)
_CLOCK_LAST = late(rf"(?P<day>.*?)(?:^| |(?<=\d)t)(?:at )?{_TIME}")
_CLOCK_FIRST = late(rf"(?:at )?{_TIME} (?:on )?(?P<day>.+)")
