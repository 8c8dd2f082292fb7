"""Reading everything once, for a year to be gone through in memory."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, time

from relbook.journal.client import Client, Who
from relbook.journal.entry import Side
from relbook.journal.grouping import by_key
from relbook.journal.link import LinkKind
from relbook.journal.marks import REPLY
from relbook.journal.meeting import Meeting
from relbook.journal.quiet import is_secret
from relbook.journal.rehearsal.past import Past, Written
from relbook.journal.rehearsal.world import World
from relbook.journal.snapshot import Moment
from relbook.store import (
    clients,
    details,
    facts,
    important_dates,
    ledger,
    links,
    meetings,
    moves,
    organisations,
    promises,
)
from relbook.store.models import database
from relbook.store.seating import end


def world(now: datetime) -> World:
    """Everybody on the list and all that is written about them, as of this moment."""
    people = {client.id: client for client in clients.everyone()}
    written, alone = _entries(people, now.date())
    plans = _plans(now.date())
    brought = {tie.target.id: tie.source.id for tie in links.everyone() if tie.kind is LinkKind.INTRODUCED}
    pasts = {
        key: Past(
            client,
            tuple(written[key]),
            tuple(ledger.with_moves(promises.of_client(key))),
            tuple(facts.of_client(key)),
            tuple(important_dates.of_client(key)),
            tuple(plans[key]),
            tuple(moves.history(key)),
            tuple(organisations.roles(key)),
            brought.get(key, ""),
        )
        for key, client in people.items()
    }
    return World(now, pasts, clients.circle_rules(), tuple(alone))


_ENTRIES = """SELECT e.id, e.kind, e.day, e.at, e.minutes, e.initiated, e.energy, e.landmark, e.text,
    EXISTS (SELECT 1 FROM promise p WHERE p.entry = e.id AND p.gone IS NULL)
    FROM entry e WHERE e.place < ? AND e.gone IS NULL ORDER BY e.place"""


def _entries(people: Mapping[str, Client], today: date) -> tuple[dict[str, list[Written]], list[Written]]:
    """What was written about each client, and about nobody, in the order of time."""
    rows = database().execute_sql(_ENTRIES, (end(today),)).fetchall()
    who = _clients_of(people)
    beside = details.of_entries([row[0] for row in rows])
    found: dict[str, list[Written]] = defaultdict(list)
    alone: list[Written] = []
    for key, kind, day, at, minutes, initiated, energy, landmark, text, promised in rows:
        moment = Moment(
            kind,
            date.fromisoformat(day),
            time.fromisoformat(at) if at else None,
            minutes,
            Side(initiated) if initiated else None,
            energy,
            bool(promised),
            dict(beside[key].parts).get(REPLY, ""),
        )
        secret = any(is_secret(line) for line in text.splitlines())
        one = Written(key, moment, tuple(who[key]), beside[key], bool(landmark), secret)
        for client in who[key]:
            found[client.id].append(one)
        if not who[key]:
            alone.append(one)
    return found, alone


def _clients_of(people: Mapping[str, Client]) -> dict[str, list[Who]]:
    sql = "SELECT entry, client FROM entry_client WHERE gone IS NULL ORDER BY created, id"
    known = {key: Who(key, one.name, one.first) for key, one in people.items()}
    rows = database().execute_sql(sql).fetchall()
    return by_key((entry, known[key]) for entry, key in rows if key in known)


def _plans(today: date) -> dict[str, list[Meeting]]:
    """The talks that stand in the calendar and have no note, with whom each is."""
    ahead = (meeting for meeting in meetings.between(today, date.max) if not meeting.entry_id)
    return by_key((who.id, meeting) for meeting in ahead for who in meeting.clients)
