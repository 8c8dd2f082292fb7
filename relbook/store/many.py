"""The same for several clients at once: each a single write, and a single way back."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.client import State
from relbook.store import bin as waste
from relbook.store import clients, snoozes
from relbook.store.edit import write


@write
def give_state(client_ids: Sequence[str], state: State, day: date) -> str:
    """Say where the work with these clients stands."""
    for client_id in client_ids:
        clients.amend(client_id, on=day, state=state)
    return client_ids[0]


@write
def put_off(client_ids: Sequence[str], until: date | None) -> str:
    """Let reminders about these clients rest until a day, on which they begin again; None wakes them."""
    for client_id in client_ids:
        if until is None:
            snoozes.wake(client_id)
        else:
            snoozes.put_off(client_id, until)
    return client_ids[0]


@write
def archive(client_ids: Sequence[str]) -> str:
    """Take these clients off the list. Every note stays."""
    for client_id in client_ids:
        clients.archive(client_id)
    return client_ids[0]


@write
def bring_back(client_ids: Sequence[str]) -> str:
    """Put these clients on the list again."""
    for client_id in client_ids:
        clients.bring_back(client_id)
    return client_ids[0]


@write
def remove(client_ids: Sequence[str]) -> str:
    """Move these clients to the bin, with what is only theirs, one after another."""
    for client_id in client_ids:
        waste.remove_client(client_id)
    return client_ids[0]
