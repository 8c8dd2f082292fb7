"""Where the bytes of members come from, and how many of them may come: one source for all of a folder.

A member of a folder is a name and no more, for a book of a million entries leaves as many files.
"""

import io
from dataclasses import dataclass
from typing import IO, Protocol

from relbook.imports.intake import Fault, RefusedError, beginning, opened

HELD_LIMIT = 1024 * 1024 * 1024
"""How much of a folder or an archive may come into memory, unpacked, in bytes."""

PASSING_LIMIT = 32 * HELD_LIMIT
"""How much may be read that goes by, in bytes; a million entries as Markdown take a tenth of it."""


class Source(Protocol):
    """What reads members by where they lie."""

    def take(self, where: str, limit: int) -> bytes:
        """At most so many bytes and one more, by which a member shows that it is too large."""

    def opened(self, where: str) -> IO[bytes]:
        """A member, to be read from its beginning."""


@dataclass
class Spent:
    """How much has been read so far of one folder or archive, in bytes: in all, and what stays in memory.

    `limit` is for what stays, `most` for all that may come out.
    """

    limit: int = HELD_LIMIT
    most: int = PASSING_LIMIT
    held: int = 0
    total: int = 0

    def left(self) -> int:
        """How much may still come."""
        return max(self.most - self.total, 0)

    def count(self, size: int) -> None:
        """So much more was read.

        Raises:
            RefusedError: It is too much by now.
        """
        self.total += size
        if self.total > self.most:
            raise RefusedError(Fault.TOO_LARGE)

    def hold(self, size: int) -> None:
        """So much of it stays in memory.

        Raises:
            RefusedError: It is too much by now.
        """
        self.held += size
        if self.held > self.limit:
            raise RefusedError(Fault.TOO_LARGE)


@dataclass(frozen=True)
class OnDisk:
    """Files below a folder."""

    folder: str

    def take(self, where: str, limit: int) -> bytes:
        return beginning(f"{self.folder}/{where}", limit + 1)

    def opened(self, where: str) -> IO[bytes]:
        return opened(f"{self.folder}/{where}")


@dataclass(frozen=True)
class InMemory:
    """A file whose bytes are known."""

    content: bytes

    def take(self, where: str, limit: int) -> bytes:
        return self.content[: limit + 1]

    def opened(self, where: str) -> IO[bytes]:
        return io.BytesIO(self.content)


@dataclass(frozen=True)
class Elsewhere:
    """A file that lies under another name than we call it by."""

    source: Source
    name: str

    def take(self, where: str, limit: int) -> bytes:
        return self.source.take(self.name, limit)

    def opened(self, where: str) -> IO[bytes]:
        return self.source.opened(self.name)
