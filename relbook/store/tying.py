"""Whom and what an entry is tied to: by hand, and by what its text says."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import ModelSelect

from relbook.store import lines
from relbook.store.edit import drop, drop_all, put_once, touch
from relbook.store.index import clients_of
from relbook.store.keys import key_for
from relbook.store.models import EntryClientRow, EntryTagRow, TagRow, firsts


def follow(entry_id: str, text: str, today: date, before: str = "") -> None:
    """Within the write in hand: bring what came from an entry's lines in line with its text.

    That is tags, mentions, promises, facts and questions; the text was another `before`.
    """
    parsed = lines.parse(text, today)
    _mention(entry_id, lines.mentioned(text, today), _renamed(entry_id, before or text, text, today))
    _retag(entry_id, [tag.name for tag in parsed.tags])
    ties = clients_of(entry_id)
    touch(*ties)
    lines.follow(entry_id, parsed, ties)


def tie(entry_id: str, client_id: str, *, typed: bool = False) -> None:
    """Within the write in hand: make an entry one of this client's; `typed` where its text says so."""
    key = key_for("entry_client", entry_id, client_id)
    put_once(EntryClientRow, key, entry=entry_id, client=client_id, typed=typed)


def untie(entry_id: str, client_ids: Iterable[str]) -> None:
    """Within the write in hand: make an entry none of theirs."""
    touch(*client_ids)
    drop_all(EntryClientRow, [key_for("entry_client", entry_id, one) for one in sorted(client_ids)])


def _renamed(entry_id: str, before: str, text: str, today: date) -> set[str]:
    """Whom the text still names by a name they have no more.

    They are tied to the entry by a mention of theirs, and the text as it was `before` names them no
    more; as long as such a name stands in the text, the tie does too.
    """
    if not lines.unknown(before, today) & lines.unknown(text, today):
        return set()
    return set(firsts(_typed(entry_id))).difference(lines.mentioned(before, today))


def _typed(entry_id: str) -> "ModelSelect[Any]":
    ties = EntryClientRow.select(EntryClientRow.client)
    return ties.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null(), EntryClientRow.typed)


def _mention(entry_id: str, named: list[str], still: set[str]) -> None:
    """Tie the entry to whom its text names, and to nobody whom only an earlier text did."""
    ties = EntryClientRow.select(EntryClientRow.client)
    ties = ties.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null())
    untie(entry_id, set(firsts(_typed(entry_id))).difference(named, still))
    for client_id in dict.fromkeys(named):
        if client_id not in firsts(ties):
            tie(entry_id, client_id, typed=True)


def tag(entry_id: str, name: str, *, typed: bool) -> None:
    """Within the write in hand: tag an entry; `typed` where its text says so."""
    folded = lines.folded_tag(name)
    known = put_once(TagRow, key_for("tag", folded), folded=folded, **_first_spelling(folded, name))
    put_once(EntryTagRow, key_for("entry_tag", entry_id, known), entry=entry_id, tag=known, typed=typed)


def _first_spelling(folded: str, name: str) -> dict[str, str]:
    known = TagRow.get_or_none(TagRow.folded == folded)
    return {"name": known.name if known else name}


def _retag(entry_id: str, names: list[str]) -> None:
    wanted = {key_for("entry_tag", entry_id, key_for("tag", lines.folded_tag(name))) for name in names}
    typed = EntryTagRow.select(EntryTagRow.id).where(
        EntryTagRow.entry == entry_id, EntryTagRow.typed, EntryTagRow.gone.is_null()
    )
    there = set(firsts(typed))
    for key in sorted(there - wanted):
        drop(EntryTagRow, key)
    for name in names:
        if key_for("entry_tag", entry_id, key_for("tag", lines.folded_tag(name))) not in there:
            tag(entry_id, name, typed=True)
