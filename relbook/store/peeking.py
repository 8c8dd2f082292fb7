"""Looking into a backup without opening it as the journal: nothing is written, nothing is migrated."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from relbook.errors import (
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
)
from relbook.journal.fleeting import fleeting
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.store import seal
from relbook.store.database import APPLICATION_ID, Journal
from relbook.store.schema import migration_names
from relbook.store.troubles import DISK_FAULTS
from relbook.store.unlocking import fault_of

MOST = 200
"""How many clients or entries are shown at a time."""


@frozen
class Counts:
    """How much a backup holds, without what was in the bin."""

    clients: int
    entries: int


@frozen
class OldClient:
    """A client as a backup has them."""

    id: str
    name: str
    entries: int


@frozen
class OldEntry:
    """An entry as a backup has it; `of` are the names of those it is about."""

    id: str
    day: date
    kind: str
    text: str
    of: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """What it begins with."""
        return next((line.strip() for line in self.text.splitlines() if line.strip()), "")


@fleeting(8)  # the journal holds its key as long as this does
def raw_key(key: str, salt: bytes) -> str:
    """A key as SQLCipher derives it, so that the next opening of a copy takes no third of a second."""
    return seal.raw(seal.secret_of(key if seal.is_raw(key) else seal.derive(key, salt)))


@contextmanager
def opened(path: Path, key: str) -> Iterator[Journal]:
    """A backup, open for reading for the length of a `with`; what the disk says becomes an error of ours.

    Raises:
        JournalMissingError: It is gone.
        JournalLockedError: It is under another passphrase.
        JournalDamagedError: Some of its pages do not carry what was written.
        NotAJournalError: It is something else.
        JournalTooNewError: A later relbook made it.
    """
    if not path.is_file():
        raise JournalMissingError(path)
    kept = Journal(path, raw_key(key, seal.salt_of(path)), device="", read_only=True, shared=False)
    try:
        try:
            kept.connect()
        except DISK_FAULTS as error:
            _explain(path, kept.key, error)
        if kept.application_id != APPLICATION_ID:
            raise NotAJournalError(path)
        _refuse_newer(kept)
        yield kept
    except DISK_FAULTS as error:
        raise fault_of(error, path) from error
    finally:
        kept.close()


def counts(path: Path, key: str) -> Counts:
    """How much a backup holds; raises what `opened` does."""
    with opened(path, key) as kept:
        clients = kept.execute_sql("SELECT count(*) FROM client WHERE gone IS NULL").fetchone()[0]
        here = "place NOTNULL" if _is_placed(kept) else "gone IS NULL"
        entries = kept.execute_sql(f"SELECT count(*) FROM entry WHERE {here}").fetchone()[0]
    return Counts(int(clients), int(entries))


def _is_placed(kept: Journal) -> bool:
    """Whether every entry that is not in the bin stands in the order of time: its index says how many.

    Without it all texts are read, of a million entries for half a minute. A backup of earlier days has none.
    """
    named = "SELECT name FROM sqlite_master WHERE name IN ('entryrow_place', 'stale')"
    parts = kept.execute_sql(named).fetchall()
    return len(parts) == 2 and kept.execute_sql("SELECT 1 FROM stale LIMIT 1").fetchone() is None


def clients(path: Path, key: str, words: str = "") -> list[OldClient]:
    """The clients in a backup whose name has these words, by name; raises what `opened` does."""
    sql = """SELECT id, name, (SELECT count(*) FROM entry_client tie JOIN entry ON entry.id = tie.entry
            WHERE tie.client = client.id AND tie.gone IS NULL AND entry.gone IS NULL)
        FROM client WHERE gone IS NULL AND has(name) ORDER BY folded(name), id LIMIT ?"""
    with opened(path, key) as kept:
        _teach(kept, words)
        return [OldClient(*row) for row in kept.execute_sql(sql, (MOST,)).fetchall()]


def entries(path: Path, key: str, words: str = "", client_id: str = "") -> list[OldEntry]:
    """The entries in a backup that have these words, the latest first; raises what `opened` does."""
    whose = """AND EXISTS (SELECT 1 FROM entry_client tie
        WHERE tie.entry = entry.id AND tie.client = ? AND tie.gone IS NULL)"""
    sql = f"""SELECT id, day, kind, text FROM entry WHERE gone IS NULL {whose if client_id else ""}
        AND has(text) ORDER BY day DESC, at DESC, id DESC LIMIT ?"""
    values = (client_id, MOST) if client_id else (MOST,)
    with opened(path, key) as kept:
        _teach(kept, words)
        rows = kept.execute_sql(sql, values).fetchall()
        people = _people(kept, [key for key, *_ in rows])
    return [
        OldEntry(one, date.fromisoformat(day), kind, text, tuple(people.get(one, ())))
        for one, day, kind, text in rows
    ]


def _refuse_newer(kept: Journal) -> None:
    applied = {str(name) for (name,) in kept.execute_sql("SELECT name FROM schema_migration").fetchall()}
    if unknown := sorted(applied - set(migration_names())):
        raise JournalTooNewError(kept.path, unknown)


def _people(kept: Journal, entry_ids: Sequence[str]) -> dict[str, list[str]]:
    marks = ", ".join("?" * len(entry_ids))
    sql = f"""SELECT tie.entry, client.name FROM entry_client tie JOIN client ON client.id = tie.client
        WHERE tie.gone IS NULL AND tie.entry IN ({marks}) ORDER BY tie.created, tie.id"""
    found: dict[str, list[str]] = {}
    for entry_id, name in kept.execute_sql(sql, tuple(entry_ids)).fetchall():
        found.setdefault(entry_id, []).append(name)
    return found


def _teach(kept: Journal, words: str) -> None:
    """Let SQLite look for words as the search does: whatever their case and accents, each somewhere."""
    wanted = fold(words).split()

    def has(text: str) -> bool:
        return not wanted or all(word in folded for folded in [fold(text)] for word in wanted)

    connection = kept.connection()
    connection.create_function("has", 1, has)
    connection.create_function("folded", 1, fold)


def _explain(path: Path, key: str, error: Any) -> None:
    match seal.judge(path, key):
        case seal.Verdict.FOREIGN:
            raise NotAJournalError(path) from error
        case seal.Verdict.DAMAGED:
            raise JournalDamagedError(path) from error
        case seal.Verdict.LOCKED:
            raise JournalLockedError(path) from error
