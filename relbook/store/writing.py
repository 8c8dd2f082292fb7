"""Writing an entry down. It loads nothing that only reading needs: `relbook add` waits for every module."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from relbook.errors import BlankTextError
from relbook.journal.entry import Kind
from relbook.store import tying
from relbook.store.edit import put, write
from relbook.store.models import EntryRow

FIELDS = frozenset(
    {"kind", "day", "at", "zone", "minutes", "channel", "initiated", "energy", "tier", "pinned", "landmark"}
)
"""What can be said about an entry besides its text and its clients."""


@write
def add(
    text: str,
    *,
    day: date,
    today: date,
    kind: str = Kind.NOTE,
    clients: Iterable[str] = (),
    tags: Iterable[str] = (),
    **details: Any,
) -> str:
    """Write a new entry down, with all that its lines say.

    `clients` are keys, the one it is chiefly about first; none puts it in the Inbox. `today` is
    the day dates like "@fri" are counted from. `details` are any of `FIELDS`, `prompt` and
    `question`.

    Raises:
        BlankTextError: There is nothing to keep.
    """
    if not text.strip():
        raise BlankTextError
    key = put(EntryRow, text=text, day=day, kind=str(kind), **columns_of(details))
    whose = list(dict.fromkeys(clients))
    for client_id in whose:
        tying.tie_new(key, client_id)
    for tag in tags:
        tying.tag(key, tag, typed=False)
    tying.begin(tying.New(key, str(kind), day, whose), text, today)
    return key


def columns_of(details: Mapping[str, Any]) -> dict[str, Any]:
    """Any of `FIELDS`, `prompt`, `question`, a key and a stamp as the columns keep them."""
    unknown = set(details) - FIELDS - {"prompt", "question", "id", "created"}
    assert not unknown, f"no such fields: {sorted(unknown)}"
    return {name: getattr(value, "value", value) for name, value in details.items()}
