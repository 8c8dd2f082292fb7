"""To the bin and back: what was removed, with all that went along."""

from relbook.errors import MissingError
from relbook.store import clients, entries, lines
from relbook.store.binned import Removed
from relbook.store.edit import Edit, change, write
from relbook.store.index import clients_of
from relbook.store.models import (
    AttachmentRow,
    ClientRow,
    EntryClientRow,
    EntryRow,
    FactRow,
    MeetingClientRow,
    MeetingRow,
    PromiseRow,
    QuestionRow,
    Row,
    firsts,
)
from relbook.store.noting import touch
from relbook.store.swaths import change_all, drop_all

_SMALL: dict[str, type[Row]] = {
    "promise": PromiseRow,
    "fact": FactRow,
    "question": QuestionRow,
    "meeting": MeetingRow,
    "attachment": AttachmentRow,
}
"""The tables whose rows are removed by themselves."""


def restore(one: Removed) -> Edit:
    """Bring back something that is in the bin, with what went along.

    Raises:
        MissingError: It is not in the bin any more.
    """
    if one.kind == "client":
        return restore_client(one.id)
    return restore_entry(one.id) if one.kind == "entry" else restore_row(one.kind, one.id)


@write
def remove_client(client_id: str) -> str:
    """Move a client to the bin, with the entries, promises and facts that are only theirs."""
    theirs = entries.only_of(client_id)
    clients.remove(client_id)  # first, so that what goes along is told from what had gone before
    drop_all(EntryRow, theirs)
    lines.set_aside(theirs)
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
        went = firsts(EntryRow.select(EntryRow.id).where(EntryRow.id.in_(ties), EntryRow.gone >= gone))
        lines.bring_back(went)
        change_all(EntryRow, went, gone=None)
        for table in _ABOUT:
            query = table.select(table.id).where(table.client == client_id, table.gone >= gone)
            change_all(table, firsts(query), gone=None)
    change(ClientRow, client_id, gone=None)
    return client_id


@write
def restore_entry(entry_id: str) -> str:
    """Bring an entry back from the bin, with what came from its lines."""
    lines.bring_back([entry_id])
    change(EntryRow, entry_id, gone=None)
    touch(*clients_of(entry_id))
    return entry_id


@write
def restore_row(kind: str, key: str) -> str:
    """Bring a promise, a fact, a question, a planned talk or a file back that was removed by itself.

    Raises:
        MissingError: It is not in the bin any more.
    """
    table = _SMALL[kind]
    row = table.get_or_none(table.id == key)
    if row is None:
        raise MissingError(key)
    change(table, key, gone=None)
    if kind == "meeting":
        ties = MeetingClientRow.select(MeetingClientRow.client).where(MeetingClientRow.meeting == key)
        touch(*firsts(ties.where(MeetingClientRow.gone.is_null())))
    elif isinstance(row, AttachmentRow) and row.entry:
        touch(*clients_of(str(row.entry)))
    return key


_ABOUT = (PromiseRow, FactRow, QuestionRow)
