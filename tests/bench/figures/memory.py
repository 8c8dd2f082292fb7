"""What is resident after the largest client was opened and 200 entries were scrolled through.

The floor is an empty `QMainWindow` of the same size in a process of its own. Resident is what the
system's monitor says: with what is shared with other programs, such as Qt's own libraries.
"""

import sys
from collections.abc import Iterator
from datetime import date
from statistics import median
from tempfile import TemporaryDirectory

from relbook.store.soundness import note_checked
from tests.bench.book import Book, opened
from tests.bench.line import Line, at_most
from tests.bench.timing import until_said

ROUNDS = 3


def measure(book: Book) -> Iterator[Line]:
    """The median of some runs, after one that does not count.

    Every page was looked at this week: that goes on for minutes, and each run would begin it again.
    """
    with opened(book.lent):
        note_checked(date.today())
    with TemporaryDirectory(prefix="bench-memory-") as data:
        reading = ("largest_client", "--journal", str(book.lent), "--data", data)
        _taken(*reading)
        ours = median(_taken(*reading) for _ in range(ROUNDS))
    floor = median(_taken("resting_window") for _ in range(ROUNDS))
    yield Line("memory with the largest client open", ours, floor, "MB", at_most(2.2, 2.3, flat=True))


def _taken(program: str, *arguments: str) -> float:
    command = (sys.executable, "-m", f"tests.bench.programs.{program}", *arguments)
    return until_said(command)[1]
