"""Closing the loop after a talk, in one write."""

from datetime import date

from relbook.errors import BlankTextError
from relbook.journal import afterwards
from relbook.journal.afterwards import TALKS, Loop
from relbook.store import clients, entries, meetings
from relbook.store.edit import write
from relbook.store.index import clients_of
from relbook.store.models import database
from relbook.store.seating import end

LOOKED_AT = 12
"""Among how many of the newest talks the one to close is looked for."""

_LATEST = f"""SELECT e.id FROM (SELECT entry, contact_place FROM entry_client
        WHERE client = ? AND contact_place < ? ORDER BY contact_place DESC LIMIT {LOOKED_AT}) t
    JOIN entry e ON e.id = t.entry WHERE e.gone IS NULL AND e.kind IN ({",".join("?" * len(TALKS))})
    ORDER BY t.contact_place DESC LIMIT 1"""


def latest(client_id: str, today: date) -> str:
    """The newest talk with a client; empty when there was none lately."""
    found = database().execute_sql(_LATEST, (client_id, end(today), *TALKS)).fetchone()
    return str(found[0]) if found else ""


@write
def close(entry_id: str, loop: Loop, *, today: date) -> str:
    """Put down what the four questions brought; taken back, the entry is as it was.

    Raises:
        BlankTextError: Nothing was answered.
        MissingError: The entry is gone.
    """
    if loop.empty:
        raise BlankTextError
    entry, about = entries.get(entry_id), clients_of(entry_id)
    first = clients.get(about[0]).first if about else ""
    text = afterwards.with_lines(entry.text, afterwards.lines(loop, first))
    entries.rewrite(entry_id, text, today=today)
    if loop.energy is not None:
        entries.amend(entry_id, energy=loop.energy)
    if loop.next is not None and about:
        meetings.plan(about, loop.next.day, loop.next.at, kind=loop.next.kind)
    return entry_id
