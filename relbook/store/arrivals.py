"""Taking a parcel in: one write for a whole file, nothing twice, nobody guessed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from relbook.journal.frozen import frozen
from relbook.journal.page import FILE_LIMIT
from relbook.journal.parcel import Format, Parcel, Reason, Report, Skipped
from relbook.store import arriving, batches, index, restoring
from relbook.store.batched import batched
from relbook.store.bulk import BATCH
from relbook.store.calendars import TalksIn
from relbook.store.cards_in import CardsIn
from relbook.store.database import ROOMY_KB, opened
from relbook.store.edit import Edit, write
from relbook.store.going import AT_ONCE, Going
from relbook.store.matching import Faces
from relbook.store.models import ClientRow, EntryRow
from relbook.store.notes_in import NotesIn, on_file, strangers
from relbook.store.records_in import RecordsIn, new_among
from relbook.store.sound import asking
from relbook.store.unseen import Unseen

R = TypeVar("R")

Told = Callable[[int, int], None]
"""Progress: how many records are done, of how many."""

SOME = 100
"""After how many records it is said how far a preview is; they may be read from a slow disk."""

_OF_A_CLIENT = frozenset({"entry", "promise", "fact", "client", "meeting"})


@frozen
class Arrival:
    """An import: the edit that takes it back, its key for later (empty when nothing came), the report."""

    edit: Edit
    batch: str
    report: Report


def apply(
    parcel: Parcel,
    *,
    today: date,
    progress: Told = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Arrival:
    """Take everything in that is not there yet, or nothing at all.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        JournalTooNewError: A journal of a later relbook.
        StoreUnavailableError: The disk would not have it; nothing was written.
    """
    edit, reports = apply_all([parcel], today=today, progress=progress, cancelled=cancelled)
    return Arrival(edit, edit.row_id, reports[0])


def apply_all(
    parcels: Sequence[Parcel],
    *,
    today: date,
    progress: Told = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Edit, tuple[Report, ...]]:
    """Take several parcels in as one write and one import; raises what `apply` does."""
    for parcel in parcels:
        if parcel.format is Format.JSON:
            restoring.refuse_newer(parcel.schema)
    reports: list[Report] = []
    going = Going(progress, cancelled)
    with arriving.contents(), opened().remembering(ROOMY_KB), asking(opened(), going):
        edit = _take_in(parcels, today, going, reports)
    return edit, tuple(reports)


def preview_all(parcels: Sequence[Parcel], *, today: date, going: Going = AT_ONCE) -> tuple[Report, ...]:
    """What would come of several parcels, one after another; nothing is written."""
    faces, so_far = Faces(), set[str]()
    parts = [(parcel, going.part(number, len(parcels))) for number, parcel in enumerate(parcels)]
    return tuple(_preview(parcel, today, faces, so_far, part) for parcel, part in parts)


def preview(parcel: Parcel, *, today: date) -> Report:
    """What would come of a parcel; nothing is written."""
    return preview_all([parcel], today=today)[0]


def _preview(parcel: Parcel, today: date, faces: Faces, so_far: set[str], going: Going) -> Report:
    """The same, with the clients of the parcels before it, and the sources of their records."""
    faces.begin(parcel.cards)
    came: Counter[str] = Counter()
    unseen = Unseen(so_far)
    merged = there = 0
    for card in unseen.of(parcel.cards):
        if card.key and faces.has(card.key):
            there += 1
        elif known := faces.match(card):
            merged += 1
            faces.meet(card, known)
        else:
            came["client"] += 1
            faces.add(card.key or card.source, card.name)
            faces.meet(card, card.key or card.source)
    for some in batched(unseen.of(_heeding(parcel.notes, going)), BATCH):
        here = on_file(note.key for note in some)
        there += len([note for note in some if note.key in here])
        fresh = [note for note in some if note.key not in here]
        came["entry"] += len(fresh)
        for name in (name for note in fresh for name in strangers(note, faces)):
            came["client"] += 1
            faces.add(name, name)
    talks = TalksIn(parcel.talks, faces, today)
    for talk in parcel.talks:
        talks.preview(talk)
    came += talks.came + new_among(parcel.records)
    merged, there = merged + talks.merged + talks.vanished(), there + talks.there + unseen.there
    came.update({name: len(rows) for name, rows in parcel.tables.items() if name in _OF_A_CLIENT})
    twice = unseen.twice + talks.twice
    return Report(parcel.format, +came, merged, there, parcel.skipped, parcel.left_out, twice)


def _heeding(records: Sequence[R], going: Going) -> Iterator[R]:
    """One after the other; now and then it is said how far it is."""
    for number, record in enumerate(records):
        if number % SOME == 0:
            going.at(number, len(records))
        yield record


@dataclass
class _Desk:
    """A parcel being taken in."""

    parcel: Parcel
    today: date
    going: Going
    came: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    merged: int = 0
    there: int = 0
    twice: int = 0
    done: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    sources: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def report(self) -> Report:
        skipped = (*self.parcel.skipped, *self.skipped)
        left_out = Counter(self.parcel.left_out) + self.left_out
        return Report(self.parcel.format, +self.came, self.merged, self.there, skipped, left_out, self.twice)

    def step(self) -> None:
        """One record more; says so."""
        parcel = self.parcel
        self.done += 1
        self.going.at(self.done, len(parcel.cards) + len(parcel.notes) + len(parcel.talks))

    def each(self, records: Iterable[R]) -> Iterator[R]:
        """One record after the other, each said."""
        for record in records:
            self.step()
            yield record

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))


@write
def _take_in(parcels: Sequence[Parcel], today: date, going: Going, reports: list[Report]) -> str:
    """All parcels, one after another, under one log; `reports` is filled anew."""
    reports.clear()
    sources: dict[tuple[str, str], list[str]] = defaultdict(list)
    since = batches.so_far()
    so_far, met = set[str](), dict[str, str]()
    for number, parcel in enumerate(parcels):
        desk = _Desk(parcel, today, going.span(0, 2, 3).part(number, len(parcels)))
        if parcel.format is not Format.JSON:
            _take_records(desk, so_far, met)
        elif ClientRow.select().exists() or EntryRow.select().exists():
            _put_back(desk)
        else:  # into an empty journal it comes back to the letter, without a log
            _put_back(desk)
            since = batches.so_far()
        for row, records in desk.sources.items():  # two parcels may bring the same somebody
            sources[row] += records
        reports.append(desk.report())
    index.catch_up(going.span(2, 3, 3))  # all of it in one go: a third of the time
    going.told(1, 1)
    names = dict.fromkeys(report.format.value for report in reports if report.total or report.merged)
    came = sum(report.total + report.merged for report in reports)
    left = sum(len(report.skipped) for report in reports)
    return batches.log(", ".join(names), sources, came, left, since)


def _take_records(desk: _Desk, so_far: set[str], met: dict[str, str]) -> None:
    """People first: notes and talks name them.

    `so_far` are sources of what came before, `met` says who the cards before were found to be about.
    """
    parcel, faces = desk.parcel, Faces(desk.parcel.cards, met)
    unseen = Unseen(so_far)
    people = CardsIn(faces, desk.skip)
    for card in unseen.of(desk.each(parcel.cards)):
        people.take(card)
    notes = NotesIn(faces, desk.skip, desk.going.heed)
    for note in unseen.of(desk.each(parcel.notes)):
        notes.take(note)
    notes.flush()
    desk.going.heed()
    desk.sources |= people.sources | notes.sources
    desk.twice = unseen.twice
    _take_talks(desk, faces)
    beside = RecordsIn(desk.sources, people.fresh, desk.today)
    beside.take(parcel.records)
    desk.merged += people.merged
    desk.there += unseen.there
    for came in (people, notes, beside):
        desk.came += came.came
        desk.there += came.there


def _take_talks(desk: _Desk, faces: Faces) -> None:
    """A talk that is on file is brought up to date, so that none is passed over as known."""
    talks = TalksIn(desk.parcel.talks, faces, desk.today)
    for talk in desk.parcel.talks:
        desk.step()
        talks.take(talk)
    talks.flush()
    talks.call_off()
    desk.came += talks.came
    desk.merged += talks.merged
    desk.there += talks.there
    desk.twice += talks.twice
    desk.left_out += talks.left_out
    desk.sources |= talks.sources


def _put_back(desk: _Desk) -> None:
    """A journal of our own, row by row."""
    _keep_contents(desk.parcel, desk.going)
    restored = restoring.put_back(desk.parcel.tables, desk.going.told, desk.going.heed)
    desk.came, desk.there, desk.skipped = restored.came, restored.there, restored.skipped


def _keep_contents(parcel: Parcel, going: Going) -> None:
    rows = (row for row in parcel.tables.get("attachment", ()) if isinstance(row, dict))
    named = {row.get("digest") for row in rows if isinstance(row.get("digest"), str)}
    for digest in parcel.contents:
        going.heed()
        if digest in named and len(content := parcel.contents[digest]) <= FILE_LIMIT:
            arriving.store_content(content)
