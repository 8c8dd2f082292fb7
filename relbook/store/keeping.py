"""What becomes of a journal that another is about to take the place of: it is kept, whole.

As a verified backup; byte for byte beside it where it cannot be opened or does not read back.
"""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from relbook.errors import (
    BackupFailedError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    NotAJournalError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
)
from relbook.journal.backup import Backup, Why
from relbook.journal.frozen import frozen
from relbook.store import backups, seal, unfinished
from relbook.store.durable import sync
from relbook.store.going import AT_ONCE, Going
from relbook.store.kept_open import reading
from relbook.store.unfinished import Lifted
from relbook.store.unlocking import key_for
from relbook.store.visit import visit


@frozen
class Kept:
    """What became of the journal that was there: a backup, or files as they were; neither where none was.

    `faltered` is whether it could be read only at the second try: nothing is damaged, but its disk
    is not to be trusted. `lifted` is what was being written in it.
    """

    backup: Backup | None = None
    aside: tuple[Path, ...] = ()
    faltered: bool = False
    lifted: tuple[Lifted, ...] = ()


def keep(path: Path, backup: Path, passphrase: str, device: str, going: Going = AT_ONCE) -> Kept:
    """Keep the journal at `path` before `backup` takes its place.

    A disk may falter once: what seems damaged is looked at a second time before that is believed.

    Raises:
        StoreUnavailableError: Another process has it open, or the disk would not.
        BackupFailedError: It is sound, and could not be copied.
        JournalLockedError: It is under another passphrase.
        CancelledError: It was stopped.
    """
    if not path.exists() or not path.stat().st_size:
        return Kept()
    try:
        return _as_backup(path, backup, passphrase, device, going)
    except RelbookError as error:
        if not _is_its_own(error, path, backup, passphrase):
            raise
    try:
        return replace(_as_backup(path, backup, passphrase, device, going), faltered=True)
    except RelbookError as error:
        if not _is_its_own(error, path, backup, passphrase):
            raise
    return Kept(aside=_as_it_is(path))


def stamp() -> str:
    """This moment, for the name of a file."""
    return datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")


def _as_backup(path: Path, backup: Path, passphrase: str, device: str, going: Going) -> Kept:
    with visit(path, passphrase, create=False, device=device) as journal:
        made = backups.make(journal, Why.RESTORE, keeping=[backup.name], going=going)
        lifted = tuple(unfinished.lift())
    if any(side.exists() for side in _sides(path)):  # another process is reading: it would read the new one
        raise StoreUnavailableError(Trouble.BUSY)
    return Kept(backup=made, lifted=lifted)


def _is_its_own(error: RelbookError, path: Path, backup: Path, passphrase: str) -> bool:
    """Whether the fault seems to be the file's: it is damaged, or something else."""
    if isinstance(error, JournalLockedError):
        return _lost_its_salt(path, backup, passphrase)
    if isinstance(error, BackupFailedError):
        return error.trouble is Trouble.FAILING
    return isinstance(error, JournalDamagedError | NotAJournalError | JournalMissingError)


def _lost_its_salt(path: Path, backup: Path, passphrase: str) -> bool:
    """Whether the passphrase is right, and only the begin of the file no longer says with which salt."""
    with reading(path) as file:
        head = file.read(4 * seal.PAGE)
    return seal.bears_seals(head, seal.secret_of(key_for(backup, passphrase)), seal.salt_of(backup))


def _as_it_is(path: Path) -> tuple[Path, ...]:
    """A copy byte for byte; what SQLite left beside it goes along, or it would be played into the new one."""
    aside = path.with_name(f"{path.name}.kept-{stamp()}")
    shutil.copyfile(path, aside)
    aside.chmod(0o600)
    sync(aside)
    kept = [aside]
    for side in _sides(path):
        if side.exists():
            target = aside.with_name(f"{aside.name}{side.name.removeprefix(path.name)}")
            side.replace(target)
            kept.append(target)
    sync(path.parent)
    return tuple(kept)


def _sides(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-shm", "-journal")]
