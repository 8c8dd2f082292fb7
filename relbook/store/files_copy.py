"""The one copy of the journal's files that all its backups share.

Files are kept by the hash of their content and never change, so a copy only ever grows: what is
not there yet is added, and read back by its hash.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError, InterfaceError

from relbook.errors import StoreUnavailableError, Trouble
from relbook.store.companion import beside, companion
from relbook.store.database import Journal
from relbook.store.models import AttachmentRow, firsts
from relbook.store.seal import is_raw, raw, secret_of

_SHELF = """CREATE TABLE IF NOT EXISTS content (
    digest TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL)"""
_INSERT = "INSERT OR IGNORE INTO content(digest, size, bytes) VALUES (?, ?, ?)"


def copy_of(folder: Path, book: str) -> Path:
    """Where the files of a journal lie among its backups."""
    return folder / f"{book}.files"


def bring_up_to_date(journal: Journal, folder: Path, book: str) -> int:
    """Add to the copy what is not in it yet; says how many files came.

    Raises:
        StoreUnavailableError: A file did not read back as what it was.
    """
    source = companion(journal.path)
    if not source.exists() or not source.stat().st_size:
        return 0
    target = copy_of(folder, book)
    _set_aside_if_locked(target, journal.key)
    if not target.exists():
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    key = journal.key if target.stat().st_size else beside(journal.salt(), journal.key)
    with _shelf(source, journal.key) as theirs, _shelf(target, key, writes=True) as ours:
        return _carry(theirs, ours)


def bring_back(
    journal: Journal, folder: Path, book: str, wanted: set[str] | None = None, key: str = ""
) -> int:
    """Put files back into the companion that are missing there and lie in the copy; says how many.

    `wanted` are their digests, else those that the journal names. `key` opens the copy where it is
    under an earlier passphrase.
    """
    digests = set(firsts(AttachmentRow.select(AttachmentRow.digest))) if wanted is None else wanted
    target = companion(journal.path)
    for source in (copy_of(folder, book), _earlier(copy_of(folder, book))):
        for secret in dict.fromkeys(filter(None, (journal.key, key))):
            if digests and source.exists() and _opens(source, secret):
                return _bring(source, secret, target, journal, digests)
    return 0


def held(copy: Path, key: str) -> set[str]:
    """The digests of what lies in a copy, or in a journal's own shelf; none where it cannot be opened."""
    if not copy.exists() or not copy.stat().st_size or not _opens(copy, key):
        return set()
    with _shelf(copy, key) as shelf:
        return _digests(shelf)


def _bring(source: Path, secret: str, target: Path, journal: Journal, wanted: set[str]) -> int:
    if not target.exists():
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    key = journal.key if target.stat().st_size else beside(journal.salt(), journal.key)
    with _shelf(source, secret) as theirs, _shelf(target, key, writes=True) as ours:
        return _carry(theirs, ours, wanted)


def _carry(theirs: Journal, ours: Journal, wanted: set[str] | None = None) -> int:
    ours.execute_sql(_SHELF)
    there, here = _digests(theirs), _digests(ours)
    coming = [digest for digest in sorted(there - here) if wanted is None or digest in wanted]
    for digest in coming:
        content = theirs.execute_sql("SELECT bytes FROM content WHERE digest = ?", (digest,)).fetchone()[0]
        if hashlib.sha256(content).hexdigest() != digest:
            continue  # damaged where it lies: the doctor names it, and a good copy elsewhere stays good
        ours.execute_sql(_INSERT, (digest, len(content), content))
        back = ours.execute_sql("SELECT bytes FROM content WHERE digest = ?", (digest,)).fetchone()[0]
        if hashlib.sha256(back).hexdigest() != digest:
            raise StoreUnavailableError(Trouble.FAILING)
    return len(coming)


def _digests(shelf: Journal) -> set[str]:
    if not shelf.table_exists("content"):
        return set()
    return {digest for (digest,) in shelf.execute_sql("SELECT digest FROM content").fetchall()}


def _set_aside_if_locked(target: Path, key: str) -> None:
    """A copy under an earlier passphrase is kept beside the new one: earlier backups may name its files."""
    if target.exists() and target.stat().st_size and not _opens(target, key):
        target.replace(_earlier(target))


def _earlier(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}.earlier")


def _opens(path: Path, key: str) -> bool:
    try:
        with _shelf(path, key):
            return True
    except (DatabaseError, InterfaceError):
        return False


@contextmanager
def _shelf(path: Path, key: str, *, writes: bool = False) -> Iterator[Journal]:
    if is_raw(key) and path.stat().st_size:
        key = raw(secret_of(key))  # the salt is the file's own
    shelf = Journal(path, key, device="", read_only=not writes, shared=False)
    shelf.connect()
    try:
        yield shelf
    finally:
        shelf.close()
