"""Where rows stand in the index: a number that sorts as time.

The day is in the high bits, the minute below (`seating.py`); the rows of one minute stand by
key, and with it in the order they were made. So the order never depends on what was written,
taken back or indexed when. Reading the index backwards is reading the journal newest first, which
is what makes every keystroke quick (measured: five milliseconds at a hundred thousand entries,
where ordering by rank took a tenth of a second).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from peewee import IntegerField, Model, TextField

from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.fleeting import fleeting
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.given import given_to_index
from relbook.journal.quiet import is_secret
from relbook.journal.reach import Lift, Reach
from relbook.store import seating
from relbook.store.models import database


class PlaceRow(Model):
    """Which row stands at a place of the index."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    key = TextField(unique=True)

    class Meta:
        table_name = "place"


@frozen
class Doc:
    """What the index says about one row; `begins` is None for a row that is gone."""

    key: str
    begins: int | None = None
    words: Iterable[str] = ()
    marks: Iterable[str] = ()


def mark_client(client_id: str) -> str:
    """How the index marks whose row it is."""
    return f"_c{client_id}"


def mark_kind(kind: str) -> str:
    """How the index marks an entry's or a fact's kind."""
    return f"_k{_spelt(kind)}"


def mark_tag(tag: str) -> str:
    """How the index marks a tag."""
    return f"_t{_spelt(tag)}"


def mark_lift(energy: int | None) -> list[str]:
    """How the index marks what an entry did to the writer; nothing where it does not say."""
    if energy is None:
        return []
    return [f"_e{Lift.GAVE if energy > 0 else Lift.TOOK if energy < 0 else Lift.EVEN}"]


def mark_reach(kind: str, tier: str, text: str) -> list[str]:
    """How the index marks how far an entry may go."""
    private = tier == Tier.PRIVATE or kind in PRIVATE_KINDS
    secret = "secret" in text.lower() and any(is_secret(line) for line in text.splitlines())
    return [f"_r{Reach.PRIVATE if private else Reach.OPEN}", *[f"_r{Reach.SECRET}"] * secret]


@fleeting(1_000)
def _spelt(name: str) -> str:
    """One word of letters that every tokenizer keeps whole, another for every name."""
    return "".join(char if char.isascii() and char.isalnum() else f"_{ord(char):x}_" for char in fold(name))


def seat(kind: str, keys: Sequence[str], docs: Iterable[Doc]) -> dict[str, int | None]:
    """Give each row its place and write its words there; says where each now stands.

    A key without a document is of a row that is not in the file any more. Words are written last and
    all at once, to where a row stands by then: a crowded minute may have moved it. Rows come in
    the order of time, in which they lie in the file, too: out of it, many would cost half as much again.
    """
    known = {doc.key: doc for doc in docs}
    docs = sorted((known.get(key) or Doc(key) for key in keys), key=lambda doc: (doc.begins or 0, doc.key))
    there = _seated(keys)
    _unseat(there, [doc.key for doc in docs if doc.key in there and not _stays(doc, there[doc.key])])
    for doc in docs:
        if doc.begins is not None and not _stays(doc, there.get(doc.key)):
            place = seating.seat_for(doc.key, doc.begins)
            _run("INSERT INTO place(id, kind, key) VALUES (?, ?, ?)", place, kind, doc.key)
    found: dict[str, int] = _seated(keys)
    written = (
        (place, *_written(kind, known[key])) for key, place in sorted(found.items(), key=itemgetter(1))
    )
    database().cursor().executemany("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", written)
    return {key: found.get(key) for key in keys}


def _seated(keys: Sequence[str]) -> dict[str, int]:
    """Where rows stand that have a place."""
    sql = "SELECT key, id FROM place WHERE key IN (SELECT value FROM json_each(?))"
    return dict(_run(sql, json.dumps(list(keys))).fetchall())


def _stays(doc: Doc, place: int | None) -> bool:
    """Whether a row keeps the place it has: as long as its minute is the same."""
    return place is not None and doc.begins is not None and seating.holds(doc.begins, place)


def _unseat(there: Mapping[str, int], leaving: Sequence[str]) -> None:
    """Take the words of rows out of the index, and off their places those that have others or none now."""
    if there:
        many = json.dumps(list(there.values()))
        _run("DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))", many)
    if leaving:
        _run("DELETE FROM place WHERE key IN (SELECT value FROM json_each(?))", json.dumps(leaving))


def _written(kind: str, doc: Doc) -> tuple[str, str]:
    """The words and the marks of a row."""
    words = given_to_index("\n".join(filter(None, doc.words)))
    return words, " ".join((f"_is{kind}", *doc.marks))


def _run(sql: str, *values: object) -> Any:
    return database().execute_sql(sql, values)
