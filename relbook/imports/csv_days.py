"""Days as tables write them. Which number of 3/4/2026 is the day is known by column, never by cell."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from relbook.imports.fields import yearly

_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}:\d\d)(?::\d\d)?.*)?|(\d{4})(\d\d)(\d\d)", re.A
)
_NUMBERS = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d\d)(?:[T ,]+(.+))?", re.ASCII)
_NAMED = re.compile(
    r"(?:[^\W\d]+\.?,?\s+)?"
    r"(?:(\d{1,2})\.?(?:st|nd|rd|th)?[- ]+([^\W\d]{3,12})\.?|([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)"
    r"(?:[-, ]+(\d{4}|\d\d))?(?:[T ,]+(?:at |um )?(\d{1,2}[:.]\d\d.*))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.h](\d\d))?(?:[:.]\d\d(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\b.*", re.I | re.A
)
_SERIAL = re.compile(r"([2-6]\d{4})(?:[.,](\d+))?", re.ASCII)
_YEARLESS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\.?", re.ASCII)
_MONTHS = (
    "jan ene gen",
    "feb fév fev",
    "mar mär mrz mrt",
    "apr avr abr",
    "may mai mag mei",
    "jun juin giu",
    "jul juil lug",
    "aug aoû ago",
    "sep set",
    "oct okt ott out",
    "nov",
    "dec dez déc dic",
)
_NAMES = {short: number for number, several in enumerate(_MONTHS, 1) for short in several.split()}
_EXCEL = date(1899, 12, 30)
_TURN = 30
"""A year of two numbers up to this is of this century, as Excel has it (20 30 to 19 31)."""

Moment = tuple[date, time | None]
Yearly = tuple[int | None, int, int]


def day_first(texts: Iterable[str]) -> bool | None:
    """Which number is the day, by a column that leaves no doubt; None where every cell could be either.

    >>> day_first(["3/4/2026", "13/4/2026"]), day_first(["3/14/2026"]), day_first(["3/4/2026"])
    (True, False, None)
    """
    for text in texts:
        found = _NUMBERS.match(text.strip())
        if found and found[2] == ".":
            return True
        if found and int(found[1]) > 12 >= int(found[3]):
            return True
        if found and int(found[3]) > 12 >= int(found[1]):
            return False
    return None


def like_days(text: str) -> bool:
    """Whether a cell looks like a day."""
    text = text.strip()
    return bool(_ISO.fullmatch(text) or _NUMBERS.fullmatch(text))


def moment(text: str, *, first: bool) -> Moment | None:
    """A day, perhaps with a clock, as it is written there; `first` says that the day stands before the month.

    >>> moment("4.5.26 14:30", first=True)
    (datetime.date(2026, 5, 4), datetime.time(14, 30))
    """
    text = " ".join(text.split())[:60]
    try:
        return _moment(text, first=first)
    except (ValueError, OverflowError):
        return None


def _moment(text: str, *, first: bool) -> Moment | None:
    if found := _ISO.fullmatch(text):
        year, month, day = found[1] or found[5], found[2] or found[6], found[3] or found[7]
        return date(int(year), int(month), int(day)), clock(found[4] or "")
    if found := _NUMBERS.fullmatch(text):
        day, month = (found[1], found[3]) if first else (found[3], found[1])
        return date(_year(found[4]), int(month), int(day)), clock(found[5] or "")
    if found := _SERIAL.fullmatch(text):
        minutes = round(float(f"0.{found[2]}") * 1440) if found[2] else 0
        start = datetime(_EXCEL.year, _EXCEL.month, _EXCEL.day)
        when = start + timedelta(days=int(found[1]), minutes=minutes)
        return when.date(), when.time() if found[2] else None
    if (found := _NAMED.fullmatch(text)) and found[5]:
        return date(_year(found[5]), _month(found[2] or found[3]), int(found[1] or found[4])), clock(
            found[6] or ""
        )
    return None


def of_year(text: str, *, first: bool) -> Yearly | None:
    """Year, month and day of a day that comes again; the year is None where it is left open.

    >>> of_year(" --04-12", first=True), of_year("12. Mai", first=True), of_year("0/0/00", first=False)
    ((None, 4, 12), (None, 5, 12), None)
    """
    text = " ".join(text.split())[:60]
    found = yearly(text)
    if found and found[0] in (0, 1604):  # as Outlook and Apple leave a year open
        return None, found[1], found[2]
    if found:
        return found
    try:
        return _of_year(text, first=first)
    except (ValueError, OverflowError):
        return None


def _of_year(text: str, *, first: bool) -> Yearly | None:
    if when := moment(text, first=first):
        return when[0].year, when[0].month, when[0].day
    month = day = 0
    if found := _YEARLESS.fullmatch(text):
        before = first or found[2] == "."
        day, month = (int(found[1]), int(found[3])) if before else (int(found[3]), int(found[1]))
    elif found := _NAMED.fullmatch(text):
        day, month = int(found[1] or found[4]), _month(found[2] or found[3])
    else:
        return None
    date(2000, month, day)
    return None, month, day


def clock(text: str) -> time | None:
    """A clock on a wall, to the minute.

    >>> clock("2:30 PM"), clock("14.30 Uhr"), clock("noon")
    (datetime.time(14, 30), datetime.time(14, 30), None)
    """
    found = _CLOCK.fullmatch(text.strip()[:40])
    if not found or not (found[2] or found[3]):
        return None
    hour = int(found[1])
    if found[3]:
        hour = hour % 12 + 12 * (found[3] in "pP")
    return time(hour, int(found[2] or 0)) if hour < 24 and int(found[2] or 0) < 60 else None


def _year(text: str) -> int:
    if len(text) == 4:
        return int(text)
    return int(text) + (2000 if int(text) <= _TURN else 1900)


def _month(name: str) -> int:
    name = name.lower()
    found = next((_NAMES[name[:size]] for size in (4, 3) if name[:size] in _NAMES), 0)
    if not found:
        raise ValueError
    return found
