"""A journal of our own, or a part of one; its rows are looked at where the tables are known."""

import binascii
import hashlib
import io
import re
from base64 import b64decode
from collections.abc import Callable
from typing import IO, Any

from relbook.errors import CancelledError
from relbook.imports import json_pieces
from relbook.imports.given import Given
from relbook.imports.intake import JOURNAL_LIMIT, Fault, RefusedError
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel, Reason, Skipped

FORMAT = "relbook journal"

_OURS = re.compile(rb'\s*\{(?:.{0,60000}?[,\s])?\s*"files"\s*:\s*\{\s*"[0-9a-f]{64}"', re.DOTALL)
"""A journal whose first words are its files: what it is stands far below them."""


_DEEP = 3
"""The journal, its tables, their rows: what is read one by one."""


def read(content: bytes) -> Parcel:
    """The rows and files of a journal that lies in memory."""
    return _read_from(io.BytesIO(content), bool)


def _read_from(stream: IO[bytes], stopped: Callable[[], bool]) -> Parcel:
    book = json_pieces.loaded(stream, JOURNAL_LIMIT, stopped, _DEEP)
    if not isinstance(book, dict) or book.get("format") != FORMAT:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    tables, schema = book.get("tables"), book.get("schema")
    if not isinstance(tables, dict) or not isinstance(schema, str):
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    rows = {name: tuple(found) for name, found in tables.items() if isinstance(found, list)}
    contents, skipped = _contents(book.get("files"), stopped)
    return Parcel(Format.JSON, skipped=tuple(skipped), tables=rows, contents=contents, schema=schema)


def _contents(files: Any, stopped: Callable[[], bool]) -> tuple[dict[str, bytes], list[Skipped]]:
    """What the files hold, each under the digest that it truly has."""
    contents: dict[str, bytes] = {}
    skipped: list[Skipped] = []
    for digest, coded in (files if isinstance(files, dict) else {}).items():
        if stopped():
            raise CancelledError
        content = _decoded(coded)
        if content is None or hashlib.sha256(content).hexdigest() != digest:
            skipped.append(Skipped(Reason.BAD_VALUE, f"files {digest[:64]}"))
        else:
            contents[digest] = content
    return contents, skipped


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
    with given.only.stream() as stream:
        return _read_from(stream, asked.stopped)


READER = Reader(Format.JSON, _knows, _read, apart=True)
