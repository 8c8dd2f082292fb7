"""The journals the figures are measured in: made once, kept in the cache, the same on every machine."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory, gettempdir

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.journal.entry import Entry, Kind
from relbook.store import bulk, clients, index, meetings, passphrase, seeks
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.edit import put, write
from relbook.store.models import AskingRow, database
from relbook.store.opening import open_journal
from tests.bench.line import LARGE
from tests.bench.scale import fill_in_bulk, scale

EDITION = 3
"""Raise it when the books are made otherwise: old ones are then left alone and new ones made."""

NOW = datetime(2026, 11, 20, 9, 15)
"""The moment at which everything is asked: a Friday morning."""

SIZES = (1_000, 10_000, 100_000)
"""Entries of the journals that `./dev bench` measures; `--large` adds a million."""

CLIENTS = 500
"""How many clients the larger ones have; the one with the most has 20,000 of the entries at most."""

SMALL = (20, 2_000)
"""How many entries two more clients have, beside the one with the most."""

PASSPHRASE = "nine calm horses under old chestnuts"
"""What opens the journal that has one."""

LIVES = (Kind.CONFLICT, Kind.REPAIR, Kind.TRUTH, Kind.NEGOTIATION, Kind.APPRECIATION_GIVEN, Kind.SHARED)


@dataclass(frozen=True, slots=True)
class Book:
    """A journal of so many entries. Figures leave it as it was; who writes takes `copied`."""

    entries: int

    @property
    def path(self) -> Path:
        """The journal without a passphrase, made when it is not there yet."""
        found = cache() / f"{self.entries}-{EDITION}.relbook"
        if not found.exists():
            _make(found, self.entries)
        return _in_step(found)

    @property
    def locked(self) -> Path:
        """The same journal with a passphrase."""
        found = cache() / f"{self.entries}-{EDITION}-locked" / "locked.relbook"
        if not found.exists():
            _lock(self.path, found)
        return _in_step(found, PASSPHRASE)

    @property
    def lent(self) -> Path:
        """A copy that windows write in, in a folder of its own, kept from run to run.

        A window notes what it showed; whatever else is written there is to be taken back.
        """
        found = cache() / f"{self.entries}-{EDITION}-window" / "lent.relbook"
        if not found.exists():
            making = found.parent.with_suffix(".unfinished")
            shutil.rmtree(making, ignore_errors=True)
            making.mkdir()
            shutil.copy(self.path, making / found.name)
            making.rename(found.parent)
        return _in_step(found)

    @property
    def large(self) -> bool:
        """Whether it is so large that a figure may do with a part of it."""
        return self.entries >= LARGE

    @contextmanager
    def opened(self) -> Iterator[Journal]:
        """The journal, open on this thread."""
        with opened(self.path) as journal:
            yield journal

    @contextmanager
    def copied(self) -> Iterator[Path]:
        """A copy to write into, removed afterwards."""
        with TemporaryDirectory(prefix="bench-", dir=cache()) as folder:
            yield Path(shutil.copy(self.path, folder))

    def client(self, entries: int) -> str:
        """The key of the client whose number of entries is nearest to this; the journal is open."""
        rows = database().execute_sql("SELECT client, count(*) FROM entry_client GROUP BY client").fetchall()
        return str(min(rows, key=lambda row: abs(row[1] - entries))[0])


@contextmanager
def opened(path: Path, words: str = "") -> Iterator[Journal]:
    """A journal, open on this thread as a window opens it."""
    journal = open_journal(path, words, device="bench", shared=True)
    try:
        yield journal
    finally:
        journal.leave()


@lru_cache
def _in_step(path: Path, words: str = "") -> Path:
    """A book whose indexes an earlier relbook made gets its own before anything is measured in it."""
    with closing(sqlcipher.connect(str(path))) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{words or OPEN_KEY}"')
        (edition,) = connection.execute("PRAGMA user_version").fetchone()
        there = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index'")}
    if edition != index.EDITION or not there.issuperset(seeks.SEEKS.values()):
        sys.stderr.write(f"Making the index of {path.name} anew, once; it takes up to some minutes.\n")
        with opened(path, words):
            pass
    return path


def cache() -> Path:
    """Where the books are kept: the user's cache folder, else the system's temporary one."""
    base = os.environ.get("XDG_CACHE_HOME")
    home = Path.home() / ".cache"
    folder = Path(base) if base else home if home.is_dir() else Path(gettempdir())
    found = folder / "relbook-bench"
    found.mkdir(parents=True, exist_ok=True)
    return found


def _make(path: Path, entries: int) -> None:
    many = min(CLIENTS, entries // 20)
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
        _add_small(entries)
        _plan(rng, keys)
        _ask(rng, keys)
    finally:
        journal.leave()
    unfinished.rename(path)


def _lock(path: Path, locked: Path) -> None:
    making = locked.parent.with_suffix(".unfinished")
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir()
    copy = Path(shutil.copy(path, making / locked.name))
    passphrase.change(copy, "", PASSPHRASE)
    shutil.rmtree(making / "backups", ignore_errors=True)
    making.rename(locked.parent)


def _add_small(entries: int) -> None:
    """Clients with few entries, to compare the switch to them with the switch to the largest."""
    for many in (size for size in SMALL if size < entries // 4):
        made = replace(scale(many, NOW.date()), clients=(f"Has {many}",), seed=many)
        fill_in_bulk(made)


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
