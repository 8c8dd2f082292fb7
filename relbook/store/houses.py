"""An organisation as its page shows it: who is there, who was, and what happened with the house."""

from heapq import merge
from itertools import islice

from relbook.journal.client import Role
from relbook.journal.entry import PRIVATE_KINDS
from relbook.journal.house import House, Stay, now_and_then
from relbook.journal.page import Page
from relbook.store import clients, entries, organisations
from relbook.store.models import database
from relbook.store.seating import base, end

ENTRIES = 20
"""How many of the newest entries a page shows; the rest stands in its people's journals."""


def house(organisation_id: str, limit: int = ENTRIES) -> House:
    """An organisation with its people and the newest entries with any of them.

    Raises:
        MissingError: There is no such organisation.
    """
    named = organisations.get(organisation_id)
    roles = organisations.roles_at(organisation_id)
    people = clients.some({role.client_id for role in roles})
    here, gone = now_and_then(Stay(people[role.client_id], role) for role in roles)
    return House(named, tuple(here), tuple(gone), tuple(together(roles, limit)))


def together(roles: list[Role], limit: int) -> list[Page]:
    """The newest entries of anybody who was at an organisation on the day of the entry, each once.

    This is what happened with the house rather than with its people: an entry counts when its
    day lies within the role of one of its clients, both ends included; an open end is open. What
    is only the writer's own, such as a reflection, is left out.
    """
    runs = [_run(role, limit) for role in roles]
    newest = dict.fromkeys(entry for _, entry in merge(*runs, reverse=True))
    return entries.pages([entries.get(key) for key in islice(newest, limit)])


_WITHIN = f"""SELECT t.place, t.entry FROM entry_client t JOIN entry e ON e.id = t.entry
    WHERE t.client = ? AND t.place >= ? AND t.place < ?
        AND e.kind NOT IN ({", ".join("?" * len(PRIVATE_KINDS))})
    ORDER BY t.place DESC LIMIT ?"""


def _run(role: Role, limit: int) -> list[tuple[int, str]]:
    """Places and keys of the newest entries with somebody while they were there, the latest first."""
    first = base(role.since, None) if role.since else 0
    last = end(role.until) if role.until else 1 << 62
    asked = (role.client_id, first, last, *sorted(PRIVATE_KINDS), limit)
    return [(place, entry) for place, entry in database().execute_sql(_WITHIN, asked).fetchall()]
