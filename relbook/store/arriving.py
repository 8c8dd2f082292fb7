"""The contents of files that come with an import, until the import is through.

A content lies in the companion before the row that names it is written. What is on its way is noted
there with it; when the import was stopped, failed or was killed, what nobody names by then goes again.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from peewee import DatabaseError

from relbook.errors import StoreUnavailableError
from relbook.store import files
from relbook.store.database import Journal
from relbook.store.models import AttachmentRow, database, firsts
from relbook.store.troubles import transaction, trouble_of

_NOTE = "CREATE TABLE IF NOT EXISTS arriving (digest TEXT NOT NULL PRIMARY KEY)"


def store_content(content: bytes) -> str:
    """Put content into the companion, noted as on its way, and return its SHA-256 in hex."""
    return files.store_content(content, on_its_way=_note)


@contextmanager
def contents() -> Iterator[None]:
    """Meanwhile contents arrive; afterwards none is left that nobody names."""
    try:
        yield
    finally:
        with suppress(StoreUnavailableError):  # the next opening tries again
            sweep()


def sweep() -> int:
    """Let go of contents that arrived for nothing; says how many.

    Whoever imports holds the journal meanwhile, so what is on its way now is waited for.
    """
    journal = database()
    if journal.read_only or not files.companion(journal.path).exists():
        return 0
    with files.shelf() as shelf:
        if not shelf.table_exists("arriving"):
            return 0
    try:
        with transaction(), files.shelf() as shelf:
            waiting = [digest for (digest,) in shelf.execute_sql("SELECT digest FROM arriving").fetchall()]
            named = set(firsts(AttachmentRow.select(AttachmentRow.digest)))
            idle = [digest for digest in waiting if digest not in named]
            shelf.execute_sql("PRAGMA secure_delete = ON")
            for digest in idle:
                shelf.execute_sql("DELETE FROM content WHERE digest = ?", (digest,))
            shelf.execute_sql("DROP TABLE arriving")
    except DatabaseError as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    return len(idle)


def _note(shelf: Journal, digest: str) -> None:
    shelf.execute_sql(_NOTE)
    shelf.execute_sql("INSERT OR IGNORE INTO arriving(digest) VALUES (?)", (digest,))
