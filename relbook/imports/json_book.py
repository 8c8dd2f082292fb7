"""A journal of our own, or a part of one; its rows are looked at where the tables are known.

The file is gone through once to see that it is whole, and to count. Rows and files are read again from
where they lie when they are taken in: what lies in memory does not follow what the file holds.
"""

import binascii
import hashlib
import json
import os
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from relbook.errors import UnreadableFileError
from relbook.imports.given import MEMBERS_LIMIT, Given, Member
from relbook.imports.intake import JOURNAL_LIMIT, RECORDS_LIMIT, Fault, RefusedError
from relbook.imports.json_pieces import Text, items, members
from relbook.imports.reader import Asked, Reader
from relbook.imports.streams import Slices
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel, Reason, Skipped
from relbook.journal.reread import AT_HAND, Reread

FORMAT = "relbook journal"

_OURS = re.compile(rb'\s*\{(?:.{0,60000}?[,\s])?\s*"files"\s*:\s*\{\s*"[0-9a-f]{64}"', re.DOTALL)
"""A journal whose first words are its files: what it is stands far below them."""

TOLD = 1_000
"""After how many rows it is said how far it is."""

HELD = 16 * 1024 * 1024
"""How much of a table is kept to be shown, in bytes."""

TABLES_LIMIT = 1_000
"""How many tables a journal may have; ours have some fifty."""

_SAID = frozenset({"format", "schema", "tables"})
_WALKED = object()
"""Stands for what is not held."""

Told = Callable[[int, int], None]


def read(content: bytes) -> Parcel:
    """The rows and files of a journal that lies in memory."""
    return _Book(Path(), Member.holding("", content)).parcel(bool, lambda done, of: None)


@dataclass
class _Book:
    """A journal that lies in a file of `path`: what a walk through it finds."""

    path: Path
    member: Member
    said: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, Reread[Any]] = field(default_factory=dict)
    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)

    def parcel(self, stopped: Callable[[], bool], told: Told) -> Parcel:
        """All of it, once it has been gone through.

        Raises:
            RefusedError: It is not whole, none of ours, or too large.
            CancelledError: `stopped` said so.
        """
        with self.member.stream() as stream:
            self._walk(stream, Text(stream, stopped), told)
        schema = self.said.get("schema")
        if self.said.get("format") != FORMAT or self.said.get("tables") is not _WALKED:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        if not isinstance(schema, str):
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        contents = _Contents(self.member, self.path, self.files)
        skipped = tuple(self.skipped)
        return Parcel(Format.JSON, skipped=skipped, tables=self.tables, contents=contents, schema=schema)

    def _walk(self, stream: IO[bytes], text: Text, told: Told) -> None:
        size = size_of(stream)
        if size > JOURNAL_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)

        def at(place: int) -> None:
            if place > JOURNAL_LIMIT:
                raise RefusedError(Fault.TOO_LARGE)
            told(min(place, size), size)

        for name in members(text):
            within = text.sign() == "{" and name in {"files", "tables"}
            if within and name == "files":
                self._files(text, at)
            elif within:
                self._tables(text, at)
            value = _WALKED if within else text.value()
            if name in _SAID:
                self.said[name] = value
        text.end()

    def _files(self, text: Text, at: Callable[[int], None]) -> None:
        """Where each file lies that is what its digest says."""
        self.files.clear()
        for digest in members(text):
            start = text.place()
            at(start)
            content = _decoded(text.value())
            if content is None or hashlib.sha256(content).hexdigest() != digest:
                self.skipped.append(Skipped(Reason.BAD_VALUE, f"files {digest[:64]}"))
            else:
                self.files[digest] = (start, text.place() - start)
            if len(self.files) > MEMBERS_LIMIT or len(self.skipped) > RECORDS_LIMIT:
                raise RefusedError(Fault.TOO_LARGE)

    def _tables(self, text: Text, at: Callable[[int], None]) -> None:
        self.tables.clear()
        for name in members(text):
            if text.sign() != "[":
                text.value()
                self.tables.pop(name, None)
                continue
            if len(self.tables) >= TABLES_LIMIT:
                raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
            start, count, odd = text.place(), 0, 0
            first: list[Any] = []
            for row in items(text):
                if len(first) < AT_HAND and text.place() - start < HELD:
                    first.append(row)
                count += 1
                odd += not isinstance(row, dict) or "id" not in row
                if odd > RECORDS_LIMIT:  # nothing of ours, and each would have to be named
                    raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
                if count % TOLD == 0:
                    at(text.place())
            self.tables[name] = Reread(count, first, _Rows(self.member, self.path, start))


@dataclass(frozen=True)
class _Rows:
    """The rows of a table, from where they lie."""

    member: Member
    path: Path
    start: int

    def __call__(self) -> Iterator[Any]:
        """Read them again.

        Raises:
            UnreadableFileError: The file is gone by now, or not what it was.
        """
        try:
            with self.member.stream() as stream:
                stream.seek(self.start)
                yield from items(Text(stream, bool, self.start))
        except RefusedError as error:
            raise UnreadableFileError(self.path, error.fault.value) from error
        except OSError as error:
            raise UnreadableFileError(self.path, Fault.GONE.value) from error


class _Contents(Mapping[str, bytes]):
    """Files by their digests; each is read when it is asked for, at the least cost in their order."""

    def __init__(self, member: Member, path: Path, places: Mapping[str, tuple[int, int]]) -> None:
        self._slices = Slices(member.stream)
        self._path = path
        self._places = places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, digest: str) -> bytes:
        """What a file holds.

        Raises:
            UnreadableFileError: It is not there any more.
        """
        place = self._places[digest]
        with suppress(RefusedError, OSError, ValueError):
            content = _decoded(json.loads(self._slices.read(*place)))
            if content is not None and hashlib.sha256(content).hexdigest() == digest:
                return content
        raise UnreadableFileError(self._path, Fault.GONE.value)


def size_of(stream: IO[bytes]) -> int:
    """How long a file of the disk is, in bytes; 0 of what is packed: that shows as it is read."""
    try:
        return os.fstat(stream.fileno()).st_size
    except (OSError, AttributeError):
        return 0


def _decoded(coded: Any) -> bytes | None:
    try:
        return b64decode(coded, validate=True) if isinstance(coded, str) else None
    except (binascii.Error, ValueError):
        return None


def _knows(given: Given) -> bool:
    start = as_octets(given.start()).lstrip()
    return start[:1] == b"{" and (b'"relbook journal"' in start or bool(_OURS.match(start)))


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    return _Book(given.path / given.part, given.only).parcel(asked.stopped, asked.told)


READER = Reader(Format.JSON, _knows, _read, apart=True)
