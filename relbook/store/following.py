"""What an entry's text says, and what the entry is tied to because of it."""

from datetime import date
from typing import Any

from relbook.journal.syntax import parse
from relbook.store import lines, tying
from relbook.store.edit import drop
from relbook.store.index import clients_of
from relbook.store.keys import key_for
from relbook.store.models import EntryClientRow, EntryTagRow
from relbook.store.noting import touch
from relbook.store.tying import New, tag, tie, tie_new, untie
from relbook.store.worded import asked


def begin(entry: New, text: str, today: date) -> None:
    """Within the write in hand: the same of a new entry, of whose lines nothing came yet."""
    parsed = parse(text, today)
    mentioned = dict.fromkeys(lines.mentioned(text, today, parsed=parsed))
    named = [client for client in mentioned if client not in entry.whose]
    for client_id in named:
        tie_new(entry.id, client_id, typed=True)
    for tagged in parsed.tags:
        tag(entry.id, tagged.name, typed=True)
    lines.begin(entry, parsed, named)


def follow(entry_id: str, text: str, today: date, before: str = "") -> None:
    """Within the write in hand: bring what came from an entry's lines in line with its text.

    That is tags, mentions, promises, facts and questions; the text was another `before`.
    """
    parsed = parse(text, today)
    named = lines.mentioned(text, today, parsed=parsed)
    ties = _mention(entry_id, named, _renamed(entry_id, before or text, text, today))
    _retag(entry_id, [tag.name for tag in parsed.tags])
    touch(*ties)
    lines.follow(entry_id, parsed, ties)


def _renamed(entry_id: str, before: str, text: str, today: date) -> set[str]:
    """Whom the text still names by a name they have no more.

    They are tied to the entry by a mention of theirs, and the text as it was `before` names them no
    more; as long as such a name stands in the text, the tie does too.
    """
    typed = {client for (client,) in _typed(entry_id)}
    if not typed or not lines.unknown(before, today) & lines.unknown(text, today):
        return set()
    return typed.difference(lines.mentioned(before, today))


@asked
def _typed(entry_id: str) -> Any:
    ties = EntryClientRow.select(EntryClientRow.client)
    return ties.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null(), EntryClientRow.typed)


@asked
def _typed_tags(entry_id: str) -> Any:
    ties = EntryTagRow.select(EntryTagRow.id)
    return ties.where(EntryTagRow.entry == entry_id, EntryTagRow.typed, EntryTagRow.gone.is_null())


def _mention(entry_id: str, named: list[str], still: set[str]) -> list[str]:
    """Tie the entry to whom its text names, and to nobody whom only an earlier text did; its ties then."""
    untie(entry_id, {client for (client,) in _typed(entry_id)}.difference(named, still))
    return _tied(entry_id, named)


def _tied(entry_id: str, named: list[str]) -> list[str]:
    """Tie the entry to these as well; all it is tied to then."""
    ties = clients_of(entry_id)
    for client_id in dict.fromkeys(named):
        if client_id not in ties:
            tie(entry_id, client_id, typed=True)
            ties = clients_of(entry_id)
    return ties


def _retag(entry_id: str, names: list[str]) -> None:
    wanted = {key_for("entry_tag", entry_id, key_for("tag", tying.folded_tag(name))) for name in names}
    there = {key for (key,) in _typed_tags(entry_id)}
    for key in sorted(there - wanted):
        drop(EntryTagRow, key)
    for name in names:
        if key_for("entry_tag", entry_id, key_for("tag", tying.folded_tag(name))) not in there:
            tag(entry_id, name, typed=True)
