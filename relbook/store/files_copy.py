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
    key = journal.key if target.stat().st_size else beside(journal.path, journal.key)
    with _shelf(source, journal.key) as theirs, _shelf(target, key, writes=True) as ours:
        return _carry(theirs, ours)


def bring_back(journal: Journal, folder: Path, book: str) -> int:
    """Put files back into the companion that are missing there and lie in the copy; says how many."""
    source, target = copy_of(folder, book), companion(journal.path)
    if not source.exists():
        return 0
    wanted = set(firsts(AttachmentRow.select(AttachmentRow.digest)))
    if not wanted:
        return 0
    if not target.exists():
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
    key = journal.key if target.stat().st_size else beside(journal.path, journal.key)
    try:
        with _shelf(source, journal.key) as theirs, _shelf(target, key, writes=True) as ours:
            return _carry(theirs, ours, wanted)
    except DatabaseError:  # under an earlier passphrase: the companion has what it has
        return 0


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
    if not target.exists():
        return
    try:
        with _shelf(target, key):
            return
    except (DatabaseError, InterfaceError):
        target.replace(target.with_name(f"{target.name}.earlier"))


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
