"""An import measured beside bare executemany into the same tables and the same index.

Both go into a new journal, in turn: an import into one that holds the same notes would find them there
already. Its size does not matter to either, so of a large book a part of its length is brought in.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from operator import itemgetter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.selection import Selection
from relbook.journal.units import LONG
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.store import arrivals
from relbook.store.keys import new_key
from relbook.store.models import database
from relbook.store.moment import now
from tests.bench.book import NOW, Book, cache, opened
from tests.bench.line import Line, at_least
from tests.bench.scale import fill_in_bulk, scale
from tests.bench.timing import spent

PART = 10_000
"""How many entries come in at most."""

ROUNDS = 2

Floor = Callable[[Path], int]
"""Reads what an export left at a path into the journal that is open; says how many entries it held."""


def measure(book: Book, form: Form, floor: Floor) -> Iterator[Line]:
    """Entries a second of the import and of its floor; what comes in was exported by relbook."""
    with TemporaryDirectory(prefix="bench-", dir=cache()) as room:
        place = Path(room)
        given = _given(place, form, min(book.entries, PART))
        empty = place / "empty.relbook"
        with opened(empty):
            pass
        counts: list[int] = []
        taken: tuple[list[float], list[float]] = ([], [])
        for number in range(ROUNDS + 1):
            for side, act in enumerate((_take_in, lambda path: counts.append(floor(path)))):
                with opened(Path(shutil.copy(empty, place / f"{number}-{side}.relbook"))):
                    time = spent(lambda act=act: act(given))  # type: ignore[misc]
                if number:  # the first does not count
                    taken[side].append(time)
    ours, least = (counts[0] / median(times) * 1000 for times in taken)
    yield Line(f"import {form}", ours, least, "/s", at_least(0.6))


def _given(place: Path, form: Form, entries: int) -> Path:
    """What an export made of a journal of so many entries."""
    target = place / ("given.json" if form is Form.JSON else "given")
    with opened(place / "source.relbook"):
        fill_in_bulk(scale(entries, NOW.date()))
        Errand(Order(Selection(), form, target, NOW.date(), to=target, private=True, secrets=True))()
    return target


def _take_in(path: Path) -> None:
    for given in door.laid_out(path):
        arrivals.apply(door.read(given, Asked(NOW.date())), today=NOW.date())


def _with_beginnings(text: str) -> str:
    """A text with how its words begin, of which the index is made."""
    words = set(text.split())
    begins = {word[:2] for word in words} | {word[0] for word in words}
    begins |= {word[:3] for word in words if len(word) >= LONG}
    return " _".join(("", *begins)) + " " + text


class Raw:
    """Bare executemany into the tables of entries and into the index."""

    def __init__(self) -> None:
        self._run = database().cursor().executemany
        self._minutes: dict[int, int] = {}
        self._stamp = now().isoformat()

    def many(self, table: str, columns: list[str], rows: Sequence[tuple[object, ...]]) -> None:
        """Rows as they are."""
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        self._run(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)

    def ties(self, pairs: list[tuple[str, str]]) -> None:
        """Whose the entries are."""
        columns = ["id", "created", "updated", "device", "entry", "client", "typed"]
        stamp = self._stamp
        self.many(
            "entry_client", columns, [(new_key(), stamp, stamp, "", entry, who, 0) for entry, who in pairs]
        )

    def people(self, named: dict[str, str]) -> None:
        """Clients by their names."""
        columns = ["id", "created", "updated", "device", "name", "called", "alias", "pronouns", "being"]
        columns += ["state", "closeness", "town", "zone", "about", "sample"]
        own, stamp = ("", "", "", "person", "current", "as is", "", "", "", 0), self._stamp
        self.many("client", columns, [(key, stamp, stamp, "", name, *own) for name, key in named.items()])

    def tags(self, pairs: list[tuple[str, str]]) -> None:
        """What the entries are tagged with."""
        columns, stamp = ["id", "created", "updated", "device"], self._stamp
        known = {name: new_key() for _, name in pairs}
        named = [(key, stamp, stamp, "", name, name) for name, key in known.items()]
        self.many("tag", [*columns, "name", "folded"], named)
        tied = [(new_key(), stamp, stamp, "", entry, known[name], 1) for entry, name in pairs]
        self.many("entry_tag", [*columns, "entry", "tag", "typed"], tied)

    def index(self, kind: str, found: list[tuple[str, int, str, str]]) -> None:
        """Where rows stand and what they say: their keys, minutes, texts and marks."""
        places, words = [], []
        for key, minute, text, marks in sorted(found, key=itemgetter(1)):
            place = self._minutes[minute] = self._minutes.get(minute, minute << 7) + 1
            places.append((place, kind, key))
            words.append((place, _with_beginnings(text.lower()), f"_is{kind} {marks}"))
        self._run("INSERT INTO place(id, kind, key) VALUES (?, ?, ?)", places)
        self._run("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", words)
        if kind == "entry":
            self._run("UPDATE entry SET place = ? WHERE id = ?", [(place, key) for place, _, key in places])
            self._run(
                "UPDATE entry_client SET place = ? WHERE entry = ?",
                [(place, key) for place, _, key in places],
            )
        self._run("DELETE FROM stale WHERE key = ?", [(key,) for _, _, key in places])


def minute_of(day: str, at: str | None) -> int:
    """Minutes since the year 1, as the index counts them."""
    hours, _, minutes = (at or "0:0").partition(":")
    return (date.fromisoformat(day).toordinal() - 1) * 1440 + int(hours) * 60 + int(minutes[:2])
