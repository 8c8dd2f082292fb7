"""The history of a client's moves: to another circle, closeness or state."""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import takewhile
from typing import Any

from relbook.journal.circle import Circle, Move
from relbook.journal.client import LEFT, Change, Client, State
from relbook.store.edit import put
from relbook.store.models import ClientChangeRow, ClientRow, tuples
from relbook.store.worded import asked

NOTED = ("circle", "closeness", "state")
"""Which columns of a client have a history."""

MERGED = "merged"
"""What the history of a client who became one with another says; `after` is the other's key."""


def note_moves(client_id: str, details: Mapping[str, Any], day: date | None = None) -> None:
    """Note what `details` are about to change about a client, on `day` or on the computer's own.

    Called inside a write, before the row is changed. Being put on file is no move.
    """
    columns = [name for name in NOTED if name in details]
    if not columns:
        return
    fields = [ClientRow._meta.fields[name] for name in columns]
    for row in tuples(ClientRow.select(*fields).where(ClientRow.id == client_id)):
        for name, before in zip(columns, row, strict=True):
            note_move(client_id, name, before or "", details[name], day)


def note_move(client_id: str, what: str, before: str, after: object, day: date | None = None) -> None:
    """Note one move; nothing where nothing moved."""
    said = str(getattr(after, "value", after) or "")
    if said != before:
        on = day or datetime.now().date()  # a civil day, like all that people speak of
        put(ClientChangeRow, client=client_id, what=what, before=before, after=said, day=on)


def circles_of(client_id: str) -> list[Move]:
    """The circles a client came through, the latest move first."""
    rows = ClientChangeRow.select(ClientChangeRow.day, ClientChangeRow.before, ClientChangeRow.after)
    rows = rows.where(ClientChangeRow.client == client_id, ClientChangeRow.what == "circle")
    rows = rows.where(ClientChangeRow.gone.is_null()).order_by(ClientChangeRow.id.desc())
    return [Move(day, _circle(before), _circle(after)) for day, before, after in tuples(rows)]


def history(client_id: str) -> list[Change]:
    """Every move of a client's, of whatever kind, the latest first."""
    return [Change(client_id, *row) for row in _history(client_id)]


@asked
def _history(client_id: str) -> Any:
    columns = (ClientChangeRow.what, ClientChangeRow.before, ClientChangeRow.after, ClientChangeRow.day)
    rows = ClientChangeRow.select(*columns).where(ClientChangeRow.client == client_id)
    rows = rows.where(ClientChangeRow.gone.is_null(), ClientChangeRow.what.in_(NOTED))
    return rows.order_by(ClientChangeRow.day.desc(), ClientChangeRow.id.desc())


def ended_on(client: Client) -> date | None:
    """The day the work with a client was over; None while it goes on, and where no day is known."""
    if client.state not in LEFT:
        return None
    moves = (move for move in history(client.id) if move.what == "state")
    # Former first and ended later: it was over at the first.
    over = takewhile(lambda move: State(move.after) in LEFT, moves)
    return min((move.day for move in over), default=None)


def merged_into(client_ids: list[str]) -> dict[str, str]:
    """For clients in the bin, the key of the one they became one with."""
    rows = ClientChangeRow.select(ClientChangeRow.client, ClientChangeRow.after)
    rows = rows.where(ClientChangeRow.what == MERGED, ClientChangeRow.client.in_(client_ids))
    return dict(tuples(rows.where(ClientChangeRow.gone.is_null()).order_by(ClientChangeRow.id)))


def _circle(value: str) -> Circle | None:
    return Circle(value) if value else None
