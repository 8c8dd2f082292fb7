"""A journal of one's own comes back from its JSON; the floor is executemany of the same rows."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from relbook.outgoing.order import Form
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.inward import Raw, minute_of
from tests.bench.inward import measure as inward
from tests.bench.line import Line

SAID = {
    "entry": ("day", "at", ("text",)),
    "promise": ("made", "", ("text",)),
    "fact": ("as_of", "", ("text",)),
    "question": ("noted", "", ("text",)),
    "client": ("created", "", ("name", "about")),
}
"""What the index holds of a table: from which column its day, its clock and its words come."""


def measure(book: Book) -> Iterator[Line]:
    """At most 10,000 entries, into a new journal."""
    yield from inward(book, Form.JSON, _floor)


def _floor(path: Path) -> int:
    tables: dict[str, list[dict[str, Any]]] = json.loads(path.read_text("utf-8"))["tables"]
    with database().atomic("IMMEDIATE"):
        raw = Raw()
        for name, rows in tables.items():
            if rows:
                raw.many(name, [*rows[0]], [tuple(row.values()) for row in rows])
        whose = defaultdict(list)
        for tie in tables["entry_client"]:
            whose[tie["entry"]].append(f"_c{tie['client']}")
        for name, (day, at, words) in SAID.items():
            raw.index(
                name,
                [
                    (
                        row["id"],
                        minute_of(row[day][:10], row.get(at)),
                        "\n".join(row[word] for word in words),
                        " ".join(whose[row["id"]]),
                    )
                    for row in tables[name]
                ],
            )
    return len(tables["entry"])
