"""Diarium: its JSON, one file with all entries or one for each, with the folder of files beside it.

| Diarium | journal |
| --- | --- |
| `heading` | title |
| `html`, or `text` where a version has that | text; HTML as `hypertext` reads it |
| `date` | day and clock, as written there |
| `tags` | tags |
| `people` | names to ask about |
| `media/2024-05-01_093012345/` | files of the entry of that moment |
| `rating`, `tracker`, `weather`, `location`, `sun`, `lunar` and what else it measures | no place |
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from relbook.errors import CancelledError
from relbook.imports.fields import moment, tag
from relbook.imports.given import Given, Member
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.json_text import Record, loaded, raw, string, strings
from relbook.imports.marks import unmarked
from relbook.imports.plain import as_lines, line
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Enclosure, Format, Note, Parcel, Reason, Skipped

_DATE = re.compile(rb'"date"\s*:\s*"\d{4}-\d\d-\d\d[T ]\d\d:\d\d')
_SIGNS = re.compile(rb'"(?:html|heading)"\s*:')
_OTHERS = re.compile(rb'"(?:creationDate|entries|metadata|starred|body|isTrashed)"\s*:')
_READ = frozenset({"date", "heading", "html", "text", "tags", "people"})
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".heic"})
_LOOKED_AT = 40


def _knows(given: Given) -> bool:
    if given.only is not None:
        return _is_book(given.only)
    books = [member for member in given.members if member.where.lower().endswith(".json")]
    return any(map(_is_book, sorted(books, key=lambda member: member.where.count("/"))[:_LOOKED_AT]))


def _is_book(member: Member) -> bool:
    start = as_octets(member.start()).lstrip()
    if start[:1] not in (b"[", b"{") or not _DATE.search(start) or not _SIGNS.search(start):
        return False
    return _OTHERS.search(start) is None


def _read(given: Given, asked: Asked) -> Parcel:
    box = _Box(asked, given)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None:
            box.take(member, loaded(member.read()))
        elif member.suffix == ".json":
            box.take_one_of(member)
    if given.only is not None and not box.notes and not any(one.raw for one in box.skipped):
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    box.leave()
    return Parcel(Format.DIARIUM, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)


class _Box:
    """What has come so far."""

    def __init__(self, asked: Asked, given: Given) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._today = asked.today
        self._stopped = asked.stopped
        self._files = [member for member in given.members if member.suffix != ".json"]
        self._by_day: dict[str, list[tuple[str, Member]]] = {}
        self._used: set[str] = set()
        for member in self._files:
            for folder in member.parts[:-1]:
                if digits := _digits(folder):
                    self._by_day.setdefault(digits[:8], []).append((digits, member))

    def take_one_of(self, member: Member) -> None:
        """Take a file of several; one that cannot be read stops no other."""
        if not _is_book(member):
            return self._skip(Reason.NOT_A_NOTE, member.where)
        content = b""
        try:
            content = member.read()
            return self.take(member, loaded(content))
        except RefusedError as error:
            if len(self.notes) >= RECORDS_LIMIT:
                raise
            return self._skip(error.reason(content), member.where, content)

    def take(self, member: Member, book: Any) -> None:
        """Take the entries of a file, whether it holds one or all."""
        entries = book if isinstance(book, list) else [book]
        if len(entries) > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        for number, record in enumerate(entries, 1):
            if number % 500 == 0 and self._stopped():
                raise CancelledError
            where = f"{member.where}: {number}"
            if isinstance(record, dict) and _READ & record.keys():
                self._entry(record, where)
            else:
                self._skip(Reason.BAD_VALUE, where, raw(record))

    def _entry(self, record: Record, where: str) -> None:
        files = self._named(record)
        said = _text(record, files)
        text = said or "\n".join(map(_shown, files))
        if not text.strip() or len(text) > FIELD_LIMIT:
            return self._skip(Reason.TOO_LARGE if text.strip() else Reason.BLANK, where, raw(record))
        if len(self.notes) >= RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        self.left_out.update(name for name, value in record.items() if name not in _READ and _says(value))
        self._used |= {member.where for member in files.values()}
        day, at = moment(string(record, "date")) or (self._today, None)
        return self.notes.append(
            Note(
                source=source("diarium", string(record, "date"), said),
                text=text,
                day=day,
                offered=tuple(dict.fromkeys(" ".join(name.split()) for name in strings(record, "people"))),
                tags=tuple(filter(None, dict.fromkeys(map(tag, strings(record, "tags"))))),
                details={"at": at} if at else {},
                files=tuple(self._enclosures(files)),
                where=where,
            )
        )

    def _named(self, record: Record) -> dict[str, Member]:
        """The files that lie in the folder of an entry's moment, by name; of two alike one is numbered."""
        when = _digits(string(record, "date"))
        found = self._by_day.get(when[:8], [])
        alike = [member for digits, member in found if digits.startswith(when) or when.startswith(digits)]
        named: dict[str, Member] = {}
        for member in (member for member in alike if member.where not in self._used):
            path = PurePosixPath(member.name)
            count = sum(other.name == member.name for other in named.values())
            named[f"{path.stem}-{count + 1}{path.suffix}" if count else member.name] = member
        return named

    def _enclosures(self, files: Mapping[str, Member]) -> Iterator[Enclosure]:
        yield from (member.enclosure(name) for name, member in files.items())

    def leave(self) -> None:
        """Say of what else lies there that it belongs to no entry."""
        for member in self._files:
            if member.where not in self._used:
                self._skip(Reason.NOT_A_NOTE, member.where)

    def _skip(self, reason: Reason, where: str, whole: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, whole))


def _text(record: Record, files: Mapping[str, Member]) -> str:
    """The heading above the text."""
    from relbook.imports.hypertext import as_markdown, beside  # woken only by who reads

    said = string(record, "html") or string(record, "text")
    if string(record, "html") or re.search(r"<[a-zA-Z/!]", said):
        body = as_markdown(said, lambda where: beside(where) if beside(where) in files else "")
    else:
        body = as_lines(said)
    title = line(" ".join(string(record, "heading").split()))
    return "\n\n".join(part for part in (title, unmarked(body)) if part.strip())


def _shown(name: str) -> str:
    from relbook.imports.hypertext import picture

    return picture(name) if PurePosixPath(name).suffix.lower() in _PICTURES else line(name)


def _says(value: Any) -> bool:
    return value not in (None, "", 0, False, [], {})


def _digits(text: str) -> str:
    """The digits of a day, or of a moment as finely as it is told; empty for what is neither."""
    found = re.match(r"\d{4}-\d\d-\d\d(?:[T _-]\d\d[-:.]?\d\d[-:.]?\d\d[.,]?\d{0,9})?\Z", text)
    return re.sub(r"\D", "", found[0]) if found else ""


READER = Reader(Format.DIARIUM, _knows, _read, entire=True)
