"""The bin: what was removed, and removing a client with all that is only theirs, there and back."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import Any

from relbook.journal.frozen import frozen
from relbook.store import bin_rows, clients, entries, lines
from relbook.store.edit import change, drop_all, touch, write
from relbook.store.index import clients_of
from relbook.store.models import (
    ClientRow,
    EntryClientRow,
    EntryRow,
    FactRow,
    PromiseRow,
    QuestionRow,
    Row,
    firsts,
    tuples,
)
from relbook.store.moment import now
from relbook.store.moves import merged_into

KEPT = timedelta(days=60)
"""How long the bin keeps what was removed (PRODUCT.md section 6, Data safety)."""

MOST = 100
"""How many of a sort the bin lists, the latest removed first."""


@frozen
class Removed:
    """Something in the bin, by the words one knows it by.

    `kind` is client or entry, else the table of something smaller that went by itself. `with_entries`
    and `with_promises` are what comes back along with it. `of` are the names of those it is about;
    for a client it is whom they became one with.
    """

    kind: str
    id: str
    words: str
    day: date
    of: tuple[str, ...] = ()
    with_entries: int = 0
    with_promises: int = 0


def removed() -> list[Removed]:
    """What was removed, the latest first; what went along with a client or an entry is named with them."""
    small = (
        (one.gone, Removed(one.kind, one.id, one.words, _day(one.gone), one.of))
        for one in bin_rows.lone(now() - KEPT, MOST)
    )
    gone = [*_gone_clients(), *_gone_entries(), *small]
    return [one for _, one in sorted(gone, key=lambda pair: pair[0], reverse=True)]


def removed_clients() -> list[tuple[str, str]]:
    """The keys and the names of clients in the bin, the latest removed first."""
    query = ClientRow.select(ClientRow.id, ClientRow.name).where(ClientRow.gone >= now() - KEPT)
    return [(key, name) for key, name in tuples(query.order_by(ClientRow.gone.desc()))]


def _gone_clients() -> list[tuple[datetime, Removed]]:
    query = ClientRow.select(ClientRow.id, ClientRow.name, ClientRow.gone).where(
        ClientRow.gone >= now() - KEPT
    )
    rows = tuples(query.order_by(ClientRow.gone.desc()).limit(MOST))
    joined = merged_into([key for key, *_ in rows])
    names = dict(
        tuples(ClientRow.select(ClientRow.id, ClientRow.name).where(ClientRow.id.in_(list(joined.values()))))
    )
    found = []
    for key, name, gone in rows:
        of = (names.get(joined[key], ""),) if key in joined else ()
        along = (_went(EntryRow, _entries_of(key), gone), _went(PromiseRow, PromiseRow.client == key, gone))
        found.append((gone, Removed("client", key, name, _day(gone), of, *along)))
    return found


def _gone_entries() -> list[tuple[datetime, Removed]]:
    """Those that went by themselves, or with nobody who is in the bin since before them."""
    query = EntryRow.select(EntryRow.id, EntryRow.text, EntryRow.gone).where(*_binned())
    rows = tuples(query.order_by(EntryRow.gone.desc()).limit(3 * MOST))
    ties = EntryClientRow.select(EntryClientRow.entry, ClientRow.name, ClientRow.gone)
    ties = ties.join(ClientRow, on=EntryClientRow.client == ClientRow.id)
    ties = ties.where(EntryClientRow.entry.in_([key for key, *_ in rows]), EntryClientRow.gone.is_null())
    people: dict[str, list[tuple[str, datetime | None]]] = defaultdict(list)
    for entry, name, gone in tuples(ties.order_by(EntryClientRow.created)):
        people[entry].append((name, gone))
    found = []
    for key, text, gone in rows:
        if any(left is not None and left <= gone for _, left in people[key]):
            continue
        of = tuple(name for name, _ in people[key])
        along = _went(PromiseRow, PromiseRow.entry == key, gone)
        found.append((gone, Removed("entry", key, text, _day(gone), of, with_promises=along)))
    return found[:MOST]


def _binned() -> tuple[Any, Any]:
    """Entries in the bin stand nowhere in time: the index of places finds them, whatever else there is."""
    return EntryRow.place.is_null(), EntryRow.gone >= now() - KEPT


def _entries_of(client_id: str) -> Any:
    ties = EntryClientRow.select(EntryClientRow.entry)
    return EntryRow.id.in_(ties.where(EntryClientRow.client == client_id, EntryClientRow.gone.is_null()))


def _went(table: type[Row], whose: Any, gone: datetime) -> int:
    return int(table.select().where(whose, table.gone >= gone).count())


def _day(gone: datetime) -> date:
    """The civil day of a stamp, where this computer stands."""
    return gone.replace(tzinfo=UTC).astimezone().date()


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
