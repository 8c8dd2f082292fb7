"""The journals the figures are measured in: made once, kept in the cache, the same on every machine."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from tempfile import gettempdir

from relbook.journal.entry import Entry, Kind
from relbook.sample.filling import fill_in_bulk
from relbook.sample.scale import scale
from relbook.store import bulk, clients, meetings
from relbook.store.database import Journal
from relbook.store.edit import put, write
from relbook.store.models import AskingRow
from relbook.store.opening import open_journal

EDITION = 1
"""Raise it when the books are made otherwise: old ones are then left alone and new ones made."""

NOW = datetime(2026, 11, 20, 9, 15)
"""The moment at which everything is asked: a Friday morning."""

LARGE = (100_000, 500)
"""Entries and clients of the journal that PRODUCT.md promises its speed for."""

LIVES = (Kind.CONFLICT, Kind.REPAIR, Kind.TRUTH, Kind.NEGOTIATION, Kind.APPRECIATION_GIVEN, Kind.SHARED)


@contextmanager
def large() -> Iterator[Journal]:
    """The journal of 100,000 entries about 500 clients, open; it is made when it is not there yet."""
    path = cache() / f"large-{EDITION}.relbook"
    if not path.exists():
        _make(path, *LARGE)
    journal = open_journal(path, device="bench", shared=True)
    try:
        yield journal
    finally:
        journal.leave()


def cache() -> Path:
    """Where the books are kept: the user's cache folder, else the system's temporary one."""
    base = os.environ.get("XDG_CACHE_HOME")
    home = Path.home() / ".cache"
    folder = Path(base) if base else home if home.is_dir() else Path(gettempdir())
    found = folder / "relbook-bench"
    found.mkdir(parents=True, exist_ok=True)
    return found


def _make(path: Path, entries: int, many: int) -> None:
    sys.stderr.write(f"Making a journal of {entries:,} entries, once; it takes some minutes.\n")
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    journal = open_journal(unfinished, device="bench")
    try:
        names = tuple(f"{name} {number}" for number, name in zip(range(many), _names(), strict=False))
        fill_in_bulk(replace(scale(entries, NOW.date()), clients=names))
        keys = [who.id for who in clients.names()]
        rng = Random("bench")
        bulk.pour((_life(rng), (rng.choice(keys),)) for _ in range(many * 4))
        _plan(rng, keys)
        _ask(rng, keys)
    finally:
        journal.leave()
    unfinished.rename(path)


def _names() -> Iterator[str]:
    while True:
        yield from scale(1, NOW.date()).clients


def _life(rng: Random) -> Entry:
    """A disagreement, a mistake, a thank-you: what has a clock."""
    day = NOW.date() - timedelta(rng.randrange(1_000))
    return Entry("", rng.choice(LIVES), day, "Something between us.\n\nIn a few words.", at=time(11))


@write
def _plan(rng: Random, keys: list[str]) -> str:
    for days in range(14):
        for hour in rng.sample(range(9, 18), 3):
            meetings.plan([rng.choice(keys)], NOW.date() + timedelta(days), time(hour))
    return keys[0]


@write
def _ask(rng: Random, keys: list[str]) -> str:
    """Two years of answers, three in two days, to prompts that need not exist."""
    for _ in range(1_100):
        outcome = rng.choice(("answered", "answered", "skipped", "later"))
        day = NOW.date() - timedelta(rng.randrange(1, 730))
        prompt = f"prompt-{rng.randrange(150)}"
        put(AskingRow, prompt=prompt, client=rng.choice(keys), day=day, outcome=outcome)
    return keys[0]
