"""Who stands in which circle, moving between them, and making room in a full one."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from relbook.journal.circle import Circle, Crowd, over_capacity
from relbook.journal.client import Client
from relbook.store import clients, moves
from relbook.store.edit import Edit, change, write
from relbook.store.models import ClientRow
from relbook.store.noting import touch


def crowd(client_ids: Iterable[str], circle: Circle | None) -> Crowd | None:
    """What it would make of `circle` to move these clients there; None where they fit.

    Somebody new has no key yet: an empty one counts as one who comes. Who is in the circle
    already does not come, and who was taken off the list takes no room.
    """
    if circle is None:
        return None
    there = {client.id for client in people_in(circle)}
    coming = [key for key in dict.fromkeys(client_ids) if key not in there]
    return over_capacity(circle, len(there), len(coming), clients.circle_rules())


def people_in(circle: Circle) -> list[Client]:
    """The clients of a circle who are on the list, A to Z."""
    return [client for client in clients.everyone() if client.circle is circle]


@write
def move(client_ids: Sequence[str], circle: Circle | None, day: date) -> str:
    """Move clients to a circle, or out of all of them, and note it in their histories."""
    for client_id in client_ids:
        moves.note_moves(client_id, {"circle": circle}, day)
        change(ClientRow, client_id, circle=circle.value if circle else None)
        touch(client_id)
    return client_ids[0] if client_ids else ""


@write
def make_room(write_first: Callable[[], Edit], leaving: Sequence[str], to: Circle | None, day: date) -> str:
    """Carry out a write that brings somebody into a full circle, and move others out of it, as one."""
    key = write_first().row_id
    move(leaving, to, day)
    return key
