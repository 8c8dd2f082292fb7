"""Taking a parcel in: one write for a whole file, nothing twice, nobody guessed."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from relbook.errors import CancelledError, UnreadableFileError
from relbook.journal.fold import fold
from relbook.journal.page import FILE_LIMIT
from relbook.journal.parcel import Card, Enclosure, Format, Note, Parcel, Reason, Report, Skipped, Talk
from relbook.store import batches, clients, entries, files, meetings, restoring
from relbook.store import details as beside
from relbook.store.edit import Edit, change, write
from relbook.store.matching import Faces
from relbook.store.models import ClientRow, EntryRow, MeetingRow

Told = Callable[[int, int], None]
"""Progress: how many records are done, of how many."""

_OF_A_CLIENT = frozenset({"entry", "promise", "fact", "client", "meeting"})


@dataclass(frozen=True, slots=True)
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
    if parcel.format is Format.JSON:
        restoring.refuse_newer(parcel.schema)
        _keep_contents(parcel)
    desk = _Desk(parcel, today, progress, cancelled)
    edit = _take_in(desk)
    return Arrival(edit, edit.row_id, desk.report())


def preview(parcel: Parcel) -> Report:
    """What would come of a parcel; nothing is written."""
    faces = Faces()
    seen = batches.known(record.source for record, _ in _records(parcel))
    came: Counter[str] = Counter()
    merged = there = 0
    for card in parcel.cards:
        if card.source in seen or (card.key and faces.has(card.key)):
            there += 1
        elif faces.match(card):
            merged += 1
        else:
            came["client"] += 1
            faces.add(card.source, card.name, card.mails)
        seen.add(card.source)
    for note in parcel.notes:
        new = note.source not in seen and not (note.key and _on_file(note.key))
        there += not new
        came["entry"] += new
        came["client"] += len(_strangers(note, faces)) if new else 0
        seen.add(note.source)
    came["meeting"] += sum(talk.source not in seen for talk in parcel.talks)
    came.update({name: len(rows) for name, rows in parcel.tables.items() if name in _OF_A_CLIENT})
    return Report(parcel.format, +came, merged, there, parcel.skipped, parcel.left_out)


@dataclass
class _Desk:
    """An import under way."""

    parcel: Parcel
    today: date
    progress: Told
    cancelled: Callable[[], bool]
    came: Counter[str] = field(default_factory=Counter)
    merged: int = 0
    there: int = 0
    done: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    sources: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def report(self) -> Report:
        skipped = (*self.parcel.skipped, *self.skipped)
        return Report(self.parcel.format, +self.came, self.merged, self.there, skipped, self.parcel.left_out)

    def check(self) -> None:
        if self.cancelled():
            raise CancelledError

    def step(self) -> None:
        self.check()
        self.done += 1
        parcel = self.parcel
        self.progress(self.done, len(parcel.cards) + len(parcel.notes) + len(parcel.talks))

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))


@write
def _take_in(desk: _Desk) -> str:
    parcel = desk.parcel
    if parcel.format is Format.JSON:
        return _put_back(desk)
    faces = Faces()
    seen = batches.known(record.source for record, _ in _records(parcel))
    for record, take in _records(parcel):
        desk.step()
        if record.source in seen:
            desk.there += 1
            continue
        seen.add(record.source)
        take(desk, record, faces)
    return batches.log(parcel.format.value, desk.sources, desk.came.total() + desk.merged, _left(desk))


def _records(parcel: Parcel) -> list[tuple[Any, Callable[[_Desk, Any, Faces], None]]]:
    """People first: notes and talks name them."""
    return [
        *((card, _card) for card in parcel.cards),
        *((note, _note) for note in parcel.notes),
        *((talk, _talk) for talk in parcel.talks),
    ]


def _left(desk: _Desk) -> int:
    return len(desk.parcel.skipped) + len(desk.skipped)


def _put_back(desk: _Desk) -> str:
    """A journal of our own, row by row; into an empty one it comes back to the letter, without a log."""
    empty = not ClientRow.select().exists() and not EntryRow.select().exists()
    restored = restoring.put_back(desk.parcel.tables, desk.progress, desk.check)
    desk.came, desk.there, desk.skipped = restored.came, restored.there, restored.skipped
    return "" if empty else batches.log(Format.JSON.value, {}, desk.came.total(), _left(desk))


def _keep_contents(parcel: Parcel) -> None:
    rows = [row for row in parcel.tables.get("attachment", ()) if isinstance(row, dict)]
    named = {row.get("digest") for row in rows if isinstance(row.get("digest"), str)}
    for digest, content in parcel.contents.items():
        if digest in named and len(content) <= FILE_LIMIT:
            files.store_content(content)


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
        faces.learn(key, card.mails)
    else:
        desk.came["client"] += 1
        key = _new_client(card)
        faces.add(key, card.name, card.mails)
    desk.sources["client", key].append(card.source)
    for point in card.reach:
        clients.reach(key, point.kind, point.value, point.label)
    for day in card.days:
        clients.mark_day(key, day.label, day.month, day.day, day.year)
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


def _note(desk: _Desk, note: Note, faces: Faces) -> None:
    if not note.text.strip():
        return desk.skip(Reason.BLANK, note.where)
    if note.key and _on_file(note.key):
        desk.there += 1
        return None
    details = dict(note.details)
    if note.key and not EntryRow.select().where(EntryRow.id == note.key).exists():
        details["id"] = note.key
    life = details.pop("life", None)
    who = _whose(desk, note, faces)
    key = entries.add(
        note.text, day=note.day, today=note.day, kind=note.kind, clients=who, tags=note.tags, **details
    ).row_id
    if life is not None:
        beside.put_down_all(key, life)
    for file in note.files:
        _enclose(desk, key, file, note.where)
    desk.came["entry"] += 1
    desk.sources["entry", key].append(note.source)
    return None


def _enclose(desk: _Desk, key: str, file: Enclosure, where: str) -> None:
    """Keep a file with its note; one that is gone or too large is said, and stops nothing."""
    try:
        content = file.read()
        if len(content) > FILE_LIMIT:
            return desk.skip(Reason.TOO_LARGE, f"{where}: {file.name}")
    except UnreadableFileError:
        return desk.skip(Reason.NOT_A_FILE, f"{where}: {file.name}")
    files.attach(key, file.name, files.store_content(content), len(content))
    return None


def _whose(desk: _Desk, note: Note, faces: Faces) -> list[str]:
    """The clients a note names; new ones are put on file, and of several none is guessed."""
    for name in _strangers(note, faces):
        faces.add(clients.add(name).row_id, name)
        desk.came["client"] += 1
    found = [faces.named(name) for name in note.people] + [faces.of_mail(mail) for mail in note.mails]
    return list(dict.fromkeys(keys[0] for keys in found if len(keys) == 1))


def _strangers(note: Note, faces: Faces) -> list[str]:
    names = {fold(name): name for name in note.people if name.strip() and not faces.named(name)}
    return list(names.values())


def _talk(desk: _Desk, talk: Talk, faces: Faces) -> None:
    """A planned talk; one whose calendar name is known is brought up to date."""
    found = [faces.of_mail(mail) for mail in talk.mails] + [faces.named(name) for name in talk.people]
    who = list(dict.fromkeys(keys[0] for keys in found if len(keys) == 1))
    uid = str(talk.details.get("uid", ""))
    same = MeetingRow.get_or_none(MeetingRow.uid == uid, MeetingRow.gone.is_null()) if uid else None
    if same is not None:
        change(MeetingRow, same.id, day=talk.day, at=talk.at, title=talk.title, **talk.details)
        desk.merged += 1
        desk.sources["meeting", same.id].append(talk.source)
        return
    long_over = desk.today if talk.day < desk.today else None  # nobody is asked for a note of it
    key = meetings.plan(who, talk.day, talk.at, title=talk.title, let_be=long_over, **talk.details).row_id
    desk.came["meeting"] += 1
    desk.sources["meeting", key].append(talk.source)


def _on_file(entry_id: str) -> bool:
    return bool(EntryRow.select().where(EntryRow.id == entry_id, EntryRow.gone.is_null()).exists())
