"""A whole journal as one file, to be carried to another computer and compared there.

The file is a ZIP that packs nothing tighter: a verified backup, the files of the journal, and what each
weighs and hashes to. All of it is as sealed as the journal; nothing in clear says what is inside.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from relbook.errors import (
    JournalDamagedError,
    JournalExistsError,
    UnreadableFileError,
)
from relbook.journal.backup import Why, read_name
from relbook.journal.frozen import frozen
from relbook.store import backups, files_copy, laying, peeking, swapping
from relbook.store.companion import companion
from relbook.store.database import Journal
from relbook.store.durable import sync, sync_where_it_can
from relbook.store.going import AT_ONCE, Going
from relbook.store.sound import count_rows
from relbook.store.unlocking import key_for
from relbook.store.visit import visit

JOURNAL, FILES, SAYS = "journal.relbook", "journal.files", "manifest.json"
FORMAT = 1
LONGEST_MANIFEST = 10_000
"""How many bytes of a manifest are read; ours has some 300."""

PIECE = 1 << 20
"""How many bytes are copied before it is asked whether to go on."""

LEFT_OUT = frozenset({"schema_migration"})
"""Tables that may differ: a newer relbook takes its steps where the journal arrives."""


_NAMED = "SELECT digest FROM attachment WHERE gone IS NULL"


@frozen
class Carried:
    """How much a package holds: the same on both computers."""

    clients: int
    entries: int
    files: int


def pack(journal: Journal, target: Path, *, going: Going = AT_ONCE) -> Carried:
    """Write the open journal with its files into one file; it gets its name once it is whole.

    Raises:
        JournalExistsError: Something lies there already; it stays.
        FolderUnwritableError: Nothing can be written in its folder.
        StoreUnavailableError: The disk is full, or failing.
        BackupFailedError: The copy did not read back the same.
        CancelledError: It was stopped; nothing is left.
    """
    if os.path.lexists(target):
        raise JournalExistsError(target)
    with laying.beside(target) as room:
        made = backups.make(journal, Why.ASKED, folder=room, going=going.part(0, 2))
        kept = room / made.name
        shelf = files_copy.copy_of(room, backups.book_of(kept))
        parts = {JOURNAL: kept} | ({FILES: shelf} if shelf.exists() else {})
        package = room / "package"
        handle = os.open(package, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w+b") as file, ZipFile(file, "w", ZIP_STORED) as into:
            said = {name: _put(into, name, path, going) for name, path in parts.items()}
            into.writestr(SAYS, json.dumps({"format": FORMAT, "name": made.name, "parts": said}))
        sync(package)
        package.rename(target)
        sync_where_it_can(target.parent)
        return _carried(kept, journal.key, shelf)[0]


def unpack(package: Path, path: Path, passphrase: str, *, device: str, going: Going = AT_ONCE) -> Carried:
    """Make the journal at `path` of a package, and compare: every table has as many rows as it left with.

    Raises:
        JournalExistsError: There is a journal already; it stays.
        UnreadableFileError: The package is none, or not as it was packed.
        JournalLockedError: It is under another passphrase.
        JournalDamagedError: What came is not what left.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full, or failing.
        CancelledError: It was stopped; nothing is left.
    """
    with _arriving(package, path, going.part(0, 2)) as (kept, shelf):
        key = key_for(kept, passphrase)
        held, digests = _carried(kept, key, shelf)
        laying.refuse(path)  # while that went on, a verb may have begun one
        swapping.replace(path, kept, passphrase, device=device, going=going.part(1, 2))
        with peeking.opened(kept, key) as left, visit(path, passphrase, create=False) as came:
            then, now = count_rows(left), count_rows(came)
        if any(now.get(name) != count for name, count in then.items() if name not in LEFT_OUT):
            raise JournalDamagedError(path)
        if digests - files_copy.held(companion(path), key):
            raise JournalDamagedError(companion(path))
        return held


def is_package(file: Path) -> bool:
    """Whether a file is a journal that was packed, by what it holds."""
    try:
        with ZipFile(file) as inside:
            return SAYS in inside.namelist() and JOURNAL in inside.namelist()
    except (OSError, BadZipFile, ValueError):
        return False


def lay(package: Path, path: Path, *, going: Going = AT_ONCE) -> None:
    """Lay a packed journal down at `path`, with its files, to be opened there; raises what `unpack` does.

    No passphrase is needed: every part hashes to what it hashed to when it was packed and compared.
    """
    with _arriving(package, path, going) as (kept, shelf):
        going.past_stopping()
        laying.put_down(kept, shelf, path)  # but for a journal that a verb has begun meanwhile


@contextmanager
def _arriving(package: Path, path: Path, going: Going) -> Iterator[tuple[Path, Path]]:
    """The backup and the files of a package, in a private folder beside the journal they are to be."""
    with laying.place_for(path) as room:
        yield _taken_out(package, room, going)


def _taken_out(package: Path, room: Path, going: Going) -> tuple[Path, Path]:
    """The backup and the files out of a package, under names of our own and as they were packed."""
    try:
        with ZipFile(package) as inside:
            name, parts = _manifest(inside)
            kept = room / name
            _take(inside, JOURNAL, kept, parts, going)
            shelf = files_copy.copy_of(room, backups.book_of(kept))
            if FILES in parts:
                _take(inside, FILES, shelf, parts, going)
    except (BadZipFile, KeyError, TypeError, ValueError, RecursionError, RuntimeError, EOFError) as error:
        raise UnreadableFileError(package, "it is no journal that relbook packed") from error
    except FileNotFoundError as error:
        raise UnreadableFileError(package, "it is not there") from error
    return kept, shelf


def _manifest(inside: ZipFile) -> tuple[str, dict[str, dict[str, Any]]]:
    """How the backup is called, and what its parts must be."""
    with inside.open(SAYS) as file:
        said = json.loads(file.read(LONGEST_MANIFEST))
    if not isinstance(said, dict) or not isinstance(said["parts"], dict):
        raise ValueError
    name, parts = str(said["name"]), said["parts"]
    known = {JOURNAL} <= {*parts} <= {JOURNAL, FILES} and read_name(name) is not None
    if said["format"] != FORMAT or not known:
        raise ValueError
    return name, parts


def _put(into: ZipFile, name: str, path: Path, going: Going) -> dict[str, Any]:
    size = path.stat().st_size
    with path.open("rb") as source, into.open(name, "w", force_zip64=True) as target:
        return {"size": size, "sha256": _copied(source, target, size, going)}


def _take(inside: ZipFile, name: str, target: Path, parts: dict[str, dict[str, Any]], going: Going) -> None:
    """One part, no longer than it says; a file that says more than it holds is not begun."""
    about, size = inside.getinfo(name), int(parts[name]["size"])
    if about.compress_type != ZIP_STORED or not about.file_size == about.compress_size == size:
        raise ValueError
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    with os.fdopen(handle, "wb") as into, inside.open(name) as source:
        if _copied(source, into, size, going) != parts[name]["sha256"]:
            raise ValueError


def _copied(source: IO[bytes], target: IO[bytes], size: int, going: Going) -> str:
    """Copy it, and say what it hashes to."""
    digest, done = hashlib.sha256(), 0
    while piece := source.read(PIECE):
        target.write(piece)
        digest.update(piece)
        done += len(piece)
        going.at(min(done, size), max(size, 1))
    return digest.hexdigest()


def _carried(kept: Path, key: str, shelf: Path) -> tuple[Carried, set[str]]:
    """How much a backup holds with the files that it names, and what those hash to."""
    with peeking.opened(kept, key) as book:
        named = {digest for (digest,) in book.execute_sql(_NAMED).fetchall()}
    held, digests = peeking.counts(kept, key), named & files_copy.held(shelf, key)
    return Carried(held.clients, held.entries, len(digests)), digests
