"""The list of clients with what a row of it shows: one seek a client, however long the journal."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from relbook.journal.client import Client
from relbook.journal.meeting import Meeting
from relbook.journal.roster import ClientLine
from relbook.store import clients, meetings, promises, snoozes
from relbook.store.models import database
from relbook.store.seating import day_at, end

_LAST = """SELECT c.id,
        (SELECT max(contact_place) FROM entry_client WHERE client = c.id AND contact_place < ?)
    FROM client c WHERE c.gone IS NULL"""

_INBOX = """SELECT count(*) FROM entry WHERE place IN
    (SELECT rowid FROM words WHERE words MATCH 'marks : "_isentry" AND marks : "_inbox"')"""

_KIND = """SELECT e.kind FROM entry_client t CROSS JOIN entry e ON e.id = t.entry
    WHERE t.client = ? AND t.contact_place < ? ORDER BY t.contact_place DESC LIMIT 1"""


def everyone(today: date, *, archived: bool = False) -> list[ClientLine]:
    """Every client on the list (or all taken off it) with their last contact's day, promises and plans."""
    found = clients.everyone(archived=archived)
    return _lines(found, today, [client.id for client in found] if archived else None)


def one(client_id: str, today: date) -> ClientLine:
    """One client's line, with how many entries there are and of which kind the last contact was.

    Raises:
        MissingError: There is no such client.
    """
    line = _line_of(clients.get(client_id), today)
    kind = database().execute_sql(_KIND, (client_id, end(today))).fetchone()
    return replace(line, entries=count(client_id), last_kind=kind[0] if kind else "")


def some(client_ids: Iterable[str], today: date, *, archived: bool = False) -> list[ClientLine]:
    """The lines of a few clients, of those that are on the list (or were taken off it)."""
    found = clients.some(client_ids).values()
    return [_line_of(client, today) for client in found if client.archived is archived]


def count(client_id: str) -> int:
    """How many entries a client has."""
    sql = "SELECT count(*) FROM entry_client WHERE client = ? AND place NOTNULL"
    return int(database().execute_sql(sql, (client_id,)).fetchone()[0])


def in_inbox() -> int:
    """How many entries belong to nobody yet, as `entries.count(INBOX)` says: a start shows no entry."""
    return int(database().execute_sql(_INBOX).fetchone()[0])


def last_contacts(today: date, only: Sequence[str] | None = None) -> dict[str, date]:
    """The day of the last contact with each client, or with these; what lies ahead does not count."""
    asked = _LAST if only is None else f"{_LAST} AND c.id IN (SELECT value FROM json_each(?))"
    keys = () if only is None else (json.dumps(only),)
    rows = database().execute_sql(asked, (end(today), *keys)).fetchall()
    return {client: day_at(place) for client, place in rows if place}


def _line_of(client: Client, today: date) -> ClientLine:
    """One client's line by itself: a few seeks, however many others there are."""
    last = last_contacts(today, [client.id]).get(client.id)
    heeded = snoozes.heed(client, last, snoozes.waiting(client.id))
    tally = promises.tallies(today, [client.id]).get(client.id, (0, 0, 0))
    return _line(heeded, last, tally, meetings.next_of(client.id, today))


def _lines(found: Iterable[Client], today: date, only: Sequence[str] | None) -> list[ClientLine]:
    last, tallies = last_contacts(today, only), promises.tallies(today, only)
    plans, waits = meetings.next_of_all(today), snoozes.waiting()
    heeded = (snoozes.heed(client, last.get(client.id), waits) for client in found)
    return [
        _line(client, last.get(client.id), tallies.get(client.id, (0, 0, 0)), plans.get(client.id))
        for client in heeded
    ]


def _line(
    client: Client, last: date | None, tally: tuple[int, int, int], ahead: Meeting | None
) -> ClientLine:
    due, mine, theirs = tally
    return ClientLine(client, last, mine_due=due, mine_open=mine, theirs_open=theirs, next_meeting=ahead)
