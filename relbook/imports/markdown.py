"""Markdown notes: one, or a folder of them as Obsidian, Joplin or relbook leave it.

Whose a note is comes from its front matter alone; nobody is guessed from the text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from relbook.imports import own_notes
from relbook.imports.fields import Front, clock, moment, names, number, one, one_of, tags
from relbook.imports.front import split
from relbook.imports.given import PEEK, Given, Member
from relbook.imports.intake import FIELD_LIMIT, Fault, RefusedError, as_text, source
from relbook.imports.reader import Asked, Reader
from relbook.journal import manifest
from relbook.journal.entry import Kind
from relbook.journal.parcel import Card, Enclosure, Format, Note, Parcel, Reason, Skipped

_IN_NAME = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)")
_TITLED = re.compile(r"\s*(#{1,6}\s+\S|\Z)")
_DATES = ("date", "day", "created", "created_at", "date created")
_PEOPLE = ("people", "person", "client", "clients", "attendees", "with")
_READ = frozenset({*_DATES, *_PEOPLE, "title", "time", "kind", "tags", "tag", "duration"})


def read(members: Iterable[Member], *, today: date) -> Parcel:
    """Every note among some files."""
    box = _Box(today)
    beside: dict[str, Member] = {}
    notes: list[Member] = []
    for member in members:
        if is_note(member.where) and not _is_kept(member.where):
            notes.append(member)
        else:
            beside[member.where] = member
    for member in notes:
        box.take(member, beside)
    for where in sorted(set(beside) - box.used):
        if is_note(where):
            box.take(beside[where], beside)
        elif not _is_manifest(beside[where]):
            box.skip(Reason.NOT_A_NOTE, where)
    cards, written, left = tuple(box.cards), tuple(box.notes), tuple(box.skipped)
    return Parcel(Format.MARKDOWN, cards=cards, notes=written, skipped=left, left_out=box.left_out)


def is_note(where: str) -> bool:
    """Whether a file's name says Markdown or plain text."""
    return PurePosixPath(where).suffix.lower() in {".md", ".markdown", ".mdown", ".txt"}


def _is_manifest(member: Member) -> bool:
    """Whether it only says what lies in an export of our own."""
    if not member.where.endswith(manifest.NAME):
        return False
    try:
        return manifest.is_manifest(member.read())
    except RefusedError:
        return False


def _is_kept(where: str) -> bool:
    """Whether a text may be a file that belongs to a note, as in an export of our own."""
    return "files" in PurePosixPath(where).parts[:-1]


class _Box:
    """What has come so far."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.cards: list[Card] = []
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self.used: set[str] = set()

    def skip(self, reason: Reason, where: str, raw: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, raw))

    def take(self, member: Member, beside: dict[str, Member]) -> None:
        where = member.where
        try:
            content = member.read()
        except RefusedError as error:
            large = error.fault is Fault.TOO_LARGE
            return self.skip(Reason.TOO_LARGE if large else Reason.NOT_A_FILE, where)
        text = as_text(content)
        if text is None or ("\0" in text[:1000] and not text.startswith("---\nrelbook:")):
            return self.skip(Reason.NOT_TEXT, where, content)
        if len(text) > FIELD_LIMIT:
            return self.skip(Reason.TOO_LARGE, where, content)
        front, body = split(text)
        sort = one(front, "relbook")
        if sort == "client" and one(front, "name"):
            return self.cards.append(own_notes.card(front, body, content))
        if sort in {"client", "promises"}:
            return self.skip(Reason.NOT_A_NOTE, where)
        if sort != "entry":
            self.left_out.update(name for name in front if name not in _READ)
        note = own_notes.note(where, front, body) if sort == "entry" else None
        return self._note(note or _theirs(where, front, body, content, self.today), where, content, beside)

    def _note(self, note: Note, where: str, content: bytes, beside: dict[str, Member]) -> None:
        if not note.text.strip():
            return self.skip(Reason.BLANK, where, content)
        files = tuple(self._enclosures(where, note, beside))
        details = {name: value for name, value in note.details.items() if name != "files"}
        return self.notes.append(replace(note, details=details, files=files))

    def _enclosures(self, where: str, note: Note, beside: dict[str, Member]) -> Iterator[Enclosure]:
        for name in note.details.get("files", ()):
            place = _beside(where, name)
            if place in beside:
                self.used.add(place)
                plain = re.sub(r"-[0-9a-f]{8}(?=\.[^.]*\Z|\Z)", "", PurePosixPath(place).name)
                yield beside[place].enclosure(plain)


def _beside(where: str, name: str) -> str:
    """A path as a note names it, below the same folder; one that points out of it names nothing."""
    parts: list[str] = list(PurePosixPath(where).parts[:-1])
    for part in PurePosixPath(name).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def _theirs(where: str, front: Front, body: str, content: bytes, today: date) -> Note:
    """A note of another program: the day it names, else the one in its name, else today."""
    path = PurePosixPath(where)
    named = _IN_NAME.search(path.stem)
    days = [moment(one(front, name)) for name in _DATES] + [moment(named[1]) if named else None]
    day, at = next(filter(None, days), (today, None))
    at = clock(one(front, "time")) or at
    details: dict[str, Any] = {"at": at} if at else {}
    if minutes := number(one(front, "duration"), 0, 100_000):
        details["minutes"] = minutes
    return Note(
        source=source("markdown", path.name, content),
        text=_text(path.stem, one(front, "title"), body),
        day=day,
        kind=one_of(one(front, "kind").lower(), *Kind) or "note",
        people=tuple(dict.fromkeys(names(text for name in _PEOPLE for text in front.get(name, ())))),
        tags=tuple(dict.fromkeys(tags([*front.get("tags", ()), *front.get("tag", ())]))),
        details=details,
        where=where,
    )


def _text(stem: str, title: str, body: str) -> str:
    """The text with its title above it; a file's name is the title, unless it is a date or there is one."""
    text = body.replace("\r\n", "\n").strip("\n")
    heading = title or ("" if _TITLED.match(text) or _IN_NAME.sub("", stem).strip(" -_") == "" else stem)
    first = text.partition("\n")[0].strip(" #")
    return text if not heading or not text.strip() or first == heading else f"{heading}\n\n{text}"


def _knows(given: Given) -> bool:
    if given.only is None:
        return any(is_note(member.where) for member in given.members)
    start = given.start()
    text = as_text(start) if len(start) < PEEK else as_text(start[:-4]) or as_text(start[:-3])
    return text is not None and "\0" not in text and (is_note(given.only.name) or text.startswith("---\n"))


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        return read(given.members, today=asked.today)
    content = given.only.read()
    if as_text(content) is None:
        raise RefusedError(Fault.NOT_TEXT)
    name = given.only.name if is_note(given.only.name) else f"{given.only.name}.md"
    return read([Member.holding(name, content)], today=asked.today)


READER = Reader(Format.MARKDOWN, _knows, _read)
