"""Finding words: in entries, promises, facts, questions and clients, newest first."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from playhouse.fts_parser import parse

from relbook.journal.fold import query_for_index
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store.index import base, mark_client, mark_kind, mark_tag
from relbook.store.models import database

LIMIT = 50
"""How many hits are shown at a time."""

COUNT_CAP = 1000
"""Counting stops here: "1,000+" says as much as the true number and is five hundred times quicker."""

POOL = 2000
"""Best match first is asked only of this many of the newest hits."""

LINES = ("promise", "fact", "question")
"""What is made of an entry's lines; the entry says the same words."""

END = (1 << 63) - 1
"""A place after every other: the largest number SQLite keeps."""


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
    selection: Selection,
    *,
    before: int | None = None,
    best: bool = False,
    limit: int = LIMIT,
    skip: int = 0,
) -> Found:
    """Look for the selection's words everywhere; anything a person can type is a valid query.

    Without words, the entries the rest of the selection asks for are found; asked nothing, nothing
    is found. `before` is the place to go on from when newest come first, `skip` how many of the
    best have been seen.
    """
    if replace(selection, words=selection.words.strip(), private=True) == EVERYTHING:
        return Found((), 0)
    match, low, high = _asked(selection)
    hits = _best(match, low, high, limit, skip) if best else _newest(match, low, before or high, limit)
    return Found(hits, _count(match, low, high))


@dataclass(frozen=True, slots=True)
class Breadth:
    """How many rows a search leads to, how many clients they are about, whether all are entries."""

    count: int
    people: int = 0
    only_entries: bool = True


def breadth(selection: Selection) -> Breadth:
    """Count what a person would count: a line of an entry that is found itself is not another find.

    Only the newest `COUNT_CAP` hits are looked at.
    """
    lines = " UNION ALL ".join(
        f"""SELECT l.client, l.entry FROM found JOIN {sort} l ON l.id = row
            JOIN client c ON c.id = l.client AND c.gone IS NULL WHERE sort = '{sort}'"""
        for sort in LINES
    )
    sql = f"""WITH found AS (SELECT place.kind AS sort, place.key AS row FROM
            (SELECT rowid FROM words WHERE {_WITHIN} ORDER BY rowid DESC LIMIT ?) hit
            JOIN place ON place.id = hit.rowid),
        lines AS ({lines}),
        alone AS (SELECT client FROM lines WHERE entry IS NULL OR entry NOT IN (SELECT row FROM found)),
        whose AS (SELECT t.client FROM found JOIN entry_client t ON t.entry = row AND t.gone IS NULL
            UNION SELECT client FROM alone UNION SELECT row FROM found WHERE sort = 'client')
        SELECT (SELECT count(*) FROM found WHERE sort = 'entry'), (SELECT count(*) FROM alone),
            (SELECT count(*) FROM found WHERE sort = 'client'), (SELECT count(*) FROM whose)"""
    texts, alone, people, whose = database().execute_sql(sql, (*_asked(selection), COUNT_CAP)).fetchone()
    return Breadth(texts + alone + people, whose, alone + people == 0)


def also_found(entry_ids: Collection[str], selection: Selection) -> set[str]:
    """Those of the entries that the same question finds."""
    marks = ",".join("?" * len(entry_ids))
    among = f"SELECT id FROM place WHERE key IN ({marks})"
    sql = f"""SELECT place.key FROM words JOIN place ON place.id = words.rowid
        WHERE {_WITHIN.replace("rowid", "words.rowid")} AND words.rowid IN ({among})"""
    asked = (*_asked(selection), *entry_ids)
    return {key for (key,) in database().execute_sql(sql, asked).fetchall()}


def expression(
    words: str,
    *,
    sort: str = "",
    client_id: str = "",
    kinds: Sequence[str] = (),
    tag: str = "",
    inbox: bool = False,
    promises: bool = False,
    beside: Sequence[str] = (),
) -> str:
    """The index's own words for a question; every filter is asked of the index itself.

    `beside` are further marks, see `marks_beside`.
    """
    marks = [f"_is{sort}"] * bool(sort)
    marks += [mark_client(client_id)] * bool(client_id)
    marks += [mark_tag(tag)] * bool(tag)
    marks += ["_nobody" if kinds else "_inbox"] * inbox  # a reflection waits for nobody, but may be asked for
    marks += ["_promise"] * promises + list(beside)
    parts = [f'marks : "{mark}"' for mark in marks]
    if kinds:
        parts.append("(" + " OR ".join(f'marks : "{mark_kind(kind)}"' for kind in kinds) + ")")
    if words.strip():
        parts.append(f"text : ({parse(query_for_index(words))})")
    return " AND ".join(parts) or '""'


def marks_beside(selection: Selection) -> list[str]:
    """The marks of the index for what a selection asks besides kind, tag and client."""
    marks = [f"_e{selection.lift}"] * bool(selection.lift) + [f"_r{selection.reach}"] * bool(selection.reach)
    return marks + ["_landmark"] * selection.landmarks


def texts(hits: Sequence[Hit]) -> dict[str, str]:
    """What the rows of hits say, for their excerpts: one query a kind."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for hit in hits:
        by_kind[hit.kind].append(hit.key)
    found: dict[str, str] = {}
    for kind, keys in by_kind.items():
        marks = ",".join("?" * len(keys))
        sql = f"SELECT id, {_TEXT[kind]} FROM {kind} WHERE id IN ({marks})"
        found.update(database().execute_sql(sql, keys).fetchall())
    return found


_TEXT = {
    "entry": "text",
    "promise": "text",
    "fact": "text",
    "question": "text",
    "client": "name || char(10) || about",
}


def _asked(selection: Selection) -> tuple[str, int, int]:
    """What to ask the index, and between which places."""
    words = selection.words.strip()
    match = expression(
        words,
        sort="" if words else "entry",
        client_id=selection.client_id,
        kinds=selection.kinds,
        tag=selection.tag,
        inbox=selection.inbox,
        promises=selection.promises,
        beside=marks_beside(selection),
    )
    return match, *_bounds(selection)


def _bounds(selection: Selection) -> tuple[int, int]:
    low = base(selection.since, None) if selection.since else 0
    if selection.until is None or selection.until == date.max:
        return low, END
    return low, base(selection.until + timedelta(days=1), None)


def _newest(match: str, low: int, high: int, limit: int) -> tuple[Hit, ...]:
    inner = f"SELECT rowid AS place FROM words WHERE {_WITHIN} ORDER BY rowid DESC LIMIT ?"
    found = _hits(inner, (match, low, high, limit))
    return tuple(sorted(found, key=lambda hit: hit.place, reverse=True))


def _best(match: str, low: int, high: int, limit: int, skip: int) -> tuple[Hit, ...]:
    pool = f"SELECT rowid AS place, rank FROM words WHERE {_WITHIN} ORDER BY rowid DESC LIMIT {POOL}"
    inner = f"SELECT place, rank FROM ({pool}) ORDER BY rank, place DESC LIMIT ? OFFSET ?"
    return tuple(_hits(inner, (match, low, high, limit, skip), "ORDER BY found.rank, found.place DESC"))


_WITHIN = "words MATCH ? AND rowid >= ? AND rowid < ?"


def _hits(inner: str, asked: Sequence[object], order: str = "") -> list[Hit]:
    sql = f"""SELECT place.kind, place.key, found.place FROM ({inner}) found
        JOIN place ON place.id = found.place {order}"""
    rows: list[Any] = database().execute_sql(sql, asked).fetchall()
    return [Hit(kind, key, place) for kind, key, place in rows]


def _count(match: str, low: int, high: int) -> int:
    sql = f"SELECT count(*) FROM (SELECT rowid FROM words WHERE {_WITHIN} LIMIT ?)"
    return int(database().execute_sql(sql, (match, low, high, COUNT_CAP)).fetchone()[0])
