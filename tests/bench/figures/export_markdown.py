"""A folder of Markdown, a file an entry; the floor writes the same files by bare SQL, without a manifest."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from relbook.outgoing.order import Form
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.line import Line
from tests.bench.outward import OPEN, several, synced
from tests.bench.outward import measure as outward


def measure(book: Book) -> Iterator[Line]:
    """With what usually leaves: private entries and secret lines stay."""
    yield from outward(book, Form.MARKDOWN, _floor, part=PART)


PART = 5_000
"""A file more costs what the one before it did, and a busy disk takes 2 ms for each, again and again."""


def _floor(target: Path, low: int) -> int:
    sql = """SELECT t.entry, c.name FROM entry_client t JOIN client c ON c.id = t.client
        WHERE t.gone IS NULL AND c.gone IS NULL AND t.place >= ? ORDER BY t.created"""
    people = several(sql, low)
    tags = several(
        "SELECT t.entry, tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag WHERE t.gone IS NULL"
    )
    made: set[str] = set()
    count = 0
    columns = "id, day, at, kind, text, minutes, channel, initiated, pinned, landmark"
    sql = f"SELECT {columns} FROM entry WHERE gone IS NULL AND place >= ? AND {OPEN} ORDER BY place DESC"
    for key, day, at, kind, text, *more in database().execute_sql(sql, (low,)):
        who = people[key]
        home = f"{who[0] if who else 'inbox'}/{day[:4]}"
        if home not in made:
            (target / home).mkdir(parents=True)
            made.add(home)
        title = text.partition("\n")[0][:80]
        head = f"id: {key}\ntitle: {title}\ndate: {day}\ntime: {at}\ncreated: {day} {at}\nkind: {kind}\n"
        head += f"people: {who}\ntags: {tags[key]}\nmore: {more}\n"
        (target / home / f"{day} {key}.md").write_bytes(f"---\n{head}---\n{text}".encode())
        count += 1
    told = [_of_clients(table, low) for table in ("promise", "fact", "question")]
    for one, name in database().execute_sql("SELECT id, name FROM client WHERE gone IS NULL"):
        (target / one).mkdir()
        (target / one / "about.md").write_text(name, "utf-8")
        if said := [row for table in told for row in table[one]]:
            (target / one / "records.json").write_text(json.dumps(said, indent=1), "utf-8")
    synced()
    synced()
    return count


def _of_clients(table: str, low: int) -> dict[str, list[Any]]:
    """What is known and promised beside the entries, by client; of a part what its entries say."""
    found: dict[str, list[Any]] = defaultdict(list)
    part = "AND entry IN (SELECT id FROM entry WHERE place >= ?)" if low else ""
    sql = f"SELECT client, * FROM {table} WHERE gone IS NULL {part}"
    for client, *row in database().execute_sql(sql, (low,) if low else ()):
        found[client].append(row)
    return found
