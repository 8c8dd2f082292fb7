"""A line on the terminal that says how far something long is, and Ctrl+C as the way to stop it.

It stands on stderr, where nobody pipes it into a file, and only once something has taken half a
second. Where stderr is no terminal nothing is said.
"""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, current_thread, main_thread
from time import monotonic
from types import FrameType

from relbook.store.going import AT_ONCE, Going

SOON = 0.5
"""What is done within so many seconds says nothing of how far it is."""

AGAIN = 0.1
"""How often the line is written anew at most, in seconds."""

STOPPING = "stopping"


class Line:
    """One line that is written over and over, and wiped at the end."""

    def __init__(self, words: str) -> None:
        self.stop = Event()
        self._words = words
        self._next = monotonic() + SOON
        self._written = 0

    def told(self, done: int, of: int) -> None:
        """Say how far it is; `of` is 0 where nobody knows."""
        now = monotonic()
        if now < self._next or not _is_seen():
            return
        self._next = now + AGAIN
        share = STOPPING if self.stop.is_set() else f"{100 * min(done, of) // of} %" if of else ""
        self._write(f"{self._words} {share}".rstrip())

    def wipe(self) -> None:
        """Leave the place to whatever is said next."""
        if self._written:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def _write(self, text: str) -> None:
        sys.stderr.write("\r" + text.ljust(self._written))
        sys.stderr.flush()
        self._written = len(text)


@contextmanager
def shown(words: str) -> Iterator[Going]:
    """Show how far the work inside is, under these words.

    The first Ctrl+C asks it to stop where nothing is left half done; the second ends the program, as
    the first does once it is past stopping.
    """
    line = Line(words)
    with _stopping(line.stop) as over:
        try:
            yield Going(line.told, line.stop.is_set, over)
        finally:
            line.wipe()


@contextmanager
def _stopping(stop: Event) -> Iterator[Callable[[], None]]:
    """Have Ctrl+C say stop; what it yields leaves Ctrl+C as it was."""
    if current_thread() is not main_thread():  # only there signals can be heard
        yield AT_ONCE.bound
        return
    before = signal.getsignal(signal.SIGINT)

    def over() -> None:
        signal.signal(signal.SIGINT, before)

    def heard(number: int, frame: FrameType | None) -> None:
        stop.set()
        over()

    signal.signal(signal.SIGINT, heard)
    try:
        yield over
    finally:
        over()


def _is_seen() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
