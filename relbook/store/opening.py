"""Opening a journal: unlock, look whether it may be written, migrate, index, bind."""

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from peewee import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import (
    BackupFailedError,
    FolderUnwritableError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    RelbookError,
    StoreUnavailableError,
)
from relbook.store import footing
from relbook.store.companion import companion, settle
from relbook.store.database import APPLICATION_ID, Journal
from relbook.store.durable import sync_where_it_can
from relbook.store.going import Showing, unseen
from relbook.store.index import EDITION, INDEX_TABLES, keep_in_step
from relbook.store.kept_open import reading
from relbook.store.models import TABLES
from relbook.store.schema import applied, migrate, migration_names, read_as_of_today
from relbook.store.seal import blank_page
from relbook.store.seeks import put_up
from relbook.store.spare import spare_of
from relbook.store.troubles import DISK_FAULTS, trouble_of
from relbook.store.unlocking import fault_of, key_for, unlock

SEEN_AT_ONCE = 64 * 1024 * 1024
"""Up to how many bytes a journal is searched for wiped pages before it opens: 6 ms, were it longer the
opening would be, too. Of a longer one the first look of the window does it, as an examination, a
backup and an export do (`soundness.look`, `doctor.examine`, `backups.make`, `visit.visit`)."""


def open_journal(
    path: Path,
    passphrase: str = "",
    *,
    create: bool = True,
    read_only: bool = False,
    shared: bool = False,
    device: str = "",
    later: bool = False,
    showing: Showing = unseen,
) -> Journal:
    """Open the journal at `path`, creating it when missing and `create` is set.

    The connection belongs to the calling thread. A worker connects for itself; forgetting to is
    an error, not a silent second connection. Where nothing can be written, the journal opens for
    reading and says so in `read_only`. With `later` an index of an earlier edition stays for now, and those
    over rows that take long stay away: `index_due`, `index_unlike` and `seeks_due` say so. Without it they
    are made behind `showing`. In place of the passphrase stands its raw key (`key_for`), where that is
    known: deriving it costs some 0.3 s.

    Raises:
        JournalMissingError: There is none, and `create` is not set.
        UnfitPlaceError: It is no plain file of one's own.
        FolderUnwritableError: There is none, and none can be made there.
        JournalLockedError: The passphrase does not open the file.
        NotAJournalError: The file is something else.
        JournalDamagedError: The pages it opens with do not carry what was written.
        JournalTooNewError: The file carries migrations this relbook lacks.
        StoreUnavailableError: The file cannot be reached.
        CancelledError: An index was being made, and stopped; the journal is as it was.
    """
    footing.check(path, read_only=read_only)
    _make_room(path, create=create)
    read_only = read_only or not os.access(path, os.W_OK)
    journal = Journal(path, key_for(path, passphrase), device=device, read_only=read_only, shared=shared)
    with ExitStack() as on_failure:
        on_failure.callback(journal.close)
        journal.left_open = footing.left_open(path)
        _unlock(journal)
        try:
            if not journal.execute_sql("PRAGMA page_count").fetchone()[0]:
                _begin(journal)
            _recognise(journal)
            _refuse_blanks(journal)
            _bring_up_to_date(journal, later=later, showing=showing)
            _finish_rekeying(journal, passphrase)
        except DISK_FAULTS as error:
            raise fault_of(error, path) from error
        on_failure.pop_all()
    journal.stand()
    return journal


def _make_room(path: Path, *, create: bool) -> None:
    """Make an empty file where there is none; one that is there may be a journal that was just begun."""
    try:
        path.stat()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise FolderUnwritableError(path.parent) from error
    else:
        return
    if not create:
        raise JournalMissingError(path)
    try:
        for folder in reversed([place for place in (path.parent, *path.parents) if not place.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600))
        _sync_folder(path.parent)
    except OSError as error:
        raise FolderUnwritableError(path.parent) from error


def _unlock(journal: Journal) -> None:
    """Let the key open the file; where it is the file that changed, that is said."""
    try:
        unlock(journal)
    except JournalLockedError as error:
        from relbook.store.wreck import lost_its_salt  # it reads much else

        if lost_its_salt(journal.path, journal.key):
            raise JournalDamagedError(journal.path) from error
        raise


def _begin(journal: Journal) -> None:
    """Stamp a file without a page. It may have had some: a power cut takes back what was being begun.

    Where other files of the journal lie beside it, it was more than begun: somebody emptied it.
    """
    if any(place(journal.path).exists() for place in (spare_of, companion)):
        raise JournalDamagedError(journal.path)
    if journal.read_only:
        raise JournalMissingError(journal.path)
    with journal.atomic("DEFERRED"):  # taking the lock at once would fix the next line's choice
        journal.execute_sql("PRAGMA auto_vacuum = FULL")  # no free pages: every page stays checkable
        journal.application_id = APPLICATION_ID


def _sync_folder(folder: Path) -> None:
    """Make the folder's new entry durable, where folders can be synced."""
    for here in (folder, folder.parent):
        sync_where_it_can(here)


def _recognise(journal: Journal) -> None:
    """Refuse what is not ours and what is ahead of us, before anything is written."""
    if journal.application_id != APPLICATION_ID:
        raise NotAJournalError(journal.path)
    tables = set(journal.get_tables())
    if not tables and journal.read_only:
        raise JournalMissingError(journal.path)
    taken = applied(journal) if "schema_migration" in tables else set()
    if unknown := sorted(taken - set(migration_names())):
        raise JournalTooNewError(journal.path, unknown)


def _refuse_blanks(journal: Journal) -> None:
    """Refuse a journal of which some page was wiped: the cipher asks no seal of it.

    While somebody writes, or did not come to its end, pages may wait to be written; whoever
    looks after a journal in use looks at its seals too (`store/soundness.py`).
    """
    if journal.left_open or journal.on_a_copy:
        return
    journal.unseen = journal.path.stat().st_size > SEEN_AT_ONCE
    if journal.unseen:
        return
    with reading(journal.path) as file, journal.atomic("DEFERRED"):
        journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
        if not footing.left_open(journal.path) and blank_page(file):
            raise JournalDamagedError(journal.path)


def _bring_up_to_date(journal: Journal, *, later: bool, showing: Showing) -> None:
    bound = (*TABLES, *INDEX_TABLES)
    journal.bind(bound)
    try:
        if journal.shared:
            journal.share()
        if not journal.read_only:
            migrate(journal)
            journal.seeks_due = put_up(journal, later=later, showing=showing)
            journal.index_due = keep_in_step(journal, later=later, showing=showing)
    except BackupFailedError:
        journal.read_only = True  # it can be read as it is; the step waits until a copy can be made
    except DatabaseError as error:
        if not journal.get_tables():
            raise StoreUnavailableError(trouble_of(error)) from error
        trouble_of(error)  # a bug is raised again; a full disk leaves the journal readable
        journal.read_only = True
    if journal.read_only and set(migration_names()) - applied(journal):
        read_as_of_today(journal, later=later, showing=showing)
    journal.index_unlike = not journal.index_due and journal.user_version != EDITION


def _finish_rekeying(journal: Journal, passphrase: str) -> None:
    """Finish what a change of the passphrase left, had it been cut short."""
    if not journal.read_only:
        with suppress(OSError, DatabaseError, sqlcipher.Error, RelbookError):  # the next opening tries again
            settle(journal.path, journal.key, passphrase)
