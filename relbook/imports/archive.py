"""Archives: zip, and tar with or without gzip, looked into where they lie; never unpacked onto the disk.

A bomb is found by what comes out of it, not by what its headers claim: at most `RATIO` times the archive's
own size once `FREE` bytes have come out (RELIABILITY.md, section 2), and no more than `sources.py` says.
"""

import gzip
import io
import stat
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, cast

from relbook.imports.given import (
    MEMBER_LIMIT,
    MEMBERS_LIMIT,
    Given,
    Member,
    Shape,
    hidden,
    take_file,
    unless,
)
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.sources import HELD_LIMIT, PASSING_LIMIT, Source, Spent
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
    spent = _allowed(path.stat().st_size)
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
        return _zip(path, _allowed(len(content)), bool, io.BytesIO(content))
    except _BROKEN as error:
        raise RefusedError(Fault.BROKEN) from error


def _allowed(size: int) -> Spent:
    """What may come out of an archive of so many bytes."""
    most = max(FREE, RATIO * size)
    return Spent(min(HELD_LIMIT, most), min(PASSING_LIMIT, most))


def _zip(path: Path, spent: Spent, stopped: Callable[[], bool], content: IO[bytes] | None = None) -> Given:
    archive = zipfile.ZipFile(content or path)
    box, source = _Box(path, spent), _Zip(archive, spent)
    for info in unless(stopped, archive.infolist()):
        if info.flag_bits & 1:
            raise RefusedError(Fault.ENCRYPTED)
        mode = info.external_attr >> 16
        regular = stat.S_IFMT(mode) in (0, stat.S_IFREG)
        if not info.is_dir() and (where := box.place(info.filename, regular=regular)):
            source.infos[where] = info
            box.put(where, source)
    return box.given()


@dataclass(frozen=True)
class _Zip:
    """Members of a zip."""

    archive: zipfile.ZipFile
    spent: Spent
    infos: dict[str, zipfile.ZipInfo] = field(default_factory=dict)

    def take(self, where: str, limit: int) -> bytes:
        try:
            with self.archive.open(self.infos[where]) as file:
                return file.read(limit + 1)
        except _BROKEN as error:
            raise RefusedError(Fault.BROKEN) from error

    def opened(self, where: str) -> IO[bytes]:
        try:
            return cast(IO[bytes], Bounded(self.archive.open(self.infos[where]), self.spent.count, _BROKEN))
        except _BROKEN as error:
            raise RefusedError(Fault.BROKEN) from error


def _tar(path: Path, spent: Spent, stopped: Callable[[], bool], *, packed: bool) -> Given:
    source = _Tar(path, _unpacked(path, spent.limit, stopped) if packed else None)
    box = _Box(path, spent)
    with source.whole() as file, tarfile.open(fileobj=file, mode="r:") as archive:
        for info in unless(stopped, archive):
            regular = info.isreg() and not info.issparse()
            if not info.isdir() and (where := box.place(info.name, regular=regular)):
                source.infos[where] = (info.offset_data, info.size)
                box.put(where, source)
    return box.given()


def _unpacked(path: Path, limit: int, stopped: Callable[[], bool]) -> bytes:
    """A packed archive in memory, so that its members can be gone back to."""
    content = io.BytesIO()
    with gzip.open(path) as file:
        for piece in unless(stopped, iter(partial(file.read, _PIECE), b"")):
            content.write(piece)
            if content.tell() > limit:
                raise RefusedError(Fault.TOO_LARGE)
    return content.getvalue()


@dataclass(frozen=True)
class _Tar:
    """Members of a tar, each where it begins and how long it is. A packed archive lies in memory."""

    path: Path
    content: bytes | None
    infos: dict[str, tuple[int, int]] = field(default_factory=dict)

    def whole(self) -> IO[bytes]:
        """The archive, open at its beginning."""
        return self.path.open("rb") if self.content is None else io.BytesIO(self.content)

    def take(self, where: str, limit: int) -> bytes:
        start, size = self.infos[where]
        try:
            with self.whole() as file:
                file.seek(start)
                return file.read(min(size, limit + 1))
        except OSError as error:
            raise RefusedError(Fault.GONE) from error

    def opened(self, where: str) -> IO[bytes]:
        return io.BytesIO(self.take(where, MEMBER_LIMIT))


class _Box:
    """The members found so far, each under a name of its own below the archive."""

    def __init__(self, path: Path, spent: Spent) -> None:
        self._path = path
        self._spent = spent
        self._members: dict[str, Member] = {}
        self._skipped: list[Skipped] = []

    def place(self, name: str, *, regular: bool) -> str:
        """Where a member lies; empty where it is passed over, which is said unless it is hidden."""
        where = _inside(name)
        if where is not None and hidden(where):
            return ""
        if where is None or not regular:
            self._skipped.append(Skipped(Reason.NOT_A_FILE, name[:200]))
            return ""
        if where in self._members:
            self._skipped.append(Skipped(Reason.CLASH, where))
            return ""
        if len(self._members) >= MEMBERS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        return where

    def put(self, where: str, source: Source) -> None:
        self._members[where] = Member(where, source, self._spent)

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
