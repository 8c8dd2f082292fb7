"""A journal, open for the length of a `with`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from relbook.store import footing
from relbook.store.database import Journal
from relbook.store.kept_open import reading
from relbook.store.opening import open_journal
from relbook.store.seal import broken_page
from relbook.store.troubles import DISK_FAULTS
from relbook.store.unlocking import fault_of


@contextmanager
def visit(path: Path, passphrase: str = "", *, shared: bool = False, **how: Any) -> Iterator[Journal]:
    """Open the journal at `path` and leave it again; `how` is as for `open_journal`.

    A `shared` one keeps no save of another process waiting; where it is damaged, it is only read.

    What the disk says while reading becomes an error of ours; writes see to that themselves. At the
    end it is asked once more: of a broken page the cipher tells only when the next one is read.
    """
    journal = open_journal(path, passphrase, **how)
    try:
        if shared:
            _share(journal)
        yield journal
        if not journal.is_closed():
            journal.execute_sql("PRAGMA shrink_memory")
            journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    except DISK_FAULTS as error:
        raise fault_of(error, path) from error
    finally:
        journal.leave()


def _share(journal: Journal) -> None:
    """Go into WAL mode, which writes the first page anew: of a damaged journal no page is touched."""
    if journal.read_only:
        return
    with reading(journal.path) as file, journal.atomic("DEFERRED"):
        journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
        waiting = footing.left_open(journal.path)  # by a window, or since a kill
        journal.read_only = not waiting and bool(broken_page(file, journal.key))
    if journal.read_only:
        journal.execute_sql("PRAGMA query_only = 1")
    else:
        journal.share()
