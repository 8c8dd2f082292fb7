"""A journal, open for the length of a `with`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from relbook.store.database import Journal, fault_of, open_journal
from relbook.store.edit import DISK_FAULTS


@contextmanager
def visit(path: Path, passphrase: str = "", **how: Any) -> Iterator[Journal]:
    """Open the journal at `path` and leave it again; `how` is as for `open_journal`.

    What the disk says while reading becomes an error of ours; writes see to that themselves.
    """
    journal = open_journal(path, passphrase, **how)
    try:
        yield journal
    except DISK_FAULTS as error:
        raise fault_of(error, path) from error
    finally:
        journal.leave()
