"""Google Keep, as Google Takeout hands it out: a folder or an archive with one JSON for each note.

What is a note is told by its fields, for the folder is called Keep, Notizen or Notas after the language.

| Keep | journal |
| --- | --- |
| `title`, `textContent`, `textContentHtml` where it has a look | text, the title above it |
| `listContent` | a list with boxes to tick |
| `annotations` | links below the text |
| `attachments` | files of the entry, also under another ending than the note says |
| `createdTimestampUsec`, else `userEditedTimestampUsec` | day and clock in UTC, the only zone Keep tells |
| `labels` | tags |
| `sharees` | clients who have that address |
| `isPinned` | pinned |
| `isTrashed` | left out, and said |
| `color`, `isArchived` | no place |
| the same note as HTML beside it, `Labels.txt` | not read |
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from relbook.errors import CancelledError
from relbook.imports.fields import instant, moment, tag
from relbook.imports.given import Given, Member
from relbook.imports.intake import FIELD_LIMIT, Fault, RefusedError, as_text, source
from relbook.imports.plain import as_lines, line
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

_SIGNS = (
    b'"userEditedTimestampUsec"',
    b'"createdTimestampUsec"',
    b'"isTrashed"',
    b'"isArchived"',
    b'"isPinned"',
)
_FIELDS = {"textContent", "listContent", "title", "attachments", "annotations"}
_READ = {
    *(
        "title",
        "textContent",
        "textContentHtml",
        "listContent",
        "annotations",
        "attachments",
        "labels",
        "sharees",
    ),
    *("createdTimestampUsec", "userEditedTimestampUsec", "isPinned", "isTrashed"),
}
_NOTE_LIMIT = 8 * 1024 * 1024
"""The largest note, in bytes; Keep itself takes 20,000 characters."""
_LOOKED_AT = 60
"""How many files of a folder are looked into to tell whether it is Keep's."""
_LOOK = re.compile(r"<(?:b|i|u|h[1-6]|strong|em|li|a)\b|font-weight:\s*(?:bold|[67]00)|italic", re.IGNORECASE)


def _knows(given: Given) -> bool:
    if given.only is not None:
        return _is_note(given.start())
    return any(_is_note(member.start()) for member in _sample(given))


def _sample(given: Given) -> Iterator[Member]:
    """A few from each folder: in an archive of Takeout lie many things besides Keep."""
    seen: Counter[tuple[str, ...]] = Counter()
    looked = 0
    for member in given.members:
        if member.suffix == ".json" and seen[member.parts[:-1]] < 3 and looked < _LOOKED_AT:
            seen[member.parts[:-1]] += 1
            looked += 1
            yield member


def _is_note(start: bytes) -> bool:
    begins = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    return begins and sum(sign in start for sign in _SIGNS) >= 2


def _read(given: Given, asked: Asked) -> Parcel:
    box = _Box(asked, {member.where: member for member in given.members})
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None or member.suffix == ".json":
            box.take(member)
    if given.only is not None and not box.found:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    box.leave()
    return Parcel(Format.KEEP, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked, members: Mapping[str, Member]) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self.found = 0
        self._asked = asked
        self._members = members
        self._by_stem = {PurePosixPath(where).with_suffix("").as_posix(): where for where in members}
        self._used: set[str] = set()

    def take(self, member: Member) -> None:
        try:
            content = member.read(_NOTE_LIMIT)
        except RefusedError as error:
            return self._skip(error.reason(), member)
        record = _record(content)
        if record is None or not _FIELDS & record.keys():
            return self._skip(Reason.BAD_VALUE if record is None else Reason.NOT_A_NOTE, member, content)
        self.found += 1
        if record.get("isTrashed") is True:
            return self._skip(Reason.TRASHED, member, content)
        text = _text(record)
        if len(text) > FIELD_LIMIT:
            return self._skip(Reason.TOO_LARGE, member, content)
        files = tuple(self._enclosures(member, record))
        if not (text := text or "\n".join(f"![]({file.name})" for file in files)):
            return self._skip(Reason.BLANK, member, content)
        self.left_out.update(name for name, value in record.items() if name not in _READ and _says(value))
        return self.notes.append(self._note(member, record, text, files))

    def leave(self) -> None:
        """Say of what else lies there that it was not read; the notes as HTML are the notes once more."""
        notes = {PurePosixPath(where).with_suffix("") for where in self._used}
        for where, member in self._members.items():
            stem = PurePosixPath(where).with_suffix("")
            if (
                where not in self._used
                and member.suffix not in {".json", ".html", ".txt"}
                and stem not in notes
            ):
                self._skip(Reason.NOT_A_NOTE, member)

    def _skip(self, reason: Reason, member: Member, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, member.where, raw))

    def _note(
        self, member: Member, record: Mapping[str, Any], text: str, files: tuple[Enclosure, ...]
    ) -> Note:
        made = record.get("createdTimestampUsec") or record.get("userEditedTimestampUsec")
        when = instant(made) if made else None
        named = moment(member.name)
        day, at = when or named or (self._asked.today, None)
        details: dict[str, Any] = {"at": at, "zone": "UTC"} if when else {}
        if record.get("isPinned") is True:
            details["pinned"] = True
        return Note(
            source=source("keep", str(made), text),
            text=text,
            day=day,
            mails=tuple(_each(record, "sharees", "email")),
            tags=tuple(dict.fromkeys(filter(None, map(tag, _each(record, "labels", "name"))))),
            details=details,
            files=files,
            where=member.where,
        )

    def _enclosures(self, member: Member, record: Mapping[str, Any]) -> Iterator[Enclosure]:
        """The files a note names; one that Takeout gave another ending is found as well."""
        for name in _each(record, "attachments", "filePath"):
            place = PurePosixPath(member.where).with_name(PurePosixPath(name).name or "-").as_posix()
            found = place if place in self._members else self._by_stem.get(place.rpartition(".")[0], "")
            if not found or found == member.where:
                self.skipped.append(Skipped(Reason.MISSING, f"{member.where}: {name[:200]}"))
            elif found not in self._used:
                self._used.add(found)
                yield self._members[found].enclosure()


def _record(content: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(as_text(content) or "")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _text(record: Mapping[str, Any]) -> str:
    title = " ".join(_string(record, "title").split())
    parts = [_words(record), "\n".join(_ticks(record))]
    said = "\n\n".join(part for part in parts if part.strip())
    links = "\n".join(link for link in _links(record) if link not in said)
    body = "\n\n".join(part for part in (said, links) if part)
    return "\n\n".join(part for part in (line(title), body) if part)


def _words(record: Mapping[str, Any]) -> str:
    """The text; its HTML where that says more."""
    from relbook.imports.hypertext import as_markdown

    looks = _string(record, "textContentHtml")
    if looks and _LOOK.search(looks):
        return as_markdown(looks)
    return as_lines(_string(record, "textContent")) or (as_markdown(looks) if looks else "")


def _ticks(record: Mapping[str, Any]) -> Iterator[str]:
    items = record.get("listContent")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and (words := " ".join(_string(item, "text").split())):
            yield f"- [{'x' if item.get('isChecked') is True else ' '}] {line(words)}"


def _links(record: Mapping[str, Any]) -> Iterator[str]:
    for link in dict.fromkeys(_each(record, "annotations", "url")):
        if re.match(r"https?://\S+\Z", link):
            yield link


def _each(record: Mapping[str, Any], name: str, field: str) -> Iterator[str]:
    """One field of each record of a list."""
    listed = record.get(name)
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict) and (said := _string(one, field).strip()):
            yield said


def _string(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name)
    return value.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _says(value: object) -> bool:
    return value not in (None, False, "", "DEFAULT", [], {})


READER = Reader(Format.KEEP, _knows, _read)
