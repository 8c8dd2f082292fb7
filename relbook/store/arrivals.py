"""Taking a parcel in: one write for a whole file, nothing twice, nobody guessed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from relbook.errors import UnreadableFileError
from relbook.journal.frozen import frozen
from relbook.journal.page import FILE_LIMIT
from relbook.journal.parcel import Card, Enclosure, Format, Parcel, Reason, Report, Skipped
from relbook.store import arriving, batches, clients, files, important_dates, index, reaching, restoring
from relbook.store.calendars import TalksIn
from relbook.store.database import ROOMY_KB, opened
from relbook.store.edit import Edit, write
from relbook.store.going import Going
from relbook.store.matching import Faces
from relbook.store.models import ClientRow, EntryRow
from relbook.store.notes_in import NotesIn, on_file, strangers
from relbook.store.records_in import RecordsIn, new_among
from relbook.store.sound import asking

Told = Callable[[int, int], None]
"""Progress: how many records are done, of how many."""

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


def preview_all(parcels: Sequence[Parcel], *, today: date) -> tuple[Report, ...]:
    """What would come of several parcels, one after another; nothing is written."""
    faces = Faces()
    return tuple(preview(parcel, today=today, faces=faces) for parcel in parcels)


def preview(parcel: Parcel, *, today: date, faces: Faces | None = None) -> Report:
    """What would come of a parcel; nothing is written. `faces` are those of the parcels before it."""
    faces = faces or Faces()
    seen = batches.known(_sources(parcel))
    came: Counter[str] = Counter()
    merged = there = 0
    faces.expect(parcel.cards)
    for card in parcel.cards:
        if card.source in seen or (card.key and faces.has(card.key)):
            there += 1
        elif known := faces.match(card):
            merged += 1
            faces.meet(card, known)
        else:
            came["client"] += 1
            faces.add(card.source, card.name)
            faces.meet(card, card.source)
        seen.add(card.source)
    here = on_file(note.key for note in parcel.notes)
    for note in parcel.notes:
        new = note.source not in seen and note.key not in here
        there += not new
        came["entry"] += new
        for name in strangers(note, faces) if new else ():
            came["client"] += 1
            faces.add(name, name)
        seen.add(note.source)
    talks = TalksIn(parcel.talks, faces, today)
    for talk in parcel.talks:
        talks.preview(talk)
    came += talks.came + new_among(parcel.records)
    merged, there = merged + talks.merged + talks.vanished(), there + talks.there
    came.update({name: len(rows) for name, rows in parcel.tables.items() if name in _OF_A_CLIENT})
    return Report(parcel.format, +came, merged, there, parcel.skipped, parcel.left_out)


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
    done: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    sources: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    fresh: set[str] = field(default_factory=set)

    def report(self) -> Report:
        skipped = (*self.parcel.skipped, *self.skipped)
        left_out = Counter(self.parcel.left_out) + self.left_out
        return Report(self.parcel.format, +self.came, self.merged, self.there, skipped, left_out)

    def step(self) -> None:
        """One record more; says so."""
        parcel = self.parcel
        self.done += 1
        self.going.at(self.done, len(parcel.cards) + len(parcel.notes) + len(parcel.talks))

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))


@write
def _take_in(parcels: Sequence[Parcel], today: date, going: Going, reports: list[Report]) -> str:
    """All parcels, one after another, under one log; `reports` is filled anew."""
    reports.clear()
    sources: dict[tuple[str, str], list[str]] = defaultdict(list)
    since = batches.so_far()
    for number, parcel in enumerate(parcels):
        desk = _Desk(parcel, today, going.span(0, 2, 3).part(number, len(parcels)))
        if parcel.format is not Format.JSON:
            _take_records(desk)
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


def _take_records(desk: _Desk) -> None:
    """People first: notes and talks name them."""
    parcel, faces = desk.parcel, Faces(desk.parcel.cards)
    seen = batches.known(_sources(parcel))

    def fresh(record: Any) -> bool:
        desk.step()
        new = record.source not in seen
        desk.there += not new
        seen.add(record.source)
        return new

    for card in filter(fresh, parcel.cards):
        _card(desk, card, faces)
    notes = NotesIn(faces, desk.skip, desk.going.heed)
    for note in filter(fresh, parcel.notes):
        notes.take(note)
    notes.flush()
    desk.going.heed()
    desk.came += notes.came
    desk.there += notes.there
    desk.sources |= notes.sources
    _take_talks(desk, faces)
    beside = RecordsIn(desk.sources, desk.fresh, desk.today)
    beside.take(parcel.records)
    desk.came += beside.came
    desk.there += beside.there


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
    desk.left_out += talks.left_out
    desk.sources |= talks.sources


def _sources(parcel: Parcel) -> Iterator[str]:
    """What cards and notes came from; talks know it themselves."""
    yield from (card.source for card in parcel.cards)
    yield from (note.source for note in parcel.notes)


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


def _card(desk: _Desk, card: Card, faces: Faces) -> None:
    if not card.name.strip():
        return desk.skip(Reason.NO_NAME, "", card.raw)
    if card.key and faces.has(card.key):
        desk.there += 1
        return None
    key = faces.match(card)
    if key:
        desk.merged += 1
        _fill_in(key, card)
    else:
        desk.came["client"] += 1
        key = _new_client(card)
        desk.fresh.add(key)
        faces.add(key, card.name)
    faces.meet(card, key)
    desk.sources["client", key].append(card.source)
    for point in card.reach:
        reaching.reach(key, point.kind, point.value, point.label)
    for day in card.days:
        important_dates.mark_day(key, day.label, day.month, day.day, day.year)
    for file in card.files:
        _keep(desk, key, file, card.name)
    return None


def _keep(desk: _Desk, key: str, file: Enclosure, where: str) -> None:
    """Keep a file with the client it came with; one that cannot be read is said, and stops nothing."""
    try:
        content = file.read()
    except UnreadableFileError:
        return desk.skip(Reason.MISSING, f"{where}: {file.name}")
    if len(content) > FILE_LIMIT:
        return desk.skip(Reason.TOO_LARGE, f"{where}: {file.name}")
    files.keep_with(key, file.name, arriving.store_content(content), len(content))
    return None


def _new_client(card: Card) -> str:
    details = dict(card.details)
    if card.key and not ClientRow.select().where(ClientRow.id == card.key).exists():
        details["id"] = card.key
    key = clients.add(card.name, company=card.company, role=card.role, **details).row_id
    if card.archived:
        clients.archive(key)
    return key


def _fill_in(key: str, card: Card) -> None:
    """Add what was not known; what was stays."""
    known = clients.get(key)
    blank = {
        name: value for name, value in card.details.items() if name != "being" and not getattr(known, name)
    }
    if not known.company and card.company:
        blank["company"] = card.company
    if not known.role and card.role:
        blank["role"] = card.role
    if blank:
        clients.amend(key, **blank)
