"""Trying a prompt on the whole book: of whom would it be asked today."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from relbook.errors import CancelledError
from relbook.journal import asking
from relbook.journal.asking import Asked
from relbook.journal.client import Client
from relbook.journal.frozen import frozen
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt
from relbook.store import askings, clients, snapshots


@frozen
class Tried:
    """A client a prompt fits today, and what it asks; no client where it is about nobody in particular."""

    client: Client | None
    asked: Asked


def asked_of(
    prompt: Prompt,
    library: Library,
    now: datetime,
    cancelled: Callable[[], bool] = bool,
) -> list[Tried]:
    """Everybody whom the prompt fits at this moment, by name; nothing is written.

    It reads a snapshot for each client, so a window asks for it on the worker.

    Raises:
        CancelledError: `cancelled` said so.
    """
    alone = replace(library, prompts=(prompt,))
    if prompt.anyone:
        judged = asking.considered_anyone(alone, snapshots.of_day(now), askings.history(""))
        return [Tried(None, one.asked) for one in judged if one.asked]
    found: list[Tried] = []
    beside = snapshots.around(now)
    for client in clients.everyone():
        if cancelled():
            raise CancelledError
        fits = asking.fitting(alone, snapshots.of_client(client.id, now, beside), askings.history(client.id))
        found += [Tried(client, asked) for asked in fits]
    return found
