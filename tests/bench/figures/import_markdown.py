"""A folder of Markdown comes in; the floor reads the same files and writes them by executemany."""

from collections.abc import Iterator
from pathlib import Path

from relbook.outgoing.order import Form
from relbook.store.fields import now
from relbook.store.keys import new_key
from relbook.store.models import database
from tests.bench.book import Book
from tests.bench.inward import Raw, minute_of
from tests.bench.inward import measure as inward
from tests.bench.line import Line

COLUMNS = ["id", "created", "updated", "device", "kind", "day", "at", "zone", "text", "channel", "tier"]
MORE = ["pinned", "landmark", "prompt", "question"]


def measure(book: Book) -> Iterator[Line]:
    """At most 10,000 entries, into a new journal."""
    yield from inward(book, Form.MARKDOWN, _floor)


def _floor(path: Path) -> int:
    """Front matter as lines with a colon; whose an entry is, its folder says."""
    people: dict[str, str] = {}
    stamp, rows, ties, found = now().isoformat(), [], [], []
    for file in sorted(path.rglob("*.md")):
        home = file.relative_to(path).parts[0]
        people.setdefault(home, new_key())
        head, _, text = file.read_text("utf-8").removeprefix("---\n").partition("\n---\n")
        said = dict(line.partition(": ")[::2] for line in head.split("\n"))
        if "date" not in said:
            continue
        key, day, at = said["id"], said["date"].strip("'\""), said.get("time", "").strip("'\"") or None
        rows.append((key, stamp, stamp, "", said["kind"], day, at, "", text, "", "shareable", 0, 0, "", ""))
        ties.append((key, people[home]))
        found.append((key, minute_of(day, at), text, f"_k{said['kind']} _c{people[home]}"))
    with database().atomic("IMMEDIATE"):
        raw = Raw()
        clients = ["id", "created", "updated", "device", "name", "called", "alias", "pronouns", "being"]
        clients += ["state", "closeness", "town", "zone", "about", "sample"]
        own = ("", "", "", "person", "current", "as is", "", "", "", 0)
        raw.many("client", clients, [(key, stamp, stamp, "", name, *own) for name, key in people.items()])
        raw.many("entry", [*COLUMNS, *MORE], rows)
        raw.ties(ties)
        raw.index("entry", found)
    return len(rows)
