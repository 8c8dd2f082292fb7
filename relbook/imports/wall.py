"""An instant as the clock on the writer's own wall showed it; this machine's zone plays no part."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

Wall = tuple[date, time, str]
"""A day, a clock to the minute, and the name of the zone; empty where only what was written is known."""

_INSTANT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s?(?:(Z)|([+-])(\d\d):?(\d\d))?",
    re.ASCII | re.I,
)
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?", re.ASCII)


def on_wall(text: str, zone: str = "") -> Wall | None:
    """What an ISO instant was where it was written; None when it is none.

    With a `zone` of that name it is turned into its time; without one it is told as it stands there.

    >>> on_wall("2017-12-25T03:04:32Z", "Asia/Bangkok")
    (datetime.date(2017, 12, 25), datetime.time(10, 4), 'Asia/Bangkok')
    """
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        return None
    try:
        moment = datetime(int(found[1]), int(found[2]), int(found[3]), int(found[4]), int(found[5]))
        off = _minutes(found[7], found[8], found[9]) if found[7] else timedelta()
        if found[6] or found[7]:
            return turned(moment - off, zone) if _there(zone) or not found[7] else _told(moment, "")
    except (ValueError, OverflowError):
        return None
    return _told(moment, zone if _there(zone) else "")


def turned(moment: datetime, zone: str) -> Wall:
    """A moment in UTC on the wall of a zone; in UTC itself where nobody knows that zone."""
    try:
        if _there(zone):
            return _told(moment.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)), zone)
        if off := _OFFSET.fullmatch(zone.strip()):
            return _told(moment + _minutes(off[1], off[2], off[3] or "0"), "")
    except (ValueError, OverflowError):  # on the first or the last day there is
        pass
    return _told(moment, "UTC")


def _told(moment: datetime, zone: str) -> Wall:
    return moment.date(), time(moment.hour, moment.minute), zone


def _minutes(sign: str, hours: str, minutes: str) -> timedelta:
    return (-1 if sign == "-" else 1) * timedelta(hours=int(hours), minutes=int(minutes))


@cache
def _there(name: str) -> bool:
    if not re.fullmatch(r"[A-Z][\w+-]*(?:/[\w+-]+){0,2}", name, re.ASCII):
        return False
    try:
        return bool(ZoneInfo(name))
    except (KeyError, ValueError, OSError):
        return False
