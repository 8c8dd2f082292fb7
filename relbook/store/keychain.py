"""Remembering a journal's key in this computer's keychain: a convenience, off unless asked for.

It needs `keyring`, an extra of relbook. Finding a keychain takes some 0.3 s and the system may ask
the person something: never on the window's thread. It is never the only holder: the passphrase
opens the journal all the same, and whatever goes wrong here reads as "not remembered".
"""

from contextlib import suppress
from enum import Enum, auto
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from relbook.store.seal import is_raw, salt_of

SERVICE = "relbook"


class Kept(Enum):
    """What became of remembering."""

    YES = auto()
    NO_EXTRA = auto()
    NO_KEYCHAIN = auto()


def is_there() -> bool:
    """Whether the extra is installed; says nothing of whether the system has a keychain."""
    return find_spec("keyring") is not None


def remember(journal: Path, key: str) -> Kept:
    """Keep the raw key; read back before it is believed, for some keychains accept and forget."""
    if not is_there():
        return Kept.NO_EXTRA
    with suppress(Exception):  # whatever a keychain raises
        _keychain().set_password(SERVICE, _book(journal), key)
        if find(journal) == key:
            return Kept.YES
    return Kept.NO_KEYCHAIN


def find(journal: Path) -> str:
    """The raw key that is remembered for this journal; nothing where none is."""
    if is_there():
        with suppress(Exception):
            found = _keychain().get_password(SERVICE, _book(journal))
            if isinstance(found, str) and is_raw(found):
                return found
    return ""


def forget(journal: Path) -> None:
    """Remember it no longer."""
    if is_there():
        with suppress(Exception):
            _keychain().delete_password(SERVICE, _book(journal))


def _book(journal: Path) -> str:
    """The journal by its salt: no name of a file or of a person in somebody else's list."""
    return salt_of(journal).hex()


def _keychain() -> Any:
    import keyring  # late: it looks for every keychain there is

    return keyring
