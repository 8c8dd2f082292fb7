"""Tables of our own as relbook writes them, row by row: a book may have more of them than memory holds.

A table that another program wrote anew, in another writing or with other signs between its cells, is none of
these; it is read as everybody's (`csv_book.py`).
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import csv_own
from relbook.imports.csv_text import LONG, Record, records_of
from relbook.imports.given import Given, Member
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.json_book import size_of
from relbook.imports.reader import Asked

LOOK = 16 * 1024
"""How much of a file is looked at to tell whose table it is, in bytes."""

BROKEN = 100
"""How many rows may be torn: each is looked for as far as a row can be."""

TOLD = 1_000
"""After how many rows it is said how far it is."""

KEPT = 64 * 1024 * 1024
"""How much of the notes is kept, in characters of their rows; what is read again takes as long again."""

HELD = 4 * KEPT
"""How much may stay of everything else, in characters: who they are, promises, rows that are left out."""


@dataclass(frozen=True)
class Long:
    """A table of ours in a file of `path`."""

    path: Path
    member: Member
    headers: tuple[str, ...]

    @property
    def sort(self) -> str:
        return csv_own.sort_of(self.headers)

    def rows(self, asked: Asked) -> Iterator[tuple[int, Record]]:
        """Each row below the header with its number, from 1 on.

        Raises:
            RefusedError: It is not text, torn, gone, or too large.
            CancelledError: `asked.stopped` said so.
        """
        torn = 0
        with self._lines() as (lines, at):
            for number, record in enumerate(records_of(lines, ",", asked.stopped, LONG)):
                torn += record.broken
                if torn > BROKEN:
                    raise RefusedError(Fault.BROKEN)
                if number % TOLD == 0:
                    asked.told(*at())
                if number and (record.broken or not record.blank):
                    yield number, record
        if asked.stopped():
            raise CancelledError

    def rows_again(self, today: date) -> Iterator[tuple[int, Record]]:
        """The rows once more.

        Raises:
            UnreadableFileError: It is gone by now, or not what it was.
        """
        try:
            yield from self.rows(Asked(today))
        except RefusedError as error:
            raise UnreadableFileError(self.path, error.fault.value) from error

    @contextmanager
    def _lines(self) -> Iterator[tuple[IO[str], Callable[[], tuple[int, int]]]]:
        try:
            with self.member.stream() as stream:
                size = size_of(stream)
                yield (
                    io.TextIOWrapper(stream, "utf-8-sig", newline=""),
                    lambda: (min(stream.tell(), size), size),
                )
        except UnicodeDecodeError as error:
            raise RefusedError(Fault.NOT_TEXT) from error
        except OSError as error:
            raise RefusedError(Fault.GONE) from error


def long(given: Given) -> Long | None:
    """A table of ours; None for every other."""
    if given.only is None:
        return None
    start = given.only.start(LOOK).decode("utf-8-sig", "replace")
    head = next(records_of(io.StringIO(start, newline=""), ","), None)
    if head is None or not csv_own.sort_of(head.cells):
        return None
    return Long(given.path / given.part, given.only, head.cells)
