"""The files of a damaged journal: each is read by its hash, so that none comes back as something else."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from relbook.errors import JournalLockedError
from relbook.store import files
from relbook.store.companion import companion, put_in_place
from relbook.store.database import Journal
from relbook.store.models import AttachmentRow, firsts
from relbook.store.wreck import Broken, Wreck

_SHELF = """CREATE TABLE IF NOT EXISTS content (
    digest TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL)"""


def carry(journal: Journal, damaged: Path, key: str, copies: Sequence[Path]) -> tuple[int, int, int]:
    """Put the content that a new journal names into its companion; says how many were read, filled, lost.

    First from the companion of the damaged journal, then from what lies among the backups.
    """
    wanted: list[str] = sorted(set(firsts(AttachmentRow.select(AttachmentRow.digest))))
    if not wanted:
        return 0, 0, 0
    read = filled = 0
    with ExitStack() as open_ones:
        sources = [(open_ones.enter_context(one), number) for number, one in _sources(damaged, key, copies)]
        with files.shelf() as shelf:
            shelf.execute_sql(_SHELF)
            for digest in wanted:
                for source, number in sources:
                    content = _content(source, digest)
                    if content is not None:
                        sql = "INSERT INTO content(digest, size, bytes) VALUES (?, ?, ?)"
                        shelf.execute_sql(sql, (digest, len(content), content))
                        read, filled = read + (number == 0), filled + (number > 0)
                        break
    return read, filled, len(wanted) - read - filled


def put_beside(making: Path, to: Path) -> None:
    """Give the new companion the name that goes with the journal's."""
    made = companion(making)
    if made.exists():
        put_in_place(made, companion(to))


def _sources(damaged: Path, key: str, copies: Sequence[Path]) -> Iterator[tuple[int, Wreck]]:
    among = sorted({shelf for copy in copies for shelf in copy.parent.glob("*.files")})
    for number, shelf in enumerate((companion(damaged), *among)):
        if shelf.exists() and shelf.stat().st_size:
            with suppress(JournalLockedError):
                yield number, Wreck(shelf, key)


def _content(source: Wreck, digest: str) -> bytes | None:
    with suppress(Broken):
        for (content,) in source.ask("SELECT bytes FROM content WHERE digest = ?", digest):
            if hashlib.sha256(content).hexdigest() == digest:
                return bytes(content)
    return None
