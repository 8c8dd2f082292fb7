"""The lossless JSON of everything; the floor is json.dumps of every row, read by bare SQL."""

import json
from collections.abc import Iterator
from pathlib import Path

from relbook.outgoing.order import Form
from relbook.store.columns import BY_NAME, kept
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.line import Line
from tests.bench.outward import PART, durable, rows
from tests.bench.outward import measure as outward


def measure(book: Book) -> Iterator[Line]:
    """The whole journal; of a large one a stretch of days, with all that belongs to its entries."""
    yield from outward(book, Form.JSON, _part if book.entries > PART else _floor, whole=True)


def _floor(target: Path, low: int) -> int:
    """Every row of every table."""
    return _written(target, dict.fromkeys(BY_NAME, "1"))


def _part(target: Path, low: int) -> int:
    """The entries of the stretch, and what hangs on them, each sought."""
    keys = [key for (key,) in rows("SELECT id FROM entry WHERE place >= ?", low)]
    mine = "entry IN (SELECT value FROM json_each(?))"
    asked = {"entry": "id IN (SELECT value FROM json_each(?))", "client": "1"}
    asked |= dict.fromkeys(("entry_client", "entry_tag", "entry_detail", "promise", "fact", "question"), mine)
    return _written(target, asked, json.dumps(keys))


def _written(target: Path, asked: dict[str, str], keys: str = "") -> int:
    count = 0
    with target.open("w", encoding="utf-8") as file:
        for name, where in sorted(asked.items()):
            names = [str(field.column_name) for field in kept(BY_NAME[name])]
            sql = f'SELECT {", ".join(names)} FROM "{name}" WHERE {where} ORDER BY id'
            for values in database().execute_sql(sql, (keys,) * where.count("?")):
                row = dict(zip(names, values, strict=True))
                file.write(json.dumps(row, indent=1, sort_keys=True, ensure_ascii=False))
                count += name == "entry"
    durable(target)
    return count
