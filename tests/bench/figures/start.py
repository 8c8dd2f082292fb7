"""From the start of the process to the first painted window with data: the list, and the day beside it.

The floor paints an empty `QMainWindow`. The second line is what a Python program cannot do without
once it has a journal: peewee, the journal, and the names of its clients in a list. The last is the lock of
the same book with a passphrase.
"""

import sys
from collections.abc import Iterator
from functools import partial
from statistics import median
from tempfile import TemporaryDirectory

from tests.bench.book import Book
from tests.bench.line import Line, at_most, within
from tests.bench.timing import until_said

FRAME_MS = 1000 / 60
"""How long the window's thread may be away: one frame."""

ROUNDS = 7


def measure(book: Book) -> Iterator[Line]:
    """The median of some starts, warm, each beside an empty window's; then the three seconds after one."""
    path = str(book.path)
    with TemporaryDirectory(prefix="bench-start-") as data:
        start = ("first_picture",)
        told = {"RELBOOK_JOURNAL": path, "RELBOOK_DATA": data}  # by icon: nothing is said on a command line
        ways = [
            partial(_said, *start, **told),
            partial(_said, "empty_window"),
            partial(_said, "bare_list", path),
            partial(_said, "first_lock", **{**told, "RELBOOK_JOURNAL": str(book.locked)}),
        ]
        for way in ways:
            way()
        taken = [[way()[0] for way in ways] for _ in range(ROUNDS)]
        ours, floor, least, lock = (median(times) for times in zip(*taken, strict=True))
        longest = median(_said(*start, "--after", **told)[1] for _ in range(3))
    yield Line("cold start to the first picture", ours, floor, "ms", at_most(1.8, 1.9, flat=True))
    yield Line("… of the least there can be", least, floor, "ms")
    yield Line("… to the lock of a book with a passphrase", lock, floor, "ms")
    yield Line("… longest away in the 3 s after", longest, FRAME_MS, "ms", within(FRAME_MS))


def _said(program: str, *arguments: str, **variables: str) -> list[float]:
    """Milliseconds until the picture, and whatever else the program told."""
    command = (sys.executable, "-m", f"tests.bench.programs.{program}", *arguments)
    return until_said(command, **variables)
