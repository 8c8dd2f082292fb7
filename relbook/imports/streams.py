"""Bytes one after the other: what is too large to lie in memory is read from where it lies."""

import io
from collections.abc import Callable
from typing import IO

STREAM_LIMIT = 2 * 1024 * 1024 * 1024
"""The largest mailbox or notebook that is read, in bytes."""


class Bounded(io.RawIOBase):
    """Another stream, whose bytes `count` may refuse."""

    def __init__(self, inner: IO[bytes], count: Callable[[int], None]) -> None:
        super().__init__()
        self._inner = inner
        self._count = count

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        content = self._inner.read(size if size >= 0 else STREAM_LIMIT)
        self._count(len(content))
        return content

    def readline(self, size: int | None = -1) -> bytes:
        line = self._inner.readline(-1 if size is None else size)
        self._count(len(line))
        return line

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        return self._inner.tell()

    def close(self) -> None:
        self._inner.close()
        super().close()
