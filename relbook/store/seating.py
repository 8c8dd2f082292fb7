"""The numbers that rows sort by: each day has so many seats, and each of its minutes some of them.

The word index writes down, for every word, how far one row is from the next that has it. Seats that
nobody takes are paid for there a million times: with 128 a minute in place of 268 million the index is
a third smaller, and every word is found in fewer pages. Rows without a time of day, of which an
import may bring thousands for one day, sit before the first minute, where there is most room.
"""

from collections.abc import Iterable
from datetime import date, time
from typing import Any

from relbook.store.models import database

DAY = 18
"""Bits for the seats of one day."""

MINUTE = 1 << 7
"""How many seats a minute has."""

UNTIMED = (1 << DAY) - 1440 * MINUTE
"""How many seats rows without a time of day have, at the begin of their day: 77,824."""

ROOM = 4
"""How far apart two rows of one minute sit at most, for rows that move in between."""

PLENTY = 16
"""Where a minute has less than so many times `ROOM` left, its rows sit closer."""


def base(day: date, at: time | None) -> int:
    """The first place of a minute; a day without a time begins it."""
    begins = (day.toordinal() - 1) << DAY
    return begins if at is None else begins + UNTIMED + (at.hour * 60 + at.minute) * MINUTE


def end(day: date) -> int:
    """The first place after a day; the last day of the calendar has one too."""
    return day.toordinal() << DAY


def day_at(place: int) -> date:
    """The day a place lies in."""
    return date.fromordinal((place >> DAY) + 1)


def holds(begins: int, place: int) -> bool:
    """Whether a place is one of the minute that begins there."""
    return begins <= place < _after(begins)


def seat_for(key: str, begins: int) -> int:
    """A free place in a minute, behind every row that was made before.

    Keys grow, so the last row made is the last of its minute. One minute more than full is spilt.
    """
    after = _after(begins)
    rows = _run("SELECT id, key FROM place WHERE id BETWEEN ? AND ? ORDER BY id DESC", begins, after - 1)
    for place, other in rows:
        if other < key:
            return _between(place, after) or _make_room(key, begins)
        after = place
    return _between(begins - 1, after) or _make_room(key, begins)


def _after(begins: int) -> int:
    """The first place behind a minute, or behind the rows without one."""
    return begins + (MINUTE if begins & ((1 << DAY) - 1) else UNTIMED)


def _between(before: int, after: int) -> int | None:
    """A place between two others, near the first while there is room; None when there is none."""
    room = after - before
    return before + max(1, min(ROOM, room // PLENTY)) if room > 1 else None


def _make_room(key: str, begins: int) -> int:
    """Seat the rows of a crowded minute anew, in their order; these few are indexed again.

    They move together where the new one comes last, as in an import, and apart where it comes in between.
    """
    after = _after(begins)
    rows = _run("SELECT key, kind, id FROM place WHERE id BETWEEN ? AND ? ORDER BY key", begins, after - 1)
    crowd: list[tuple[str, str, int]] = rows.fetchall()
    if len(crowd) + 1 >= after - begins:
        return _spilt(begins)
    number = sum(other < key for other, *_ in crowd)
    apart = 1 if number == len(crowd) else (after - begins) // (len(crowd) + 1)
    _move((kind, other, begins + (at + (at >= number)) * apart) for at, (other, kind, _) in enumerate(crowd))
    return begins + number * apart


def _move(crowd: Iterable[tuple[str, str, int]]) -> None:
    """Give rows of the index other places, and have their words written there."""
    moved = list(crowd)
    for kind, key, _ in moved:
        _run("DELETE FROM words WHERE rowid = (SELECT id FROM place WHERE key = ?)", key)
        _run("DELETE FROM place WHERE key = ?", key)
        _run("INSERT OR IGNORE INTO stale(kind, key) VALUES (?, ?)", kind, key)
    for kind, key, place in moved:
        _run("INSERT INTO place(id, kind, key) VALUES (?, ?, ?)", place, kind, key)


def _spilt(begins: int) -> int:
    """A place for a row of a minute that is full: behind the last row of its day.

    Where a quarter of a million rows fill the whole day it is the next free place of all.
    """
    ends = ((begins >> DAY) + 1) << DAY
    ((last,),) = _run("SELECT max(id) FROM place WHERE id BETWEEN ? AND ?", begins, ends - 1).fetchall()
    if last + 1 < ends:
        return int(last) + 1
    gap = """SELECT id + 1 FROM place one WHERE id >= ?
        AND NOT EXISTS (SELECT 1 FROM place other WHERE other.id = one.id + 1) ORDER BY id LIMIT 1"""
    ((free,),) = _run(gap, last).fetchall()
    return int(free)


def _run(sql: str, *values: object) -> Any:
    return database().execute_sql(sql, values)
