"""A CSV export of three tables; the floor is csv.writer over the same columns, read by bare SQL."""

import csv
from collections.abc import Iterator
from pathlib import Path

from relbook.outgoing.order import Form
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.line import Line
from tests.bench.outward import OPEN, durable, rows, several
from tests.bench.outward import measure as outward


def measure(book: Book) -> Iterator[Line]:
    """With what usually leaves: private entries and secret lines stay."""
    yield from outward(book, Form.CSV, _floor)


def _floor(target: Path, low: int) -> int:
    target.mkdir()
    people = several(
        """SELECT t.entry, c.name FROM entry_client t JOIN client c ON c.id = t.client
        WHERE t.gone IS NULL AND c.gone IS NULL AND t.place >= ? ORDER BY t.created""",
        low,
    )
    tags = several(
        """SELECT t.entry, tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag
        WHERE t.gone IS NULL ORDER BY t.created"""
    )
    beside = several("SELECT entry, name || ': ' || value FROM entry_detail WHERE gone IS NULL")
    files = several("SELECT entry, name FROM attachment WHERE gone IS NULL")
    count = 0
    with (target / "entries.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for one in _entries(low):
            key, day, at, zone, kind, text, *rest = one
            title = text.partition("\n")[0]
            who = (" ::: ".join(people[key]), " ::: ".join(tags[key]))
            writer.writerow((key, day, at, zone, kind, *who, title, text, *rest, beside[key], files[key]))
            count += 1
    with (target / "clients.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows("SELECT * FROM client WHERE gone IS NULL"))
    with (target / "promises.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(
            rows(
                """SELECT p.id, c.name, p.mine, p.text, p.made, p.due, p.firm, p.outcome, p.settled, p.entry
                FROM promise p JOIN client c ON c.id = p.client WHERE p.gone IS NULL"""
            )
        )
    for made in target.iterdir():
        durable(made)
    durable(target)
    return count


def _entries(low: int) -> Iterator[tuple[str, ...]]:
    columns = "id, day, at, zone, kind, text, minutes, channel, initiated, tier, pinned, landmark, question"
    sql = f"SELECT {columns} FROM entry WHERE gone IS NULL AND place >= ? AND {OPEN} ORDER BY place DESC"
    return iter(database().execute_sql(sql, (low,)))
