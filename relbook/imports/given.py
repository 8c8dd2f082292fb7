"""What somebody gives us: a file, a folder or an archive, all seen as members with a name and bytes.

Nothing is unpacked onto the disk. Links, devices, hidden files and names that point out of the
folder are passed over and said; what is read is counted while it is read, whatever a header claims.
"""

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from enum import Enum, auto
from operator import attrgetter
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.sources import Elsewhere, InMemory, OnDisk, Source, Spent
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Enclosure, Reason, Skipped
from relbook.journal.pattern import late

PEEK = 64 * 1024
"""How much of a file is looked at to tell what it is, in bytes."""

MEMBER_LIMIT = 64 * 1024 * 1024
"""The largest file of a folder or an archive that is taken, in bytes."""

MEMBERS_LIMIT = 4_000_000
"""How many files a folder or an archive may have; a million entries leave as many, and some more."""

_UNREAD = late("[\udc80-\udcff]+")
"""The bytes of a name that are no UTF-8, as Python hands them on (PEP 383)."""

T = TypeVar("T")


class Shape(Enum):
    """What was given."""

    FILE = auto()
    FOLDER = auto()
    ARCHIVE = auto()


@frozen
class Member:
    """One file: `where` it lies below what was given, with slashes, in NFC."""

    where: str
    source: Source = field(repr=False)
    spent: Spent | None = field(default=None, repr=False)

    @classmethod
    def holding(cls, where: str, content: bytes) -> "Member":
        """A member whose bytes are known."""
        return cls(where, InMemory(content))

    @property
    def name(self) -> str:
        """The last part of where it lies."""
        return self.where.rpartition("/")[2]

    @property
    def suffix(self) -> str:
        """What its name ends in, small, with its dot; empty when there is none."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:].lower() if 0 < dot < len(name) - 1 else ""

    @property
    def parts(self) -> tuple[str, ...]:
        """The folders it lies in, and its name."""
        return PurePosixPath(self.where).parts

    def read(self, limit: int = MEMBER_LIMIT, *, held: bool = True) -> bytes:
        """All of it; `held` says that it stays in memory, which then counts.

        Raises:
            RefusedError: It is larger than `limit` bytes, gone, or no longer a regular file.
        """
        spent = self.spent
        content = self.source.take(self.where, min(limit, spent.left()) if spent else limit)
        if spent:
            spent.count(len(content))
        if len(content) > limit:
            raise RefusedError(Fault.TOO_LARGE)
        if held:
            self.hold(len(content))
        return content

    def hold(self, size: int) -> None:
        """Say that so many bytes of it stay in memory.

        Raises:
            RefusedError: It is too much by now.
        """
        if self.spent:
            self.spent.hold(size)

    def stream(self) -> IO[bytes]:
        """Its bytes one after the other, for what may be too large to lie in memory.

        Raises:
            RefusedError: It is gone, or no longer a regular file.
        """
        return self.source.opened(self.where)

    def start(self, size: int = PEEK) -> bytes:
        """The first bytes; fewer when there are no more or it cannot be read."""
        try:
            return self.source.take(self.where, size)[:size]
        except RefusedError:
            return b""

    def enclosure(self, name: str = "") -> Enclosure:
        """It as a file of a note, under its own name or another; read when the note is taken in."""

        def read() -> bytes:
            try:
                return self.read(held=False)
            except RefusedError as error:
                raise UnreadableFileError(Path(self.where), error.fault.value) from error

        return Enclosure(name or self.name, read)


@frozen
class Given:
    """What was given: at `path`, or a part of it called `name`. `skipped` was passed over on the way."""

    path: Path
    shape: Shape
    members: tuple[Member, ...]
    skipped: tuple[Skipped, ...] = ()
    part: str = ""

    @property
    def name(self) -> str:
        """What to call it; the part of an archive or a folder is named as well."""
        return f"{self.path}: {self.part}" if self.part else str(self.path)

    @property
    def only(self) -> Member | None:
        """The one file, when a single file was given."""
        return self.members[0] if self.shape is Shape.FILE else None

    def start(self) -> bytes:
        """The first bytes of the one file; none of a folder or an archive."""
        return self.only.start() if self.only else b""

    def apart(self, member: Member) -> "Given":
        """One of its files by itself."""
        return Given(self.path, Shape.FILE, (member,), part=member.where)

    def without(self, apart: Iterable[Member]) -> "Given":
        """All but some of its files."""
        taken = {member.where for member in apart}
        rest = tuple(member for member in self.members if member.where not in taken)
        return Given(self.path, self.shape, rest, self.skipped, self.part)


def take_file(path: Path) -> Given:
    """A single file; it is looked at when it is read.

    Raises:
        UnreadableFileError: It is a link or a device, or not there.
    """
    if path.is_symlink() or not path.is_file():
        why = Fault.NOT_A_FILE if path.is_symlink() or path.exists() else Fault.GONE
        raise UnreadableFileError(path, why.value)
    member = Member(_spelled(path.name), Elsewhere(OnDisk(str(path.parent)), path.name))
    return Given(path, Shape.FILE, (member,))


def take_folder(folder: Path, stopped: Callable[[], bool] = bool) -> Given:
    """The regular files below a folder, in the order of their names; hidden ones and links are not followed.

    Raises:
        RefusedError: It has more than `MEMBERS_LIMIT` files.
        CancelledError: `stopped` said so.
    """
    spent, source = Spent(), OnDisk(str(folder))
    members: list[Member] = []
    skipped: list[Skipped] = []
    for found, here in unless(stopped, _below(str(folder))):
        where = _spelled(here)
        if not found.is_file(follow_symlinks=False):
            skipped.append(Skipped(Reason.NOT_A_FILE, where))
            continue
        if len(members) >= MEMBERS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        members.append(Member(where, source if where == here else Elsewhere(source, here), spent))
    return Given(folder, Shape.FOLDER, tuple(members), tuple(skipped))


def unless(stopped: Callable[[], bool], things: Iterable[T]) -> Iterator[T]:
    """One after another.

    Raises:
        CancelledError: `stopped` said so.
    """
    for one in things:
        if stopped():
            raise CancelledError
        yield one


def hidden(where: str) -> bool:
    """Whether a member is none of the writer's: hidden, or what a Mac lays beside."""
    return any(_hides(part) for part in where.split("/"))


def _hides(name: str) -> bool:
    return name == "__MACOSX" or (name.startswith(".") and name != ".")


def _below(folder: str) -> Iterator[tuple[os.DirEntry[str], str]]:
    """What lies below a folder that is no folder, with where: the links to folders first, then the rest.

    What it is comes with its name, so that nothing is asked of the disk for each file. Folders wait in
    a list: they may lie deeper in each other than functions may call each other.
    """
    waiting = [(folder, "")]
    while waiting:
        here, above = waiting.pop()
        try:
            with os.scandir(here) as read:
                there = sorted((one for one in read if not _hides(one.name)), key=attrgetter("name"))
        except OSError:
            continue  # a folder nobody may look into
        folders = [one for one in there if _leads_on(one)]
        yield from ((one, above + one.name) for one in folders if one.is_symlink())
        yield from ((one, above + one.name) for one in there if not _leads_on(one))
        below = ((one.path, f"{above}{one.name}/") for one in reversed(folders) if not one.is_symlink())
        waiting += below


def _spelled(name: str) -> str:
    """A name in NFC; what of it is no UTF-8, such as in a folder from before, is read as Windows wrote it."""
    return name if name.isascii() else unicodedata.normalize("NFC", _UNREAD.sub(_as_windows, name))


def _as_windows(found: re.Match[str]) -> str:
    return found[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _leads_on(one: os.DirEntry[str]) -> bool:
    try:
        return one.is_dir()
    except OSError:
        return False  # a link that leads nowhere, or round in circles
