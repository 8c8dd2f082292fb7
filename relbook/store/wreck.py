"""A damaged journal, as a private copy that may be taken apart; the journal itself is only read.

SQLCipher refuses a page whose seal is broken, and a connection that met one is spent. So every
question gets a connection that no error has touched, and whoever asks goes on after the answer
that failed.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import JournalLockedError
from relbook.store.kept_open import reading
from relbook.store.seal import PAGE, SALT, bears_seals, derive, is_raw, raw, salt_of, secret_of
from relbook.store.spare import salt_in_spare

Broken = sqlcipher.DatabaseError
"""What a page that cannot be trusted raises."""

_WAL_HEAD, _FRAME_HEAD = 32, 24


class Wreck:
    """A copy of a damaged file with all that lies beside it, as encrypted as the original.

    Raises:
        JournalLockedError: The key opens no page, with none of the salts there are.
    """

    def __init__(self, path: Path, key: str, salts: Iterable[bytes] = ()) -> None:
        self.salt, self.secret = _salt_and_secret(path, key, salts)
        self._folder = tempfile.TemporaryDirectory(prefix="relbook-")
        self.path = Path(self._folder.name) / "journal"
        for suffix in ("", "-wal", "-journal"):
            source = Path(f"{path}{suffix}")
            if source.exists():
                shutil.copyfile(source, f"{self.path}{suffix}")
        _write(self.path, 0, self.salt)
        _spoil_blanks(self.path)
        self._connection: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.let_go()
        self._folder.cleanup()

    @property
    def key(self) -> str:
        """The key and the salt in one, as SQLCipher takes them."""
        return raw(self.secret, self.salt)

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Every row of an answer.

        Raises:
            Broken: A page it needs cannot be trusted. The next question gets a new connection.
        """
        try:
            if self._connection is None:
                self._connection = connect(self.path, self.key)
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
            confirm(self._connection)
        except Broken:
            self.let_go()
            raise
        return found

    def let_go(self) -> None:
        """Close the connection, and with it whatever it believed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def settle(self) -> int:
        """Make the copy one file without what lies beside it, and say how many pages it has.

        The last state that was committed is in the `-wal`, page by page, behind a head of 32
        bytes; each page there has a head of its own of 24: its number, and the size of the
        journal if it ends a commit (https://www.sqlite.org/fileformat2.html, section 4).
        """
        self.let_go()
        wal = Path(f"{self.path}-wal")
        if wal.exists():
            _fold(self.path, wal.read_bytes())
        for suffix in ("-wal", "-shm", "-journal"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        return self.path.stat().st_size // PAGE


def confirm(connection: Any) -> None:
    """Ask once more, so that an answer of which the last page was broken does not pass for a whole one.

    SQLCipher hands zeros out for such a page, and says so only when the next one is read: what is in
    memory is let go, so that one is.

    Raises:
        Broken: Something that was read before cannot be trusted.
    """
    connection.execute("PRAGMA shrink_memory")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def lost_its_salt(path: Path, passphrase: str) -> bool:
    """Whether the first bytes of a file that would not open are not its salt any more.

    A spare and the backups have it too. With the right one, the passphrase makes the seals.
    """
    try:
        salt, _ = _salt_and_secret(path, passphrase, salts_near(path))
    except JournalLockedError:
        return False
    return salt != salt_of(path)


def key_by_seals(path: Path, words: str) -> str:
    """The raw key that a passphrase makes for a file: with its own salt, or with the one it has lost."""
    with reading(path) as file:
        head = file.read(4 * PAGE)
    own = derive(words, head[:SALT])
    if bears_seals(head, secret_of(own), head[:SALT]):
        return own
    for salt in dict.fromkeys(salts_near(path)):
        if len(salt) == SALT and salt != head[:SALT]:
            other = derive(words, salt)
            if bears_seals(head, secret_of(other), salt):
                return other
    return own


def salts_near(path: Path) -> list[bytes]:
    """The salts that the spare and the backups of a journal keep."""
    from relbook.store import backups  # it opens journals, and they ask here

    folder = backups.folder_of(path)
    return [salt_in_spare(path), *(salt_of(folder / one.name) for one in backups.listed(folder))]


def connect(path: Path, key: str) -> Any:
    """A connection that says nothing aloud and keeps nothing on disk but in the file itself."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _salt_and_secret(path: Path, key: str, salts: Iterable[bytes]) -> tuple[bytes, bytes]:
    """The salt the file was written with, and the key made of it."""
    with reading(path) as file:
        head = file.read(16 * PAGE)
    for salt in _candidates(head[:SALT].ljust(SALT, b"\0"), salts, key):
        secret = secret_of(key if is_raw(key) else derive(key, salt))
        if bears_seals(head, secret, salt):
            return salt, secret
    raise JournalLockedError(path)


def _candidates(own: bytes, others: Iterable[bytes], key: str) -> Iterator[bytes]:
    """The salt in the file, else those kept elsewhere, else the file's with one bit turned.

    For a passphrase the last are not tried: a third of a second each is too long.
    """
    yield own
    yield from (salt for salt in dict.fromkeys(others) if len(salt) == SALT and salt != own)
    if is_raw(key):
        number = int.from_bytes(own, "big")
        yield from ((number ^ (1 << bit)).to_bytes(SALT, "big") for bit in range(8 * SALT))


def _spoil_blanks(path: Path) -> None:
    """Make wiped pages unreadable: SQLCipher would read them as nothing, without a word."""
    held = path.read_bytes()
    for start in range(PAGE, len(held), PAGE):
        if not any(held[start : start + PAGE]):
            _write(path, start, b"\xff" * min(PAGE, len(held) - start))


def _fold(path: Path, wal: bytes) -> None:
    pages: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for start in range(_WAL_HEAD, len(wal) - _FRAME_HEAD - PAGE + 1, _FRAME_HEAD + PAGE):
        number, size = (int.from_bytes(wal[start + at : start + at + 4], "big") for at in (0, 4))
        if wal[start + 8 : start + 16] != wal[16:24]:
            break  # a frame of an earlier round
        waiting[number] = wal[start + _FRAME_HEAD : start + _FRAME_HEAD + PAGE]
        if size:
            pages |= waiting
            waiting.clear()
            last = size
    if not pages:
        return
    for number, content in pages.items():
        _write(path, (number - 1) * PAGE, content)
    with path.open("r+b") as file:
        file.truncate(last * PAGE)


def _write(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)
