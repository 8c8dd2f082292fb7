"""Tables as relbook itself wrote them: each cell comes back to the letter.

| table | column | becomes |
| --- | --- | --- |
| clients | `id`, and what is known of somebody | the same client; who is on file already stays as they are |
| clients | `ties`, `fields` (`csv_ties.py`) | the same; fields of whoever was not on file |
| clients | `work` | nothing: the lossless JSON has it |
| entries | `id`, `date`, `text`, and what stands beside | the same entry, its text as it was typed |
| entries | `title` | nothing: it is the first line of the text |
| entries | `files` | nothing: a table holds no files |
| promises | `entry` | what became of the promise that came with the lines of that entry |
| promises | without an entry | the same promise |
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from relbook.imports import own_notes, own_records
from relbook.journal.formula import bared
from relbook.journal.key import is_key
from relbook.journal.parcel import Card, Note
from relbook.journal.several import parted

CLIENTS = frozenset({"id", "name", "called", "alias", "being", "state", "circle", "closeness"})
ENTRIES = frozenset({"id", "date", "kind", "people", "tags", "text", "tier"})
PROMISES = frozenset({"id", "client", "whose", "text", "made", "due", "outcome"})

UNPLACED = ("work", "files")
"""Columns of ours that a table cannot bring back."""

_LISTS = frozenset(
    {"mail", "phone", "address", "link", "dates", "ties", "tie keys", "fields", "field kinds"}
    | {"people", "keys", "tags", "parts", "steps"}
)

_TICKS = frozenset({"archived", "pinned", "landmark"})


def sort_of(headers: Sequence[str]) -> str:
    """Which table of ours these columns are of: "clients", "entries", "promises" or none."""
    names = set(headers)
    for name, wanted in (("clients", CLIENTS), ("entries", ENTRIES), ("promises", PROMISES)):
        if wanted <= names:
            return name
    return ""


def fields(headers: Sequence[str], cells: Sequence[str]) -> dict[str, list[str]]:
    """The cells of a row by name, as front matter has them; a cell of several is a list."""
    found: dict[str, list[str]] = {}
    for name, cell in zip(headers, cells, strict=False):
        said = bared(cell)
        if not said:
            continue
        ticked = said == "yes" and name in _TICKS
        found[name] = parted(said) if name in _LISTS else ["true" if ticked else said]
    return found


def card(headers: Sequence[str], cells: Sequence[str], raw: bytes) -> Card | None:
    """Somebody as relbook knew them; None without a name."""
    front = fields(headers, cells)
    return own_notes.card(front, "", raw) if front.get("name") else None


def note(headers: Sequence[str], cells: Sequence[str], where: str) -> Note | None:
    """An entry as relbook had it; None when it is no longer whole."""
    front = fields(headers, cells)
    text = bared(cells[headers.index("text")]) if headers.index("text") < len(cells) else ""
    front.pop("text", None)
    found = own_notes.note(where, front, f"\n{text}\n")
    if found is None:
        return None
    return replace(found, details={name: value for name, value in found.details.items() if name != "files"})


def promise(headers: Sequence[str], cells: Sequence[str]) -> tuple[str, Mapping[str, Any]] | None:
    """Whose promise it is, by key, and the promise as relbook had it; None when it is no longer whole."""
    said = {name: bared(cell) for name, cell in zip(headers, cells, strict=False) if cell}
    client = said.get("key", "")
    mine, soft = said.get("whose") == "mine", said.get("firm") == "no"
    named = ("id", "entry", "text", "made", "due", "outcome", "settled")
    plain = {name: said[name] for name in named if name in said}
    found = own_records.promise({**plain, "mine": mine, "soft": soft})
    return (client, found) if found is not None and found["id"] and is_key(client) else None
