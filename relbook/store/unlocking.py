"""The key of a journal, and what it says when the key does not open it."""

import os
from pathlib import Path

from peewee import DatabaseError, OperationalError

from relbook.errors import (
    JournalDamagedError,
    JournalLockedError,
    NotAJournalError,
    PassphraseError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
)
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.seal import SALT, Verdict, derive, is_raw, judge, raw, salt_of, secret_of
from relbook.store.troubles import trouble_of


def key_for(path: Path, passphrase: str) -> str:
    """The raw key of the file at `path` under a passphrase; the published one for none.

    Raises:
        JournalLockedError: No passphrase can be so.
    """
    if not passphrase or is_raw(passphrase):
        return passphrase or OPEN_KEY
    from relbook.journal.passphrase import normal  # only where there is one
    from relbook.store.wreck import key_by_seals

    try:
        words = normal(passphrase)
    except PassphraseError as error:
        raise JournalLockedError(path) from error
    salt = salt_of(path)
    if salt:
        return key_by_seals(path, words)
    salt = os.urandom(SALT)
    return raw(secret_of(derive(words, salt)), salt)


def unlock(journal: Journal) -> None:
    """Connect a journal to its file, or say why its key does not open it.

    Raises:
        JournalLockedError: The key does not open the file.
        NotAJournalError: The file is something else.
        JournalDamagedError: The pages it opens with do not carry what was written.
        StoreUnavailableError: The file cannot be read at all.
    """
    try:
        journal.connect()
    except OperationalError as error:
        _read_what_can_be_read(journal, error)
    except DatabaseError as error:
        _explain(journal, error)


def _read_what_can_be_read(journal: Journal, error: OperationalError) -> None:
    """A disk that takes no writes can still be read: alone, else from a copy."""
    trouble = trouble_of(error)
    left = any(Path(f"{journal.path}{suffix}").exists() for suffix in ("-wal", "-journal"))
    if trouble is Trouble.BUSY or not left:
        raise StoreUnavailableError(trouble) from error
    journal.alone = True
    try:
        journal.connect()
    except DatabaseError:
        journal.read_only = True
        try:
            journal.read_from_a_copy()
            journal.read_only = False  # the copy is ours to recover; nothing is written back
            journal.connect()
            journal.execute_sql("PRAGMA query_only = 1")
        except (DatabaseError, OSError):
            raise StoreUnavailableError(trouble) from error
        journal.read_only = True


def _explain(journal: Journal, error: DatabaseError) -> None:
    match judge(journal.path, journal.key):
        case Verdict.FOREIGN:
            raise NotAJournalError(journal.path) from error
        case Verdict.DAMAGED:
            raise JournalDamagedError(journal.path) from error
        case Verdict.LOCKED:
            raise JournalLockedError(journal.path) from error


def fault_of(error: BaseException, path: Path) -> RelbookError:
    """The error of ours for what the disk said; any other fault is a bug and is raised again."""
    trouble = trouble_of(error)
    return JournalDamagedError(path) if _damaged(error) else StoreUnavailableError(trouble)


def _damaged(error: BaseException) -> bool:
    link: BaseException | None = error
    while link is not None:
        if getattr(link, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return True
        link = link.__cause__ or link.__context__
    return False
