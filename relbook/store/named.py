"""Finding an entry by its key or by how that ends, as somebody types it at a terminal."""

from relbook.errors import AmbiguousNameError, MissingError
from relbook.store.models import EntryRow, firsts

SHORT = 8
"""How many letters of a key are shown where it has to be typed; the last ones tell two entries apart best."""

LEAST = 4
"""How many letters have to be given."""


def entry(ending: str, *, removed: bool = False) -> str:
    """The key of the one entry whose key is this or ends so; with `removed` of those in the bin.

    Raises:
        MissingError: There is none.
        AmbiguousNameError: There are several; none is guessed.
    """
    letters = ending.strip().lower()
    if len(letters) < LEAST:
        raise MissingError(ending)
    query = EntryRow.select(EntryRow.id).where(
        EntryRow.id.endswith(letters), EntryRow.gone.is_null(not removed)
    )
    found = firsts(query.order_by(EntryRow.id).limit(5))
    if not found:
        raise MissingError(ending)
    if len(found) > 1:
        raise AmbiguousNameError(ending, found)
    return str(found[0])
