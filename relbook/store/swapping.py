"""The whole journal from a backup: prepared beside it, checked, and put in its place in one step.

What is there is kept first (`keeping`). A
kill at any moment leaves the one journal or the other, whole.
"""

import os
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from relbook.errors import JournalDamagedError, StoreUnavailableError, Trouble
from relbook.store import files_copy, seal, unfinished
from relbook.store.backups import book_of
from relbook.store.companion import companion, opens
from relbook.store.database import Journal
from relbook.store.durable import sync
from relbook.store.going import AT_ONCE, Going
from relbook.store.keeping import Kept, keep, stamp
from relbook.store.lock import WriterLock
from relbook.store.outbox import trouble_of_file
from relbook.store.peeking import opened
from relbook.store.seal import is_raw
from relbook.store.sound import faults
from relbook.store.troubles import DISK_FAULTS, trouble_of
from relbook.store.unfinished import Lifted
from relbook.store.unlocking import key_for
from relbook.store.visit import visit

STEPS = 5
"""The backup looked at, copied, sealed; what is there kept; files and drafts brought along."""

PIECE = 8 << 20
"""How many bytes are copied before it is asked whether to go on."""

COMING = "-coming"
"""How the file is called that is about to become the journal."""


def replace(
    path: Path,
    backup: Path,
    passphrase: str = "",
    old_passphrase: str = "",
    *,
    device: str = "",
    alone: bool = False,
    going: Going = AT_ONCE,
) -> Kept:
    """Put a backup in the place of the journal at `path`, under the journal's passphrase.

    `old_passphrase` opens the backup, where that is another one. `alone` says that the caller holds
    the writer's lock. Nobody in this process may have the journal open. It can be stopped until the
    one takes the other's place. What was being written and not kept yet goes along.

    Raises:
        StoreUnavailableError: Another window has the journal open, or the disk would not.
        BackupFailedError: What is there could not be kept; nothing was changed.
        JournalLockedError: The backup, or what is there, is under another passphrase.
        JournalDamagedError: The backup is not sound.
        CancelledError: It was stopped. Nothing was changed.
    """
    lock = WriterLock(path)
    if not alone and not lock.take():
        raise StoreUnavailableError(Trouble.BUSY)
    try:
        kept = _swapped(path, backup, passphrase, old_passphrase or passphrase, device, going)
        lock.drop()
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    except OSError as error:
        raise StoreUnavailableError(trouble_of_file(error) or Trouble.GONE) from error
    finally:
        lock.undo()  # where it is still held, nothing came of it
    return kept


def _swapped(
    path: Path, backup: Path, passphrase: str, old_passphrase: str, device: str, going: Going
) -> Kept:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    coming = _prepared(path, backup, passphrase, old_passphrase, going)
    try:
        going.at(3, STEPS)
        kept = keep(path, backup, passphrase, device, going.part(3, STEPS))
        going.at(4, STEPS)
        going.past_stopping()
        coming.replace(path)
        sync(path.parent)
    finally:
        coming.unlink(missing_ok=True)
    _bring_along(path, backup, passphrase, old_passphrase, kept.lifted, going.part(4, STEPS).unstopped)
    going.told(STEPS, STEPS)
    return kept


def _prepared(path: Path, backup: Path, passphrase: str, old_passphrase: str, going: Going) -> Path:
    """The backup beside the journal, whole, sealed with the journal's passphrase, and checked."""
    going.at(0, STEPS)
    old_key = key_for(backup, old_passphrase)
    with opened(backup, old_key) as kept:
        if faults(kept, going=going.part(0, STEPS)):
            raise JournalDamagedError(backup)
    going.at(1, STEPS)
    coming = path.with_name(f"{path.name}{COMING}")
    coming.unlink(missing_ok=True)
    handle = os.open(coming, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as target:
            _copy(backup, target, going.part(1, STEPS))
        going.at(2, STEPS)
        _seal_anew(coming, old_key, _key_of_today(path, backup, passphrase, old_key), going.part(2, STEPS))
    except BaseException:
        coming.unlink(missing_ok=True)
        raise
    return coming


def _copy(backup: Path, target: BinaryIO, going: Going) -> None:
    """All of a file into another, durably."""
    done, of = 0, max(backup.stat().st_size, 1)
    with backup.open("rb") as source:
        while piece := source.read(PIECE):
            target.write(piece)
            done += len(piece)
            going.at(min(done, of), of)
    target.flush()
    os.fsync(target.fileno())


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


def _seal_anew(coming: Path, old_key: str, key: str, going: Going) -> None:
    """Give it the passphrase of today, and read it once more from the disk."""
    if old_key != key:
        with _open(coming, old_key) as journal:
            journal.execute_sql(f'PRAGMA rekey = "{key}"')
    copy = _open(coming, key)
    try:
        if faults(copy, going=going):
            raise JournalDamagedError(coming)
    finally:
        copy.close()
    sync(coming)


def _open(path: Path, key: str) -> Journal:
    journal = Journal(path, key, device="", read_only=False, shared=False)
    journal.connect()
    return journal


def _bring_along(
    path: Path, backup: Path, passphrase: str, old_passphrase: str, lifted: tuple[Lifted, ...], going: Going
) -> None:
    """What was being written, and the files that the journal names again and that are missing beside it.

    The index of a backup by an earlier relbook is made anew first.
    """
    words = passphrase if opens(path, key_for(path, passphrase)) else old_passphrase
    with visit(path, words, create=False, showing=lambda: nullcontext(going)) as journal:
        files = companion(path)
        if files.exists() and files.stat().st_size and not opens(files, journal.key):
            files.replace(files.with_name(f"{files.name}.kept-{stamp()}"))  # of another book
        if not journal.read_only:
            if lifted:
                unfinished.lay(lifted)
            key = key_for(backup, old_passphrase)
            files_copy.bring_back(journal, backup.parent, book_of(backup), None, key)
