"""Which rows belong to a selection, for whatever leaves the journal."""

from collections.abc import Iterable
from typing import Any

from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.frozen import frozen
from relbook.journal.selection import Selection
from relbook.store.chosen import chosen
from relbook.store.models import ClientRow, EntryClientRow, EntryRow, firsts, tuples


@frozen
class Chosen:
    """The keys of the entries and clients of a selection.

    `narrow` selections ask for more than whose entries they are: then only what came from the
    chosen entries belongs. `shut` are the private entries of the whole journal.
    """

    entries: frozenset[str]
    clients: frozenset[str]
    shut: frozenset[str]
    narrow: bool

    def takes(self, client_id: str, entry_id: str | None) -> bool:
        """Whether a row about this client, from this entry or from none, belongs."""
        if client_id not in self.clients:
            return False
        return entry_id in self.entries if entry_id else not self.narrow


def choose(selection: Selection) -> Chosen:
    """Look up what a selection takes in; one that leaves private entries out says so itself."""
    narrow = bool(selection.needs_index or selection.since or selection.until or selection.entry)
    entries = frozenset(firsts(chosen(selection)[0].select(EntryRow.id)))
    return Chosen(entries, _clients(selection, entries, narrow=narrow), _shut(), narrow)


def _clients(selection: Selection, entries: frozenset[str], *, narrow: bool) -> frozenset[str]:
    on_file = set(firsts(ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null())))
    if selection.client_id:
        return frozenset(on_file & {selection.client_id})
    if not narrow:
        return frozenset(on_file)
    ties = EntryClientRow.select(EntryClientRow.entry, EntryClientRow.client)
    pairs = tuples(ties.where(EntryClientRow.gone.is_null()))
    return frozenset(client for entry, client in pairs if entry in entries and client in on_file)


def shut_among(entry_ids: Iterable[str]) -> set[str]:
    """Which of these entries are private, or about the writer."""
    return set(firsts(EntryRow.select(EntryRow.id).where(EntryRow.id.in_(list(set(entry_ids))), _private())))


def _shut() -> frozenset[str]:
    return frozenset(firsts(EntryRow.select(EntryRow.id).where(_private())))


def _private() -> Any:
    return (EntryRow.tier == Tier.PRIVATE) | EntryRow.kind.in_(sorted(PRIVATE_KINDS))
