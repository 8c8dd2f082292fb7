"""Setting, changing and removing a passphrase: one act on the journal and the file beside it.

The order is what makes it safe to be killed at any moment:

1. the journal is taken for this connection alone;
2. it has just been backed up under the old passphrase, and every page of the backup looked at;
3. the companion is written anew under the new passphrase, beside the old one (`companion.waiting`);
4. the journal is sealed anew where it lies: SQLite's own journal makes that all or nothing;
5. it is opened again as at the next start, from the passphrase alone, and every page looked at;
6. the new companion takes the old one's name;
7. older copies get the new passphrase, one by one; those that cannot are named.

Cut short before 4 was done, the old passphrase opens everything; after that the new one does, and
the next opening finishes what is left (`companion.settle`); older copies may still have the old one.
"""

import hashlib
import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.journal import recovery
from relbook.journal.backup import Why
from relbook.journal.passphrase import normal
from relbook.store import backups
from relbook.store.companion import (
    beside,
    companion,
    copy_under,
    let_go,
    opens,
    put_in_place,
    settle,
    sync,
    verify,
    waiting,
)
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE, derive, is_raw, raw, salt_of, secret_of
from relbook.store.unlocking import fault_of, key_for


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of it: the raw key that opens the journal now, and the copies that kept the old one."""

    key: str
    left: tuple[Path, ...] = ()


def change(path: Path, old: str, new: str, *further: Path, copies_too: bool = True) -> Changed:
    """Put the journal at `path`, closed in this process, under another passphrase.

    `old` is the passphrase so far, or the raw key; nothing where there is none. `new` is nothing to
    remove it. Older copies, those in `further` folders among them, get it too unless they are to be
    left; those that the old one does not open stay as they are. Whatever kept the old one is in
    `left`.

    Raises:
        PassphraseError: The new words cannot be one.
        JournalLockedError: The old passphrase is not it. Nothing was changed.
        BackupFailedError: No backup could be made first. Nothing was changed.
        StoreUnavailableError: Another program uses the journal, or the disk would not. The old
            passphrase still opens it.
    """
    words = normal(new) if new else ""
    was = _backed_up(path, old)
    key = key_for(path, words)
    try:
        _seal_anew(path, was, key)
        verify(path, key_for(path, words))  # from the words alone, as at the next start
    except RelbookError:
        _step_back(path, was)
        raise
    except (DatabaseError, sqlcipher.Error, OSError) as error:
        _step_back(path, was)
        raise _reason(error, path) from error
    with suppress(OSError, sqlcipher.Error, RelbookError):  # it is changed; the next opening settles the rest
        settle(path, key)
    copies = copies_of(path, *further)
    if not copies_too:
        return Changed(key, tuple(under_another(copies, key, words)))
    return Changed(key, tuple(copy for copy in copies if not _give(copy, was, old, words)))


def recovery_key(journal: Journal) -> bytes:
    """The 32 bytes that open this journal without its passphrase: what a recovery sheet says."""
    return secret_of(journal.key)


def has_passphrase(journal: Journal) -> bool:
    """Whether somebody who finds the file needs a passphrase to read it."""
    return not is_open(journal.key)


def is_open(key: str) -> bool:
    """Whether a raw key is the published one."""
    return secret_of(key) == secret_of(OPEN_KEY)


def is_passphrase(path: Path, key: str, typed: str) -> bool:
    """Whether these words, or the groups of a recovery sheet, open the journal that `key` opens.

    Costs some 0.3 s.
    """
    if recovery.looks_like(typed):
        return recovery.read(typed) == secret_of(key)
    with suppress(RelbookError):
        return secret_of(derive(normal(typed), salt_of(path))) == secret_of(key)
    return False


def sheet_mark(key: bytes) -> str:
    """What the journal notes when its recovery sheet was at hand: says nothing of the key, but is its own."""
    return hashlib.sha256(b"relbook sheet" + key).hexdigest()[:16]


def copies_of(path: Path, *folders: Path) -> list[Path]:
    """Older copies of sealed files: those set aside beside the journal, its backups, all in these folders."""
    near = sorted(path.parent.glob(f"{path.name}.before-*"))
    places = [folder for folder in (backups.folder_of(path), *folders) if folder.is_dir()]
    far = [it for folder in places for it in sorted(folder.rglob("*")) if not it.name.startswith(".")]
    return [it for it in (*near, *far) if it.is_file() and not it.is_symlink() and _whole_pages(it)]


def under_another(copies: Iterable[Path], key: str, passphrase: str = "") -> list[Path]:
    """The copies that neither the key nor the passphrase of today opens."""
    return [copy for copy in copies if not _openers(copy, key, passphrase)]


def _backed_up(path: Path, old: str) -> str:
    """The raw key so far, once the journal was opened with it, mended where a kill left it, and backed up."""
    journal = open_journal(path, old, create=False)
    try:
        if journal.read_only:
            raise StoreUnavailableError(Trouble.READ_ONLY)
        backups.before(Why.REKEY)
    finally:
        journal.leave()
    return journal.key


def _seal_anew(path: Path, was: str, key: str) -> None:
    with closing(_alone(path, was)) as connection:
        there = companion(path)
        if there.exists() and there.stat().st_size:
            copy_under(there, was, waiting(path), beside(path, key))
        _rekey(connection, key, path)
    sync(path)


def _rekey(connection: Any, key: str, path: Path) -> None:
    """Seal every page anew. SQLCipher says of every fault of the disk that the key was wrong."""
    try:
        (done,) = connection.execute(f'PRAGMA rekey = "{key}"').fetchone()
    except sqlcipher.Error as error:
        full = shutil.disk_usage(path.parent).free < path.stat().st_size  # its own journal is as large
        raise StoreUnavailableError(Trouble.FULL if full else Trouble.FAILING) from error
    if done != "ok":
        raise StoreUnavailableError(Trouble.FAILING)


def _alone(path: Path, key: str) -> Any:
    """The journal in rollback mode, for one connection alone until that is closed."""
    journal = Journal(path, key, device="", read_only=False, shared=False)
    journal.connect()
    connection = journal.connection()
    try:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
            raise StoreUnavailableError(Trouble.BUSY)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _step_back(path: Path, was: str) -> None:
    """Leave no trace where the old passphrase is still the one."""
    if opens(path, was, mending=True):
        let_go(waiting(path))


def _reason(error: Exception, path: Path) -> RelbookError:
    if isinstance(error, OSError):
        return StoreUnavailableError(Trouble.FULL if error.errno == 28 else Trouble.FAILING)
    return fault_of(error, path)


def _give(copy: Path, was: str, old: str, words: str) -> bool:
    """Give a copy the new passphrase; False where that cannot be done."""
    found = _openers(copy, was, "" if is_raw(old) else old)
    if not found:
        return False
    salt = salt_of(copy)
    new = raw(secret_of(derive(words, salt) if words else OPEN_KEY), salt)
    ready = copy.with_name(f"{copy.name}.rekey")
    try:
        copy_under(copy, found[0], ready, new)
        put_in_place(ready, copy)
    except (sqlcipher.Error, OSError, RelbookError):
        let_go(ready)
        return False
    return True


def _openers(copy: Path, key: str, passphrase: str) -> list[str]:
    tried = [key] if key else []
    if passphrase:
        tried.append(key_for(copy, passphrase))
    return [one for one in tried if opens(copy, one)]


def _whole_pages(file: Path) -> bool:
    size = file.stat().st_size
    return bool(size) and not size % PAGE
