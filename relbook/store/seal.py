"""Telling a wrong passphrase from damage and from a foreign file, without opening the journal.

SQLCipher answers all three with "file is not a database". The seals on its pages tell them apart:
each page ends in an HMAC that only the right key makes. The layout is SQLCipher 4's default: a
16-byte salt first, pages of 4,096 bytes, 80 of them reserved for the IV and an HMAC-SHA512;
PBKDF2-HMAC-SHA512 with 256,000 rounds for the key, two rounds and the salt XOR 0x3A for the HMAC's
(https://www.zetetic.net/sqlcipher/design/).
"""

import hashlib
import hmac
import re
from enum import Enum, auto
from pathlib import Path

PAGE = 4096
_RESERVE = 80
_MAC = 64
_ROUNDS = 256_000
_RAW_KEY = re.compile(r"x'([0-9a-fA-F]{64})'")


class Verdict(Enum):
    """What a file that would not open is."""

    FOREIGN = auto()
    DAMAGED = auto()
    LOCKED = auto()


def judge(path: Path, key: str) -> Verdict:
    """What is the matter with the file at `path` that `key` does not open."""
    with path.open("rb") as file:
        head = file.read(4 * PAGE)
    pages = range(1, len(head) // PAGE + 1)
    first, *others = [_random(head, number) for number in pages] or [False]
    if head.startswith(b"SQLite format 3") or not (first or any(others)):
        return Verdict.FOREIGN
    seal = _seal_key(key, head[:16])
    if any(_sealed(head, number, seal) for number in pages):
        return Verdict.DAMAGED
    if path.stat().st_size % PAGE:
        return Verdict.FOREIGN
    return Verdict.LOCKED if first else Verdict.DAMAGED


def _random(head: bytes, number: int) -> bool:
    """Ciphertext uses all 256 bytes evenly; a page of text, of nothing or of a plain database does not."""
    return len(set(head[(number - 1) * PAGE : number * PAGE])) >= 200


def _seal_key(key: str, salt: bytes) -> bytes:
    raw = _RAW_KEY.fullmatch(key)
    secret = bytes.fromhex(raw[1]) if raw else hashlib.pbkdf2_hmac("sha512", key.encode(), salt, _ROUNDS, 32)
    return hashlib.pbkdf2_hmac("sha512", secret, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _sealed(head: bytes, number: int, seal: bytes) -> bool:
    page = head[(number - 1) * PAGE : number * PAGE]
    start = 16 if number == 1 else 0
    end = PAGE - _RESERVE + 16  # the content and its IV are sealed, not the seal itself
    made = hmac.new(seal, page[start:end] + number.to_bytes(4, "little"), hashlib.sha512).digest()
    return hmac.compare_digest(made, page[end : end + _MAC])
