"""Opening a journal: unlock, look whether it may be written, migrate, index, bind.

A journal is one SQLCipher file. In use by a window, an export or an import it is in WAL mode, so
that a long read never keeps a save waiting; at rest it is a single file in rollback mode, which
can be read on a full or a read-only disk. Both modes write with `synchronous=EXTRA`: no
acknowledged entry was lost in a thousand simulated power cuts of either.
"""

import os
import shutil
import tempfile
from contextlib import ExitStack, closing, suppress
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from peewee import DatabaseError, OperationalError
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import (
    BackupFailedError,
    FolderUnwritableError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    PassphraseError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
    WrongBuildError,
)
from relbook.journal.passphrase import normal
from relbook.store import footing
from relbook.store.companion import companion, settle
from relbook.store.edit import DISK_FAULTS, trouble_of
from relbook.store.index import INDEX_TABLES, keep_in_step, let_go
from relbook.store.models import TABLES, database
from relbook.store.seal import SALT, Verdict, blank_page, derive, is_raw, judge, raw, salt_of, secret_of
from relbook.store.spare import spare_of
from relbook.store.wreck import key_by_seals, lost_its_salt

APPLICATION_ID = 0x52424F4B
"""The stamp in a journal's header that says whose file it is: "RBOK"."""

OPEN_KEY = "x'72656c626f6f6b3a206e6f207061737370687261736520697320736574202020'"
"""The published key of a journal without a passphrase: anyone at this computer can read it.

It reads "relbook: no passphrase is set" in ASCII, padded with spaces to 32 bytes. It is a raw key, so opening
costs no key derivation. What it buys is integrity: every page is sealed.
"""

BUSY_MS = 10_000
"""How long a write waits for another process's, in milliseconds."""

CACHE_KB = 32_000
"""How much of the journal is kept unsealed in memory; with SQLite's 2,000 kB pages are unsealed for ever."""

_PRAGMAS = {
    "synchronous": "EXTRA",
    "fullfsync": 1,
    "temp_store": "MEMORY",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "busy_timeout": BUSY_MS,
    "cache_size": -CACHE_KB,
}
_MUST_READ_BACK = {"synchronous": 3, "temp_store": 2}


class Journal(SqlCipherDatabase):
    """A journal file and this process's connections to it, one a thread.

    `read_only` is True where nothing can or may be written. `shared` journals are in WAL mode
    while open. `device` stamps the rows this machine writes.
    """

    def __init__(self, path: Path, key: str, *, device: str, read_only: bool, shared: bool) -> None:
        super().__init__(None, autoconnect=False)
        self.path = path
        self.key = key
        self.device = device
        self.read_only = read_only
        self.shared = shared and not read_only
        self.left_open = False  # whoever had it open before did not close it
        self.tight = False  # the disk is full, and what was set aside for that is used up
        self.alone = False  # a WAL without its shared memory: only one connection may read it
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._footprint: footing.Footprint | None = None
        self.init(str(path))

    def _connect(self) -> Any:
        mode = "ro" if self.read_only else "rw"
        uri = f"{Path(self.database).absolute().as_uri()}?mode={mode}"
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: Any) -> None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA key = '{}'".format(self.key.replace("'", "''")))
        version = connection.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0]:
            raise WrongBuildError
        if self.alone:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for name, value in _PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        for name, value in _MUST_READ_BACK.items():
            if connection.execute(f"PRAGMA {name}").fetchone()[0] != value:
                raise WrongBuildError
        self._add_conn_hooks(connection)

    def stand(self) -> None:
        """See that the file that is open still lies where it lay: a write elsewhere is lost.

        Raises:
            StoreUnavailableError: It is gone, or another lies in its place.
        """
        if self._copy is None:
            self._footprint = self._footprint or footing.footprint(self.path)
            footing.stand(self.path, self._footprint)

    def share(self) -> None:
        """Go into WAL mode, where the disk lets us; reading goes on where it does not."""
        with suppress(DatabaseError):
            self.execute_sql("PRAGMA journal_mode = WAL").fetchone()

    def leave(self) -> None:
        """Close this thread's connection; the last one out leaves a single file behind."""
        if self.is_closed():
            return
        if not self.read_only and self.execute_sql("PRAGMA journal_mode").fetchone()[0] == "wal":
            self.execute_sql("PRAGMA busy_timeout = 0")
            with suppress(DatabaseError):  # another process is reading: it will be the last
                self.execute_sql("PRAGMA journal_mode = DELETE").fetchone()
        self.close()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def read_from_a_copy(self) -> None:
        """Read a copy in a private folder, as encrypted as the original.

        After a power cut a WAL cannot be read where it lies on a disk that takes no writes.
        """
        place = self.place_for_a_copy()
        for suffix in ("", "-wal", "-journal"):
            source = Path(f"{self.path}{suffix}")
            if source.exists():
                shutil.copyfile(source, f"{place}{suffix}")
        self.alone = False
        self.init(str(place))

    @property
    def on_a_copy(self) -> bool:
        """Whether a private copy is read in place of the journal itself."""
        return self._copy is not None

    def place_for_a_copy(self) -> Path:
        """Where a private copy can lie until the journal is left."""
        self._copy = tempfile.TemporaryDirectory(prefix="relbook-")
        return Path(self._copy.name) / "journal"


def open_journal(
    path: Path,
    passphrase: str = "",
    *,
    create: bool = True,
    read_only: bool = False,
    shared: bool = False,
    device: str = "",
) -> Journal:
    """Open the journal at `path`, creating it when missing and `create` is set.

    The connection belongs to the calling thread. A worker connects for itself; forgetting to is
    an error, not a silent second connection. Where nothing can be written, the journal opens for
    reading and says so in `read_only`. In place of the passphrase stands its raw key (`key_for`),
    where that is known: deriving it costs some 0.3 s.

    Raises:
        JournalMissingError: There is none, and `create` is not set.
        UnfitPlaceError: It is no plain file of one's own.
        FolderUnwritableError: There is none, and none can be made there.
        JournalLockedError: The passphrase does not open the file.
        NotAJournalError: The file is something else.
        JournalDamagedError: The pages it opens with do not carry what was written.
        JournalTooNewError: The file carries migrations this relbook lacks.
        StoreUnavailableError: The file cannot be reached.
    """
    footing.check(path, read_only=read_only)
    _make_room(path, create=create)
    read_only = read_only or not os.access(path, os.W_OK)
    journal = Journal(path, key_for(path, passphrase), device=device, read_only=read_only, shared=shared)
    with ExitStack() as on_failure:
        on_failure.callback(journal.close)
        journal.left_open = footing.left_open(path)
        try:
            _unlock(journal)
        except JournalLockedError as error:
            if lost_its_salt(path, journal.key):
                raise JournalDamagedError(path) from error
            raise
        try:
            if not journal.execute_sql("PRAGMA page_count").fetchone()[0]:
                _begin(journal)
            _recognise(journal)
            _refuse_blanks(journal)
            _bring_up_to_date(journal)
            _finish_rekeying(journal, passphrase)
        except DISK_FAULTS as error:
            raise fault_of(error, path) from error
        on_failure.pop_all()
    journal.stand()
    return journal


def key_for(path: Path, passphrase: str) -> str:
    """The raw key of the file at `path` under a passphrase; the published one for none.

    Raises:
        JournalLockedError: No passphrase can be so.
    """
    if not passphrase or is_raw(passphrase):
        return passphrase or OPEN_KEY
    try:
        words = normal(passphrase)
    except PassphraseError as error:
        raise JournalLockedError(path) from error
    salt = salt_of(path)
    if salt:
        return key_by_seals(path, words)
    salt = os.urandom(SALT)
    return raw(secret_of(derive(words, salt)), salt)


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
        with suppress(OSError):
            handle = os.open(here, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _unlock(journal: Journal) -> None:
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


def _recognise(journal: Journal) -> None:
    """Refuse what is not ours and what is ahead of us, before anything is written."""
    if journal.application_id != APPLICATION_ID:
        raise NotAJournalError(journal.path)
    tables = set(journal.get_tables())
    if not tables and journal.read_only:
        raise JournalMissingError(journal.path)
    applied = _applied(journal) if "schema_migration" in tables else set()
    if unknown := sorted(applied - set(migration_names())):
        raise JournalTooNewError(journal.path, unknown)


def _refuse_blanks(journal: Journal) -> None:
    """Refuse a journal of which some page was wiped: the cipher asks no seal of it.

    While somebody writes, or did not come to its end, pages may wait to be written; whoever
    looks after a journal in use looks at its seals too (`store/soundness.py`).
    """
    if journal.left_open or journal.on_a_copy:
        return
    with journal.atomic("DEFERRED"):
        journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
        if not footing.left_open(journal.path) and blank_page(journal.path):
            raise JournalDamagedError(journal.path)


def _bring_up_to_date(journal: Journal) -> None:
    bound = (*TABLES, *INDEX_TABLES)
    journal.bind(bound)
    try:
        if journal.shared:
            journal.share()
        if not journal.read_only:
            _migrate(journal)
            keep_in_step(journal)
    except BackupFailedError:
        journal.read_only = True  # it can be read as it is; the step waits until a copy can be made
    except DatabaseError as error:
        if not journal.get_tables():
            raise StoreUnavailableError(trouble_of(error)) from error
        trouble_of(error)  # a bug is raised again; a full disk leaves the journal readable
        journal.read_only = True
    if journal.read_only and set(migration_names()) - _applied(journal):
        _read_as_of_today(journal)


def _read_as_of_today(journal: Journal) -> None:
    """Where no step can be taken, take it in a private copy and read that: earlier tables lack columns."""
    if journal.on_a_copy:
        journal.execute_sql("PRAGMA query_only = 0")
    else:
        _copy_of_a_moment(journal)
        journal.read_only = False  # the copy is ours to change; nothing is written back
        journal.connect()
    with as_file(files("relbook.store") / "migrations") as folder:
        _take_steps(journal, folder)
    keep_in_step(journal)
    journal.execute_sql("PRAGMA query_only = 1")
    journal.read_only = True


def _copy_of_a_moment(journal: Journal) -> None:
    """Leave the journal for a copy of it as it is between two writes of another process."""
    try:
        private = journal.place_for_a_copy()
        copy = sqlcipher.connect(str(private), isolation_level=None)
        with closing(copy):
            copy.execute("PRAGMA cipher_log_level = NONE")
            copy.execute("PRAGMA key = '{}'".format(journal.key.replace("'", "''")))
            journal.connection().backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except OSError as error:
        raise StoreUnavailableError(Trouble.FULL) from error
    journal.close()
    journal.alone = False
    journal.init(str(private))


def _finish_rekeying(journal: Journal, passphrase: str) -> None:
    """Finish what a change of the passphrase left, had it been cut short."""
    if not journal.read_only:
        with suppress(OSError, DatabaseError, sqlcipher.Error, RelbookError):  # the next opening tries again
            settle(journal.path, journal.key, passphrase)


def opened() -> Journal:
    """The journal that is open now."""
    journal = database()
    assert isinstance(journal, Journal)
    return journal


def here() -> Path:
    """The file that is open now."""
    return opened().path


def migration_names() -> list[str]:
    """Every migration this relbook knows, in order; the last one names its schema."""
    with as_file(files("relbook.store") / "migrations") as folder:
        return _steps(folder)


def _steps(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("[0-9]*.py"))


def _applied(journal: Journal) -> set[str]:
    return {name for (name,) in journal.execute_sql("SELECT name FROM schema_migration").fetchall()}


def _migrate(journal: Journal) -> None:
    with as_file(files("relbook.store") / "migrations") as folder:
        step_up(journal, folder)


def step_up(journal: Journal, folder: Path) -> None:
    """Run the steps in a folder that a journal has not seen; before the first, a copy is set aside."""
    pending = _pending(journal, folder)
    if not pending:
        return
    if journal.table_exists("schema_migration") and _applied(journal):
        _back_up(journal)
    _take_steps(journal, folder)


def _pending(journal: Journal, folder: Path) -> list[str]:
    applied = _applied(journal) if journal.table_exists("schema_migration") else set()
    return [name for name in _steps(folder) if name not in applied]


def _take_steps(journal: Journal, folder: Path) -> None:
    """Take all steps as one write: whoever starts meanwhile waits, and finds them taken."""
    from playhouse.migrations import Runner  # only when there is something to do: it costs start-up

    journal.execute_sql("PRAGMA foreign_keys = 0")  # inside a transaction this would do nothing
    try:
        with journal.atomic("IMMEDIATE"):
            if _pending(journal, folder):
                let_go(journal)
                Runner(journal, folder).up()
    finally:
        journal.execute_sql("PRAGMA foreign_keys = 1")


def _back_up(journal: Journal) -> None:
    """Keep the whole journal as it is before its schema changes; without that it stays as it is."""
    from relbook.journal.backup import Why
    from relbook.store import backups  # they open journals too

    backups.make(journal, Why.MIGRATION)
