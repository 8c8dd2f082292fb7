"""A pile of notes, one of which may say who another is about: first who they are, then what they say."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from relbook.errors import CancelledError
from relbook.imports import bundle, own_front, own_notes, own_records, people, person_fields, their_notes
from relbook.imports.asides import without_asides
from relbook.imports.diary import diary
from relbook.imports.fields import Front, one
from relbook.imports.front import split
from relbook.imports.given import Member
from relbook.imports.intake import FIELD_LIMIT, OWN_TEXT_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.loose_front import inline
from relbook.imports.note_text import text_of
from relbook.imports.own_sheaf import Sheaf
from relbook.imports.reader import Asked
from relbook.imports.their_notes import Known, Sheet
from relbook.imports.vault import Vault, is_note, named
from relbook.journal import manifest
from relbook.journal.parcel import Card, Enclosure, Note, Reason, Records, Skipped

_TEMPLATES = frozenset({"templates", "template", "vorlagen", "modèles", "plantillas", "sjablonen"})
_DRAWING = "excalidraw-plugin"


def _is_manifest(member: Member) -> bool:
    """Whether it only says what lies in an export of our own; of many files it is longer than any other."""
    return member.where.endswith(manifest.NAME) and manifest.is_manifest(member.start())


def is_kept(where: str) -> bool:
    """Whether a text may be a file that belongs to a note, as in an export of our own."""
    return "files/" in where and "files" in PurePosixPath(where).parts[:-1]


class Pile:
    """What has come so far."""

    def __init__(self, asked: Asked, given: bundle.Unbound, path: Path) -> None:
        self.members = {member.where: member for member in given.members}
        self.cards: list[Card] = []
        self.own = Sheaf(path, self.members)
        self.notes: list[Note] = []
        self.records: list[Records] = []
        self.skipped = list(given.skipped)
        self.left_out: Counter[str] = Counter()
        self.used: set[str] = set()
        self._asked = asked
        self._told = given.told
        self._promised: list[str] = []
        self._vault = Vault(self.members)

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))

    def take(self, places: Iterable[str]) -> None:
        """Read some notes: who they are about first, then what they say of them."""
        found = [sheet for where in places for sheet in self._sheets(where)]
        persons = {sheet.where for sheet in found if people.is_person(sheet.where, sheet.front)}
        known = Known(sheet for sheet in found if sheet.where in persons)
        for sheet in found:
            self._stop()
            notes = self._person(sheet, known) if sheet.where in persons else self._entries(sheet, known)
            for note in notes:
                self._note(replace(note, files=tuple(self._shown(sheet.where, note.text))))

    def leave(self) -> None:
        """Say of what else lies there that it was not read."""
        places = [where for where, member in self.members.items() if member.name == own_records.NAME]
        self.used |= {where for where in places if self._records(where, self.members[where])}
        for where in self._promised:
            if str(PurePosixPath(where).with_name(own_records.NAME)) not in self.used:
                self.skip(Reason.NOT_A_NOTE, where)
        for where, member in sorted(self.members.items()):
            if where not in self.used and not is_note(where) and not _is_manifest(member):
                self.skip(Reason.NOT_A_NOTE, where)

    def _records(self, where: str, member: Member) -> bool:
        """What an export of our own says beside the entries of a client; false where it is something else."""
        try:
            if not own_records.is_records(member.start()):
                return False
            found = own_records.read(member.read())
        except RefusedError:
            return False
        if found is None:
            return False
        self.records.append(found[0])
        for _ in range(found[1]):
            self.skip(Reason.BAD_VALUE, where)
        return True

    def _stop(self) -> None:
        if self._asked.stopped():
            raise CancelledError

    def _sheets(self, where: str) -> Iterator[Sheet]:
        """A file as a note of somebody else's; one of our own comes at once."""
        self._stop()
        self.used.add(where)
        try:
            content = self.members[where].read(held=False)
        except RefusedError as error:
            return self.skip(error.reason(), where)
        text = text_of(content)
        if text is None or ("\0" in text[:1000] and not text.startswith("---\nrelbook:")):
            return self.skip(Reason.NOT_TEXT, where, content)
        front, body = own_front.split(text) or split(text)
        if one(front, "relbook") and self._own(where, front, body, content):
            return None
        self.members[where].hold(len(content))
        front = {**self._told.get(where, {}), **front}
        if reason := _refusal(where, front):
            return self.skip(reason, where, content)
        body, asides = without_asides(body)
        if asides:
            mark = "%%" if asides[0].startswith("%%") else asides[0][:3]
            raw = "\n\n".join(asides).encode("utf-8", "replace")
            self.skip(Reason.NOT_A_NOTE, f"{where}: {mark}", raw)
        yield Sheet(where, front, body, source("markdown", PurePosixPath(where).name, content))
        return None

    def _own(self, where: str, front: Front, body: str, content: bytes) -> bool:
        """A file of an export of our own; no more than a note of anybody's when it is not whole."""
        sort = one(front, "relbook")
        note = own_notes.note(where, front, body) if sort == "entry" else None
        if sort == "client" and one(front, "name"):
            self.cards.append(own_notes.card(front, body, content))
        elif sort == "promises":  # the same stands in the records beside it
            self._promised.append(where)
        elif sort == "client":
            self.skip(Reason.NOT_A_NOTE, where)
        elif note is None:
            return False
        elif self._fits(note, OWN_TEXT_LIMIT):
            self._find_files(note)
            self.own.add(self.own.files_of(note), len(content))
        return True

    def _person(self, sheet: Sheet, known: Known) -> Iterator[Note]:
        front = {**inline(sheet.body), **sheet.front}
        fields = person_fields.READ | their_notes.READ
        self.left_out.update(name for name in sheet.front if name not in fields)
        parted = diary(sheet.body)
        about = parted.rest if parted else sheet.body
        content = self.members[sheet.where].start()
        if len(about) > FIELD_LIMIT:
            self.skip(Reason.TOO_LARGE, sheet.where, content)
            about = ""
        card = people.card(sheet.where, front, about, content)
        files = tuple(self._shown(sheet.where, about))
        self.cards.append(replace(card, source=sheet.mark, files=files))
        yield from their_notes.leaves(sheet, parted, known, of=card.name) if parted else ()

    def _entries(self, sheet: Sheet, known: Known) -> Iterator[Note]:
        self.left_out.update(name for name in sheet.front if name not in their_notes.READ)
        return their_notes.notes_of(sheet, known, self._asked.today)

    def _note(self, note: Note) -> None:
        if len(self.notes) >= RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        if self._fits(note):
            self.notes.append(note)

    def _fits(self, note: Note, limit: int = FIELD_LIMIT) -> bool:
        """Whether a note says something, and not too much; else it is left out."""
        if note.text.strip() and len(note.text) <= limit:
            return True
        member = self.members.get(note.where)
        raw = member.start() if member else note.text.encode("utf-8", "replace")
        self.skip(Reason.TOO_LARGE if note.text.strip() else Reason.BLANK, note.where, raw)
        return False

    def _find_files(self, note: Note) -> None:
        """Say which files a note of our own lists and are not here; the others are its own."""
        for name, place in zip(note.details.get("files", ()), self.own.places_of(note), strict=True):
            if place in self.members:
                self.used.add(place)
            else:
                self.skip(Reason.MISSING, f"{note.where}: {name[:200]}")

    def _shown(self, where: str, text: str) -> Iterator[Enclosure]:
        """The files that a note shows or links to; one that is to be shown and is not here is said."""
        seen: set[str] = set()
        for target, shown in named(text):
            member = self._vault.find(where, target)
            if member is None:
                if shown and PurePosixPath(target).suffix and not is_note(target):
                    self.skip(Reason.MISSING, f"{where}: {target[:200]}")
            elif member.where not in seen and (not is_note(member.where) or is_kept(member.where)):
                seen.add(member.where)
                self.used.add(member.where)
                yield member.enclosure()


def _refusal(where: str, front: Front) -> Reason | None:
    """Why a file is no note of the writer's: it is a template, a drawing, or lay in the trash."""
    if _TEMPLATES & {part.lower().strip("_0123456789 .-") for part in PurePosixPath(where).parts[:-1]}:
        return Reason.NOT_A_NOTE
    if _DRAWING in front:
        return Reason.NOT_A_NOTE
    return Reason.TRASHED if one(front, "trashed") == "true" else None
