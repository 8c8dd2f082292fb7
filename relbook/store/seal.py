"""Telling a wrong passphrase from damage and from a foreign file, without opening the journal.

SQLCipher answers all three with "file is not a database". The seals on its pages tell them apart:
each page ends in an HMAC that only the right key makes. The layout is SQLCipher 4's default: a
16-byte salt first, pages of 4,096 bytes, 80 of them reserved for the IV and an HMAC-SHA512;
PBKDF2-HMAC-SHA512 with 256,000 rounds for the key, two rounds and the salt XOR 0x3A for the HMAC's
(https://www.zetetic.net/sqlcipher/design/).

Pages are read by `kept_open.reading`: closing a file lets go of every lock the process has on it. Of what
is read while a connection holds a moment of the journal nothing is written meanwhile.
"""

import hashlib
import hmac
import os
import re
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from relbook.store.going import AT_ONCE, Going
from relbook.store.kept_open import reading

PAGE = 4096
RESERVE = 80
"""The end of a page that is not its content, in bytes: the IV, then the seal."""

_MAC = 64
_LOCKS = (1 << 30) // PAGE + 1
_ROUNDS = 256_000
SALT = 16
_AT_ONCE = 64  # pages: they stay in the processor's cache while they are looked at
STRIDE = 2_048
"""After so many pages it is asked whether to go on: some 20 ms."""

_RAW_KEY = re.compile(r"x'([0-9a-fA-F]{64})([0-9a-fA-F]{32})?'")


class Verdict(Enum):
    """What a file that would not open is."""

    FOREIGN = auto()
    DAMAGED = auto()
    LOCKED = auto()


def salt_of(path: Path) -> bytes:
    """The salt a sealed file begins with; nothing where there is no page yet.

    A journal keeps its salt for life: a new passphrase does not change it.
    """
    try:
        with reading(path) as file:
            salt = file.read(SALT)
    except FileNotFoundError:
        return b""
    return salt if len(salt) == SALT else b""


def derive(passphrase: str, salt: bytes) -> str:
    """The raw key that SQLCipher itself makes of a passphrase, as it writes one: x'...'.

    Costs some 0.3 s, in which other threads go on.
    """
    words = bytearray(passphrase.encode())
    try:
        return raw(hashlib.pbkdf2_hmac("sha512", words, salt, _ROUNDS, 32))
    finally:
        words[:] = bytes(len(words))


def raw(key: bytes, salt: bytes = b"") -> str:
    """A key of 32 bytes as SQLCipher writes one; with a salt, a file begun under it begins with that salt."""
    return f"x'{key.hex()}{salt.hex()}'"


def is_raw(key: str) -> bool:
    """Whether this is a key itself and no passphrase."""
    return _RAW_KEY.fullmatch(key) is not None


def secret_of(key: str) -> bytes:
    """The 32 bytes of a raw key.

    Raises:
        ValueError: It is a passphrase.
    """
    found = _RAW_KEY.fullmatch(key)
    if found is None:
        raise ValueError("not a raw key")
    return bytes.fromhex(found[1])


def blank_page(file: BinaryIO, going: Going = AT_ONCE) -> int:
    """The first page of a file that holds nothing but zeros, counted from 1; 0 where there is none.

    It is read from where it stands. SQLCipher takes such a page for one that was never written, and asks
    for no seal: words on it would be gone without a sign. Only the page at 1 GiB, where SQLite keeps its
    locks, is blank by right. 100 MiB take some 12 ms: of most pages only the first byte is looked at.

    Raises:
        CancelledError: It was stopped.
    """
    nothing, before, held = bytes(PAGE), 0, bytearray(_AT_ONCE * PAGE)
    while length := file.readinto(held):  # type: ignore[attr-defined]
        going.heed()
        begins = held[:length:PAGE]
        at = begins.find(0)
        while at >= 0:
            page = held[at * PAGE : min(length, (at + 1) * PAGE)]
            if before + at + 1 != _LOCKS and page == nothing[: len(page)]:
                return before + at + 1
            at = begins.find(0, at + 1)
        before += len(begins)
    return 0


def broken_page(file: BinaryIO, key: str, going: Going = AT_ONCE) -> int:
    """The first page of a file whose seal this raw key did not make; 0 where there is none.

    Raises:
        CancelledError: It was stopped.
    """
    return next(broken_pages(file, key, going), 0)


def broken_pages(file: BinaryIO, key: str, going: Going = AT_ONCE) -> Iterator[int]:
    """The pages of a file whose seals this raw key did not make, counted from 1.

    Whoever asks sees to it that nobody writes meanwhile, and that nothing waits beside the file to be
    written into it; the file stands at its beginning. The page where SQLite keeps its locks has no seal.
    100 MiB take some 0.3 s.

    Raises:
        CancelledError: It was stopped.
    """
    salt, pages = file.read(SALT), os.fstat(file.fileno()).st_size // PAGE
    file.seek(0)
    seal, number = seal_of(secret_of(key), salt), 0
    while page := file.read(PAGE):
        if not number % STRIDE:
            going.at(number, pages)
        number += 1
        if number != _LOCKS and not _bears(page, number, seal):
            yield number


def judge(path: Path, key: str) -> Verdict:
    """What is the matter with the file at `path` that `key` does not open."""
    with reading(path) as file:
        head = file.read(4 * PAGE)
    pages = range(1, len(head) // PAGE + 1)
    first, *others = [_random(head, number) for number in pages] or [False]
    if head.startswith(b"SQLite format 3") or not (first or any(others)):
        return Verdict.FOREIGN
    salt = head[:SALT]
    seal = seal_of(secret_of(key if is_raw(key) else derive(key, salt)), salt)
    if any(_sealed(head, number, seal) for number in pages):
        return Verdict.DAMAGED
    if path.stat().st_size % PAGE:
        return Verdict.FOREIGN
    return Verdict.LOCKED if first else Verdict.DAMAGED


def _random(head: bytes, number: int) -> bool:
    """Ciphertext uses all 256 bytes evenly; a page of text, of nothing or of a plain database does not."""
    return len(set(head[(number - 1) * PAGE : number * PAGE])) >= 200


def bears_seals(head: bytes, secret: bytes, salt: bytes) -> bool:
    """Whether any of these first pages of a file carries a seal made with this secret and salt."""
    seal = seal_of(secret, salt)
    return any(_sealed(head, number, seal) for number in range(1, len(head) // PAGE + 1))


def seal_of(secret: bytes, salt: bytes) -> bytes:
    """What pages are sealed with."""
    return hashlib.pbkdf2_hmac("sha512", secret, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def sealed_anew(page: bytes, number: int, seal: bytes) -> bytes:
    """A page with the seal that belongs to its content; `number` counts from 1."""
    start = 16 if number == 1 else 0
    return page[: PAGE - _MAC] + _mac(page[start : PAGE - _MAC], number, seal)


def _sealed(head: bytes, number: int, seal: bytes) -> bool:
    return _bears(head[(number - 1) * PAGE : number * PAGE], number, seal)


def _bears(page: bytes, number: int, seal: bytes) -> bool:
    start = 16 if number == 1 else 0
    made = _mac(page[start : PAGE - _MAC], number, seal)  # the content and its IV, not the seal itself
    return hmac.compare_digest(made, page[PAGE - _MAC :])


def _mac(content: bytes, number: int, seal: bytes) -> bytes:
    return hmac.new(seal, content + number.to_bytes(4, "little"), hashlib.sha512).digest()
