"""Taking a file's bytes in: only regular files, never more than a journal can use."""

import hashlib
import os
import stat
from enum import StrEnum
from pathlib import Path
from typing import IO

from relbook.errors import UnreadableFileError
from relbook.journal.parcel import Reason

FILE_LIMIT = 64 * 1024 * 1024
"""The largest text file that is read, in bytes; an address book of ten thousand is a tenth of it."""

JOURNAL_LIMIT = 32 * 1024 * 1024 * 1024
"""The largest journal of our own that is read, in bytes: a million entries take 3 GB."""

FIELD_LIMIT = 1024 * 1024
"""The longest field of a record that is taken, in characters."""

OWN_TEXT_LIMIT = 16 * 1024 * 1024
"""The longest text of an entry that is taken back from an export of our own, in characters."""

RECORDS_LIMIT = 200_000
"""How many records one file may hold."""


class Fault(StrEnum):
    """Why a file as a whole cannot be read; what `UnreadableFileError.why` says."""

    TOO_LARGE = "too large"
    NOT_A_FILE = "not a regular file"
    NOT_TEXT = "not text"
    NOT_WHAT_IT_CLAIMS = "not what it claims"
    TOO_DEEP = "too deep"
    GONE = "gone"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"


class RefusedError(Exception):
    """The content cannot be taken; the door knows which file it was."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault

    def reason(self, content: bytes = b"") -> Reason:
        """Why one file of several is left out; `content` is what could be read of it."""
        if self.fault is Fault.TOO_LARGE:
            return Reason.TOO_LARGE
        return Reason.BAD_VALUE if content else Reason.NOT_A_FILE


def read_in(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """A regular file's bytes.

    Raises:
        UnreadableFileError: It is a link, a folder or a device, larger than `limit`, or not there.
    """
    try:
        content = beginning(path, limit + 1)
    except RefusedError as error:
        raise UnreadableFileError(path, error.fault.value) from error
    if len(content) > limit:
        raise UnreadableFileError(path, Fault.TOO_LARGE.value)
    return content


def beginning(path: str | Path, size: int) -> bytes:
    """A regular file's first bytes, `size` of them at most.

    Raises:
        RefusedError: It is a link, a folder or a device, or not there.
    """
    handle, length = _open(path)
    try:
        parts = [os.read(handle, min(size, max(length, _LEAST)))]
        read = len(parts[0])
        while read not in (size, length) and (more := os.read(handle, min(size - read, _MORE))):
            parts.append(more)
            read += len(more)
    except OSError as error:
        raise RefusedError(Fault.GONE) from error
    finally:
        os.close(handle)
    return b"".join(parts)


def opened(path: str | Path) -> IO[bytes]:
    """A regular file, open to be read from its beginning.

    Raises:
        RefusedError: It is a link, a folder or a device, or not there.
    """
    return os.fdopen(_open(path)[0], "rb")


_LEAST = 4_096
"""How much is asked of a file that says it is empty: some of the system's own only seem so."""
_MORE = 1024 * 1024


def _open(path: str | Path) -> tuple[int, int]:
    """A handle of a regular file, and its length in bytes."""
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        handle = os.open(path, flags)
    except OSError as error:
        why = Fault.NOT_A_FILE if Path(path).is_symlink() or Path(path).is_dir() else Fault.GONE
        raise RefusedError(why) from error
    known = os.fstat(handle)
    if not stat.S_ISREG(known.st_mode):
        os.close(handle)
        raise RefusedError(Fault.NOT_A_FILE)
    return handle, known.st_size


def as_text(content: bytes) -> str | None:
    """Bytes as text: UTF-8, or UTF-16 when it says so; None when it is neither."""
    marked = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def source(kind: str, *parts: str | bytes) -> str:
    """The name of a record for good: the same whenever the same record comes."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode(errors="surrogatepass") if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "big") + content)
    return f"{kind}:{digest.hexdigest()}"
