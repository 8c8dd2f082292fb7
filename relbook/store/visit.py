"""A journal, open for the length of a `with`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from relbook.errors import JournalDamagedError, RelbookError, StoreUnavailableError
from relbook.store.database import Journal, open_journal
from relbook.store.edit import DISK_FAULTS, trouble_of

_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


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


def fault_of(error: BaseException, path: Path) -> RelbookError:
    """The error of ours for what the disk said; any other fault is a bug and is raised again."""
    trouble = trouble_of(error)
    return JournalDamagedError(path) if _damaged(error) else StoreUnavailableError(trouble)


def _damaged(error: BaseException) -> bool:
    link: BaseException | None = error
    while link is not None:
        if getattr(link, "sqlite_errorname", "").startswith(_DAMAGE):
            return True
        link = link.__cause__ or link.__context__
    return False
