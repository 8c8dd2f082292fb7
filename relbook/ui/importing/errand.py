"""Reading files, taking them in and taking them back: plain values, for the worker."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from relbook.errors import RelbookError, UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.given import Given
from relbook.imports.reader import Asked
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Parcel
from relbook.journal.strangers import Stranger
from relbook.store import arrivals, batches, deliveries, mapped, naming_strangers, taking_back
from relbook.store.deliveries import Delivery
from relbook.store.edit import Edit
from relbook.store.going import Going
from relbook.ui.importing.opened import Opened, Source

STEPS = 200
"""How many times a long job says how far it is: each time wakes the window."""


@frozen
class Reading:
    """Look into files; nothing is written."""

    paths: tuple[Path, ...]
    today: date

    def __call__(self, going: Going) -> Opened:
        found: list[tuple[Given, Parcel]] = []
        faults: list[RelbookError] = []
        reading = replace(going.span(0, 2, 3), told=_now_and_then(going.span(0, 2, 3).told))
        for number, path in enumerate(self.paths):
            told = reading.part(number, len(self.paths)).told
            asked = Asked(self.today, stopped=going.stopped, told=told, remembered=mapped.remembered)
            try:
                laid_out = door.laid_out(path, going.stopped)
            except UnreadableFileError as error:
                faults.append(error)
                continue
            for given in laid_out:
                reading.at(number, len(self.paths))
                try:
                    found.append((given, door.read(given, asked)))
                except (UnknownFormatError, UnreadableFileError) as error:
                    faults.append(error)
        return _opened(found, faults, self.today, going.span(2, 3, 3))


@frozen
class ReadingAgain:
    """Read one of some files once more, now that somebody said what its columns are."""

    opened: Opened
    number: int
    columns: Mapping[int, str]
    today: date

    def __call__(self, going: Going) -> Opened:
        found = [(source.given, parcel) for source, parcel in _pairs(self.opened)]
        given = found[self.number][0]
        asked = Asked(self.today, columns=self.columns, stopped=going.stopped)
        found[self.number] = (given, door.read(given, asked))
        return _opened(found, list(self.opened.faults), self.today, going)


@frozen
class Taking:
    """Take parcels in, as one write."""

    parcels: Sequence[Parcel]
    today: date

    def __call__(self, going: Going) -> Delivery:
        return deliveries.take_in(
            self.parcels, today=self.today, progress=_now_and_then(going.told), cancelled=going.stopped
        )


@frozen
class Taken:
    """An import that was taken back, and how much of it stays because it was changed since."""

    edit: Edit
    stays: Counter[str]
    came: int


@frozen
class TakingBack:
    """Take an import back."""

    batch: str

    def __call__(self, going: Going) -> Taken:
        stays = taking_back.would_stay(self.batch)
        came = next((past.came for past in batches.recent() if past.key == self.batch), 0)
        return Taken(taking_back.undo_import(self.batch, going), stays, came)


@frozen
class Names:
    """Who may be named in what came."""

    strangers: tuple[Stranger, ...]


@frozen
class Seeking:
    """Look for names in what an import brought; nothing is written."""

    batch: str
    offered: Mapping[str, Sequence[str]]

    def __call__(self, going: Going) -> Names:
        quiet = replace(going, told=_now_and_then(going.told))
        return Names(tuple(naming_strangers.offered_in(self.batch, self.offered, quiet)))


@frozen
class Settling:
    """Answer whose names they are, as one write."""

    answers: Sequence[naming_strangers.Answer]

    def __call__(self, going: Going) -> Edit:
        return naming_strangers.settle(self.answers)


def as_done(edit: Edit) -> Edit:
    """A write that was done on the worker; the desk remembers it and tells."""
    return edit


def _pairs(found: Opened) -> list[tuple[Source, Parcel]]:
    return list(zip(found.sources, found.parcels, strict=True))


def _opened(
    found: Sequence[tuple[Given, Parcel]], faults: list[RelbookError], today: date, going: Going
) -> Opened:
    parcels = tuple(parcel for _, parcel in found)
    reports = arrivals.preview_all(parcels, today=today, going=going)
    return Opened(parcels, reports, tuple(faults), tuple(Source(given) for given, _ in found))


def _now_and_then(told: Callable[[int, int], None]) -> Callable[[int, int], None]:
    """Tell only when it is visibly further, and of the last step."""
    last = -1

    def few(done: int, of: int) -> None:
        nonlocal last
        if (share := done * STEPS // max(of, 1)) != last:
            last = share
            told(done, of)

    return few
