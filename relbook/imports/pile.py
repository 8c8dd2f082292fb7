"""A pile of notes, one of which may say who another is about: first who they are, then what they say."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from relbook.errors import CancelledError
from relbook.imports import bundle, own_front, own_notes, own_records, people, person_fields, their_notes
from relbook.imports.asides import without_asides
from relbook.imports.diary import diary
from relbook.imports.fields import Front, one
from relbook.imports.front import split
from relbook.imports.given import PEEK, Member
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, as_text, source
from relbook.imports.loose_front import inline
from relbook.imports.reader import Asked
from relbook.imports.their_notes import Known, Sheet
from relbook.imports.vault import Vault, beside, is_note, named
from relbook.journal import manifest
from relbook.journal.parcel import Card, Enclosure, Note, Reason, Records, Skipped

ONE_LINE = 120
"""How long a text is at most that is taken for one line, in bytes."""

_ODD = re.compile(rb"[\x80-\xff]{3}|[\x81\x8d\x8f\x90\x9d]")
"""Three odd letters in a row, or a byte that Windows has no letter for."""

_TEMPLATES = frozenset({"templates", "template", "vorlagen", "modèles", "plantillas", "sjablonen"})
_DRAWING = "excalidraw-plugin"


def _is_manifest(member: Member) -> bool:
    """Whether it only says what lies in an export of our own."""
    if not member.where.endswith(manifest.NAME):
        return False
    try:
        return manifest.is_manifest(member.read())
    except RefusedError:
        return False


def is_kept(where: str) -> bool:
    """Whether a text may be a file that belongs to a note, as in an export of our own."""
    return "files/" in where and "files" in PurePosixPath(where).parts[:-1]


class Pile:
    """What has come so far."""

    def __init__(self, asked: Asked, given: bundle.Unbound) -> None:
        self.members = {member.where: member for member in given.members}
        self.cards: list[Card] = []
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
            content = self.members[where].read()
        except RefusedError as error:
            return self.skip(error.reason(), where)
        text = text_of(content)
        if text is None or ("\0" in text[:1000] and not text.startswith("---\nrelbook:")):
            return self.skip(Reason.NOT_TEXT, where, content)
        front, body = own_front.split(text) or split(text)
        if one(front, "relbook") and self._own(where, front, body, content):
            return None
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
        elif "files" not in note.details:
            self._note(note)
        else:
            details = {name: value for name, value in note.details.items() if name != "files"}
            self._note(replace(note, details=details, files=tuple(self._enclosed(where, note))))
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
        if note.text.strip() and len(note.text) <= FIELD_LIMIT:
            return self.notes.append(note)
        member = self.members.get(note.where)
        raw = member.start() if member else note.text.encode("utf-8", "replace")
        return self.skip(Reason.TOO_LARGE if note.text.strip() else Reason.BLANK, note.where, raw)

    def _enclosed(self, where: str, note: Note) -> Iterator[Enclosure]:
        """The files of a note of our own, which it lists; each by the name it had."""
        for name in note.details.get("files", ()):
            place = beside(where, name)
            if place in self.members:
                self.used.add(place)
                yield self.members[place].enclosure(own_notes.plain(PurePosixPath(place).name))
            else:
                self.skip(Reason.MISSING, f"{where}: {name[:200]}")

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


def text_of(content: bytes) -> str | None:
    """Bytes as text: UTF-8, UTF-16 when it says so, or what Windows wrote in the West; else None."""
    text = as_text(content)
    if text is not None or content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text
    odd = sum(byte > 127 for byte in content[:PEEK])
    seldom = odd * 8 <= len(content[:PEEK]) or _is_western_line(content)
    if not seldom or any(byte < 9 for byte in content[:PEEK]):
        return None
    return content.decode("cp1252", "replace")


def _is_western_line(content: bytes) -> bool:
    """Whether a short text is as Windows wrote it: most letters plain, never three odd ones in a row.

    In a line of a few words the odd ones may be many; in other alphabets whole words are of them.
    """
    plain = sum(byte < 128 and chr(byte).isalpha() for byte in content)
    return (
        len(content) <= ONE_LINE and not _ODD.search(content) and plain >= sum(byte > 127 for byte in content)
    )
