"""A journal, open for the length of a `with`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from relbook.store.database import Journal
from relbook.store.edit import DISK_FAULTS
from relbook.store.opening import open_journal
from relbook.store.unlocking import fault_of


@contextmanager
def visit(path: Path, passphrase: str = "", **how: Any) -> Iterator[Journal]:
    """Open the journal at `path` and leave it again; `how` is as for `open_journal`.

    What the disk says while reading becomes an error of ours; writes see to that themselves. At the
    end it is asked once more: of a broken page the cipher tells only when the next one is read.
    """
    journal = open_journal(path, passphrase, **how)
    try:
        yield journal
        if not journal.is_closed():
            journal.execute_sql("PRAGMA shrink_memory")
            journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    except DISK_FAULTS as error:
        raise fault_of(error, path) from error
    finally:
        journal.leave()
