"""Everything, row by row, for another program or for another relbook; see resources/schema.

The text is exactly what `json.dumps(..., indent=1, sort_keys=True, ensure_ascii=False)` would
give for the whole, made piece by piece.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from json.encoder import encode_basestring

FORMAT = "relbook journal"

Row = Mapping[str, str | float | bool | None]


def pieces(
    tables: Iterable[tuple[str, Iterable[Row]]],
    files: Iterable[tuple[str, bytes]],
    *,
    schema: str,
    whole: bool,
) -> Iterator[str]:
    """The file, piece by piece.

    Args:
        tables: Table names in alphabetical order, each with its rows in the order of their keys.
        files: Digests in alphabetical order, each with what the file holds.
        schema: The name of the last migration the rows come from.
        whole: Whether this is the whole journal and not a part of it.
    """
    yield '{\n "files": '
    yield from _members(
        (digest, iter((_shown(b64encode(content).decode(), 2),))) for digest, content in files
    )
    yield f',\n "format": {_shown(FORMAT, 1)},\n "schema": {_shown(schema, 1)},\n "tables": '
    yield from _members((name, _rows(rows)) for name, rows in tables)
    yield f',\n "whole": {_shown(whole, 1)}\n}}\n'


def _members(members: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    empty = True
    for name, value in members:
        yield f"{'{' if empty else ','}\n  {_shown(name, 2)}: "
        yield from value
        empty = False
    yield "{}" if empty else "\n }"


def _rows(rows: Iterable[Row]) -> Iterator[str]:
    empty = True
    for row in rows:
        yield f"{'[' if empty else ','}\n   {_row(row)}"
        empty = False
    yield "[]" if empty else "\n  ]"


def _row(row: Row) -> str:
    """What `_shown` gives for a row. `json` sets values in one by one in Python; these are all plain."""
    if not row:
        return _shown(row, 3)
    return (
        "{\n    " + ",\n    ".join([f"{_key(name)}: {_plain(row[name])}" for name in sorted(row)]) + "\n   }"
    )


def _plain(value: object) -> str:
    """A text, a number, or one of the three words that JSON has; by its kind, for 1.0 is as much as True."""
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    return _WORDS[value] if value is None or type(value) is bool else json.dumps(value)


_WORDS: Mapping[object, str] = {None: "null", True: "true", False: "false"}
_key = lru_cache(1_000)(encode_basestring)


def _shown(value: object, depth: int) -> str:
    """As JSON, set in as deep as it stands; line ends within a text are escapes, so none is touched."""
    text = json.dumps(value, indent=1, sort_keys=True, ensure_ascii=False)
    return text.replace("\n", "\n" + " " * depth)
