"""The notes of jrnl, as they come from its text or from its JSON."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial
from typing import Any

from relbook.errors import CancelledError
from relbook.imports import jrnl_text
from relbook.imports.charsets import text_of
from relbook.imports.fields import clock, moment, tag
from relbook.imports.given import Member
from relbook.imports.intake import FIELD_LIMIT, RECORDS_LIMIT, Fault, RefusedError, source
from relbook.imports.jrnl import DAYS
from relbook.imports.jrnl_sort import Sort
from relbook.imports.json_text import Record, loaded, raw, records, string, strings
from relbook.imports.links import tame
from relbook.imports.marks import unmarked
from relbook.imports.reader import Asked
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Note, Reason, Skipped

_LIMIT = 32 * 1024 * 1024
"""The largest journal, in bytes: a page a day for 40 years takes half of it."""

_FIELDS = frozenset({"title", "body", "date", "time", "tags", "starred"})
_WEB = re.compile(r"\]\(|\]:|<[A-Za-z]")
_TAG = re.compile(r"(?<!\S)([@#])([-+*#/\w]+)")


class Box:
    """What has come so far."""

    def __init__(self, asked: Asked) -> None:
        self.notes: list[Note] = []
        self.skipped: list[Skipped] = []
        self.left_out: Counter[str] = Counter()
        self._asked = asked
        self._seen: Counter[tuple[date, time | None, str]] = Counter()

    def take_only(self, member: Member, sort: Sort) -> None:
        """Take the one file that was given.

        Raises:
            RefusedError: It cannot be read, or is no journal.
        """
        self._take(member, sort, member.read(_LIMIT))
        if not self.notes and not any(one.raw for one in self.skipped):
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)

    def take(self, member: Member, sort: Sort) -> None:
        """Take one of several files; one that cannot be read stops no other."""
        if sort is Sort.ENCRYPTED:
            return self._skip(Reason.ENCRYPTED, member.where)
        content = b""
        self._seen.clear()
        try:
            content = member.read(_LIMIT)
            return self._take(member, sort, content)
        except RefusedError as error:
            if len(self.notes) >= RECORDS_LIMIT:
                raise
            return self._skip(error.reason(content), member.where, content)

    def leave(self, member: Member) -> None:
        """Say of a file that it was not read."""
        self._skip(Reason.NOT_A_NOTE, member.where)

    def _take(self, member: Member, sort: Sort, content: bytes) -> None:
        if sort is Sort.TEXT:
            self._take_text(member, content)
        else:
            self._take_json(member, loaded(content), content)

    def _take_text(self, member: Member, content: bytes) -> None:
        before = self._named(member)
        text = text_of(as_octets(content))
        for number, found in enumerate(jrnl_text.entries(text, self._asked.stopped), 1):
            where = f"{member.where}: {number}"
            day, at = jrnl_text.day_of(found, before, self._asked.today)
            before = day
            if found.size > FIELD_LIMIT:
                self._skip(Reason.TOO_LARGE, where, found.raw())
                continue
            self._keep(found.text, (day, at), where, found.raw, starred=found.starred)

    def _named(self, member: Member) -> date | None:
        """The day that the place of a file in its folder tells."""
        found = DAYS.fullmatch(member.where)
        told = moment("{year}-{month}-{day}".format(**found.groupdict())) if found else None
        return told[0] if told else None

    def _take_json(self, member: Member, found: Any, content: bytes) -> None:
        book = found if isinstance(found, dict) else {}
        listed = isinstance(book.get("entries"), list)
        if listed and len(book["entries"]) > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        if not listed and not _FIELDS & book.keys():
            return self._skip(Reason.BAD_VALUE, member.where, content)
        for number, record in enumerate(records(book, "entries") if listed else [book], 1):
            if number % 1000 == 0 and self._asked.stopped():
                raise CancelledError
            self._take_record(record, f"{member.where}: {number}")
        for number, record in enumerate(book["entries"] if listed else [], 1):
            if not isinstance(record, dict):
                self._skip(Reason.BAD_VALUE, f"{member.where}: {number}", raw(record))
        return None

    def _take_record(self, record: Record, where: str) -> None:
        day, _ = moment(string(record, "date")) or (self._asked.today, None)
        parts = [string(record, "title").strip(), string(record, "body").rstrip()]
        text = "\n".join(part for part in parts if part.strip()).lstrip("\n")
        self.left_out.update(name for name, value in record.items() if name not in _FIELDS and value)
        when = day, clock(string(record, "time"))
        starred = record.get("starred") is True
        self._keep(
            text, when, where, partial(raw, record), starred=starred, named=tuple(strings(record, "tags"))
        )

    def _keep(
        self,
        said: str,
        when: tuple[date, time | None],
        where: str,
        whole: Callable[[], bytes],
        *,
        starred: bool,
        named: tuple[str, ...] = (),
    ) -> None:
        text = said.replace("\0", "")
        if not text.strip() or len(text) > FIELD_LIMIT:
            return self._skip(Reason.TOO_LARGE if text.strip() else Reason.BLANK, where, whole())
        if len(self.notes) >= RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        day, at = when
        details: dict[str, Any] = {"at": at} if at else {}
        if starred:
            details["pinned"] = True
        marks = dict.fromkeys((*_tagged(text), *((name[:1], name[1:]) for name in named if name[:1] in "@#")))
        bare = [("#", name) for name in named if name[:1] not in "@#"]
        names = dict.fromkeys(_name(word) for sign, word in marks if sign == "@")
        tags = dict.fromkeys(tag(word.rstrip("-+*#/")) for _, word in (*marks, *bare))
        return self.notes.append(
            Note(
                source=self._source(day, at, text),
                text=tame(unmarked(text)) if _WEB.search(text) else unmarked(text),
                day=day,
                offered=tuple(name for name in names if name),
                tags=tuple(name for name in tags if name),
                details=details,
                where=where,
            )
        )

    def _source(self, day: date, at: time | None, text: str) -> str:
        """The same for an entry whether it comes as text or as JSON; of two alike the second is another."""
        words = " ".join(text.split())
        self._seen[day, at, words] += 1
        count = self._seen[day, at, words]
        clocked = at.isoformat("minutes") if at else ""
        return source("jrnl", day.isoformat(), clocked, words, *([str(count)] if count > 1 else []))

    def _skip(self, reason: Reason, where: str, whole: bytes = b"") -> None:
        self.skipped.append(Skipped(reason, where, whole))


def _tagged(text: str) -> Iterator[tuple[str, str]]:
    yield from ((found[1], found[2]) for found in _TAG.finditer(text))


def _name(word: str) -> str:
    """What a tag calls somebody; empty when it can be nobody."""
    name = word.replace("_", " ").strip("-+*#/ ")
    return name if re.search(r"[^\W\d_]", name) else ""
