"""Which rows belong to a selection, for whatever leaves the journal."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from peewee import Case

from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.frozen import frozen
from relbook.journal.selection import EVERYTHING, Selection
from relbook.journal.syntax import without_secrets
from relbook.store.chosen import chosen
from relbook.store.models import ClientRow, EntryClientRow, EntryRow, firsts, tuples


@frozen
class Chosen:
    """The keys of the entries and clients of a selection.

    `narrow` selections ask for more than whose entries they are: then only what came from the
    chosen entries belongs. `shut` are the private entries of the whole journal, `kept` how many of
    them the selection asks for and leaves here, `secrets` how many secret lines the chosen entries have.
    """

    entries: frozenset[str]
    clients: frozenset[str]
    shut: frozenset[str]
    narrow: bool
    kept: int = 0
    secrets: int = 0

    def takes(self, client_id: str, entry_id: str | None) -> bool:
        """Whether a row about this client, from this entry or from none, belongs."""
        if client_id not in self.clients:
            return False
        return entry_id in self.entries if entry_id else not self.narrow


def choose(selection: Selection) -> Chosen:
    """Look up what a selection takes in; one that leaves private entries out says so itself."""
    narrow = bool(selection.needs_index or selection.since or selection.until or selection.entry)
    whole = replace(selection, private=True)
    known = _looked_at()
    if whole == EVERYTHING:
        asked = frozenset(one.key for one in known if one.placed)
    else:
        asked = frozenset(firsts(chosen(whole)[0].select(EntryRow.id)))
    shut = frozenset(one.key for one in known if one.private)
    entries = asked if selection.private else asked - shut
    secrets = sum(without_secrets(one.telling)[1] for one in known if one.telling and one.key in entries)
    who = _clients(selection, entries, narrow=narrow)
    return Chosen(entries, who, shut, narrow, len(asked) - len(entries), secrets)


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


class _Known(NamedTuple):
    """What has to be known of every entry; `telling` is a text that may have secret lines."""

    key: str
    placed: bool
    private: bool
    telling: str | None


def _looked_at() -> list[_Known]:
    """Every entry there is, the bin included.

    What says how far an entry may go lies behind its text: each further look reads every text again.
    """
    telling = Case(None, [(EntryRow.text.contains("secret"), EntryRow.text)])
    placed = EntryRow.place.is_null(is_null=False)
    return [_Known(*row) for row in tuples(EntryRow.select(EntryRow.id, placed, _private(), telling))]


def _private() -> Any:
    return (EntryRow.tier != Tier.SHAREABLE) | EntryRow.kind.in_(sorted(PRIVATE_KINDS))
