"""Keys of rows: UUIDs, so that two machines can write apart and merge later."""

import os
import time
import uuid  # itself, for it is not read before somebody asks it (`store/__init__.py`)
from threading import Lock

_HOUSE = "5b0a3c8e-6a4c-4e55-9d0f-0f1e2b7a9c41"


def new_key() -> str:
    """A key nobody has had before: a version-7 UUID in hex.

    Its first 48 bits are the time in milliseconds, so that rows written one after another lie
    side by side in the file; the rest is random (RFC 9562, section 5.7). A later key is always the
    larger one, also within a millisecond and when the clock was set back.
    """
    return new_keys(1)[0]


def new_keys(count: int) -> list[str]:
    """So many of them at once, in order; the first is as random as any, each other the next after it."""
    stamp = time.time_ns() // 1_000_000
    number = (stamp << 80) | int.from_bytes(os.urandom(10), "big")
    number = (number & ~(0xF << 76)) | (0x7 << 76)
    number = (number & ~(0x3 << 62)) | (0x2 << 62)
    with _one_by_one:
        number = max(number, _latest[0] + 1)
        _latest[0] = number + count - 1
    return [f"{one:032x}" for one in range(number, number + count)]


_one_by_one = Lock()
_latest = [0]


def key_for(*parts: str) -> str:
    """The one key of a thing named by its parts: the same on every machine.

    Circles, tags and the ties between rows get such keys, so that a merge finds one row and not
    two that say the same.
    """
    return uuid.uuid5(uuid.UUID(_HOUSE), "\x1f".join(parts)).hex
