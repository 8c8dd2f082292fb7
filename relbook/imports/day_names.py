"""A day as notes are called by it: "2026-05-04 Call", "20260504", "May 4th, 2026", "04.05.2026"."""

import re
from datetime import date, time
from pathlib import PurePosixPath

from relbook.imports.fields import moment, yearly
from relbook.imports.long_dates import day_in

_ISO = re.compile(r"(?<!\d)(?P<y>\d{4})(?P<s>[-_./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)")
_COMPACT = re.compile(
    r"(?<![\d.])(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?P<at>T?\d{4}(?:\d\d)?)?(?![\d.]?\d)"
)
_DOTTED = re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\.?\d)")
_SLASHED = re.compile(r"(?<!\d)(?P<a>\d{1,2})(?P<s>[-/])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4})(?!\d)")
_WEEK = re.compile(r"(?<!\d)(?P<y>\d{4})-?W(?P<w>\d\d)(?!\d)")
_MONTH = r"[^\W\d_]{3,12}"
_WORDS = re.compile(
    rf"(?:{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\.?,?\s+\d{{4}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+|of\s+)?{_MONTH}\.?,?\s+(?:de\s+)?\d{{4}})(?!\d)"
    r"|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[\sT_,-]*(?:at\s+)?(?P<h>[01]?\d|2[0-3])[:.h](?P<min>[0-5]\d)(?:[:.]\d\d)?(?!\d)")
_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tues thur thurs "  # noqa: SIM905
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado "
    "domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
)

When = tuple[date, time | None]
"""A day, and the clock where it is told."""


def day_named(text: str) -> When | None:
    """The day that a short text names, wherever in it; None when it names none for certain.

    >>> day_named("2026-05-04 Call")[0], day_named("04.05.2026")[0], day_named("May 4th, 2026")[0]
    (datetime.date(2026, 5, 4), datetime.date(2026, 5, 4), datetime.date(2026, 5, 4))
    """
    found = _found(text[:300])
    return found[0] if found else None


def without_day(text: str) -> str:
    """What a name says besides the day; empty when it is nothing but one.

    >>> without_day("2026-05-04 Monday"), without_day("2026-05-04 Call")
    ('', 'Call')
    """
    found = _found(text[:300])
    if found is None:
        return text
    _, start, end = found
    rest = f"{text[:start]} {text[end:]}".strip(" -_,.–—:()[]*")
    return "" if rest.lower().strip(".,") in _WEEKDAYS else rest


def begun_by_day(text: str) -> tuple[When, str] | None:
    """The day a heading begins with, a weekday before it or not, and its other words.

    >>> begun_by_day("Monday, 2026-05-04 10:30: Call")
    ((datetime.date(2026, 5, 4), datetime.time(10, 30)), 'Call')
    """
    found = _found(text[:300])
    if found is None or text[: found[1]].strip(" -_,.[(*").lower() not in _WEEKDAYS | {""}:
        return None
    return found[0], text[found[2] :].strip(" -_,.–—:()[]*")


def day_of_path(where: str) -> When | None:
    """The day a note's name tells, or its folders with it: `2026/05/04.md`, `2026/May/4 Call.md`."""
    path = PurePosixPath(where)
    if named := day_named(path.stem):
        return named
    if len(path.parts) < 3 or not re.match(r"\d{1,2}(?!\d)", path.stem):
        return None
    year = re.fullmatch(r"(?:19|20)\d\d", path.parts[-3])
    month = re.match(r"(?:(?:19|20)\d\d-)?(?P<number>\d{1,2})(?!\d)|(?P<name>[^\W\d_]{3,})", path.parts[-2])
    day = re.match(r"\d{1,2}", path.stem)
    if not (year and month and day):
        return None
    if month["name"]:
        told = day_in(f"{day[0]} {month['name']} {year[0]}")
    else:
        told = _day(year[0], month["number"], day[0])
    return (told, None) if told else None


def day_of_year(text: str) -> tuple[int | None, int, int] | None:
    """A day that comes every year: its year, where it is told, its month and its day."""
    told = text.strip().strip("[]\"'")
    if found := yearly(told):
        return found
    if named := day_named(told):
        return named[0].year, named[0].month, named[0].day
    short = re.fullmatch(r"(?:--)?(\d{1,2})-(\d{1,2})", told) or re.fullmatch(r"(\d{1,2})/(\d{1,2})", told)
    dotted = re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.?", told)
    if short and _day("2000", short[1], short[2]):
        return None, int(short[1]), int(short[2])
    if dotted and _day("2000", dotted[2], dotted[1]):
        return None, int(dotted[2]), int(dotted[1])
    spoken = day_in(f"{told} 2000") if re.search(r"[^\W\d_]", told) else None
    return (None, spoken.month, spoken.day) if spoken else None


def _found(text: str) -> tuple[When, int, int] | None:
    """The first day in a text, and where it stands there, with its clock."""
    for pattern in (_ISO, _COMPACT, _DOTTED, _SLASHED, _WEEK, _WORDS):
        for found in pattern.finditer(text):
            if day := _read(pattern, found):
                at, end = _clock(found, text)
                return (day, at), found.start(), end
    return None


def _read(pattern: re.Pattern[str], found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    if pattern is _WORDS:
        return day_in(found[0])
    if pattern is _WEEK:
        try:
            return date.fromisocalendar(int(parts["y"]), int(parts["w"]), 1)
        except ValueError:
            return None
    if pattern is _SLASHED:  # which is the month is certain only where the other cannot be one
        first, second = int(parts["a"]), int(parts["b"])
        if first > 12:
            return _day(parts["y"], parts["b"], parts["a"])
        return _day(parts["y"], parts["a"], parts["b"]) if second > 12 or first == second else None
    return _day(parts["y"], parts["m"], parts["d"])


def _clock(found: re.Match[str], text: str) -> tuple[time | None, int]:
    """The clock behind a day, and where both end."""
    digits = (found.groupdict().get("at") or "").lstrip("T")
    if digits and int(digits[:2]) < 24 and int(digits[2:4]) < 60:
        return time(int(digits[:2]), int(digits[2:4])), found.end()
    behind = _CLOCK.match(text, found.end())
    if behind is None:
        return None, found.end()
    return time(int(behind["h"]), int(behind["min"])), behind.end()


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def moment_named(text: str) -> When | None:
    """The day of a field of front matter: as ISO writes it, or as a name would."""
    plain = text.strip().strip("[]\"'")
    return moment(plain) or day_named(plain)
