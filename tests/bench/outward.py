"""An export measured beside bare SQL and the writer of its format: entries a second, and its memory."""

import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any

from relbook.journal.selection import Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import ENDINGS, Form, Order
from relbook.store.models import database
from relbook.store.seating import base, day_at
from tests.bench.book import NOW, Book, cache
from tests.bench.line import Line, at_least
from tests.bench.timing import in_turn, run

PART = 100_000
"""How many of the newest entries leave where there are more."""

OPEN = "tier = 'shareable' AND kind NOT IN ('reflection', 'energy check', 'hard truth')"

Floor = Callable[[Path, int], int]
"""Writes the export of all entries from a place on, and says how many they were."""


def measure(book: Book, form: Form, floor: Floor, *, whole: bool = False, part: int = PART) -> Iterator[Line]:
    """Entries a second of the export and of its floor, and the largest memory of its process.

    Of more entries than a `part` the newest leave.
    """
    with TemporaryDirectory(prefix="bench-", dir=cache()) as room:
        place = Path(room)
        with book.opened():
            since, low = since_when(book, part)
            order = Order(Selection(since=since), form, place, NOW.date(), private=whole, secrets=whole)
            count = floor(place / "counted", low)
            ours = partial(_ours, order, place)
            theirs = partial(_floor, floor, place, low)
            spent, least = in_turn(
                [ours], [theirs], rounds=2 if count > 50_000 else 3 if count > 5_000 else 5
            )
        yield Line(f"export {form}", count / spent.p50 * 1000, count / least.p50 * 1000, "/s", at_least(0.7))
        to = place / f"out{ENDINGS.get(form, '')}"
        more = ["--since", str(since)] if since else []
        more += ["--include", "private", "--include", "secrets"] * whole
        asked = ["--journal", str(book.path), "export", form.value, "--to", str(to), *more]
        if sys.platform == "linux":
            yield Line(f"export {form}, its memory", _peak(asked), None, "MB")


_PEAK = """import sys
from relbook.cli import main
main(sys.argv[2:])
with open("/proc/self/status") as status, open(sys.argv[1], "w") as said:
    said.write(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""
"""A process begins with the largest memory of who started it; the kernel keeps its own apart."""


def _peak(asked: list[str]) -> float:
    """The most memory a command ever held, in MB."""
    with NamedTemporaryFile("r") as said:
        run([sys.executable, "-c", _PEAK, said.name, *asked], RELBOOK_DATA=str(cache() / "data"))
        return int(said.read()) / 1024


def since_when(book: Book, many: int = PART) -> tuple[Any, int]:
    """From which day and place on so many of the newest entries leave; nothing where all do."""
    if book.entries <= many:
        return None, 0
    sql = "SELECT place FROM entry WHERE place NOTNULL ORDER BY place DESC LIMIT 1 OFFSET ?"
    ((place,),) = database().execute_sql(sql, (many,)).fetchall()
    since = day_at(place)
    return since, base(since, None)


def _ours(order: Order, place: Path) -> None:
    held = {name: getattr(order, name) for name in order.__match_args__}
    Errand(Order(**held | {"to": _fresh(place)}))()


def _floor(floor: Floor, place: Path, low: int) -> None:
    floor(_fresh(place), low)


def _fresh(place: Path) -> Path:
    """A place where nothing lies yet: to take away what did is no part of an export."""
    return place / str(sum(1 for _ in place.iterdir()))


def rows(sql: str, *asked: object) -> list[Any]:
    """What bare SQL finds."""
    return list(database().execute_sql(sql, asked).fetchall())


def several(sql: str, *asked: object) -> dict[str, list[str]]:
    """Pairs that bare SQL finds, by the first."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, value in database().execute_sql(sql, asked):
        found[key].append(value)
    return found


def durable(path: Path) -> None:
    """Wait for the disk, as an export does."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def synced() -> None:
    """Wait for the disk once for many files, as an export does."""
    if sys.platform != "win32":
        os.sync()
