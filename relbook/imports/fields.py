"""Reading the fields of a record: a day, a clock, names, tags; what does not fit is nothing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta

Front = Mapping[str, list[str]]
"""Each field of a note's front matter as the texts it holds; a single text is a list of one."""

_DAY = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<at>\d\d:\d\d)(?::\d\d)?.*)?", re.DOTALL | re.ASCII)
_YEARLY = re.compile(r"(?P<year>\d{4}|--)-?(?P<month>\d\d)-?(?P<day>\d\d)(?:[T ].*)?", re.DOTALL | re.ASCII)
_LINK = re.compile(r"\[\[(?:[^\[\]|#]*/)?(?P<name>[^\[\]|#/]+)(?:[#|][^\[\]]*)?\]\]")


def one(front: Front, name: str) -> str:
    """The first text of a field; empty when there is none."""
    found = front.get(name)
    return found[0].strip() if found else ""


def one_of(text: str, *allowed: str) -> str:
    """The text, when it is one of these."""
    return text if text in allowed else ""


def number(text: str, low: int, high: int) -> int | None:
    """A whole number between two others."""
    if not text or not re.fullmatch(r"[+-]?\d{1,9}", text, re.ASCII):
        return None
    return int(text) if low <= int(text) <= high else None


def clock(text: str) -> time | None:
    """A clock on a wall, to the minute."""
    if not text:
        return None
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def moment(text: str) -> tuple[date, time | None] | None:
    """A day, perhaps with a clock, as written there; no zone is reckoned with."""
    found = _DAY.match(text.strip())
    if found is None:
        return None
    try:
        day = date.fromisoformat(found["day"])
        at = time.fromisoformat(found["at"]) if found["at"] else None
    except ValueError:
        return None
    return day, at


def yearly(text: str) -> tuple[int | None, int, int] | None:
    """Year, month and day; the year is None where it is left open. Anything less is no day.

    >>> yearly("--0412"), yearly("1980-03-22T00:00:00Z"), yearly("1980")
    ((None, 4, 12), (1980, 3, 22), None)
    """
    found = _YEARLY.fullmatch(text.strip())
    if found is None:
        return None
    year = None if found["year"] in {"--", "0000"} else int(found["year"])
    month, day = int(found["month"]), int(found["day"])
    try:
        date(year if year is not None else 2000, month, day)
    except ValueError:
        return None
    return year, month, day


def names(texts: Iterable[str]) -> Iterator[str]:
    """Names in a list, in wiki links, or set apart by commas."""
    for text in texts:
        linked = [found["name"] for found in _LINK.finditer(text)]
        for name in linked or text.split(","):
            if cleaned := " ".join(name.strip(" [\"']").split()):
                yield cleaned


def tag(name: str) -> str:
    """A label of another program as one tag; empty when it has no letter.

    >>> tag("#to do, soon!"), tag("!?")
    ('to-do-soon', '')
    """
    return re.sub(r"[^\w/-]+", "-", name).strip("-/")


def instant(microseconds: object) -> tuple[date, time] | None:
    """Microseconds since 1970 as the day and the clock in UTC, to the minute; None for anything else."""
    try:
        moment = datetime(1970, 1, 1) + timedelta(microseconds=int(str(microseconds)[:20]))
    except (ValueError, OverflowError):
        return None
    return moment.date(), moment.time().replace(second=0, microsecond=0)


def tags(texts: Iterable[str]) -> Iterator[str]:
    """Tags in a list, or set apart by commas or spaces, without their marks."""
    for text in texts:
        for word in re.split(r"[,\s]+", text):
            if tag := word.strip("#\"'"):
                yield tag
