"""Texts that stay and speak of somebody: found in every column of every table, and taken out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from relbook.journal.forgetting import Spot, excerpt
from relbook.journal.naming import Finder, Known, without
from relbook.store.database import Journal
from relbook.store.tracing import ids, run

_NO_WORDS = frozenset({"id", "created", "updated", "device", "gone", "day", "at", "due", "made", "digest"})
"""Columns that hold no words of anybody's."""

_OWN_WORDS = {"entry": "text", "client": "name", "meeting": "title", "setting": "name", "draft": "kind"}
"""Which column of a row says to a person what it is."""

DERIVED = frozenset({"words", "place", "stale"})
"""Tables that are made again from the rest; the index of words is one of several tables."""


def tables(journal: Journal) -> list[str]:
    """The tables that hold what was written, not what is derived from it."""
    names = ids(journal, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for name in names if name not in DERIVED and not name.startswith("words_")]


def texts(journal: Journal, table: str) -> list[str]:
    """The columns of a table that may hold words."""
    found = run(journal, f'PRAGMA table_info("{table}")').fetchall()
    return [name for _, name, kind, *_ in found if kind.upper() == "TEXT" and name not in _NO_WORDS]


def spots(journal: Journal, known: Known, going: dict[str, list[str]]) -> list[Spot]:
    """Where somebody is spoken of in rows that do not go; the sure ones first."""
    sure, perhaps = Finder(known.sure, known.figures), Finder(known.perhaps)
    found = [
        spot
        for table in tables(journal)
        for spot in _of_table(journal, table, sure, perhaps, frozenset(going.get(table, ())))
    ]
    return sorted(found, key=lambda spot: (not spot.sure, spot.table != "entry", spot.table))


def _of_table(
    journal: Journal, table: str, sure: Finder, perhaps: Finder, going: frozenset[str]
) -> Iterator[Spot]:
    columns = texts(journal, table)
    if not columns or "id" not in _columns(journal, table):
        return
    named = ", ".join(f'"{name}"' for name in columns)
    for key, *values in run(journal, f'SELECT id, {named} FROM "{table}"').fetchall():
        for column, value in zip(columns, values, strict=True):
            if key in going or not isinstance(value, str):
                continue
            found = sure.spans(value)
            whole = bool(found)
            found = found or perhaps.spans(value)
            if found:
                words = excerpt(value, *found[0])
                yield Spot(table, key, column, whole, len(found), words, *_heading(journal, table, key))


def _columns(journal: Journal, table: str) -> list[str]:
    return [name for _, name, *_ in run(journal, f'PRAGMA table_info("{table}")').fetchall()]


def _heading(journal: Journal, table: str, key: str) -> tuple[str, date | None]:
    """What the text stands in, and its day."""
    if table in ("entry_version", "entry_detail"):
        owner = ids(journal, f"SELECT entry FROM {table} WHERE id = ?", key)
        return _heading(journal, "entry", owner[0]) if owner else ("", None)
    columns = _columns(journal, table)
    own = _OWN_WORDS.get(table, "")
    if own not in columns:
        own = "''"
    on = "day" if "day" in columns else "NULL"
    rows: list[Any] = run(journal, f'SELECT {own}, {on} FROM "{table}" WHERE id = ?', key).fetchall()
    for words, day in rows:
        head = str(words or "").strip().partition("\n")[0][:80]
        return head, date.fromisoformat(day) if isinstance(day, str) and len(day) == 10 else None
    return "", None


def redact(journal: Journal, chosen: Iterable[Spot], known: Known) -> int:
    """Take the words out of these texts, within the transaction in hand; says how many texts that were.

    In a text that is surely about them a first name is theirs, too.
    """
    finder = Finder((*known.sure, *known.perhaps), known.figures)
    count = 0
    for spot in chosen:
        if spot.table == "tag":
            _untag(journal, spot.key)
            count += 1
            continue
        sql = f'SELECT "{spot.column}" FROM "{spot.table}" WHERE id = ?'
        for text in ids(journal, sql, spot.key):
            words = _unlike(journal, spot, without(text, finder.spans(text)))
            run(journal, f'UPDATE "{spot.table}" SET "{spot.column}" = ? WHERE id = ?', words, spot.key)
            count += 1
    return count


def _unlike(journal: Journal, spot: Spot, words: str) -> str:
    """The words, or with the end of the row's key behind them where another row has them and may not."""
    unique = run(journal, _UNIQUE, spot.table, spot.column).fetchone()
    return f"{words} {spot.key[-6:]}" if unique else words


_UNIQUE = """SELECT 1 FROM pragma_index_list(?) list, pragma_index_info(list.name) part
    WHERE list."unique" AND part.name = ?"""


def _untag(journal: Journal, key: str) -> None:
    """A tag that names somebody is no tag any more."""
    run(journal, "DELETE FROM entry_tag WHERE tag = ?", key)
    run(journal, "DELETE FROM tag WHERE id = ?", key)
