"""Which words of the index begin so: of a long book FTS5 would gather every row of all of them first.

How words begin stands in the index itself: with one letter and two, of long words with three. For anything
else FTS5 reads all rows of all words that begin so, and puts them in order, before it says the newest;
asked for the words themselves, it walks back from the newest of each and stops where it may. It says
nowhere which words those are without going through their rows, so they are read off the index's own pages,
whose form SQLite keeps ("The SQLite FTS5 Extension", section 9, and the head of `fts5_index.c`).
"""

import json
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from relbook.journal.fleeting import fleeting
from relbook.journal.frozen import frozen
from relbook.journal.units import BEGINNING, LONG
from relbook.store.models import database

SHORT = BEGINNING
"""Beginnings up to so many letters stand in the index themselves (`journal/given.py`)."""

SMALL = 2_000
"""What begins with one letter more is left to FTS5 by an index of fewer pages: some 4,000 entries."""

LARGE = 100_000
"""An index of fewer pages is left to FTS5: 58,000 (100,000 entries) gather the rows of a word in 4 ms."""

MOST = 48
"""More words than this are not asked for one by one."""

MANY = 480
"""Where only one letter more than `SHORT` is said as many are looked through, of which few are asked for.

FTS5 would put all their rows in order first: 490,000 of 379 words at 100,000 entries, which takes it 120 ms.
"""

HELD = 4
"""So many answers are kept: the words of a query are typed one after another."""

_BEGINNING = re.compile(r'"(\w+)"\*')
_STRUCTURE = 10  # the row of `words_data` that says which segments there are
_SECOND = b"\xff\x00\x00\x01"  # the form of it that an index without contents has
_SEGMENT = 37  # bits of a row's number behind its segment


@frozen
class _Segment:
    """One of the sorted parts of the index; terms lie on its leaves, from the first to the last."""

    id: int
    first: int
    last: int


def spelled_out(match: str, *, large: int = LARGE) -> str:
    """The same question with beginnings of words put as the words there are, where that is quicker.

    What it finds is the same as long as nothing is written in between.
    """

    def said(found: re.Match[str]) -> str:
        begun = found[1]
        if len(begun) == SHORT + 1:
            words = words_with(begun, large=min(large, SMALL), most=MANY)
            quoted = [f'"_{begun}"'] * bool(words)
            quoted += [f'"{word}"' for word in words or () if len(word) < LONG]
        else:
            quoted = [f'"{word}"' for word in words_with(begun, large=large) or ()]
        return f"({' OR '.join(quoted)})" if quoted else found[0]

    return _BEGINNING.sub(said, match)


def words_with(beginning: str, *, large: int = LARGE, most: int = MOST) -> tuple[str, ...] | None:
    """The words that begin so, in their order.

    None where the index has fewer than `large` pages, where they are more than `most`, and where the
    index was written meanwhile or has a form that is not known here. What an open transaction has
    written is not on the pages yet, so within one nothing is said, either.
    """
    if database().connection().in_transaction:
        return None
    low = b"0" + beginning.encode()
    high, found = low + b"\xff", set[bytes]()
    try:
        structure = _block(_STRUCTURE)
        segments = _segments(structure)
        if sum(segment.last - segment.first + 1 for segment in segments) < large:
            return None
        walked = _walked(str(database().database), structure)
        if (known := _among(walked, beginning)) is not None:
            return known if len(known) <= most else None
        for leaf in _blocks(_leaves(segments, low, high, most)):
            terms = _terms(leaf)
            found.update(terms[bisect_left(terms, low) : bisect_left(terms, high)])
        if len(found) > most or _block(_STRUCTURE) != structure:
            return None
    except (IndexError, ValueError):
        return None
    words = walked[beginning] = tuple(term[1:].decode() for term in sorted(found))
    if len(walked) > HELD:
        del walked[next(iter(walked))]
    return words


@fleeting(1)
def _walked(book: str, structure: bytes) -> dict[str, tuple[str, ...]]:
    """What was found of this book's index as it is now: of one letter more some of the words are left."""
    return {}


def _among(walked: Mapping[str, tuple[str, ...]], beginning: str) -> tuple[str, ...] | None:
    """The words that begin so, if all of them were met behind fewer letters."""
    for length in range(len(beginning), 0, -1):
        if (words := walked.get(beginning[:length])) is not None:
            return tuple(word for word in words if word.startswith(beginning))
    return None


def _leaves(segments: Sequence[_Segment], low: bytes, high: bytes, most: int) -> set[int]:
    """The numbers of the pages on which terms between these two begin, in all segments."""
    first = {segment.id: segment.first for segment in segments}
    listed, room = json.dumps([*first]), (most + 1) * len(first) + 1
    rows = _ask(_BEGIN, low, listed, listed, low, high, room)
    if len(rows) == room:
        raise ValueError
    return {(key << _SEGMENT) + max(first[key], leaf or 0) for key, leaf in rows}


_BEGIN = """SELECT value, (SELECT pgno >> 1 FROM words_idx WHERE segid = value AND term <= ?
        ORDER BY term DESC LIMIT 1) FROM json_each(?)
    UNION ALL SELECT segid, pgno >> 1 FROM json_each(?) CROSS JOIN words_idx ON segid = value
        WHERE term > ? AND term < ? LIMIT ?"""


@fleeting(2)  # the same at every key until something is written
def _segments(structure: bytes) -> tuple[_Segment, ...]:
    """The parts that the index says it has."""
    if structure[4:8] != _SECOND:
        raise ValueError
    numbers = _numbers(structure, 8)
    levels, _, _ = islice(numbers, 3)
    found = []
    for _ in range(levels):
        _, count = islice(numbers, 2)
        for _ in range(count):
            key, first, last, *_ = islice(numbers, 8)
            if first:  # else all of it went over into another
                found.append(_Segment(key, first, last))
    return tuple(found)


def _terms(leaf: bytes) -> tuple[bytes, ...]:
    """The terms that begin on a page; each says how much of the one before it it begins with."""
    found, at, kept, term = list[bytes](), 0, 0, b""
    for step in _numbers(leaf, int.from_bytes(leaf[2:4], "big")):
        at += step
        begin = at
        if found:
            kept, begin = _number(leaf, begin)
        length, begin = _number(leaf, begin)
        term = term[:kept] + leaf[begin : begin + length]
        found.append(term)
    return tuple(found)


def _numbers(block: bytes, at: int) -> Iterator[int]:
    """The numbers from here to the end."""
    while at < len(block):
        value, at = _number(block, at)
        yield value


def _number(block: bytes, at: int) -> tuple[int, int]:
    """A number as SQLite writes it, seven bits a byte and eight in the ninth, and where it ends."""
    value = block[at]
    if value < 0x80:  # as most are
        return value, at + 1
    value = 0
    for _ in range(8):
        byte, at = block[at], at + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | block[at], at + 1


def _block(number: int) -> bytes:
    rows = _ask("SELECT block FROM words_data WHERE id = ?", number)
    if not rows:
        raise ValueError
    return bytes(rows[0][0])


def _blocks(numbers: Collection[int]) -> list[bytes]:
    """These pages."""
    sql = "SELECT block FROM words_data WHERE id IN (SELECT value FROM json_each(?))"
    rows = _ask(sql, json.dumps([*numbers]))
    if len(rows) != len(numbers):
        raise ValueError
    return [block for (block,) in rows]


def _ask(sql: str, *values: object) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = database().execute_sql(sql, values).fetchall()
    return found
