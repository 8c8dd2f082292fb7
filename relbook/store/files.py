"""Files kept in the journal: by the hash of their content, in a companion of the same key.

The content is committed before the row that names it: a crash leaves a file that nobody names,
never a name without its file. Nothing in the companion is ever changed.
"""

import hashlib
import mimetypes
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import DatabaseError, ModelSelect, Value

from relbook.errors import (
    FileTooLargeError,
    MissingError,
    StoreUnavailableError,
    Unfit,
    UnfitPlaceError,
    UnreadableFileError,
)
from relbook.journal.page import FILE_LIMIT, File
from relbook.store import companion as beside_journal
from relbook.store.companion import beside, opens, waiting
from relbook.store.database import Journal
from relbook.store.edit import drop, put, write
from relbook.store.footing import nameable
from relbook.store.index import clients_of
from relbook.store.models import AttachmentRow, EntryClientRow, database, tuples
from relbook.store.noting import touch
from relbook.store.troubles import trouble_of
from relbook.store.worded import asked

_SHELF = """CREATE TABLE IF NOT EXISTS content (
    digest TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL)"""


companion = beside_journal.companion
"""Where a journal's files lie: beside it."""


def of_client(client_id: str) -> list[File]:
    """The files on a client's timeline, the latest first."""
    return [_value(*row) for row in _of_client(client_id)]


@asked
def _of_client(client_id: str) -> Any:
    whose = EntryClientRow.select(EntryClientRow.client).where(
        EntryClientRow.entry == AttachmentRow.entry, EntryClientRow.place.is_null(is_null=False)
    )
    # Asked for each file, of which there are few, not for each entry, of which there may be many. Whose it is
    # is compared outside: within, SQLite looks for the file among all entries of the client, file by file.
    mine = Value(client_id).in_(whose) | (AttachmentRow.client == client_id)
    return _on_file().where(mine).order_by(AttachmentRow.created.desc())


def every() -> list[File]:
    """All files that some entry or client has."""
    return [_value(*row) for row in tuples(_on_file())]


def store_content(content: bytes, on_its_way: Callable[[Journal, str], object] | None = None) -> str:
    """Put content into the companion, durably, and return its SHA-256 in hex.

    `on_its_way` notes beside it that it came, where it was not there before.
    """
    digest = hashlib.sha256(content).hexdigest()
    try:
        with shelf() as kept, kept.atomic("IMMEDIATE"):
            kept.execute_sql(_SHELF)
            values = (digest, len(content), content)
            sql = "INSERT OR IGNORE INTO content(digest, size, bytes) VALUES (?, ?, ?)"
            came = kept.execute_sql(sql, values).rowcount
            if came and on_its_way:
                on_its_way(kept, digest)
    except DatabaseError as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    return digest


def content(file: File) -> bytes:
    """What a file holds.

    Raises:
        MissingError: The content is not on the shelf, or is not what it was.
    """
    path = companion(database().path)
    if path.exists():
        with shelf() as kept:
            row = kept.execute_sql("SELECT bytes FROM content WHERE digest = ?", (file.digest,)).fetchone()
        if row and hashlib.sha256(row[0]).hexdigest() == file.digest:
            return bytes(row[0])
    raise MissingError(file.id)


def missing() -> list[File]:
    """Files whose content is not on the shelf."""
    wanted = every()
    if not wanted or not companion(database().path).exists():
        return wanted
    with shelf() as kept:
        there = {digest for (digest,) in kept.execute_sql("SELECT digest FROM content").fetchall()}
    return [file for file in wanted if file.digest not in there]


def read_in(path: Path) -> bytes:
    """A regular file's content, if it is not larger than a journal takes in.

    Raises:
        FileTooLargeError: It is.
        UnreadableFileError: It is a folder, a device, a pipe.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableFileError(path)
        content = file.read(FILE_LIMIT + 1)
    if len(content) > FILE_LIMIT:
        raise FileTooLargeError(path, found.st_size, FILE_LIMIT)
    return content


@write
def attach(entry_id: str, name: str, digest: str, size: int) -> str:
    """Name content that is already on the shelf as a file of an entry; the same is not doubled."""
    touch(*clients_of(entry_id))
    same = AttachmentRow.get_or_none(
        AttachmentRow.entry == entry_id,
        AttachmentRow.digest == digest,
        AttachmentRow.name == name,
        AttachmentRow.gone.is_null(),
    )
    if same is not None:
        return str(same.id)
    media = mimetypes.guess_type(name)[0] or ""
    return put(AttachmentRow, entry=entry_id, name=name, digest=digest, size=size, media=media)


@write
def keep_with(client_id: str, name: str, digest: str, size: int) -> str:
    """Name content that is already on the shelf as a file of a client; the same is not doubled."""
    touch(client_id)
    same = AttachmentRow.get_or_none(
        AttachmentRow.client == client_id, AttachmentRow.digest == digest, AttachmentRow.gone.is_null()
    )
    if same is not None:
        return str(same.id)
    media = mimetypes.guess_type(name)[0] or ""
    return put(AttachmentRow, client=client_id, name=name, digest=digest, size=size, media=media)


@write
def detach(file_id: str) -> str:
    """Take a file off its entry; the content stays until the bin is emptied."""
    row = AttachmentRow.get_or_none(AttachmentRow.id == file_id)
    if row is not None and row.entry:
        touch(*clients_of(row.entry))
    drop(AttachmentRow, file_id)
    return file_id


def _on_file() -> "ModelSelect[Any]":
    row = AttachmentRow
    return row.select(row.id, row.entry, row.name, row.size, row.digest, row.media).where(row.gone.is_null())


def _value(key: str, entry: str | None, *rest: Any) -> File:
    return File(key, entry or "", *rest)


@contextmanager
def shelf() -> Iterator[Journal]:
    """The companion, open for the length of a `with`.

    Raises:
        UnfitPlaceError: The name of the journal leaves no room for what SQLite writes beside a companion.
    """
    journal = database()
    path, key = companion(journal.path), journal.key
    if not nameable(path, "-journal"):
        raise UnfitPlaceError(journal.path, Unfit.LONG)
    if not path.exists() and not journal.read_only:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    if path.exists() and not path.stat().st_size:
        key = beside(journal.salt(), key)
    ready = waiting(journal.path)
    if journal.read_only and ready.exists() and opens(ready, key):
        path = ready  # a change of the passphrase was cut short, and here it cannot be finished
    kept = Journal(path, key, device="", read_only=journal.read_only, shared=False)
    kept.connect()
    try:
        yield kept
    finally:
        kept.close()
