"""A journal file and the connections to it: what each of them promises, and who is the last one out.

A journal is one SQLCipher file. In use by a window, an export or an import it is in WAL mode, so
that a long read never keeps a save waiting; at rest it is a single file in rollback mode, which
can be read on a full or a read-only disk. Both modes write with `synchronous=EXTRA`: no
acknowledged entry was lost in a thousand simulated power cuts of either.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peewee import DatabaseError
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import WrongBuildError
from relbook.store import footing, kept_open
from relbook.store.address import address
from relbook.store.models import database
from relbook.store.seal import salt_of, secret_of

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

logging.getLogger("peewee").disabled = True  # at DEBUG it prints every text and every new passphrase

APPLICATION_ID = 0x52424F4B
"""The stamp in a journal's header that says whose file it is: "RBOK"."""

OPEN_KEY = "x'72656c626f6f6b3a206e6f207061737370687261736520697320736574202020'"
"""The published key of a journal without a passphrase: anyone at this computer can read it.

It reads "relbook: no passphrase is set" in ASCII, padded with spaces to 32 bytes. It is a raw key, so opening
costs no key derivation. What it buys is integrity: every page is sealed.
"""

BUSY_MS = 10_000
"""How long a write waits for another process's, in milliseconds."""

CACHE_KB = 12_000
"""How much of the journal each connection keeps unsealed in memory, in kB.

With SQLite's 2,000 pages are unsealed for ever; a search is as fast with 4,000 as with 32,000, and this
is the least with which today's prompt over all clients of 100,000 entries stays within 50 ms.
"""

PASSING_KB = 2_000
"""How much of it while every page is looked at once: of 70 MB that takes as long with 12,000."""

ROOMY_KB = 48_000
"""How much of it while much is written at once, in kB.

Keys of ties and tags follow no order: with less, each page of their indexes is sealed, written and read
again for every few rows, which was a fifth of an import of 10,000 entries. 96,000 saved no more.
"""

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
        self.unseen = False  # too long to look for wiped pages before it opens; the first look does
        self.index_due = False  # the index is of an earlier edition, and answers until it is made anew
        self.index_unlike = False  # it is of earlier tables, which know no beginnings; it answers
        self.seeks_due = False  # indexes over rows are missing; what they are for costs more, and answers
        self.tight = False  # the disk is full, and what was set aside for that is used up
        self.alone = False  # a WAL without its shared memory: only one connection may read it
        self._copy: TemporaryDirectory[str] | None = None
        self._footprint: footing.Footprint | None = None
        self.init(str(path))

    @property
    def waits_for_indexes(self) -> bool:
        """Whether indexes are to be made before its window opens; it answers without them, at a cost."""
        return not self.read_only and (self.index_unlike or self.seeks_due)

    def _connect(self) -> Any:
        uri = address(Path(self.database).absolute(), "ro" if self.read_only else "rw")
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
        try:
            kept_open.joined(connection, Path(self.database))
            self._prepare(connection)
        except BaseException:
            self._close(connection)
            raise
        return connection

    def _close(self, conn: Any) -> None:
        conn.close()
        kept_open.parted(conn)

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

    def join(self) -> Callable[[], None]:
        """Open this thread's connection; what is returned stops, from any thread, what it is asked just then.

        What is stopped so raises an OperationalError.
        """
        self.connect()
        stop: Callable[[], None] = self.connection().interrupt
        return stop

    def let_go(self, keep: int = 0) -> None:
        """Keep no page of it in memory that this thread's connection need not, but `keep` kB read last."""
        if not keep:
            self.execute_sql("PRAGMA shrink_memory")
            return
        for room in (keep, CACHE_KB):  # a smaller room drops the pages that nobody asked for longest
            self.execute_sql(f"PRAGMA cache_size = {-room}")

    @contextmanager
    def remembering(self, kilobytes: int) -> Iterator[None]:
        """Keep so much of the journal in memory meanwhile, instead of `CACHE_KB`, on this connection."""
        self.execute_sql(f"PRAGMA cache_size = {-kilobytes}")
        try:
            yield
        finally:
            with suppress(DatabaseError):  # a disk that fails has said so already
                self.execute_sql(f"PRAGMA cache_size = {-CACHE_KB}")

    def leave(self) -> None:
        """Close this thread's connection; the last one out leaves a single file behind."""
        if self.is_closed():
            return
        with suppress(DatabaseError):  # another process is reading, and will be the last; or the disk fails
            if not self.read_only and self.execute_sql("PRAGMA journal_mode").fetchone()[0] == "wal":
                self.execute_sql("PRAGMA busy_timeout = 0")
                self.execute_sql("PRAGMA journal_mode = DELETE").fetchone()
        self.close()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def read_from_a_copy(self) -> None:
        """Read a copy in a private folder, as encrypted as the original.

        After a power cut a WAL cannot be read where it lies on a disk that takes no writes.
        """
        from shutil import copyfile

        place = self.place_for_a_copy()
        for suffix in ("", "-wal", "-journal"):
            source = Path(f"{self.path}{suffix}")
            if source.exists():
                copyfile(source, f"{place}{suffix}")
        self.alone = False
        self.init(str(place))

    def salt(self) -> bytes:
        """The salt its file begins with, asked of this thread's connection.

        Whoever reads it from the file and closes that loses the locks that this process has on it (`seal`).
        """
        if self.on_a_copy:  # which has one of its own; nobody here has the file itself open
            return salt_of(self.path)
        return bytes.fromhex(self.execute_sql("PRAGMA cipher_salt").fetchone()[0])

    @property
    def on_a_copy(self) -> bool:
        """Whether a private copy is read in place of the journal itself."""
        return self._copy is not None

    def place_for_a_copy(self) -> Path:
        """Where a private copy can lie until the journal is left."""
        from tempfile import TemporaryDirectory  # seldom needed, and it brings half the standard library

        self._copy = TemporaryDirectory(prefix="relbook-")
        return Path(self._copy.name) / "journal"


def is_open(key: str) -> bool:
    """Whether a raw key is the published one."""
    return secret_of(key) == secret_of(OPEN_KEY)


def opened() -> Journal:
    """The journal that is open now."""
    return database()


def here() -> Path:
    """The file that is open now."""
    return opened().path
