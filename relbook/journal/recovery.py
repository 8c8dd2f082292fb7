"""The recovery key as groups of letters that can be copied from paper by hand.

It is the key that the passphrase makes, 32 bytes, and 3 bytes that tell whether it was copied
well, in base 32 (RFC 4648: the letters A to Z and the figures 2 to 7): 56 letters, 14 groups of
four. Anybody can turn it into hex again without relbook: base 32, the first 32 bytes.
"""

import base64
import hashlib
from collections.abc import Mapping

from relbook.errors import RecoveryError
from relbook.journal.pattern import late

GROUPS, LETTERS = 14, 4
ASKED = (3, 7)
"""The groups that are typed once to show that the sheet is at hand, counted from one."""

_KEY, _CHECK = 32, 3
_MISREAD = str.maketrans("018", "OIB")
"""Figures that the sheet never has, and the letters they were read for."""
_NUMBER = late(r"(?<!\w)\d{1,2}(?!\w)")
"""What stands before a group to count it."""


def groups(key: bytes) -> tuple[str, ...]:
    """A key of 32 bytes as its groups.

    >>> groups(bytes(32))[0], len(groups(bytes(32)))
    ('AAAA', 14)
    """
    if len(key) != _KEY:
        raise ValueError("a key has 32 bytes")
    letters = base64.b32encode(key + _check(key)).decode()
    return tuple(letters[at : at + LETTERS] for at in range(0, len(letters), LETTERS))


def read(typed: str) -> bytes:
    """The key that these groups say, however they are spaced and whatever their case.

    Raises:
        RecoveryError: Letters are missing, too many, or not as on the sheet.
    """
    letters = _plain(typed)
    if len(letters) != GROUPS * LETTERS:
        raise RecoveryError(len(letters), GROUPS * LETTERS)
    try:
        found = base64.b32decode(letters)
    except ValueError as error:
        raise RecoveryError(len(letters), GROUPS * LETTERS) from error
    key, check = found[:_KEY], found[_KEY:]
    if check != _check(key):
        raise RecoveryError(len(letters), GROUPS * LETTERS)
    return key


def looks_like(typed: str) -> bool:
    """Whether this is a recovery key, well copied."""
    try:
        read(typed)
    except RecoveryError:
        return False
    return True


def letters(typed: str) -> int:
    """How many letters of a recovery key are typed so far."""
    return len(_plain(typed))


def agrees(key: bytes, answers: Mapping[int, str]) -> bool:
    """Whether these groups, by their numbers from one, are as on the sheet of this key."""
    sheet = groups(key)
    return all(_plain(typed) == sheet[number - 1] for number, typed in answers.items())


def _plain(typed: str) -> str:
    """Letters and figures alone: spaces, hyphens, the numbers of the groups and remarks only part them."""
    said = "\n".join(line for line in typed.splitlines() if not line.startswith("#"))
    said = _NUMBER.sub("", said)
    return "".join(letter for letter in said.upper() if letter.isalnum()).translate(_MISREAD)


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"relbook recovery" + key).digest()[:_CHECK]
