"""The whole journal from a backup: prepared beside it, checked, and put in its place in one step.

What is there is kept first, as a verified backup, or byte for byte where it cannot be opened. A
kill at any moment leaves the one journal or the other, whole.
"""

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from relbook.errors import (
    BackupFailedError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    NotAJournalError,
    StoreUnavailableError,
    Trouble,
)
from relbook.journal.backup import Backup, Why
from relbook.store import backups, files_copy, seal
from relbook.store.backups import book_of
from relbook.store.companion import companion, opens
from relbook.store.database import Journal
from relbook.store.edit import DISK_FAULTS, trouble_of
from relbook.store.lock import WriterLock
from relbook.store.outbox import trouble_of_file
from relbook.store.peeking import opened
from relbook.store.seal import is_raw
from relbook.store.sound import faults
from relbook.store.unlocking import key_for
from relbook.store.visit import visit

COMING = "-coming"
"""How the file is called that is about to become the journal."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the journal that was there: a backup, or files as they were; neither where none was."""

    backup: Backup | None = None
    aside: tuple[Path, ...] = ()


def replace(
    path: Path,
    backup: Path,
    passphrase: str = "",
    old_passphrase: str = "",
    *,
    device: str = "",
    alone: bool = False,
) -> Kept:
    """Put a backup in the place of the journal at `path`, under the journal's passphrase.

    `old_passphrase` opens the backup, where that is another one. `alone` says that the caller holds
    the writer's lock. Nobody in this process may have the journal open.

    Raises:
        StoreUnavailableError: Another window has the journal open, or the disk would not.
        BackupFailedError: What is there could not be kept; nothing was changed.
        JournalLockedError: The backup, or what is there, is under another passphrase.
        JournalDamagedError: The backup is not sound.
    """
    lock = WriterLock(path)
    if not alone and not lock.take():
        raise StoreUnavailableError(Trouble.BUSY)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        coming = _prepared(path, backup, passphrase, old_passphrase or passphrase)
        try:
            kept = _keep(path, backup, passphrase, device)
            coming.replace(path)
            _sync(path.parent)
        finally:
            coming.unlink(missing_ok=True)
        _bring_files(path, backup, passphrase, old_passphrase or passphrase)
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    except OSError as error:
        raise StoreUnavailableError(trouble_of_file(error) or Trouble.GONE) from error
    finally:
        lock.drop()
    return kept


def _prepared(path: Path, backup: Path, passphrase: str, old_passphrase: str) -> Path:
    """The backup beside the journal, whole, sealed with the journal's passphrase, and checked."""
    old_key = key_for(backup, old_passphrase)
    with opened(backup, old_key) as kept:
        if faults(kept):
            raise JournalDamagedError(backup)
    coming = path.with_name(f"{path.name}{COMING}")
    coming.unlink(missing_ok=True)
    handle = os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    with os.fdopen(handle, "wb") as target, backup.open("rb") as source:
        shutil.copyfileobj(source, target, 1 << 20)
        target.flush()
        os.fsync(target.fileno())
    try:
        _seal_anew(coming, old_key, _key_of_today(path, backup, passphrase, old_key))
    except BaseException:
        coming.unlink(missing_ok=True)
        raise
    return coming


def _key_of_today(path: Path, backup: Path, passphrase: str, old_key: str) -> str:
    """What the journal opens with now, for a file of the backup's salt.

    Where there is no journal, or only its raw key is known and the backup is of another one, the
    backup keeps its own.
    """
    if not path.exists() or not path.stat().st_size:
        return old_key
    if is_raw(passphrase) and seal.salt_of(path) != seal.salt_of(backup):
        return old_key
    return key_for(backup, passphrase)


def _seal_anew(coming: Path, old_key: str, key: str) -> None:
    """Give it the passphrase of today, and read it once more from the disk."""
    if old_key != key:
        with _open(coming, old_key) as journal:
            journal.execute_sql(f'PRAGMA rekey = "{key}"')
    copy = _open(coming, key)
    try:
        if faults(copy):
            raise JournalDamagedError(coming)
    finally:
        copy.close()
    _sync(coming)


def _open(path: Path, key: str) -> Journal:
    journal = Journal(path, key, device="", read_only=False, shared=False)
    journal.connect()
    return journal


def _keep(path: Path, backup: Path, passphrase: str, device: str) -> Kept:
    """Keep what is there: as a backup, or as it is where it cannot be opened or copied whole."""
    if not path.exists() or not path.stat().st_size:
        return Kept()
    try:
        with visit(path, passphrase, create=False, device=device) as journal:
            made = backups.make(journal, Why.RESTORE, keeping=[backup.name])
    except (JournalDamagedError, NotAJournalError, JournalMissingError):
        return Kept(aside=_as_it_is(path))
    except JournalLockedError:
        if not _lost_its_salt(path, backup, passphrase):
            raise
        return Kept(aside=_as_it_is(path))
    except BackupFailedError as error:
        if error.trouble is not Trouble.FAILING:
            raise
        return Kept(aside=_as_it_is(path))
    if any(side.exists() for side in _sides(path)):  # another process is reading: it would read the new one
        raise StoreUnavailableError(Trouble.BUSY)
    return Kept(backup=made)


def _lost_its_salt(path: Path, backup: Path, passphrase: str) -> bool:
    """Whether the passphrase is right, and only the begin of the file no longer says with which salt."""
    with path.open("rb") as file:
        head = file.read(4 * seal.PAGE)
    return seal.bears_seals(head, seal.secret_of(key_for(backup, passphrase)), seal.salt_of(backup))


def _as_it_is(path: Path) -> tuple[Path, ...]:
    """A copy byte for byte; what SQLite left beside it goes along, or it would be played into the new one."""
    aside = path.with_name(f"{path.name}.kept-{_stamp()}")
    shutil.copyfile(path, aside)
    aside.chmod(0o600)
    _sync(aside)
    kept = [aside]
    for side in _sides(path):
        if side.exists():
            target = aside.with_name(f"{aside.name}{side.name.removeprefix(path.name)}")
            side.replace(target)
            kept.append(target)
    _sync(path.parent)
    return tuple(kept)


def _sides(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm", "-journal")]


def _bring_files(path: Path, backup: Path, passphrase: str, old_passphrase: str) -> None:
    """Files that the journal names again and that are missing beside it come out of the backups' copy."""
    words = passphrase if opens(path, key_for(path, passphrase)) else old_passphrase
    with visit(path, words, create=False) as journal:
        files = companion(path)
        if files.exists() and files.stat().st_size and not opens(files, journal.key):
            files.replace(files.with_name(f"{files.name}.kept-{_stamp()}"))  # of another book
        if not journal.read_only:
            key = key_for(backup, old_passphrase)
            files_copy.bring_back(journal, backup.parent, book_of(backup), None, key)


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")


def _sync(place: Path) -> None:
    if os.name == "posix":
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
