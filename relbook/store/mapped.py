"""What somebody said the columns of a table are: kept in the journal for the next one with these headers."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from relbook.journal.table import Field
from relbook.store import settings
from relbook.store.edit import write


def remembered(headers: Sequence[str]) -> Mapping[int, str] | None:
    """What each column of a table with these headers was said to be; None when nobody said it."""
    try:
        said = json.loads(settings.get(_name(headers)) or "null")
    except ValueError:
        return None
    if not isinstance(said, list) or len(said) != len(headers):
        return None
    return {at: one for at, one in enumerate(said) if one in set(Field)}


@write
def remember(headers: Sequence[str], fields: Sequence[Field]) -> str:
    """Keep what each column is; where that is known already nothing is written."""
    name, said = _name(headers), json.dumps([field.value for field in fields])
    if settings.get(name) != said:
        settings.put(name, said)
    return name


def _name(headers: Sequence[str]) -> str:
    digest = hashlib.sha256("\x1f".join(headers).encode(errors="surrogatepass"))
    return f"columns {digest.hexdigest()[:32]}"
