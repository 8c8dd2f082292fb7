"""Finding an entry, or what is in the bin, by its key or by how that ends, as one types it at a terminal."""

from collections.abc import Sequence

from relbook.errors import AmbiguousNameError, MissingError
from relbook.store import binned
from relbook.store.binned import Removed
from relbook.store.models import EntryRow, firsts

SHORT = 8
"""How many letters of a key are shown where it has to be typed; the last ones tell two entries apart best."""

LEAST = 4
"""How many letters have to be given."""


def entry(ending: str) -> str:
    """The key of the one entry whose key is this or ends so.

    Raises:
        MissingError: There is none.
        AmbiguousNameError: There are several; none is guessed.
    """
    query = EntryRow.select(EntryRow.id).where(
        EntryRow.id.endswith(_letters(ending)), EntryRow.gone.is_null()
    )
    return _only(ending, firsts(query.order_by(EntryRow.id).limit(5)))


def in_bin(ending: str) -> Removed:
    """What is in the bin by itself, of which the key is this or ends so.

    Raises:
        MissingError: There is nothing.
        AmbiguousNameError: There are several; none is guessed.
    """
    letters = _letters(ending)
    found = {one.id: one for one in binned.removed() if one.id.endswith(letters)}
    return found[_only(ending, list(found))]


def _letters(ending: str) -> str:
    letters = ending.strip().lower()
    if len(letters) < LEAST:
        raise MissingError(ending)
    return letters


def _only(ending: str, found: Sequence[str]) -> str:
    if not found:
        raise MissingError(ending)
    if len(found) > 1:
        raise AmbiguousNameError(ending, found)
    return found[0]
