"""The XML of an Evernote notebook, note by note; the whole never lies in memory.

Entities are refused where they are declared and nothing outside is loaded. A note that is no XML is passed
over: reading goes on at the next one. What a resource holds is left where it lies; its place is remembered.
"""

import binascii
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from relbook.errors import CancelledError
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.streams import Slices

PIECE = 256 * 1024
"""How much is read at once, in bytes."""

TOKEN_LIMIT = 8 * 1024 * 1024
"""The longest name or attribute, in bytes."""

CONTENT_LIMIT = 8 * 1024 * 1024
"""The longest note, in characters of its HTML."""

RESTARTS = 200
"""How many notes may be broken before the notebook is."""

DEPTH = 64
"""How deep elements may stand in each other; the format has six."""

_HEAD = b'<!DOCTYPE en-export SYSTEM "x"><en-export>'
_CONTROLS = bytes.maketrans(bytes(c for c in range(32) if c not in (9, 10, 13)), b" " * 29)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_FIELDS = {"title", "content", "created", "updated"}


@dataclass
class Resource:
    """A file of a note: its bytes are base64 between two places of the notebook."""

    start: int = 0
    end: int = 0
    mime: str = ""
    name: str = ""
    digest: str = ""


@dataclass
class Page:
    """One note as it was written; `broken` is the beginning of one that could not be read."""

    title: str = ""
    content: str = ""
    created: str = ""
    updated: str = ""
    tags: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    tasks: list[dict[str, str]] = field(default_factory=list)
    resources: list[Resource] = field(default_factory=list)
    broken: bytes = b""


def pages(opened: Callable[[], IO[bytes]], stopped: Callable[[], bool]) -> Iterator[Page]:
    """Every note of a notebook.

    Raises:
        RefusedError: It is no notebook, declares entities, or holds something beyond all measure.
        CancelledError: `stopped` said so.
    """
    start = 0
    for _ in range(RESTARTS):
        with opened() as stream:
            reading = _Reading(start)
            yield from reading.pages(stream, stopped)
        if reading.failed_at < 0:
            return
        if not reading.inside:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        with opened() as stream:
            start = _next_note(stream, max(reading.failed_at, start + 1))
        with opened() as stream:
            stream.seek(reading.note_at)
            size = (start if start >= 0 else reading.failed_at + PIECE) - reading.note_at
            yield Page(broken=stream.read(max(0, min(size, CONTENT_LIMIT))))
        if start < 0:
            return
    raise RefusedError(Fault.BROKEN)


def content_of(slices: Slices, resource: Resource, limit: int) -> bytes:
    """What a resource holds; more than `limit` bytes are cut off."""
    length = max(0, min(resource.end - resource.start, limit * 2))
    coded = slices.read(resource.start, length).replace(b"\0", b"")
    return _decoded(re.sub(rb"\A[^>]*>\s*(?:<!\[CDATA\[)?|\]\]>\s*\Z", b"", coded))[: limit + 1]


def _decoded(coded: bytes) -> bytes:
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", coded)
    return binascii.a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")


def _next_note(stream: IO[bytes], start: int) -> int:
    """Where the next note begins; -1 when there is none."""
    stream.seek(start)
    before, at = b"", start
    while piece := stream.read(PIECE):
        found = (before + piece).find(b"<note>")
        if found >= 0:
            return at - len(before) + found
        at += len(piece)
        before = (before + piece)[-8:]
    return -1


class _Reading:
    """Reads from one place on, as long as it is XML."""

    def __init__(self, start: int) -> None:
        self.note_at = start
        self.failed_at = -1
        self.inside = start > 0
        self._start = start
        self._shift = start - (len(_HEAD) if start else 0)
        self._path: list[str] = []
        self._page = Page()
        self._done: list[Page] = []
        self._text: list[str] = []
        self._size = 0
        self._sum = hashlib.md5(usedforsecurity=False)
        self._rest = ""
        self._fed = self._heard = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._say
        self._parser.EntityDeclHandler = self._refuse

    def pages(self, stream: IO[bytes], stopped: Callable[[], bool]) -> Iterator[Page]:
        stream.seek(self._start)
        piece = _HEAD if self._start else stream.read(PIECE)
        one_byte = piece[:2] not in _WIDE and piece[1:2] != b"\0"
        while piece:
            if stopped():
                raise CancelledError
            whole = self._parse(piece.translate(_CONTROLS) if one_byte else piece)
            yield from self._take()
            if not whole:
                return
            piece = stream.read(PIECE)
        if not self.inside:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        if len(self._path) > 1:  # it was cut off in a note
            self.failed_at = self._shift + self._fed

    def _parse(self, piece: bytes) -> bool:
        """Read on; whether there may be more to read."""
        try:
            self._parser.Parse(piece)
        except (LookupError, ValueError) as error:  # an encoding that there is not, or not for XML
            raise RefusedError(Fault.NOT_TEXT) from error
        except expat.ExpatError:
            if not self.inside or self._path:
                self.failed_at = max(0, self._shift + self._parser.ErrorByteIndex)
            return False
        self._fed += len(piece)
        if self._fed - self._heard > TOKEN_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        return True

    def _take(self) -> list[Page]:
        found, self._done = self._done, []
        return found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._heard = self._fed
        self._path.append(name)
        if len(self._path) > DEPTH:
            raise RefusedError(Fault.TOO_DEEP)
        if len(self._path) == 1:
            self.inside = name == "en-export"
            if not self.inside:
                raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        self._text, self._size = [], 0
        here = self._path[1:]
        if here == ["note"]:
            self._page = Page()
            self.note_at = self._shift + self._parser.CurrentByteIndex
        elif here == ["note", "task"]:
            self._page.tasks.append({})
        elif here == ["note", "resource"]:
            self._page.resources.append(Resource())
        elif here == ["note", "resource", "data"]:
            self._page.resources[-1].start = self._shift + self._parser.CurrentByteIndex
            self._sum, self._rest = hashlib.md5(usedforsecurity=False), ""

    def _end(self, name: str) -> None:
        self._heard = self._fed
        here = self._path[1:]
        words = "".join(self._text)
        self._text, self._size = [], 0
        page = self._page
        if here == ["note"]:
            self._done.append(page)
        elif len(here) == 2 and here[0] == "note" and name in _FIELDS:
            setattr(page, name, words if name == "content" else words.strip())
        elif here == ["note", "tag"]:
            page.tags.append(words.strip())
        elif here[:2] == ["note", "note-attributes"] and len(here) == 3:
            page.attributes.setdefault(name, words.strip())
        elif here[:2] == ["note", "task"] and len(here) == 3:
            page.tasks[-1].setdefault(name, words.strip())
        elif here[:2] == ["note", "resource"] and page.resources:
            self._resource(page.resources[-1], here[2:], words.strip())
        self._path.pop()

    def _resource(self, resource: Resource, here: list[str], words: str) -> None:
        if here == ["data"]:
            resource.end = self._shift + self._parser.CurrentByteIndex
            self._sum.update(_decoded(self._rest.encode("ascii", "ignore")))
            resource.digest = self._sum.hexdigest()
        elif here == ["mime"]:
            resource.mime = words
        elif here == ["resource-attributes", "file-name"]:
            resource.name = words

    def _say(self, words: str) -> None:
        self._heard = self._fed
        if self._path[2:] == ["resource", "data"]:
            self._sum_up(words)
            return  # it stays where it lies
        self._size += len(words)
        if self._size > CONTENT_LIMIT:
            words = ""
        self._text.append(words)

    def _sum_up(self, coded: str) -> None:
        """Go on with the digest, by which the text of the note names the file."""
        letters = self._rest + "".join(coded.split())
        whole = len(letters) // 4 * 4
        self._sum.update(_decoded(letters[:whole].encode("ascii", "ignore")))
        self._rest = letters[whole:]

    def _refuse(self, *declared: object) -> None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
