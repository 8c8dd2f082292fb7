"""Reading a damaged table by ranges of its row ids, narrowing around what cannot be read.

One bad page takes the rest of an answer with it (SQLCipher #617), so every answer that fails is
asked again in two halves on a connection of its own, down to the single row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from relbook.store.batched import batched
from relbook.store.wreck import Broken, Wreck

STEP = 500
"""How many rows are asked for at a time."""

FINEST = 32
"""Where nothing says which row ids there are, a range of this many that fails is not halved further."""


@dataclass
class Found:
    """What a table gave: its columns, its rows by their key, and the keys it should have as well.

    `certain` is True when the index of the keys could be read to its end: then nothing else exists.
    """

    columns: list[str]
    rows: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    certain: bool = True

    @property
    def missing(self) -> set[str]:
        """Keys whose rows could not be read."""
        return self.keys - self.rows.keys()

    @property
    def whole(self) -> bool:
        """Whether this is all there was."""
        return self.certain and not self.missing


def read_table(wreck: Wreck, table: str) -> Found:
    """Everything of a table that its row ids lead to.

    Raises:
        Broken: The schema cannot be read, so nobody knows what the table is.
    """
    columns = [str(row[1]) for row in wreck.ask(f'PRAGMA table_info("{table}")')]
    if not columns:
        raise Broken(table)
    found = Found(columns)
    where = _row_ids(wreck, table, found)
    at = columns.index("id")
    for row in _rows(wreck, table, where, found.certain):
        found.rows[str(row[at])] = row
    found.keys |= found.rows.keys()
    return found


def _row_ids(wreck: Wreck, table: str, found: Found) -> list[int]:
    """The row ids that the index of the keys knows, from both of its ends to the first page that fails."""
    known: dict[int, str] = {}
    for order in ("", "DESC"):
        last: str | None = None
        while True:
            beyond = f"WHERE id {'<' if order else '>'} ?" if last is not None else ""
            sql = f'SELECT rowid, id FROM "{table}" {beyond} ORDER BY id {order} LIMIT {STEP}'
            try:
                part = wreck.ask(sql, *([last] if last is not None else []))
            except Broken:
                found.certain = False
                break
            known |= dict(part)
            if len(part) < STEP:
                break
            last = part[-1][1]
        if found.certain:
            break
    found.keys = set(known.values())
    return sorted(known)


def _rows(wreck: Wreck, table: str, known: Sequence[int], certain: bool) -> Iterator[tuple[Any, ...]]:  # noqa: FBT001
    if certain:
        for part in batched(known, STEP):
            yield from _between(wreck, table, part[0], part[-1], part)
        return
    first, last = (known[0], known[-1]) if known else (1, 1)
    low, high = min(first, 1), _end(wreck, table, last)
    for start in range(low, high + 1, STEP):
        yield from _between(wreck, table, start, min(start + STEP - 1, high), None)


def _end(wreck: Wreck, table: str, known: int) -> int:
    """A row id that none lies behind, as far as can be told."""
    try:
        (last,) = wreck.ask(f'SELECT max(rowid) FROM "{table}" NOT INDEXED')[0]
    except Broken:
        return known + 10 * STEP
    return max(known, int(last or 0))


def _between(
    wreck: Wreck, table: str, low: int, high: int, known: Sequence[int] | None
) -> Iterator[tuple[Any, ...]]:
    """The rows of a range, in halves where the whole fails."""
    try:
        sql = f'SELECT * FROM "{table}" NOT INDEXED WHERE rowid BETWEEN ? AND ?'
        yield from wreck.ask(sql, low, high)
    except Broken:
        if known is not None:
            if len(known) > 1:
                half = len(known) // 2
                for part in (known[:half], known[half:]):
                    yield from _between(wreck, table, part[0], part[-1], part)
        elif high - low >= FINEST:
            middle = (low + high) // 2
            yield from _between(wreck, table, low, middle, None)
            yield from _between(wreck, table, middle + 1, high, None)
