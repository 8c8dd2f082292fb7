"""How large the journal is on the disk.

The floor is the same rows in a fresh file, sealed under the same key, with the primary keys that
they are declared with and no index besides: neither of columns nor of words.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from relbook.store.database import OPEN_KEY, Journal
from tests.bench.book import Book, cache
from tests.bench.line import Line, at_most

DERIVED = ("place", "stale")
"""Tables of the index; those of the words are known by their name."""

PART = 10
"""Of a million entries every so many-th row is written, and the file counted as so many."""


def measure(book: Book) -> Iterator[Line]:
    """In megabytes, of the book as it came to be."""
    with book.opened() as journal, TemporaryDirectory(prefix="bench-", dir=cache()) as folder:
        part = PART if book.large else 1
        bare = _bare(journal, Path(folder) / "bare", part) * part
        yield Line("journal on the disk", book.path.stat().st_size / 1e6, bare / 1e6, "MB", at_most(1.8))


def _bare(journal: Journal, path: Path, part: int) -> int:
    """The rows alone, or every so many-th of them; says how many bytes they take."""
    run = journal.execute_sql
    run(f'ATTACH ? AS bare KEY "{OPEN_KEY}"', (str(path),))
    try:
        run("PRAGMA bare.synchronous = OFF")
        tables = "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        for name, sql in run(tables).fetchall():
            if name in DERIVED or name.startswith(("words_", "sqlite_")):
                continue
            run(sql.replace("CREATE TABLE ", "CREATE TABLE bare.", 1))
            run(f'INSERT INTO bare."{name}" SELECT * FROM main."{name}" WHERE rowid % ? = 0', (part,))
    finally:
        run("DETACH bare")
    return path.stat().st_size
