"""The entries of Day One, of today's and of Classic, with their files."""

import plistlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import PurePosixPath
from typing import Any
from xml.parsers.expat import ExpatError

from relbook.errors import CancelledError
from relbook.imports import day_one_rich
from relbook.imports.day_one import is_book, is_leaf
from relbook.imports.day_one_text import as_ours, files_in
from relbook.imports.fields import tag
from relbook.imports.given import Given, Member
from relbook.imports.hypertext import picture
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.json_text import Record, loaded, raw, records, string, strings
from relbook.imports.people import may_be_a_name
from relbook.imports.plain import line
from relbook.imports.reader import Asked
from relbook.imports.runs import cleared
from relbook.imports.vlines import as_octets
from relbook.imports.wall import Wall, on_wall, turned
from relbook.journal.parcel import Enclosure, Note, Reason, Skipped

_MEDIA = ("photos", "videos", "audios", "pdfAttachments")
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".heic", ".heif", ".webp", ".tif", ".tiff", ".bmp"})
_READ = frozenset(
    {
        *("text", "richText", "creationDate", "timeZone", "uuid", "tags", "starred", "isPinned", "isAllDay"),
        *("modifiedDate", "creationDevice", "creationDeviceType", "creationDeviceModel", "creationOSName"),
        *("creationOSVersion", "editingTime", "duration", *_MEDIA),
    }
)
_LEFT = {"Location": "location", "Weather": "weather", "Activity": "userActivity", "Music": "music"}
_OWN_NAME = frozenset({"journal", "all entries", "all_entries", "export", "day one", "dayone"})
_LEAF_LIMIT = 8 * 1024 * 1024
_PLIST_FAULTS = (
    *(plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError),
    *(AttributeError, OverflowError, RecursionError, MemoryError, LookupError, OSError),
)
"""What the library says of a property list that is none."""


class Box:
    """What has come so far."""

    def __init__(self, asked: Asked, given: Given) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._asked = asked
        self._given = given
        self._by_stem: dict[str, Member] = {}
        self._used: set[str] = set()
        self._known: dict[str, Record] = {}
        self._books = sum(member.suffix == ".json" for member in given.members)
        for member in given.members:
            if member.suffix not in {".json", ".doentry"}:
                self._by_stem.setdefault(PurePosixPath(member.name).stem.lower(), member)

    def take_only(self, member: Member) -> None:
        """Take the one file that was given.

        Raises:
            RefusedError: It cannot be read, or is not of Day One.
        """
        if is_leaf(member):
            self.take_leaf(member)
        else:
            self._book(member, loaded(member.read()))
        if not self.notes and not self.skipped:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)

    def take_book(self, member: Member) -> None:
        """Take a journal of several; one that cannot be read stops no other."""
        if not is_book(member):
            return self._skip(Reason.NOT_A_NOTE, member.where)
        content = b""
        try:
            content = member.read()
            return self._book(member, loaded(content))
        except RefusedError as error:
            if len(self.notes) >= RECORDS_LIMIT:
                raise
            return self._skip(error.reason(content), member.where, content)

    def _book(self, member: Member, book: Any) -> None:
        if not isinstance(book, dict) or not isinstance(book.get("entries"), list):
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        if len(book["entries"]) > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        name = " ".join(PurePosixPath(member.name).stem.split())
        named = name if self._books > 1 or name.lower() not in _OWN_NAME else ""
        self._known = dict(one for record in records(book, "entries") for one in _media(record))
        for number, record in enumerate(book["entries"], 1):
            if number % 500 == 0 and self._asked.stopped():
                raise CancelledError
            where = f"{member.where}: {number}"
            if isinstance(record, dict):
                self._entry(record, where, "" if named.lower() in _OWN_NAME else named)
            else:
                self._skip(Reason.BAD_VALUE, where, raw(record))

    def _entry(self, record: Record, where: str, journal: str) -> None:
        text = string(record, "text") or day_one_rich.as_markdown(record.get("richText"))
        media = dict(_media(record))
        for key in files_in(text):  # an entry that was copied shows files of the one it was copied from
            media.setdefault(key, self._known.get(key, {"identifier": key}))
        found = {key: self._file(one) for key, one in media.items()}
        names = _names({key: member for key, member in found.items() if member}, media)
        said = as_ours(text, lambda key: _shown(names.get(key, "")))
        self.left_out.update(name for name, value in record.items() if name not in _READ and _says(value))
        when = on_wall(string(record, "creationDate"), string(record, "timeZone"))
        when = when or on_wall(string(record, "modifiedDate"), string(record, "timeZone"))
        details = _details(when, whole_day=record.get("isAllDay") is True)
        if record.get("starred") is True or record.get("isPinned") is True:
            details["pinned"] = True
        for key in (key for key, member in found.items() if member is None):
            self._skip(Reason.MISSING, f"{where}: {key[:80]}")
        self._keep(
            Note(
                source=source(
                    "day one", string(record, "uuid") or f"{string(record, 'creationDate')} {text}"
                ),
                text=said or "\n".join(_shown(name) for name in names.values()),
                day=when[0] if when else self._asked.today,
                offered=(journal,) if may_be_a_name(journal) else (),
                tags=tuple(filter(None, dict.fromkeys(map(tag, (*strings(record, "tags"), journal))))),
                details=details,
                files=tuple(self._enclosures(found, names)),
                where=where,
            ),
            partial(raw, record),
        )

    def _file(self, one: Record) -> Member | None:
        """Where a file lies: it is called by its digest, or by what Day One calls it."""
        keys = (string(one, "md5"), string(one, "identifier"), PurePosixPath(string(one, "filename")).stem)
        return next((self._by_stem[key.lower()] for key in keys if key.lower() in self._by_stem), None)

    def _enclosures(
        self, found: Mapping[str, Member | None], names: Mapping[str, str]
    ) -> Iterator[Enclosure]:
        for key, member in found.items():
            if member is not None:
                self._used.add(member.where)
                yield member.enclosure(names[key])

    def take_leaf(self, member: Member) -> None:
        """Take one entry of Classic."""
        try:
            content = member.read(_LEAF_LIMIT)
        except RefusedError as error:
            return self._skip(error.reason(), member.where)
        leaf = _plist(as_octets(content))
        if leaf is None:
            return self._skip(Reason.BAD_VALUE, member.where, content)
        key = string(leaf, "UUID") or PurePosixPath(member.name).stem
        photo = self._by_stem.get(PurePosixPath(member.name).stem.lower()) or self._by_stem.get(key.lower())
        self.left_out.update(told for name, told in _LEFT.items() if leaf.get(name))
        text = as_ours(string(leaf, "Entry Text"), lambda key: "")
        if photo is not None:
            self._used.add(photo.where)
            text = text or _shown(photo.name)
        made = leaf.get("Creation Date")
        when = (
            turned(made.replace(tzinfo=None), string(leaf, "Time Zone"))
            if isinstance(made, datetime)
            else None
        )
        details = _details(when)
        if leaf.get("Starred") is True:
            details["pinned"] = True
        note = Note(
            source=source("day one", key),
            text=text,
            day=when[0] if when else self._asked.today,
            tags=tuple(filter(None, dict.fromkeys(map(tag, strings(leaf, "Tags"))))),
            details=details,
            files=(photo.enclosure(),) if photo else (),
            where=member.where,
        )
        return self._keep(note, lambda: content)

    def _keep(self, note: Note, whole: Callable[[], bytes]) -> None:
        if not note.text.strip() or len(note.text) > FIELD_LIMIT:
            return self._skip(Reason.TOO_LARGE if note.text.strip() else Reason.BLANK, note.where, whole())
        if len(self.notes) >= RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        return self.notes.append(note)

    def left(self) -> Iterator[Member]:
        """What else lies there and no entry names."""
        for member in self._given.members:
            if member.where not in self._used and member.suffix not in {".json", ".doentry"}:
                yield member

    def _skip(self, reason: Reason, where: str, whole: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, whole))


def _media(record: Record) -> Iterator[tuple[str, Record]]:
    """The files an entry lists, by what Day One calls them."""
    yield from ((string(one, "identifier"), one) for kind in _MEDIA for one in records(record, kind))


def _details(when: Wall | None, *, whole_day: bool = False) -> dict[str, Any]:
    if when is None or whole_day:
        return {}
    return {"at": when[1], "zone": when[2]} if when[2] else {"at": when[1]}


def _says(value: Any) -> bool:
    return value not in (None, "", 0, False, [], {})


def _names(found: Mapping[str, Member], media: Mapping[str, Record]) -> dict[str, str]:
    """What each file of an entry is called; of two alike the second is numbered."""
    taken: Counter[str] = Counter()
    names: dict[str, str] = {}
    for key, member in found.items():
        told = string(media[key], "filename") or string(media[key], "pdfName") or string(media[key], "title")
        name = PurePosixPath(cleared(told).replace("\\", "/")).name.strip()[:120]
        plain = PurePosixPath(re.sub(r"[\[\]()<>]", "", name) or member.name)
        ending = member.suffix if plain.suffix.lower() not in {member.suffix, ".jpg", ".jpeg"} else ""
        name = f"{plain.name}{ending}" if member.suffix else plain.name
        taken[name.lower()] += 1
        count, path = taken[name.lower()], PurePosixPath(name)
        names[key] = name if count == 1 else f"{path.stem}-{count}{path.suffix}"
    return names


def _shown(name: str) -> str:
    if not name:
        return ""
    return picture(name) if PurePosixPath(name).suffix.lower() in _PICTURES else line(name)


def _plist(content: bytes) -> Record | None:
    """An entry of Classic, also one whose first lines are lost; an XML that declares entities is none."""
    if content[:8] != b"bplist00":
        bare = content.strip()
        if b"<!ENTITY" in bare or bare[:1] != b"<":
            return None
        content = b"<plist>" + bare.removesuffix(b"</plist>") + b"</plist>" if bare[:6] == b"<dict>" else bare
    try:
        found = plistlib.loads(content, fmt=None if content[:8] == b"bplist00" else plistlib.FMT_XML)
    except _PLIST_FAULTS:
        return None
    return found if isinstance(found, dict) else None
