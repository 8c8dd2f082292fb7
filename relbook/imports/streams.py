"""Bytes one after the other: what is too large to lie in memory is read from where it lies."""

import io
from collections.abc import Callable
from functools import partial
from typing import IO

from relbook.imports.intake import Fault, RefusedError

PIECE = 128 * 1024 * 1024
"""The most that is read at once, in bytes."""


class Bounded(io.RawIOBase):
    """Another stream, whose bytes `count` may refuse; `broken` is what it raises where it is not whole."""

    def __init__(
        self, inner: IO[bytes], count: Callable[[int], None], broken: tuple[type[Exception], ...]
    ) -> None:
        super().__init__()
        self._broken = broken
        self._inner = inner
        self._count = count

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._counted(partial(self._inner.read, size if 0 <= size <= PIECE else PIECE))

    def readline(self, size: int | None = -1) -> bytes:
        return self._counted(partial(self._inner.readline, -1 if size is None else size))

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        return self._inner.tell()

    def close(self) -> None:
        self._inner.close()
        super().close()

    def _counted(self, read: Callable[[], bytes]) -> bytes:
        try:
            content = read()
        except self._broken as error:
            raise RefusedError(Fault.BROKEN) from error
        self._count(len(content))
        return content


class Slices:
    """Pieces of a member, read again one by one.

    A packed member can only be read from its beginning on: its stream is kept where it is, so that
    pieces that are asked for in their order cost one reading in all. A plain file is opened each time.
    """

    def __init__(self, opened: Callable[[], IO[bytes]]) -> None:
        self._opened = opened
        self._kept: IO[bytes] | None = None
        self._last = (-1, -1, b"")

    def read(self, start: int, length: int) -> bytes:
        """So many bytes from a place on; the piece that was read last is at hand."""
        if self._last[:2] == (start, length):
            return self._last[2]
        if self._kept is not None and self._kept.tell() > start:
            self._kept.close()
            self._kept = None
        stream = self._kept or self._opened()
        stream.seek(start)
        content = stream.read(length)
        if isinstance(stream, Bounded):
            self._kept, self._last = stream, (start, length, content)
        else:
            stream.close()
        return content
