"""Backups: whole copies of the journal under its own key, each opened and checked before it counts.

A copy is written under another name, opened with the key of the journal, examined page by page and
counted table by table; only then it gets its name, and only then an older one may go. Whatever
stops it half way leaves the earlier ones as they were. A copy begins with the salt of its journal,
so that the passphrase alone opens it, and a journal whose salt was damaged can learn it again.
"""

import os
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from relbook.errors import BackupFailedError, StoreUnavailableError, Trouble
from relbook.journal.backup import Backup, Why, name_of, read_name
from relbook.journal.thinning import keep
from relbook.store import files_copy, seal
from relbook.store.database import Journal
from relbook.store.durable import sync
from relbook.store.going import AT_ONCE, Going
from relbook.store.kept_open import reading
from relbook.store.lock import WriterLock
from relbook.store.models import ClientRow, EntryRow, database
from relbook.store.outbox import trouble_of_file
from relbook.store.peeking import raw_key
from relbook.store.sound import count_rows, faults
from relbook.store.troubles import DISK_FAULTS, trouble_of

MAKING = ".making-"
"""How the name of a copy begins that is not finished; what a kill leaves is swept away by the next."""

SECOND = "relbook backups"
"""How the folder is called in a second place; where it is missing, another disk is mounted there."""

STEPS = 10
"""How finely it is told how far it is; what is done until then, by the times measured."""

COPIED, VERIFIED = 4, 9

PAGES = 2_048
"""How many pages are copied before it is asked whether to go on: 8 MiB, some 70 ms."""

PATIENCE = 30.0
"""How long another process's backup in the same folder is waited for, in seconds."""


def folder_of(journal_path: Path) -> Path:
    """Where the backups of a journal lie: in a folder beside it."""
    return journal_path.absolute().parent / "backups"


def book_of(journal_path: Path) -> str:
    """What all copies of one journal have in common: the begin of its salt, which no rekey changes."""
    return seal.salt_of(journal_path)[:4].hex()


def book_in_hand(journal: Journal) -> str:
    """The same of a journal that is open, without a look into its file (`Journal.salt`)."""
    return journal.salt()[:4].hex()


def listed(folder: Path, book: str = "") -> list[Backup]:
    """The backups in a folder, the latest first; with `book` only that journal's."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            named = read_name(path.name)
            if named is None or (book and named.book != book):
                continue
            with suppress(OSError):  # gone meanwhile
                seen = path.stat()
                found.append(replace(named, size=seen.st_size, checked=_moment(seen.st_mtime)))
    return sorted(found, key=lambda one: (one.made, one.name), reverse=True)


def of_journal(journal_path: Path) -> list[Backup]:
    """The backups beside a journal that are copies of it, the latest first."""
    return listed(folder_of(journal_path), book_of(journal_path))


def make(
    journal: Journal,
    why: Why,
    *,
    folder: Path | None = None,
    now: datetime | None = None,
    keeping: Collection[str] = (),
    going: Going = AT_ONCE,
) -> Backup:
    """Copy the open journal, verify the copy, and let go of those that are no longer needed.

    `folder` is where it goes, else beside the journal; `keeping` are names that stay this time
    whatever their age. The thread needs a connection of its own. It can be stopped until the copy
    was verified. The journal's files go along into one copy that all backups share.

    Raises:
        BackupFailedError: It could not be made, or did not read back the same. Nothing else changed.
        CancelledError: It was stopped. Nothing changed.
    """
    where = folder or folder_of(journal.path)
    moment = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    with _faults_named(where):
        _private(where)
        with _alone(where):
            _sweep(where)
            book = book_in_hand(journal)
            going.at(0, STEPS)
            made = _written(journal, where, name_of(moment, book, journal.device, why), going)
            going.told(VERIFIED, STEPS)
            files_copy.bring_up_to_date(journal, where, book)
            thin(where, book, moment, keeping)
            going.told(STEPS, STEPS)
    found = read_name(made.name)
    assert found is not None
    return replace(found, size=made.stat().st_size, checked=_moment(made.stat().st_mtime))


def before(why: Why, keeping: Collection[str] = (), going: Going = AT_ONCE) -> Backup | None:
    """Back up the journal in hand before something changes it as a whole; nothing where it is empty.

    `keeping` and `going` are as for `make`.

    Raises:
        BackupFailedError: It could not be made; whatever was to follow should not.
        CancelledError: It was stopped, and with it what was to follow.
    """
    journal = database()
    if journal.read_only or not (ClientRow.select().exists() or EntryRow.select().exists()):
        return None
    return make(journal, why, keeping=keeping, going=going)


def thin(folder: Path, book: str, now: datetime, keeping: Collection[str] = ()) -> list[str]:
    """Let go of what is no longer needed; says which backups went."""
    copies = listed(folder, book)
    staying = keep(copies, now) | frozenset(keeping)
    gone = [one.name for one in copies if one.name not in staying]
    for name in gone:
        (folder / name).unlink(missing_ok=True)
    return gone


def _written(journal: Journal, folder: Path, name: str, going: Going) -> Path:
    """A verified copy under its final name; under no name at all when it is not sound."""
    making = folder / f"{MAKING}{os.urandom(4).hex()}"
    try:
        os.close(os.open(making, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600))
        expected = _copied(journal, making, going.span(0, COPIED, STEPS))
        _verify(making, journal.key, expected, going.span(COPIED, VERIFIED, STEPS))
        going.at(VERIFIED, STEPS)
        final = _free(folder, name)
        making.replace(final)
        sync(folder)
    finally:
        for left in (making, Path(f"{making}-journal")):
            left.unlink(missing_ok=True)
    return final


def _copied(journal: Journal, making: Path, going: Going) -> dict[str, int]:
    """Copy one moment of the journal, and say how long its tables were then.

    The moment is held by a read of this connection: without that, every write of somebody else would
    begin the copy anew. A wiped page would be copied as one of nothing, under a sound seal.
    """
    salt = journal.salt()
    secret = seal.secret_of(raw_key(journal.key, salt))
    copy = Journal(making, seal.raw(secret, salt), device="", read_only=False, shared=False)
    copy.connect()
    try:
        with reading(Path(journal.database)) as file, journal.atomic("DEFERRED"):
            expected = count_rows(journal, going)
            if seal.blank_page(file, going):
                raise BackupFailedError(making.parent, Trouble.FAILING)
            journal.connection().backup(copy.connection(), pages=PAGES, progress=_telling(going))
        copy.execute_sql("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        copy.close()
    return expected


def _telling(going: Going) -> Callable[[int, int, int], None]:
    """What the driver calls after some pages: with its verdict, how many are left, and of how many."""

    def told(_: int, left: int, of: int) -> None:
        going.at(of - left, max(of, 1))

    return told


def _verify(making: Path, key: str, expected: dict[str, int], going: Going) -> None:
    """Open it as it will be opened one day: from the disk, with the key of the journal."""
    sync(making)
    copy = Journal(making, key, device="", read_only=False, shared=False)
    try:
        copy.connect()
        wrong = faults(copy, expected, going)
    finally:
        copy.close()
    if wrong:
        raise BackupFailedError(making.parent, Trouble.FAILING)


def _free(folder: Path, name: str) -> Path:
    """A name nobody has: two backups may fall into one second."""
    named = read_name(name)
    assert named is not None
    stamp = named.made.timestamp()
    while (folder / name).exists():
        stamp += 1
        name = name_of(datetime.fromtimestamp(stamp, UTC), named.book, named.device, named.why)
    return folder / name


def _private(folder: Path) -> None:
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(made):
        place.mkdir(mode=0o700, exist_ok=True)


def _sweep(folder: Path) -> None:
    """What was begun here and never finished; nobody else is at work in the folder."""
    for left in folder.glob(f"{MAKING}*"):
        left.unlink(missing_ok=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    lock = WriterLock(folder / "backups")
    deadline = time.monotonic() + PATIENCE
    while not lock.take():
        if time.monotonic() > deadline:
            raise BackupFailedError(folder, Trouble.BUSY)
        time.sleep(0.1)
    try:
        yield
    finally:
        lock.drop()


@contextmanager
def _faults_named(folder: Path) -> Iterator[None]:
    try:
        yield
    except StoreUnavailableError as error:
        raise BackupFailedError(folder, error.trouble) from error
    except DISK_FAULTS as error:
        raise BackupFailedError(folder, trouble_of(error)) from error
    except OSError as error:
        raise BackupFailedError(folder, trouble_of_file(error) or Trouble.GONE) from error


def _moment(stamp: float) -> Any:
    return datetime.fromtimestamp(stamp, UTC)
