"""JSON of other programs: read without trusting a word of it."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from relbook.imports.intake import Fault, RefusedError, as_text

Record = Mapping[str, Any]
"""An object as it came: whatever is looked up in it may be of any kind."""

VALUES_LIMIT = 6_000_000
"""How many values a file may hold: each takes some ten times the room it has in the file."""

_UNSPEAKABLE = re.compile("[\0\ud800-\udfff]")
"""What no text holds and JSON can: a NUL, half a letter."""


def loaded(content: bytes) -> Any:
    """What a file of JSON holds; a number too long to be one is nothing.

    Raises:
        RefusedError: It is not text, nested too deeply, of too many values, or not JSON.
    """
    if sum(map(content.count, (b",", b"{", b"["))) > VALUES_LIMIT:
        raise RefusedError(Fault.TOO_LARGE)
    text = as_text(content)
    if text is None:
        raise RefusedError(Fault.NOT_TEXT)
    try:
        return json.loads(text, parse_int=_number, parse_constant=_nothing)
    except RecursionError as error:
        raise RefusedError(Fault.TOO_DEEP) from error
    except ValueError as error:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS) from error


def string(record: Record, name: str) -> str:
    """A field that is text; empty when it is missing or anything else."""
    found = record.get(name)
    return _UNSPEAKABLE.sub("", found) if isinstance(found, str) else ""


def strings(record: Record, name: str) -> Iterator[str]:
    """The texts of a field that is a list; the whole field when it is one text."""
    found = record.get(name)
    for one in found if isinstance(found, list) else [found]:
        if isinstance(one, str) and (plain := _UNSPEAKABLE.sub("", one).strip()):
            yield plain


def records(record: Record, name: str) -> Iterator[Record]:
    """The objects of a field that is a list."""
    found = record.get(name)
    yield from (one for one in found if isinstance(one, dict)) if isinstance(found, list) else ()


def inside(record: Record, name: str) -> Record:
    """A field that is an object; an empty one when it is not."""
    found = record.get(name)
    return found if isinstance(found, dict) else {}


def raw(record: object) -> bytes:
    """A record as it came, to be kept beside the file."""
    try:
        return json.dumps(record, ensure_ascii=False, default=str).encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return b""


def _number(digits: str) -> int | None:
    return int(digits) if len(digits) < 400 else None


def _nothing(name: str) -> None:
    """NaN and the infinities are no JSON."""
