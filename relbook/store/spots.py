"""Texts that stay and speak of somebody: found in every column of every table, and taken out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from relbook.journal.forgetting import Spot, excerpt
from relbook.journal.naming import Finder, Known, without
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.tracing import ids, run

_NO_WORDS = frozenset({"id", "created", "updated", "device", "gone", "day", "at", "due", "made", "digest"})
"""Columns that hold no words of anybody's."""

_OWN_WORDS = {"entry": "text", "client": "name", "meeting": "title", "setting": "name", "draft": "kind"}
"""Which column of a row says to a person what it is."""

OFTEN = 500
"""After so many rows it is asked whether to go on."""

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


def spots(
    journal: Journal, known: Known, leaving: dict[str, list[str]], going: Going = AT_ONCE
) -> list[Spot]:
    """Where somebody is spoken of in rows that do not go; the sure ones first.

    Raises:
        CancelledError: It was stopped.
    """
    sure, perhaps = Finder(known.sure, known.figures), Finder(known.perhaps)
    many = {table: _many(journal, table) for table in tables(journal)}
    found: list[Spot] = []
    of, seen = sum(many.values()), 0
    for table, rows in many.items():
        part = going.span(seen, seen + rows, of)
        found += _of_table(journal, table, sure, perhaps, frozenset(leaving.get(table, ())), part)
        seen += rows
    return sorted(found, key=lambda spot: (not spot.sure, spot.table != "entry", spot.table))


def _of_table(
    journal: Journal, table: str, sure: Finder, perhaps: Finder, leaving: frozenset[str], going: Going
) -> Iterator[Spot]:
    columns = texts(journal, table)
    if not columns or "id" not in _columns(journal, table):
        return
    named, rows = ", ".join(f'"{name}"' for name in columns), _many(journal, table)
    for number, (key, *values) in enumerate(run(journal, f'SELECT id, {named} FROM "{table}"')):
        if number % OFTEN == 0:
            going.at(number, rows)
        for column, value in zip(columns, values, strict=True):
            if key in leaving or not isinstance(value, str):
                continue
            found = sure.spans(value)
            whole = bool(found)
            found = found or perhaps.spans(value)
            if found:
                words = excerpt(value, *found[0])
                yield Spot(table, key, column, whole, len(found), words, *_heading(journal, table, key))


def _many(journal: Journal, table: str) -> int:
    """How many rows a table has."""
    return int(run(journal, f'SELECT count(*) FROM "{table}"').fetchone()[0])


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
