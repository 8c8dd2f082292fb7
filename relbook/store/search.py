"""Finding words: in entries, promises, facts, questions and clients, newest first."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from playhouse.fts_parser import parse

from relbook.journal.fold import query_for_index
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store.models import database
from relbook.store.places import mark_client, mark_kind, mark_tag
from relbook.store.seating import base
from relbook.store.spelling import spelled_out

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


@frozen
class Hit:
    """Where words were found: a row of some kind, at its place in time."""

    kind: str
    key: str
    place: int


@frozen
class Found:
    """What a search found; `count` is capped at `COUNT_CAP`.

    `places` are those of the newest hits, at most `COUNT_CAP` of them and the newest first, and
    there is no other between the places `low` and `high`.
    """

    hits: tuple[Hit, ...]
    count: int
    places: tuple[int, ...] = ()
    low: int = 0
    high: int = 0


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
    places = _newest(
        match, low, before or high, max(limit, COUNT_CAP)
    )  # one walk for hits, count and breadth
    hits = _best(match, low, high, limit, skip) if best else hits_at(places[:limit])
    count = min(len(places), COUNT_CAP) if before is None else _count(match, low, high)
    reach = places[-1] if len(places) >= COUNT_CAP else low
    return Found(hits, count, places, reach, before or high)


def hits_at(places: Sequence[int]) -> tuple[Hit, ...]:
    """The hits at these places, in this order."""
    sql = f"SELECT id, kind, key FROM place WHERE id IN ({','.join('?' * len(places))})"
    rows: list[Any] = database().execute_sql(sql, places).fetchall()
    there = {place: Hit(kind, key, place) for place, kind, key in rows}
    return tuple(there[place] for place in places if place in there)


@frozen
class Breadth:
    """How many rows a search leads to, how many clients they are about, whether all are entries."""

    count: int
    people: int = 0
    only_entries: bool = True


def breadth(places: Sequence[int]) -> Breadth:
    """Count what a person would count: a line of an entry that is found itself is not another find.

    CROSS JOIN keeps SQLite to this order: from the few that were found to their rows.
    """
    lines = " UNION ALL ".join(
        f"""SELECT l.client, l.entry FROM found CROSS JOIN {sort} l ON l.id = row
            CROSS JOIN client c ON c.id = l.client AND c.gone IS NULL WHERE sort = '{sort}'"""
        for sort in LINES
    )
    sql = f"""WITH found AS MATERIALIZED (SELECT kind AS sort, key AS row FROM place
            WHERE id IN ({",".join("?" * len(places))})),
        lines AS MATERIALIZED ({lines}),
        alone AS (SELECT client FROM lines WHERE entry IS NULL OR entry NOT IN (SELECT row FROM found)),
        whose AS (SELECT t.client FROM found CROSS JOIN entry_client t ON t.entry = row AND t.gone IS NULL
            UNION SELECT client FROM alone UNION SELECT row FROM found WHERE sort = 'client')
        SELECT (SELECT count(*) FROM found WHERE sort = 'entry'), (SELECT count(*) FROM alone),
            (SELECT count(*) FROM found WHERE sort = 'client'), (SELECT count(*) FROM whose)"""
    texts, alone, people, whose = database().execute_sql(sql, places).fetchone()
    return Breadth(texts + alone + people, whose, alone + people == 0)


def also_found(entry_ids: Collection[str], selection: Selection, found: Found) -> set[str]:
    """Those of the entries that the same question finds; the index is asked for what `found` leaves open."""
    marks = ",".join("?" * len(entry_ids))
    rows: Any = database().execute_sql(f"SELECT id, key FROM place WHERE key IN ({marks})", [*entry_ids])
    seats: dict[int, str] = dict(rows.fetchall())
    met = seats.keys() & set(found.places)
    if unsure := [place for place in seats if not found.low <= place < found.high]:
        match, low, high = _asked(selection)
        low, high = max(low, min(unsure)), min(high, max(unsure) + 1)
        among = ",".join("?" * len(unsure))
        sql = f"SELECT rowid FROM words WHERE {_WITHIN} AND rowid IN ({among})"
        met |= {place for (place,) in database().execute_sql(sql, (match, low, high, *unsure)).fetchall()}
    return {seats[place] for place in met}


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
        asked = query_for_index(words, begun=_knows_beginnings())
        parts.append(f"text : ({parse(asked)})")
    return " AND ".join(parts) or '""'


def marks_beside(selection: Selection) -> list[str]:
    """The marks of the index for what a selection asks besides kind, tag and client."""
    marks = [f"_e{selection.lift}"] * bool(selection.lift) + [f"_r{selection.reach}"] * bool(selection.reach)
    return marks + ["_landmark"] * selection.landmarks


def texts(hits: Sequence[Hit]) -> dict[str, str]:
    """What the rows of hits say, for their excerpts: one query a kind."""
    found: dict[str, str] = {}
    for kind, keys in by_key((hit.kind, hit.key) for hit in hits).items():
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
    return spelled_out(match) if _knows_beginnings() else match, *_bounds(selection)


def _knows_beginnings() -> bool:
    """Whether the index was given how words begin: one of earlier tables was not."""
    return not database().index_unlike


def _bounds(selection: Selection) -> tuple[int, int]:
    low = base(selection.since, None) if selection.since else 0
    if selection.until is None or selection.until == date.max:
        return low, END
    return low, base(selection.until + timedelta(days=1), None)


def _newest(match: str, low: int, high: int, limit: int) -> tuple[int, ...]:
    sql = f"SELECT rowid FROM words WHERE {_WITHIN} ORDER BY rowid DESC LIMIT ?"
    return tuple(chain.from_iterable(database().execute_sql(sql, (match, low, high, limit)).fetchall()))


def _best(match: str, low: int, high: int, limit: int, skip: int) -> tuple[Hit, ...]:
    pool = f"SELECT rowid AS place, rank FROM words WHERE {_WITHIN} ORDER BY rowid DESC LIMIT {POOL}"
    sql = f"SELECT place FROM ({pool}) ORDER BY rank, place DESC LIMIT ? OFFSET ?"
    found = database().execute_sql(sql, (match, low, high, limit, skip)).fetchall()
    return hits_at([place for (place,) in found])


_WITHIN = "words MATCH ? AND rowid >= ? AND rowid < ?"


def _count(match: str, low: int, high: int) -> int:
    sql = f"SELECT count(*) FROM (SELECT rowid FROM words WHERE {_WITHIN} LIMIT ?)"
    return int(database().execute_sql(sql, (match, low, high, COUNT_CAP)).fetchone()[0])
