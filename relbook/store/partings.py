"""The end of the work with a client: the entry, what becomes of the tie, and a talk to come, in one write."""

from datetime import datetime

from relbook.journal.entry import Kind
from relbook.journal.rituals import parting
from relbook.journal.rituals.parting import Parting
from relbook.journal.rituals.ritual import Place
from relbook.store import clients, entries, meetings, organisations, promises, rituals
from relbook.store.edit import write

RITUAL = "parting"
"""The name under which its place is kept (`store/rituals.py`)."""


def owing(client_id: str) -> bool:
    """Whether a promise is still open between the writer and a client."""
    return promises.count_open(client_id) > 0


@write
def part(place: Place, text: str, now: datetime, wanted: Parting) -> str:
    """End the work well: one private entry with its promises, thanks that were said, and what follows.

    The client stays on the list, in search and in rhythm. Returns the entry's key, or that of the note
    that it was done.

    Raises:
        MissingError: There is no such client.
    """
    client, today = clients.get(place.about), now.date()
    key = rituals.finish(place, text, now).row_id
    if wanted.thanks:
        kind = Kind.APPRECIATION_GIVEN
        entries.add(wanted.thanks, day=today, today=today, kind=kind, clients=[client.id])
    rhythm = {"rhythm_days": wanted.rhythm_days} if wanted.rhythm_days else {}
    clients.amend(client.id, on=wanted.on, state=wanted.state, **rhythm)
    if wanted.leaves:
        roles = tuple(organisations.roles(client.id))
        organisations.keep_roles(client.id, parting.ended(roles, wanted.on))
    if wanted.next is not None:
        meetings.plan([client.id], *wanted.next, kind=Kind.CALL)
    return key
