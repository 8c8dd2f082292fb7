"""Reading files and taking them in: plain values, for the worker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from relbook.errors import CancelledError, RelbookError, UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.given import Given
from relbook.imports.reader import Asked
from relbook.journal.entry import Entry
from relbook.journal.parcel import Parcel, Report
from relbook.store import arrivals, deliveries
from relbook.store.deliveries import Delivery

FIRST_ROWS = 8
"""How many records are shown before they come in."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One record as it is shown before it comes in: an icon's name, its words, what stands beside."""

    icon_name: str
    words: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """What some files hold, what would come of it, and which of them cannot be read."""

    parcels: tuple[Parcel, ...]
    reports: tuple[Report, ...]
    faults: tuple[RelbookError, ...]

    @property
    def records(self) -> int:
        """How many there are that could be shown."""
        rows = ("client", "entry")
        return sum(
            len(parcel.cards)
            + len(parcel.notes)
            + len(parcel.talks)
            + sum(len(parcel.tables.get(name, ())) for name in rows)
            for parcel in self.parcels
        )

    def samples(self) -> list[Sample]:
        """The first records."""
        found: list[Sample] = []
        for parcel in self.parcels:
            for sample in _samples(parcel):
                if len(found) == FIRST_ROWS:
                    return found
                found.append(sample)
        return found


class Errand:
    """A job that may be stopped from anywhere."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._stopped = Event()

    def cancel(self) -> None:
        """Stop soon; nothing is left half done."""
        self._stopped.set()

    def cancelled(self) -> bool:
        """Whether somebody said stop."""
        return self._stopped.is_set()


class Reading(Errand):
    """Look into files; nothing is written."""

    def __init__(self, paths: Sequence[Path], today: date) -> None:
        super().__init__(today)
        self.paths = tuple(paths)

    def __call__(self) -> Opened:
        parcels: list[Parcel] = []
        faults: list[RelbookError] = []
        for path in self.paths:
            try:
                for given in door.laid_out(path):
                    self._read(given, parcels, faults)
            except UnreadableFileError as error:
                faults.append(error)
        return Opened(tuple(parcels), tuple(map(arrivals.preview, parcels)), tuple(faults))

    def _read(self, given: Given, parcels: list[Parcel], faults: list[RelbookError]) -> None:
        """One that cannot be read stops no other."""
        if self.cancelled():
            raise CancelledError
        try:
            parcels.append(door.read(given, Asked(self.today, stopped=self.cancelled)))
        except (UnknownFormatError, UnreadableFileError) as error:
            faults.append(error)


class Taking(Errand):
    """Take parcels in, as one write."""

    def __init__(self, parcels: Sequence[Parcel], today: date, told: Callable[[int, int], None]) -> None:
        super().__init__(today)
        self._parcels = tuple(parcels)
        self._told = told

    def __call__(self) -> Delivery:
        return deliveries.take_in(
            self._parcels, today=self.today, progress=self._told, cancelled=self.cancelled
        )


def _samples(parcel: Parcel) -> Iterator[Sample]:
    for card in parcel.cards:
        yield Sample("user", card.name, card.company or next(iter(card.mails), ""))
    for note in parcel.notes:
        heading = Entry("", note.kind, note.day, note.text).heading
        yield Sample("note-pencil", heading, " · ".join((note.day.isoformat(), *note.people)))
    for talk in parcel.talks:
        yield Sample("calendar-blank", talk.title or talk.day.isoformat(), talk.day.isoformat())
    for row in parcel.tables.get("client", ()):
        if isinstance(row, dict) and isinstance(row.get("name"), str):
            yield Sample("user", row["name"])
    for row in parcel.tables.get("entry", ()):
        if isinstance(row, dict) and isinstance(row.get("text"), str):
            yield Sample("note-pencil", row["text"].strip().partition("\n")[0][:80], str(row.get("day", "")))
