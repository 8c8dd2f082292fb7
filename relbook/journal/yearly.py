"""Reading a day of the year from what people type: a birthday, the day a shop opened."""

import re
from datetime import date

from relbook.errors import BadDateError
from relbook.journal.dates import read_date
from relbook.journal.pattern import late

_YEARLESS = late(r"--(?P<month>\d{2})-?(?P<day>\d{2})")
_YEAR = late(r"(?<!\d)\d{4}(?!\d)")
_LEAP_YEAR = date(2024, 1, 1)


def read_yearly(words: str) -> tuple[int, int, int | None]:
    """Month, day and the year if it was said: "12 apr", "--04-12", "29 feb 1984", "1984-02-29".

    Raises:
        BadDateError: The words are no day of the year; "fri" is none, nor is "next week".

    >>> read_yearly("29 feb 1984")
    (2, 29, 1984)
    """
    plain = words.strip()
    if found := _YEARLESS.fullmatch(plain):
        month, day = int(found["month"]), int(found["day"])
        try:
            date(_LEAP_YEAR.year, month, day)
        except ValueError:
            raise BadDateError(words) from None
        return month, day, None
    if not re.search(r"\d", plain) or plain[:1] in "+-" or plain.casefold().startswith(("in ", "a ")):
        raise BadDateError(words)
    year = bool(_YEAR.search(plain)) or bool(re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}", plain))
    here = read_date(plain, _LEAP_YEAR, past=False)
    if not year and here != read_date(plain, date(2028, 1, 1), past=False).replace(year=_LEAP_YEAR.year):
        raise BadDateError(words)  # "2 weeks ago": a day, but not of every year
    return here.month, here.day, here.year if year else None


_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def spelt(month: int, day: int, year: int | None = None) -> str:
    """A day as one types it, and as `read_yearly` and `read_date` read it back.

    >>> spelt(2, 29, 1984), spelt(4, 12)
    ('29 Feb 1984', '12 Apr')
    """
    return f"{day} {_NAMES[month - 1]}" + (f" {year:04}" if year else "")
