"""A backup with everything that makes it one: copied, read back page by page, counted, named.

The floor is `Connection.backup` alone, into a file under the same key, with the same flush to the disk.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from relbook.journal.backup import Why
from relbook.store import backups, seal
from relbook.store.database import Journal
from relbook.store.peeking import raw_key
from tests.bench.book import Book, cache
from tests.bench.line import Line, at_most
from tests.bench.timing import in_turn, spent


def measure(book: Book) -> Iterator[Line]:
    """The median of three in turn; of a million entries one, behind nothing that warms it."""
    with book.opened() as journal, TemporaryDirectory(prefix="bench-", dir=cache()) as folder:
        place = Path(folder)

        def ours() -> None:
            made = backups.make(journal, Why.ASKED, folder=place, now=datetime.now(UTC))
            (place / made.name).unlink()

        def floor() -> None:
            _bare(journal, place / "bare")

        if book.large:
            least, whole = spent(floor), spent(ours)
        else:
            taken, alone = in_turn([ours], [floor])
            least, whole = alone.p50, taken.p50
        yield Line("backup with verification", whole / 1000, least / 1000, "s", at_most(2.5))


def _bare(journal: Journal, path: Path) -> None:
    """One moment of the journal in another file, durably."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    salt = seal.salt_of(journal.path)
    secret = seal.secret_of(raw_key(journal.key, salt))
    copy = Journal(path, seal.raw(secret, salt), device="", read_only=False, shared=False)
    copy.connect()
    journal.connection().backup(copy.connection())
    copy.close()
    with path.open("rb") as file:
        os.fsync(file.fileno())
    path.unlink()
