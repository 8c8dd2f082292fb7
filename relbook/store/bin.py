"""The bin: what was removed, and removing a client with all that is only theirs, there and back."""

from datetime import timedelta

from relbook.store import clients, entries, lines
from relbook.store.edit import change, drop_all, touch, write
from relbook.store.fields import now
from relbook.store.index import clients_of
from relbook.store.models import (
    ClientRow,
    EntryClientRow,
    EntryRow,
    FactRow,
    PromiseRow,
    QuestionRow,
    firsts,
    tuples,
)

KEPT = timedelta(days=30)
"""How long the bin keeps what was removed."""


def removed_entries() -> list[tuple[str, str]]:
    """The keys and the texts of entries in the bin, the latest removed first."""
    query = EntryRow.select(EntryRow.id, EntryRow.text).where(EntryRow.gone >= now() - KEPT)
    return [(key, text) for key, text in tuples(query.order_by(EntryRow.gone.desc()))]


def removed_clients() -> list[tuple[str, str]]:
    """The keys and the names of clients in the bin, the latest removed first."""
    query = ClientRow.select(ClientRow.id, ClientRow.name).where(ClientRow.gone >= now() - KEPT)
    return [(key, name) for key, name in tuples(query.order_by(ClientRow.gone.desc()))]


@write
def remove_client(client_id: str) -> str:
    """Move a client to the bin, with the entries, promises and facts that are only theirs."""
    theirs = entries.only_of(client_id)
    clients.remove(client_id)  # first, so that what goes along is told from what had gone before
    for entry_id in theirs:
        entries.remove(entry_id)
    for table in _ABOUT:
        query = table.select(table.id).where(table.client == client_id, table.gone.is_null())
        drop_all(table, firsts(query))
    return client_id


@write
def restore_client(client_id: str) -> str:
    """Bring a client back from the bin, with what went along."""
    for gone in filter(None, firsts(ClientRow.select(ClientRow.gone).where(ClientRow.id == client_id))):
        ties = EntryClientRow.select(EntryClientRow.entry)
        ties = ties.where(EntryClientRow.client == client_id, EntryClientRow.gone.is_null())
        went = EntryRow.select(EntryRow.id).where(EntryRow.id.in_(ties), EntryRow.gone >= gone)
        for entry_id in firsts(went):
            restore_entry(entry_id)
        for table in _ABOUT:
            query = table.select(table.id).where(table.client == client_id, table.gone >= gone)
            for key in firsts(query):
                change(table, key, gone=None)
    change(ClientRow, client_id, gone=None)
    return client_id


@write
def restore_entry(entry_id: str) -> str:
    """Bring an entry back from the bin, with what came from its lines."""
    lines.bring_back(entry_id)
    change(EntryRow, entry_id, gone=None)
    touch(*clients_of(entry_id))
    return entry_id


_ABOUT = (PromiseRow, FactRow, QuestionRow)
