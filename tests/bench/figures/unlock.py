"""Unlocking: from the passphrase that was typed to the journal that is open and was read.

The floor is what no passphrase can do without: the key, derived from it in 256,000 rounds. Had
anything on the way derived it a second time, the ratio would be two.
"""

import hashlib
from collections.abc import Iterator

from relbook.store import clients
from relbook.store.seal import salt_of
from tests.bench.book import PASSPHRASE, Book, opened
from tests.bench.line import Line, at_most
from tests.bench.timing import in_turn

ROUNDS = 256_000
"""As SQLCipher 4 derives a key."""


def measure(book: Book) -> Iterator[Line]:
    """The medians of nine, in turn."""
    path = book.locked
    salt = salt_of(path)

    def unlock() -> None:
        with opened(path, PASSPHRASE):
            clients.names()

    def derive() -> None:
        hashlib.pbkdf2_hmac("sha512", PASSPHRASE.encode(), salt, ROUNDS, 32)

    ours, floor = in_turn([unlock], [derive], rounds=9)
    yield Line("unlock", ours.p50, floor.p50, "ms", at_most(1.3, flat=True))
