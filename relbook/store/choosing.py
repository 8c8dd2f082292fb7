"""Which rows belong to a selection, for whatever leaves the journal."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from peewee import SQL, Case

from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.frozen import frozen
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.syntax import without_secrets
from relbook.store.chosen import chosen
from relbook.store.going import AT_ONCE
from relbook.store.models import ClientRow, EntryClientRow, EntryRow, among, database, firsts, tuples
from relbook.store.seeks import APART

FEW = 1_000
"""So many entries are looked at one by one: the index names all that stand apart, whoever they are with."""

MANY = 100_000
"""From so many entries on it is quicker to go through all ties than to ask for theirs: few are looked at
until each client was seen, and no list of a million keys is made of them."""

OFTEN = 10_000
"""After so many rows it is asked whether to go on."""

R = TypeVar("R")

Heed = Callable[[], object]
"""Called on the way; it raises where somebody said stop."""


@frozen
class Chosen:
    """The keys of the entries and clients of a selection.

    `narrow` selections ask for more than whose entries they are: then only what came from the
    chosen entries belongs. `shut` are the private entries among those the selection asks for, `kept` how
    many of them it leaves here, `telling` the chosen entries with secret lines, `secrets` how many they have.
    """

    entries: frozenset[str]
    clients: frozenset[str]
    shut: frozenset[str]
    narrow: bool
    kept: int = 0
    secrets: int = 0
    telling: frozenset[str] = frozenset()

    def takes(self, client_id: str, entry_id: str | None) -> bool:
        """Whether a row about this client, from this entry or from none, belongs."""
        if client_id not in self.clients:
            return False
        return entry_id in self.entries if entry_id else not self.narrow


def choose(selection: Selection, heed: Heed = AT_ONCE.heed) -> Chosen:
    """Look up what a selection takes in; one that leaves private entries out says so itself."""
    narrow = bool(selection.needs_index or selection.since or selection.until or selection.entry)
    whole = replace(selection, private=True)
    if whole == EVERYTHING:
        asked = _everything(heed)
    else:
        asked = frozenset(firsts(chosen(whole)[0].select(EntryRow.id)))
    heed()
    apart = _apart(asked, heed)
    shut = frozenset(key for key, private, _ in apart if private)
    entries = asked if selection.private else asked - shut
    told = {key: without_secrets(telling)[1] for key, _, telling in apart if telling and key in entries}
    who = _clients(selection, entries, heed, narrow=narrow)
    telling = frozenset(key for key, lines in told.items() if lines)
    return Chosen(entries, who, shut, narrow, len(asked) - len(entries), sum(told.values()), telling)


def _clients(selection: Selection, entries: frozenset[str], heed: Heed, *, narrow: bool) -> frozenset[str]:
    on_file = set(firsts(ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null())))
    if selection.client_id:
        return frozenset(on_file & {selection.client_id})
    if not narrow:
        return frozenset(on_file)
    if len(entries) > MANY:
        return _tied(on_file, entries, heed)
    ties = EntryClientRow.select(EntryClientRow.client).distinct().where(among(EntryClientRow.entry, entries))
    return frozenset(on_file.intersection(firsts(ties.where(EntryClientRow.gone.is_null()))))


def _tied(on_file: set[str], entries: frozenset[str], heed: Heed) -> frozenset[str]:
    """Which of these clients one of many entries is about."""
    unseen = set(on_file)
    ties = database().execute_sql("SELECT client, entry FROM entry_client WHERE gone IS NULL")
    for client, entry in _heeding(ties, heed):
        if client in unseen and entry in entries:
            unseen.discard(client)
            if not unseen:
                break
    return frozenset(on_file - unseen)


def shut() -> frozenset[str]:
    """The private entries of the whole journal, the bin included."""
    return frozenset(firsts(EntryRow.select(EntryRow.id).where(SQL(f"({APART})"), _private())))


def shut_among(entry_ids: Iterable[str]) -> set[str]:
    """Which of these entries are private, or about the writer."""
    return set(firsts(EntryRow.select(EntryRow.id).where(EntryRow.id.in_(list(set(entry_ids))), _private())))


Apart = tuple[str, int, str | None]
"""The key of an entry, whether it is private, and its text where that may have secret lines."""


def _everything(heed: Heed) -> frozenset[str]:
    """Every entry that is not in the bin, by the index of their keys."""
    every = frozenset(key for (key,) in _heeding(database().execute_sql("SELECT id FROM entry"), heed))
    return every.difference(firsts(EntryRow.select(EntryRow.id).where(EntryRow.place.is_null())))


def _apart(keys: frozenset[str], heed: Heed) -> list[Apart]:
    """Those of the entries under these keys that are private, or may have secret lines.

    What says how far an entry may go lies behind its text: to look at all of them is to read every text.
    An index names the few that stand apart; a few entries are looked at by themselves.
    """
    query = EntryRow.select(*_APART).where(SQL(f"({APART})"))
    if len(keys) <= FEW:
        query = query.where(among(EntryRow.id, keys))
    return [one for one in _heeding(tuples(query), heed) if one[0] in keys]


def _heeding(rows: Iterable[R], heed: Heed) -> Iterator[R]:
    for number, row in enumerate(rows):
        if number % OFTEN == 0:
            heed()
        yield row


def _private() -> Any:
    return (EntryRow.tier != Tier.SHAREABLE) | EntryRow.kind.in_(sorted(PRIVATE_KINDS))


_APART = (EntryRow.id, _private(), Case(None, [(EntryRow.text.contains("secret"), EntryRow.text)]))
