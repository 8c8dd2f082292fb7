"""What the columns of a table are: said with `--map "Column=field"`, shown with `--columns`."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence

from relbook.errors import UnknownColumnError
from relbook.journal.parcel import Parcel
from relbook.journal.table import Field, Table
from relbook.store import mapped
from relbook.verbs import voice

Lookup = Callable[[Sequence[str]], Mapping[int, str] | None]
"""What the columns of a table with these headers are said to be."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    said = "what a column of a table is; again for each: " + ", ".join(Field)
    parser.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD", help=said)
    parser.add_argument("--columns", action="store_true", help="show what columns are, and bring nothing")


def lookup(asked: Namespace) -> Lookup:
    """What was said, above what was said before of a table with these headers."""

    def columns(headers: Sequence[str]) -> Mapping[int, str] | None:
        before = mapped.remembered(headers)
        if not asked.map:
            return before
        return {**(before or {}), **dict(_said(one, headers) for one in asked.map)}

    return columns


def _said(one: str, headers: Sequence[str]) -> tuple[int, Field]:
    """One `Column=field`: the column by its header or its number.

    Raises:
        UnknownColumnError: There is no such column, or no such field.
    """
    column, _, field = one.rpartition("=")
    wanted, meaning = column.strip().casefold(), field.strip().casefold() or Field.LEAVE.value
    if meaning not in set(Field):
        raise UnknownColumnError(field.strip(), tuple(Field))
    found = [at for at, header in enumerate(headers) if header.casefold() == wanted]
    if not found and wanted.isdecimal() and 0 < int(wanted[:6]) <= len(headers):
        found = [int(wanted[:6]) - 1]
    if not found:
        raise UnknownColumnError(column.strip(), [header for header in headers if header])
    return found[0], Field(meaning)


def remember(parcel: Parcel) -> None:
    """Keep what was said of the columns of a table, for the next with these headers."""
    if parcel.table is not None and parcel.table.chosen:
        mapped.remember(parcel.table.headers, parcel.table.fields)


def say(name: str, table: Table, *, as_json: bool) -> None:
    """Each column: its number, its header, what it is, and something out of it."""
    rows = [
        {"column": at + 1, "header": header, "field": field.value, "example": _example(table, at)}
        for at, (header, field) in enumerate(zip(table.headers, table.fields, strict=True))
        if table.filled[at]
    ]
    if as_json:
        voice.say_json({"path": name, "rows": "entries" if table.notes else "clients", "columns": rows})
        return
    voice.say(f"{name}: each row is {'an entry' if table.notes else 'a client'}.")
    for row in rows:
        voice.say("  {column:>3}  {header}  =  {field}".format(**row) + _beside(str(row["example"])))


def _example(table: Table, at: int) -> str:
    return next(filter(None, (" ".join(row[at].split()) for row in table.rows)), "")[:60]


def _beside(example: str) -> str:
    return f"  ({example})" if example else ""
