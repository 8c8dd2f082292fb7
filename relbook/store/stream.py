"""What a client's timeline shows beside the entries: read whole, since it is little, in eight queries."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from relbook.journal import stream
from relbook.journal.client import Client
from relbook.journal.entry import Entry
from relbook.journal.stream import Aside, AsideKind, Chapter
from relbook.store import entries, facts, important_dates, meetings, moves, organisations, promises, search
from relbook.store.ledger import with_moves
from relbook.store.models import FactRow, PromiseRow, database
from relbook.store.seating import base, day_at, end
from relbook.store.worded import asked

MOST = 2_000
"""How many promises or facts without an entry are shown, the latest of each."""

CHAPTERS = 200
"""How many chapters a timeline has at most."""


def beside(client_id: str, now: datetime) -> list[Aside]:
    """What happened with a client without an entry, up to this moment, the latest first."""
    today = now.date()
    found = [
        *_promised(client_id),
        *_learned(client_id),
        *_moved(client_id),
        *_worked(client_id),
        *_met(client_id, now),
        *_came_round(client_id, today),
    ]
    past = (aside for aside in found if aside.day <= today)
    return sorted(past, key=lambda aside: (aside.place, aside.id), reverse=True)


def talks(client_id: str, low: int | None, high: int | None, today: date) -> list[tuple[int, date]]:
    """The talks with a client between two places, the latest first, and the one after and before them.

    Talks that lie ahead of `today` have not happened.
    """
    ahead = end(today)
    high = ahead if high is None else min(high, ahead)
    rows = database().execute_sql(_TALKS, (client_id, high, ahead, client_id, low or 0, high)).fetchall()
    return [(place, day_at(place)) for (place,) in rows if place is not None]


def chapters(client_id: str) -> list[Chapter]:
    """The chapters of a client's timeline, the latest first."""
    match = search.expression("", sort="entry", client_id=client_id, beside=["_landmark"])
    rows = database().execute_sql(_LANDMARKS, (match, CHAPTERS)).fetchall()
    if not rows:
        return []
    marks = {entry.id: entry for entry in entries.some(key for (key,) in rows)}
    found = sorted(marks.values(), key=lambda entry: entry.place, reverse=True)
    landmarks = [(entry.place, entry.id, _title(entry), entry.day) for entry in found]
    return stream.chapters(landmarks, begins(client_id))


def begins(client_id: str) -> tuple[int, date] | None:
    """The place and the day of the oldest entry with a client."""
    sql = "SELECT min(place) FROM entry_client WHERE client = ?"
    place = database().execute_sql(sql, (client_id,)).fetchone()[0]
    return None if place is None else (place, day_at(place))


def known_since(client: Client) -> date | None:
    """Since when one knows a client: what their record says, else the day of their oldest entry."""
    first = begins(client.id)
    return client.since or (first[1] if first else None)


_TALKS = """SELECT (SELECT min(contact_place) FROM entry_client
        WHERE client = ? AND contact_place >= ? AND contact_place < ?)
    UNION ALL SELECT * FROM (SELECT contact_place FROM entry_client
        WHERE client = ? AND contact_place >= ? AND contact_place < ? ORDER BY contact_place DESC)"""

_LANDMARKS = """SELECT key FROM place WHERE id IN
    (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?)"""


def _title(entry: Entry) -> str:
    return entry.heading


def _promised(client_id: str) -> Iterator[Aside]:
    for one in with_moves([promises.value_of(*row) for row in _promises(client_id)]):
        yield Aside(AsideKind.PROMISED, one.id, one.made, one, base(one.made, None))
        for move in one.moves:
            if move.moved:
                at = base(move.day, None)
                yield Aside(AsideKind.MOVED, one.id, move.day, one, at, due=move.after)
        if one.settled and not one.open:
            yield Aside(AsideKind.SETTLED, one.id, one.settled, one, base(one.settled, None))


@asked
def _promises(client_id: str) -> Any:
    query = promises.on_file().where(PromiseRow.client == client_id, PromiseRow.entry.is_null())
    return query.order_by(PromiseRow.made.desc()).limit(MOST)


def _learned(client_id: str) -> Iterator[Aside]:
    for fact in (facts.value_of(*row) for row in _facts(client_id)):
        day = fact.since or fact.as_of
        yield Aside(AsideKind.LEARNED, fact.id, day, fact, base(day, None))


@asked
def _facts(client_id: str) -> Any:
    query = facts.on_file().where(FactRow.client == client_id, FactRow.entry.is_null())
    return query.order_by(FactRow.as_of.desc()).limit(MOST)


def _moved(client_id: str) -> Iterator[Aside]:
    for change in moves.history(client_id):
        key = f"{change.what}-{change.before}-{change.after}"
        yield Aside(AsideKind.CHANGE, key, change.day, change, base(change.day, None))


def _worked(client_id: str) -> Iterator[Aside]:
    for role in organisations.roles(client_id):
        if role.since:
            yield Aside(AsideKind.BEGAN, role.id, role.since, role, base(role.since, None))
        if role.until:
            yield Aside(AsideKind.LEFT, role.id, role.until, role, base(role.until, None))


def _met(client_id: str, now: datetime) -> Iterator[Aside]:
    """Planned talks that are over and have no note; the next one stands in the head of the page."""
    for meeting in meetings.without_note(client_id, now.date()):
        if meeting.over(now):
            place = base(meeting.day, meeting.at)
            yield Aside(AsideKind.MEETING, meeting.id, meeting.day, meeting, place, meeting.at)


def _came_round(client_id: str, today: date) -> Iterator[Aside]:
    """Days of the year since the first entry: before it there was nothing to look back on."""
    dates = important_dates.of_client(client_id)
    first = begins(client_id) if dates else None
    if first is not None:
        for one, day in stream.years_of(dates, first[1], today):
            yield Aside(AsideKind.DAY, one.id, day, one, base(day, None))
