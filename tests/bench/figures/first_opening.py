"""A place or a sheet opened for the first time in a window that is at rest: each in a process of its own.

Its files are loaded then, it is made, what it shows is read, and it is painted. There is no floor: a frame
is what the window's thread may take in a turn.
"""

import subprocess
import sys
from collections.abc import Iterator
from statistics import median

from tests.bench.book import Book
from tests.bench.line import Line, within

PLACES = ("promises", "insights", "prompts", "timeline", "search")
SHEETS = ("palette", "importing", "export", "preferences", "keys", "bin", "backups", "brief", "person")

ROUNDS = 3


def measure(book: Book) -> Iterator[Line]:
    """The median of some windows each, after one that does not count."""
    assert book.lent
    _opened(book, "palette")
    for name in (*PLACES, *SHEETS):
        taken = [_opened(book, name) for _ in range(ROUNDS)]
        painted, longest = (median(times) for times in zip(*taken, strict=True))
        yield Line(f"first opening of {name}, painted", painted, None, "ms")
        yield Line(f"first opening of {name}, window thread", longest, None, "ms", within(16))


def _opened(book: Book, name: str) -> list[float]:
    command = (sys.executable, "-m", "tests.bench.programs.first_opening", str(book.entries), name)
    told = subprocess.run(command, capture_output=True, check=True)
    return [float(word) for word in told.stdout.split()]
