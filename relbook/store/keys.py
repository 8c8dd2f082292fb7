"""Keys of rows: UUIDs, so that two machines can write apart and merge later.

SHA-1 is taken from where Python keeps it, and with it what `uuid.uuid5` would make: each brings all of
OpenSSL, 3 MB that stay, for the one key that a day on which nothing is written needs.
"""

import os
import time
from threading import Lock

try:
    from _sha1 import sha1  # type: ignore[import-not-found]
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import sha1

_HOUSE = bytes.fromhex("5b0a3c8e6a4c4e559d0f0f1e2b7a9c41")


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
    number = _marked((stamp << 80) | int.from_bytes(os.urandom(10), "big"), 7)
    with _one_by_one:
        number = max(number, _latest[0] + 1)
        _latest[0] = number + count - 1
    return [f"{one:032x}" for one in range(number, number + count)]


_one_by_one = Lock()
_latest = [0]


def key_for(*parts: str) -> str:
    """The one key of a thing named by its parts, a version-5 UUID in hex: the same on every machine.

    Circles, tags and the ties between rows get such keys, so that a merge finds one row and not
    two that say the same.
    """
    digest = sha1(_HOUSE + "\x1f".join(parts).encode(), usedforsecurity=False).digest()
    return f"{_marked(int.from_bytes(digest[:16], 'big'), 5):032x}"


def _marked(number: int, version: int) -> int:
    """These 128 bits as a UUID of this version (RFC 9562, section 4)."""
    number = (number & ~(0xF << 76)) | (version << 76)
    return (number & ~(0x3 << 62)) | (0x2 << 62)
