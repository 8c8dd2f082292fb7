"""A folder of Markdown comes in; the floor reads the same files and writes the same rows by executemany.

That is entries with their ties and tags, what their lines became, and where each came from.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from relbook.outgoing.order import Form
from relbook.store.keys import new_key
from relbook.store.models import database
from relbook.store.moment import now
from tests.bench.book import Book
from tests.bench.inward import Raw, minute_of
from tests.bench.inward import measure as inward
from tests.bench.line import Line

BORN = ["id", "created", "updated", "device"]
COLUMNS = [*BORN, "kind", "day", "at", "zone", "text", "channel", "tier"]
MORE = ["pinned", "landmark", "prompt", "question"]


def measure(book: Book) -> Iterator[Line]:
    """At most 10,000 entries, into a new journal."""
    yield from inward(book, Form.MARKDOWN, _floor)


def _floor(path: Path) -> int:
    """Front matter as lines with a colon; whose an entry is, its folder says."""
    people: dict[str, str] = {}
    rows, ties, found, marked, origins = [], [], [], [], []
    stamp = now().isoformat()
    for file in sorted(path.rglob("*.md")):
        home = file.relative_to(path).parts[0]
        people.setdefault(home, new_key())
        head, _, text = file.read_text("utf-8").removeprefix("---\n").partition("\n---\n")
        said = {
            name: json.loads(value) for name, _, value in (line.partition(": ") for line in head.split("\n"))
        }
        if "date" not in said:
            continue
        key, day, at, kind = said["id"], said["date"], said.get("time"), said["kind"]
        rows.append((key, stamp, stamp, "", kind, day, at, "", text, "", "shareable", 0, 0, "", ""))
        ties.append((key, people[home]))
        marked += [(key, tag) for tag in said.get("tags", ())]
        tags = " ".join(f"_t{tag}" for tag in said.get("tags", ()))
        found.append((key, minute_of(day, at), text, f"_k{kind} _c{people[home]} {tags}"))
        origins.append((new_key(), stamp, stamp, "", "batch", f"relbook:{key}", "entry", key))
    with database().atomic("IMMEDIATE"):
        raw = Raw()
        raw.people(people)
        raw.many("entry", [*COLUMNS, *MORE], rows)
        raw.ties(ties)
        raw.tags(marked)
        raw.index("entry", found)
        raw.many("origin", [*BORN, "batch", "source", "kind", "row"], origins)
        for records in path.rglob("records.json"):
            _beside(raw, people[records.relative_to(path).parts[0]], json.loads(records.read_text("utf-8")))
    return len(rows)


def _beside(raw: Raw, client: str, records: dict[str, Any]) -> None:
    """What lines became, which the import makes of the lines themselves."""
    stamp = now().isoformat()
    for table, day, more in (
        ("promise", "made", {"mine": 1, "firm": 1, "outcome": "open"}),
        ("fact", "as_of", {"kind": "like", "standing": "known", "mine": 0, **_NEVER}),
        ("question", "noted", {}),
    ):
        held = records.get(f"{table}s", ())
        columns = [*BORN, "client", "entry", "sentence", "text", day, *more]
        rows = [
            (new_key(), stamp, stamp, "", client, one["entry"], one["sentence"], one["text"], one[day])
            for one in held
        ]
        raw.many(table, columns, [(*row, *more.values()) for row in rows])
        raw.index(table, [(row[0], minute_of(row[8], None), row[7], f"_c{client}") for row in rows])


_NEVER = {"sensitive": 0, "pinned": 0, "ending": "", "care": ""}
