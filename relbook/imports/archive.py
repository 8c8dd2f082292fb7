"""Archives: zip, and tar with or without gzip, looked into where they lie; never unpacked onto the disk.

A bomb is found by what comes out of it, not by what its headers claim: `TOTAL_LIMIT` in all, and at most
`RATIO` times the archive's own size once `FREE` bytes have come out (RELIABILITY.md, section 2).
"""

import gzip
import io
import stat
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, cast

from relbook.imports.given import (
    MEMBERS_LIMIT,
    TOTAL_LIMIT,
    Given,
    Member,
    Opened,
    Shape,
    Spent,
    Take,
    hidden,
    take_file,
    unless,
)
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.streams import Bounded
from relbook.journal.parcel import Reason, Skipped

RATIO = 200
"""How many times its own size an archive may unpack to."""

FREE = 10 * 1024 * 1024
"""How much may come out before the ratio is looked at, in bytes: a small archive of plain text packs well."""

_PIECE = 1 << 20
"""How much is unpacked before it is asked whether to go on, in bytes: some 10 ms."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_GZIP = b"\x1f\x8b"
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    tarfile.TarError,
    zlib.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)
"""What the standard library says of an archive that is not whole, or packed in a way it does not know."""


def is_archive(start: bytes) -> bool:
    """Whether the first bytes of a file are those of an archive."""
    return start[:4] in _ZIP or start[:2] == _GZIP or start[257:262] == b"ustar"


def take_archive(path: Path, stopped: Callable[[], bool] = bool) -> Given:
    """What an archive holds.

    Raises:
        UnreadableFileError: It is a link or a device, or not there.
        RefusedError: It is broken, encrypted, holds too many files, or unpacks to far too much.
        CancelledError: `stopped` said so.
    """
    start = take_file(path).start()
    spent = Spent(min(TOTAL_LIMIT, max(FREE, RATIO * path.stat().st_size)))
    try:
        if start[:4] in _ZIP:
            return _zip(path, spent, stopped)
        return _tar(path, spent, stopped, packed=start[:2] == _GZIP)
    except _BROKEN as error:
        raise RefusedError(Fault.BROKEN) from error


def take_within(member: Member, path: Path) -> Given:
    """What a zip holds that is itself a file of a folder or an archive at `path`; it lies in memory, packed.

    Raises:
        RefusedError: It is broken, encrypted, no zip, or unpacks to far too much.
    """
    content = member.read()
    try:
        return _zip(path, Spent(min(TOTAL_LIMIT, max(FREE, RATIO * len(content)))), bool, io.BytesIO(content))
    except _BROKEN as error:
        raise RefusedError(Fault.BROKEN) from error


def _zip(path: Path, spent: Spent, stopped: Callable[[], bool], content: IO[bytes] | None = None) -> Given:
    archive = zipfile.ZipFile(content or path)
    box = _Box(path)
    for info in unless(stopped, archive.infolist()):
        if info.flag_bits & 1:
            raise RefusedError(Fault.ENCRYPTED)
        mode = info.external_attr >> 16
        regular = stat.S_IFMT(mode) in (0, stat.S_IFREG)
        if not info.is_dir():
            take = spent.counted(_from_zip(archive, info))
            box.put(info.filename, take, regular=regular, opened=_stream_of(archive, info, spent))
    return box.given()


def _from_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Take:
    def take(limit: int) -> bytes:
        try:
            with archive.open(info) as file:
                return file.read(limit + 1)
        except _BROKEN as error:
            raise RefusedError(Fault.BROKEN) from error

    return take


def _stream_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo, spent: Spent) -> Opened:
    def opened() -> IO[bytes]:
        try:
            return cast(IO[bytes], Bounded(archive.open(info), spent.count, _BROKEN))
        except _BROKEN as error:
            raise RefusedError(Fault.BROKEN) from error

    return opened


def _tar(path: Path, spent: Spent, stopped: Callable[[], bool], *, packed: bool) -> Given:
    opened = _opener(path, _unpacked(path, spent.limit, stopped) if packed else None)
    box = _Box(path)
    with opened() as file, tarfile.open(fileobj=file, mode="r:") as archive:
        for info in unless(stopped, archive):
            if not info.isdir():
                regular = info.isreg() and not info.issparse()
                box.put(info.name, spent.counted(_from_tar(opened, info)), regular=regular)
    return box.given()


def _opener(path: Path, content: bytes | None) -> Callable[[], IO[bytes]]:
    """Opens an archive anew for each member; a packed one lies in memory."""

    def opened() -> IO[bytes]:
        return path.open("rb") if content is None else io.BytesIO(content)

    return opened


def _unpacked(path: Path, limit: int, stopped: Callable[[], bool]) -> bytes:
    """A packed archive in memory, so that its members can be gone back to."""
    content = io.BytesIO()
    with gzip.open(path) as file:
        for piece in unless(stopped, iter(partial(file.read, _PIECE), b"")):
            content.write(piece)
            if content.tell() > limit:
                raise RefusedError(Fault.TOO_LARGE)
    return content.getvalue()


def _from_tar(opened: Callable[[], IO[bytes]], info: tarfile.TarInfo) -> Take:
    """A member lies in one piece in the archive."""

    def take(limit: int) -> bytes:
        try:
            with opened() as file:
                file.seek(info.offset_data)
                return file.read(min(info.size, limit + 1))
        except OSError as error:
            raise RefusedError(Fault.GONE) from error

    return take


class _Box:
    """The members found so far, each under a name of its own below the archive."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._members: dict[str, Member] = {}
        self._skipped: list[Skipped] = []

    def put(self, name: str, take: Take, *, regular: bool, opened: Opened | None = None) -> None:
        where = _inside(name)
        if where is not None and hidden(where):
            return
        if where is None or not regular:
            self._skipped.append(Skipped(Reason.NOT_A_FILE, name[:200]))
        elif where in self._members:
            self._skipped.append(Skipped(Reason.CLASH, where))
        elif len(self._members) >= MEMBERS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        else:
            self._members[where] = Member(where, take, opened)

    def given(self) -> Given:
        members = tuple(self._members[where] for where in sorted(self._members))
        return Given(self._path, Shape.ARCHIVE, members, tuple(self._skipped))


def _inside(name: str) -> str | None:
    """Where a member lies below the archive; None when its name points out of it."""
    path = PurePosixPath(unicodedata.normalize("NFC", name.replace("\\", "/")))
    parts = [part for part in path.parts if part != "."]
    if not parts or path.is_absolute() or ".." in parts or ":" in parts[0] or "\0" in name:
        return None
    return "/".join(parts)
