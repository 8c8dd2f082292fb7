"""What it costs to tell how far something long is: the same work, heard at every step, beside unheard.

Told is what the window and the terminal are told; that they ask no more often is theirs to see to.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from relbook.journal.backup import Why
from relbook.journal.entry import Kind
from relbook.journal.parcel import Format, Note, Parcel
from relbook.journal.selection import Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.store import arrivals, backups, index, sound
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from tests.bench.book import NOW, Book, cache, opened
from tests.bench.line import Line, at_most
from tests.bench.outward import since_when

COST = at_most(1.03)
"""Told may cost three in a hundred."""

PART = 20_000
"""How many of the newest entries leave where there are more: what is told of one more is no different."""

NOTES = 3_000

ROUNDS, FEW = 5, 2
"""How often each is done; what takes ten seconds only a few times."""


class Heard:
    """Somebody who listens: keeps the last step, and is asked whether to stop."""

    def __init__(self) -> None:
        self.last = (0, 0)

    def told(self, done: int, of: int) -> None:
        self.last = done, of

    @property
    def going(self) -> Going:
        return Going(self.told, bool)


def measure(book: Book) -> Iterator[Line]:
    """A backup, an export, an import and a new index, each told and untold in turn.

    A backup of a million entries takes minutes each time; it is told as one of fewer is.
    """
    with TemporaryDirectory(prefix="bench-", dir=cache()) as folder:
        place = Path(folder)
        with book.opened() as journal:
            if not book.large:
                rounds = FEW if book.entries > PART else ROUNDS
                yield _line("backup", partial(_back_up, journal, place), rounds)
            since, _ = since_when(book, PART)
            yield _line("export of JSON", partial(_export, place, since))
        with opened(place / "new.relbook"):
            yield _line("import", _import)
        with opened(place / "new.relbook") as journal:
            yield _line("new index", partial(index.rebuild, journal))


def _line(what: str, work: Callable[[Going], object], rounds: int = ROUNDS) -> Line:
    """The least of several, of processor: what is on top of that was the machine, or the disk.

    Untold no statement is interrupted either to ask whether to go on.
    """
    told, untold = [], []
    work(AT_ONCE)
    for _ in range(rounds):
        with _uninterrupted():
            untold.append(_taken(partial(work, AT_ONCE)))
        told.append(_taken(partial(work, Heard().going)))
    return Line(f"telling how far it is: {what}", min(told), min(untold), "ms", COST)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let no statement stop on its way to ask."""
    often, sound.OFTEN = sound.OFTEN, 0
    try:
        yield
    finally:
        sound.OFTEN = often


def _taken(work: Callable[[], object]) -> float:
    """Milliseconds of processor, of all threads."""
    gc.collect()
    begun = process_time()
    work()
    return (process_time() - begun) * 1000


def _back_up(journal: Journal, place: Path, going: Going) -> None:
    made = backups.make(journal, Why.ASKED, folder=place, now=datetime.now(UTC), going=going)
    (place / made.name).unlink()


def _export(place: Path, since: date | None, going: Going) -> None:
    target = place / "book.json"
    Errand(Order(Selection(since=since), Form.JSON, place, NOW.date(), to=target, over=True))(going)
    target.unlink()


def _import(going: Going) -> None:
    notes = (
        Note(f"telling:{number}", f"Talked about tea {number}", date(2026, 1, 1), Kind.MEETING)
        for number in range(NOTES)
    )
    parcel = Parcel(Format.MARKDOWN, notes=tuple(notes))
    came = arrivals.apply(parcel, today=NOW.date(), progress=going.told, cancelled=going.stopped)
    came.edit.revert()
