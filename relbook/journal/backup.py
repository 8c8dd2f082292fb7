"""A backup: what its name says of it, how old the newest is, and when another one is due."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

SUFFIX = ".relbook"
DAMAGED = ".damaged"
"""What is put behind the name of a backup that did not stand a later look."""

DUE_AFTER = timedelta(days=1)
"""How old the newest backup may grow before another is made (RELIABILITY.md, goal 8)."""

STALE_AFTER = timedelta(days=2)
"""From when on an old backup is said aloud: one day is due, a second means that something is in the way."""

FAR_AFTER = timedelta(days=7)
"""How old the newest backup in the second place may grow before it is said (PRODUCT.md 6, Data safety)."""


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    LEAVING = "leaving"
    ASKED = "asked"
    MIGRATION = "before-migration"
    IMPORT = "before-import"
    REKEY = "before-rekey"
    RESTORE = "before-restore"


GUARDING = frozenset({Why.MIGRATION, Why.IMPORT, Why.REKEY, Why.RESTORE, Why.ASKED})
"""Made before something that changes the whole book, or because somebody asked."""

_NAME = late(
    r"(?P<made>\d{4}-\d{2}-\d{2}-\d{6})Z\.(?P<book>[0-9a-f]{8})\.(?P<device>[0-9a-z]{1,8})\."
    r"(?P<why>[a-z-]+)\.relbook(?P<damaged>\.damaged)?"
)
_MADE = "%Y-%m-%d-%H%M%S"


@frozen
class Backup:
    """A copy of a journal among others, as far as its name tells.

    `made` is a moment in UTC. `book` are eight hex digits that all copies of one journal share,
    `device` names the machine that made it; neither says anything about a person. `size` is in
    bytes, `checked` the moment somebody last found it sound.
    """

    name: str
    made: datetime
    why: Why
    book: str = ""
    device: str = ""
    good: bool = True
    size: int = 0
    checked: datetime | None = None


@frozen
class Shelf:
    """The backups of a journal, the latest first: those beside it, and those in a second place.

    `place` is where the second one is; nothing where none was chosen. `far` is None where it is not
    there just now, such as a stick that is not plugged in; `last` is when a copy last went there.
    """

    near: tuple[Backup, ...] = ()
    far: tuple[Backup, ...] | None = None
    place: str = ""
    last: datetime | None = None
    behind: int = 0

    def far_made(self, now: datetime) -> datetime | None:
        """When the newest copy in the second place was made, as far as anybody knows."""
        found = newest(self.far or (), now)
        return found.made if found is not None else self.last

    def far_is_old(self, now: datetime) -> bool:
        """Whether the second place has had nothing new for a week."""
        made = self.far_made(now)
        return bool(self.place) and (made is None or now - made > FAR_AFTER)


def name_of(made: datetime, book: str, device: str, why: Why) -> str:
    """What the file of a backup is called: moment, book, machine and reason, and nobody's name."""
    machine = re.sub(r"[^0-9a-z]", "", device.lower())[:8] or "0"
    return f"{made.astimezone(UTC).strftime(_MADE)}Z.{book}.{machine}.{why}{SUFFIX}"


def read_name(name: str) -> Backup | None:
    """What a file's name says; None for whatever is no backup of ours."""
    found = _NAME.fullmatch(name)
    if found is None or found["why"] not in set(Why):
        return None
    try:
        made = datetime.strptime(found["made"], _MADE).replace(tzinfo=UTC)
    except ValueError:
        return None
    good = found["damaged"] is None
    return Backup(name, made, Why(found["why"]), found["book"], found["device"], good)


def newest(copies: Iterable[Backup], now: datetime) -> Backup | None:
    """The latest good one.

    One from the future, made while a clock was wrong, counts only where there is no other.
    """
    good = sorted((one for one in copies if one.good), key=lambda one: one.made)
    past = [one for one in good if one.made <= now]
    return past[-1] if past else (good[0] if good else None)


def age(copies: Iterable[Backup], now: datetime) -> timedelta | None:
    """How old the latest good one is; None where there is none that a right clock could have made."""
    found = newest(copies, now)
    return now - found.made if found is not None and found.made <= now else None


def is_due(copies: Iterable[Backup], now: datetime, after: timedelta = DUE_AFTER) -> bool:
    """Whether it is time for another."""
    old = age(copies, now)
    return old is None or old >= after
