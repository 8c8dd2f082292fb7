"""Whether a copy of a journal is what it should be: every page sealed, every table whole and as long."""

import os
from pathlib import Path

from relbook.errors import JournalDamagedError, StoreUnavailableError
from relbook.journal.backup import DAMAGED
from relbook.store.database import Journal
from relbook.store.peeking import opened


def faults(copy: Journal, expected: dict[str, int] | None = None) -> list[str]:
    """What is wrong with an open copy, in the driver's words: none of them is of a note.

    `expected` says how many rows each table should have.
    """
    found = [str(row[0]) for row in copy.execute_sql("PRAGMA cipher_integrity_check").fetchall()]
    found = found or [str(row[0]) for row in copy.execute_sql("PRAGMA quick_check(20)").fetchall()]
    if found != ["ok"]:
        return found
    if not copy.read_only and copy.table_exists("words"):
        copy.execute_sql("INSERT INTO words(words, rank) VALUES ('integrity-check', 0)")
    if expected is not None and count_rows(copy) != expected:
        return ["tables of another length"]
    return []


def count_rows(journal: Journal) -> dict[str, int]:
    """How many rows every table has, those of the index too."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = [str(name) for (name,) in journal.execute_sql(named).fetchall()]
    return {name: int(journal.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def recheck(path: Path, key: str) -> bool:
    """Look at a backup again; one that is not sound is marked by its name, and kept for what it still holds.

    Raises:
        JournalLockedError: It is under another key: nothing can be said of it.
    """
    try:
        with opened(path, key) as copy:
            sound = not faults(copy)
    except (JournalDamagedError, StoreUnavailableError):
        sound = False
    if sound:
        os.utime(path)
    elif not path.name.endswith(DAMAGED):
        path.replace(path.with_name(path.name + DAMAGED))
    return sound
