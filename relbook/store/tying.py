"""Whom and what an entry is tied to: by hand, and by what its text says."""

from collections.abc import Iterable
from datetime import date

from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.prose import is_prose
from relbook.store.edit import put, put_once
from relbook.store.keys import key_for
from relbook.store.models import EntryClientRow, EntryTagRow, TagRow
from relbook.store.noting import touch
from relbook.store.swaths import drop_all


@frozen
class New:
    """An entry that the write in hand has just written: nothing of it need be asked."""

    id: str
    kind: str
    day: date
    whose: list[str]
    """Whose it was said to be, the one it is chiefly about first."""


def begin(entry: New, text: str, today: date) -> None:
    """Within the write in hand: make of a new entry's text what its lines say; of prose that is nothing."""
    if not is_prose(text):
        from relbook.store import following  # it reads dates and names, which most new entries do not need

        following.begin(entry, text, today)


def follow(entry_id: str, text: str, today: date, before: str = "") -> None:
    """Within the write in hand: bring what came from an entry's lines in line with its text.

    That is tags, mentions, promises, facts and questions; the text was another `before`.
    """
    from relbook.store import following

    following.follow(entry_id, text, today, before)


def tie(entry_id: str, client_id: str, *, typed: bool = False) -> None:
    """Within the write in hand: make an entry one of this client's; `typed` where its text says so."""
    key = key_for("entry_client", entry_id, client_id)
    put_once(EntryClientRow, key, entry=entry_id, client=client_id, typed=typed)


def tie_new(entry_id: str, client_id: str, *, typed: bool = False) -> None:
    """The same of an entry that the write in hand has just written, which is nobody's yet."""
    key = key_for("entry_client", entry_id, client_id)
    put(EntryClientRow, id=key, entry=entry_id, client=client_id, typed=typed)


def untie(entry_id: str, client_ids: Iterable[str]) -> None:
    """Within the write in hand: make an entry none of theirs."""
    touch(*client_ids)
    drop_all(EntryClientRow, [key_for("entry_client", entry_id, one) for one in sorted(client_ids)])


def folded_tag(name: str) -> str:
    """How a tag is told from another: case and accents do not count."""
    return fold(name.lstrip("#"))


def tag(entry_id: str, name: str, *, typed: bool) -> None:
    """Within the write in hand: tag an entry; `typed` where its text says so."""
    folded = folded_tag(name)
    known = put_once(TagRow, key_for("tag", folded), folded=folded, **_first_spelling(folded, name))
    put_once(EntryTagRow, key_for("entry_tag", entry_id, known), entry=entry_id, tag=known, typed=typed)


def _first_spelling(folded: str, name: str) -> dict[str, str]:
    known = TagRow.get_or_none(TagRow.folded == folded)
    return {"name": known.name if known else name}
