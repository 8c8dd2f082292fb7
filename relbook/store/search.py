"""Finding words: in entries, promises, facts, questions and clients, newest first."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from playhouse.fts_parser import parse

from relbook.journal.fold import query_for_index
from relbook.journal.selection import Selection
from relbook.store.index import base, mark_client, mark_kind, mark_tag
from relbook.store.models import database

LIMIT = 50
"""How many hits are shown at a time."""

COUNT_CAP = 1000
"""Counting stops here: "1,000+" says as much as the true number and is five hundred times quicker."""

POOL = 2000
"""Best match first is asked only of this many of the newest hits."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found: a row of some kind, at its place in time."""

    kind: str
    key: str
    place: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found; `count` is capped at `COUNT_CAP`."""

    hits: tuple[Hit, ...]
    count: int


def search(
    selection: Selection, *, before: int | None = None, best: bool = False, limit: int = LIMIT
) -> Found:
    """Look for the selection's words everywhere; anything a person can type is a valid query."""
    if not selection.words.strip() and not selection.needs_index:
        return Found((), 0)
    match = expression(
        selection.words,
        client_id=selection.client_id,
        kinds=selection.kinds,
        tag=selection.tag,
        inbox=selection.inbox,
        promises=selection.promises,
    )
    low, high = _bounds(selection, before)
    return Found(_hits(match, low, high, limit, best=best), _count(match, low, high))


def expression(
    words: str,
    *,
    sort: str = "",
    client_id: str = "",
    kinds: Sequence[str] = (),
    tag: str = "",
    inbox: bool = False,
    promises: bool = False,
) -> str:
    """The index's own words for a question; every filter is asked of the index itself."""
    marks = [f"_is{sort}"] * bool(sort)
    marks += [mark_client(client_id)] * bool(client_id)
    marks += [mark_tag(tag)] * bool(tag)
    marks += ["_inbox"] * inbox + ["_promise"] * promises
    parts = [f'marks : "{mark}"' for mark in marks]
    if kinds:
        parts.append("(" + " OR ".join(f'marks : "{mark_kind(kind)}"' for kind in kinds) + ")")
    if words.strip():
        parts.append(f"text : ({parse(query_for_index(words))})")
    return " AND ".join(parts) or '""'


def texts(hits: Sequence[Hit]) -> dict[str, str]:
    """What the rows of hits say, for their excerpts: one query a kind."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for hit in hits:
        by_kind[hit.kind].append(hit.key)
    found: dict[str, str] = {}
    for kind, keys in by_kind.items():
        marks = ",".join("?" * len(keys))
        sql = f"SELECT id, {_TEXT[kind]} FROM {kind} WHERE id IN ({marks})"  # noqa: S608 - our own names
        found.update(database().execute_sql(sql, keys).fetchall())
    return found


_TEXT = {
    "entry": "text",
    "promise": "text",
    "fact": "text",
    "question": "text",
    "client": "name || char(10) || about",
}


def _bounds(selection: Selection, before: int | None) -> tuple[int, int]:
    low = base(selection.since, None) if selection.since else 0
    high = base(selection.until + timedelta(days=1), None) if selection.until else base(date.max, None)
    return low, min(high, before) if before is not None else high


def _hits(match: str, low: int, high: int, limit: int, *, best: bool) -> tuple[Hit, ...]:
    newest = "SELECT rowid AS place, rank FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?"
    if best:
        inner = f"SELECT place FROM ({newest} ORDER BY rowid DESC LIMIT {POOL}) ORDER BY rank LIMIT ?"
    else:
        inner = f"SELECT place FROM ({newest.replace(', rank', '')} ORDER BY rowid DESC LIMIT ?)"
    sql = (
        f"SELECT place.kind, place.key, found.place FROM ({inner}) found JOIN place ON place.id = found.place"
    )
    rows: list[Any] = database().execute_sql(sql, (match, low, high, limit)).fetchall()
    found = [Hit(kind, key, place) for kind, key, place in rows]
    return tuple(found if best else sorted(found, key=lambda hit: hit.place, reverse=True))


def _count(match: str, low: int, high: int) -> int:
    capped = "SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ? LIMIT ?"
    sql = f"SELECT count(*) FROM ({capped})"
    return int(database().execute_sql(sql, (match, low, high, COUNT_CAP)).fetchone()[0])
