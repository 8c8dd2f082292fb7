"""Setting, changing and removing a passphrase: one act on the journal and the file beside it.

The order is what makes it safe to be killed at any moment:

1. the journal is taken for this connection alone;
2. it has just been backed up under the old passphrase, and every page of the backup looked at;
3. the companion is written anew under the new passphrase, beside the old one (`companion.waiting`);
4. the journal is sealed anew where it lies: SQLite's own journal makes that all or nothing;
5. it is opened again as at the next start, from the passphrase alone, and every page looked at;
6. the new companion takes the old one's name;
7. older copies get the new passphrase, one by one; those that cannot are named, and the key they
   have is noted for when their place is there again (`renewing`).

Cut short before 4 was done, the old passphrase opens everything; after that the new one does, and
the next opening finishes what is left (`companion.settle`); older copies may still have the old one.
"""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from peewee import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import RelbookError, StoreUnavailableError, Trouble
from relbook.journal import recovery
from relbook.journal.backup import Why
from relbook.journal.frozen import frozen
from relbook.journal.passphrase import normal
from relbook.store import backups, renewing
from relbook.store.companion import (
    beside,
    companion,
    copy_under,
    let_go,
    opens,
    settle,
    verify,
    waiting,
)
from relbook.store.database import Journal, is_open
from relbook.store.durable import sync_where_it_can
from relbook.store.going import AT_ONCE, Going
from relbook.store.opening import open_journal
from relbook.store.renewing import copies_of, give, under_another
from relbook.store.seal import derive, salt_of, secret_of
from relbook.store.unlocking import fault_of, key_for
from relbook.store.visit import visit

STEPS = 3
"""Backed up, written anew, looked at; the copies are counted behind these."""


@frozen
class Changed:
    """What became of it: the raw key that opens the journal now, and the copies that kept the old one.

    `away` is whether a place was not there whose copies have it too; their key is noted for later.
    """

    key: str
    left: tuple[Path, ...] = ()
    away: bool = False


def change(
    path: Path, old: str, new: str, *further: Path, copies_too: bool = True, going: Going = AT_ONCE
) -> Changed:
    """Put the journal at `path`, closed in this process, under another passphrase.

    `old` is the passphrase so far, or the raw key; nothing where there is none. `new` is nothing to
    remove it. Older copies, those in `further` folders among them, get it too unless they are to be
    left; those that the old one does not open stay as they are. Whatever kept the old one is in
    `left`. A folder that is not there, or a copy that could not be written, keeps it until
    `renewing.renew` finds it. It can be stopped until the journal itself is written anew.

    Raises:
        PassphraseError: The new words cannot be one.
        JournalLockedError: The old passphrase is not it. Nothing was changed.
        BackupFailedError: No backup could be made first. Nothing was changed.
        StoreUnavailableError: Another program uses the journal, or the disk would not. The old
            passphrase still opens it.
        CancelledError: It was stopped. Nothing was changed.
    """
    words = normal(new) if new else ""
    copies = copies_of(path, *further)
    steps = STEPS + len(copies) + 1  # the backup that is about to be made
    going.at(0, steps)
    was = _backed_up(path, old, going.part(0, steps))
    key = key_for(path, words)
    going.at(1, steps)
    going.past_stopping()
    _into(path, was, key, words, going, steps)
    copies = copies_of(path, *further)
    if copies_too:
        left = _copies_anew(copies, was, old, words, going, steps)
    else:
        left = tuple(under_another(copies, key, words))
    away = copies_too and not all(folder.is_dir() for folder in further)
    if away or (copies_too and left):
        _note(path, key, was)
    return Changed(key, left, away)


def _into(path: Path, was: str, key: str, words: str, going: Going, steps: int) -> None:
    """Write the journal and what lies beside it anew; where that fails the old passphrase opens them."""
    try:
        _seal_anew(path, was, key)
        going.told(2, steps)
        verify(path, key_for(path, words))  # from the words alone, as at the next start
        going.told(STEPS, steps)
    except RelbookError:
        _step_back(path, was)
        raise
    except (DatabaseError, sqlcipher.Error, OSError) as error:
        _step_back(path, was)
        raise _reason(error, path) from error
    with suppress(OSError, sqlcipher.Error, RelbookError):  # it is changed; the next opening settles the rest
        settle(path, key)


def _copies_anew(
    copies: list[Path], was: str, old: str, words: str, going: Going, steps: int
) -> tuple[Path, ...]:
    """Give each copy the new passphrase; those that cannot have it come back."""
    left = []
    for done, copy in enumerate(copies, STEPS):
        going.told(min(done, steps), steps)
        if not give(copy, was, old, words):
            left.append(copy)
    going.told(steps, steps)
    return tuple(left)


def _note(path: Path, key: str, was: str) -> None:
    """Note the key that copies elsewhere still have; should that fail, they open with the old words."""
    with suppress(RelbookError), visit(path, key, create=False) as journal:
        if not journal.read_only:
            renewing.note(was)


def recovery_key(journal: Journal) -> bytes:
    """The 32 bytes that open this journal without its passphrase: what a recovery sheet says."""
    return secret_of(journal.key)


def has_passphrase(journal: Journal) -> bool:
    """Whether somebody who finds the file needs a passphrase to read it."""
    return not is_open(journal.key)


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


def _backed_up(path: Path, old: str, going: Going) -> str:
    """The raw key so far, once the journal was opened with it, mended where a kill left it, and backed up."""
    journal = open_journal(path, old, create=False)
    journal.leave()
    if journal.read_only:
        raise StoreUnavailableError(Trouble.READ_ONLY)
    try:
        with _alone(path, journal.key):
            pass  # beside a window the backup would be made in vain
    except (DatabaseError, sqlcipher.Error) as error:
        raise fault_of(error, path) from error
    with visit(path, journal.key, create=False):
        backups.before(Why.REKEY, going=going)
    return journal.key


def _seal_anew(path: Path, was: str, key: str) -> None:
    files_key = beside(salt_of(path), key)
    with _alone(path, was) as connection:
        there = companion(path)
        if there.exists() and there.stat().st_size:
            copy_under(there, was, waiting(path), files_key)
        _rekey(connection, key, path)
    sync_where_it_can(path)


def _rekey(connection: Any, key: str, path: Path) -> None:
    """Seal every page anew. SQLCipher says of every fault of the disk that the key was wrong."""
    try:
        (done,) = connection.execute(f'PRAGMA rekey = "{key}"').fetchone()
    except sqlcipher.Error as error:
        full = shutil.disk_usage(path.parent).free < path.stat().st_size  # its own journal is as large
        raise StoreUnavailableError(Trouble.FULL if full else Trouble.FAILING) from error
    if done != "ok":
        raise StoreUnavailableError(Trouble.FAILING)


@contextmanager
def _alone(path: Path, key: str) -> Iterator[Any]:
    """The journal in rollback mode, for one connection alone."""
    journal = Journal(path, key, device="", read_only=False, shared=False)
    journal.connect()
    connection = journal.connection()
    try:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "wal":
            raise StoreUnavailableError(Trouble.BUSY)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection
    finally:
        journal.close()


def _step_back(path: Path, was: str) -> None:
    """Leave no trace where the old passphrase is still the one."""
    if opens(path, was, mending=True):
        let_go(waiting(path))


def _reason(error: Exception, path: Path) -> RelbookError:
    if isinstance(error, OSError):
        return StoreUnavailableError(Trouble.FULL if error.errno == 28 else Trouble.FAILING)
    return fault_of(error, path)
