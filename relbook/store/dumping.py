"""Rows as they lie, for the lossless format.

A whole journal goes out with everything, the bin and earlier texts included. A part, or one that
leaves private entries or secrets here, goes out without what is gone, without earlier texts and
drafts (a line may have been marked secret later), and without what is only the writer's own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from relbook.errors import MissingError
from relbook.journal.lives.parts import is_open
from relbook.journal.page import File
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.syntax import without_secrets
from relbook.journal.tiers import without_lines
from relbook.store import files, sensitive
from relbook.store.belonging import Belongs, as_kept
from relbook.store.choosing import Chosen, choose
from relbook.store.columns import BY_NAME
from relbook.store.models import EntryRow, among, tuples
from relbook.store.renewing import NOTED
from relbook.store.schema import migration_names

_OWN = frozenset(
    {"asking", "client_change", "device", "draft", "entry_version", "import", "origin", "prompt"}
    | {"saved_search", "setting"}
)
"""Tables that only a whole journal takes along."""


def is_whole(selection: Selection, *, private: bool, secrets: bool) -> bool:
    """Whether this asks for all there is."""
    return private and secrets and replace(selection, private=True) == EVERYTHING


def dump(
    selection: Selection, chosen: Chosen | None = None, /, *, private: bool, secrets: bool = False
) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Every table with its rows, both in order; call it and write within one `snapshot`.

    `chosen` is what `choose` says of the selection, where that was asked already.
    """
    if is_whole(selection, private=private, secrets=secrets):
        for name in sorted(BY_NAME):
            kept = as_kept(BY_NAME[name])
            yield name, (row for row in kept if row["name"] != NOTED) if name == "setting" else kept
        return
    chosen = chosen or choose(replace(selection, private=private))
    shut = {} if private else sensitive.lines()
    said = chosen.entries.difference(_unsaid(chosen.telling, shut, secrets=secrets))
    belongs = Belongs(replace(chosen, entries=said), private=private)
    for name in sorted(BY_NAME):
        rows = () if name in _OWN else (row for row in belongs.rows(name) if belongs(name, row))
        if name == "entry_detail" and not private:
            rows = (row for row in rows if is_open(row["name"]))
        if name == "entry":
            rows = (row | {"text": without_lines(row["text"], shut.get(row["id"], ()))} for row in rows)
            rows = rows if private else (row | {"energy": None} for row in rows)
        yield name, (row if secrets else _spoken(row) for row in rows)


def _unsaid(telling: Iterable[str], shut: Mapping[str, set[str]], *, secrets: bool) -> Iterator[str]:
    """The entries of which no word would go: such a one stays, and its files and parts with it."""
    texts = EntryRow.select(EntryRow.id, EntryRow.text).where(among(EntryRow.id, {*telling, *shut}))
    for key, text in tuples(texts):
        left = without_lines(text, shut.get(key, ()))
        if not (left if secrets else without_secrets(left)[0]).strip():
            yield key


def contents(
    selection: Selection, chosen: Chosen | None = None, /, *, private: bool, secrets: bool = False
) -> Iterator[tuple[str, bytes]]:
    """What the files of those rows hold, by digest; a file that is missing is left out."""
    tables = dump(selection, chosen, private=private, secrets=secrets)
    attached = next(rows for name, rows in tables if name == "attachment")
    for digest in sorted({row["digest"] for row in attached}):
        try:
            yield digest, files.content(File("", "", "", 0, digest))
        except MissingError:
            continue


def schema() -> str:
    """The name of the last migration: what the rows of this journal look like."""
    return migration_names()[-1]


def _spoken(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: without_secrets(value)[0] if isinstance(value, str) else value for name, value in row.items()
    }
