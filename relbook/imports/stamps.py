"""Day and clock as they stand before an entry: `2023-05-01 09:00`, `05/01/23 2:30 PM`, `1 May 2023`."""

import re
from collections.abc import Iterable
from datetime import date, time

from relbook.imports.long_dates import day_in

When = tuple[date, time | None]
"""A day, and the clock where it is told."""

_CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))(?:[:.]\d\d(?:\.\d+)?)?\s?(?:(?P<half>[ap])\.?\s?m\.?)?"
    r"|(?P<full>\d{1,2})\s?(?P<side>[ap])\.?m\.?"
)
_BETWEEN = r"(?:\s*,?\s+(?:at\s+|um\s+)?|T)"
_BEHIND = rf"(?:{_BETWEEN}(?:{_CLOCK})(?:\s?(?:Z|[A-Z]{{2,5}}|[+-]\d\d:?\d\d))?)?"
_WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
_ISO = re.compile(
    rf"{_WEEKDAY}(?P<a>\d{{4}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<c>\d{{1,2}}){_BEHIND}", re.I
)
_NUMBERS = re.compile(
    rf"{_WEEKDAY}(?P<a>\d{{1,2}})(?P<s>[-/.])\s?(?P<b>\d{{1,2}})(?P=s)\s?(?P<c>\d{{4}}|\d\d){_BEHIND}", re.I
)
_WORDS = re.compile(rf"(?P<words>[^\d]{{0,30}}\d{{1,2}}[^\d]{{1,25}}\d{{4}}){_BEHIND}", re.I)
_YEAR = re.compile(rf"(?P<words>[^\d]{{0,30}}\d{{4}}[^\d]{{1,25}}\d{{1,2}}){_BEHIND}", re.I)
_TURN = 70


def stamp(text: str, *, day_first: bool = False) -> When | None:
    """What a whole stamp says; None when it is none. `day_first` reads `3/4/2026` as the third of April.

    >>> stamp("2020-08-31 02:32:00 PM"), stamp("09.06.2013 15:39")[0], stamp("1")
    ((datetime.date(2020, 8, 31), datetime.time(14, 32)), datetime.date(2013, 6, 9), None)
    """
    said = " ".join(text.split())
    if not 5 < len(said) < 60:
        return None
    for pattern in (_ISO, _NUMBERS, _WORDS, _YEAR):
        if found := pattern.fullmatch(said):
            try:
                day = _day(pattern, found, day_first=day_first)
                return (day, _clock(found)) if day else None
            except ValueError:
                return None
    return None


def day_comes_first(texts: Iterable[str]) -> bool:
    """Whether in the stamps of one file the day stands before the month, by the one that leaves no doubt.

    Where every one could be either, they are in the order of time: journals are.
    """
    doubtful: list[tuple[int, int, int]] = []
    for text in texts:
        found = _NUMBERS.fullmatch(" ".join(text[:60].split()))
        if found is None:
            continue
        first, second = int(found["a"]), int(found["b"])
        if found["s"] == "." or first > 12 >= second:
            return True
        if second > 12 >= first:
            return False
        doubtful.append((_year(found["c"]), first, second))
    turned = [(year, second, first) for year, first, second in doubtful]
    return turned == sorted(turned) and doubtful != sorted(doubtful)


def _day(pattern: re.Pattern[str], found: re.Match[str], *, day_first: bool) -> date | None:
    if pattern is _WORDS or pattern is _YEAR:
        return day_in(found["words"])
    if pattern is _ISO:
        return date(int(found["a"]), int(found["b"]), int(found["c"]))
    first, second = int(found["a"]), int(found["b"])
    before = day_first or found["s"] == "." or first > 12
    month, day = (second, first) if before else (first, second)
    return date(_year(found["c"]), month, day)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else int(text) + (1900 if int(text) >= _TURN else 2000)


def _clock(found: re.Match[str]) -> time | None:
    if not (found["hour"] or found["full"]):
        return None
    hour, minute, half = int(found["hour"] or found["full"]), int(found["minute"] or 0), found["half"]
    if half := (half or found["side"]):
        hour = hour % 12 + 12 * (half in "pP")
    return time(hour, minute)
