"""What is true today, for the prompts to judge by: a bounded number of queries, however long the journal."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import chain

from relbook.journal import rhythm
from relbook.journal.circle import Circle, CircleRule
from relbook.journal.client import Client, State
from relbook.journal.entry import GESTURES, UNSPOKEN, Kind, Side
from relbook.journal.frozen import frozen
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.snapshot import DaySnapshot, Moment, Snapshot
from relbook.store import (
    clients,
    clocks,
    confidences,
    day,
    helping,
    important_dates,
    knowledge,
    links,
    meetings,
    moves,
    organisations,
    snoozes,
)
from relbook.store.models import database
from relbook.store.places import mark_client, mark_kind
from relbook.store.seating import day_at, end

MOMENTS = 12
"""How many of the latest entries a snapshot holds."""

FACTS_OF_A_KIND = 12
"""How many facts of one kind a snapshot holds, the newest first."""

NEAR = timedelta(days=60)
"""How far away a day may be for the facts that speak of it to come along, however old they are."""

COUNTED = 10_000
"""So far entries are counted: what asks how many there are asks for a few."""

WEEK = timedelta(days=7)
MONTH = timedelta(days=31)


@frozen
class Around:
    """What is the same for everybody at one moment: read once where many are looked at."""

    rules: Mapping[Circle, CircleRule]
    waits: Mapping[str, date]
    planned: tuple[Meeting, ...]


def around(now: datetime) -> Around:
    """What is the same for everybody at this moment."""
    today = now.date()
    return Around(clients.circle_rules(), snoozes.waiting(), tuple(meetings.between(today, today)))


def of_client(client_id: str, now: datetime, beside: Around | None = None) -> Snapshot:
    """All that is known of one client at this moment; `beside` is what is the same for everybody then.

    Raises:
        MissingError: There is no such client.
    """
    today, beside = now.date(), beside or around(now)
    rules, planned = beside.rules, beside.planned
    contacts, last = _contacts(client_id, today)
    client = snoozes.heed(clients.get(client_id), last, beside.waits)
    last_days, met, landmarks = _kinds(client_id, today)
    newest, conflicts = clocks.conflicts(client_id, today) if Kind.CONFLICT in last_days else (None, 0)
    alone = Snapshot(
        today=today,
        client=client,
        now=now.time(),
        age_days=_age(client, today),
        contacts=contacts,
        last_contact=last,
        rhythm_days=rhythm.rhythm_days(client, rules),
        moments=_moments(client_id, today),
        last_days=last_days,
        next_meeting=_next(client_id, planned, now),
        promises=_promises(client, today),
        facts=tuple(knowledge.foremost(client_id, (today - NEAR, today + NEAR), FACTS_OF_A_KIND)),
        dates=tuple(important_dates.of_client(client_id)),
        conflict=newest,
        conflicts=conflicts,
        mistake=clocks.mistake(client_id, today) if Kind.REPAIR in last_days else None,
        terms=clocks.terms(client_id, today) if Kind.NEGOTIATION in last_days else None,
        unsaid=clocks.unsaid(client_id, today) if Kind.TRUTH in last_days else None,
        met=met,
        landmarks=landmarks,
        confidences=_confidences(client_id),
        moved_on=_moved_on(client_id, client.state),
        ended_on=moves.ended_on(client),
        circle_capacity=rules[client.circle].capacity if client.circle else None,
    )
    return _among_others(alone)


def _among_others(alone: Snapshot) -> Snapshot:
    """The same with what has to do with the others: who brought them, who could help, how full it is."""
    client = alone.client
    kept, neighbours, in_circle = _around(client)
    brought_by = links.introducer(client.id)
    helped = next(iter(helping.of_client(client, alone.facts)), None)
    return replace(
        alone,
        kept=kept,
        introducer=brought_by.first if brought_by else "",
        introducer_thanked=_thanked(brought_by.id, client.since, alone.today) if brought_by else False,
        could_help=helped[0].first if helped else "",
        could_help_with=helped[1].word if helped else "",
        neighbours=neighbours,
        in_circle=in_circle,
    )


def of_day(now: datetime) -> DaySnapshot:
    """All that is known of the writer's own day."""
    today = now.date()
    key, everybody, uncircled = database().execute_sql(_EVERYBODY).fetchone()
    ask = database().execute_sql
    (first,) = ask("SELECT min(place) FROM entry").fetchone()
    held = "SELECT count(*) FROM (SELECT 1 FROM entry WHERE place NOTNULL LIMIT ?)"
    (entries,) = ask(held, (COUNTED,)).fetchone()
    return DaySnapshot(
        today=today,
        key=key or "",
        age_days=max(0, (today - day_at(first)).days) if first is not None else 0,
        clients=everybody,
        entries=entries,
        meetings_today=len(meetings.between(today, today)),
        meeting_days_in_row=day.in_a_row(today),
        due_this_week=day.due_within(today, WEEK),
        last_gesture=day.newest_of("", GESTURES, today),
        energies=day.energies(today, MOMENTS),
        uncircled=uncircled,
    )


_EVERYBODY = """SELECT (SELECT min(id) FROM client), count(*), count(*) - count(circle) FROM client
    WHERE gone IS NULL AND archived IS NULL"""


def _contacts(client_id: str, today: date) -> tuple[int, date | None]:
    sql = "SELECT count(*), max(contact_place) FROM entry_client WHERE client = ? AND contact_place < ?"
    count, place = database().execute_sql(sql, (client_id, end(today))).fetchone()
    return count, day_at(place) if place is not None else None


_NEWEST = "(SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT 1)"
_UP_TO = "(SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? AND rowid < ? LIMIT {most}))"
_KINDS = f"SELECT {', '.join([_NEWEST] * len(Kind))}, {_UP_TO.format(most=2)}, {_UP_TO.format(most=1)}"


def _kinds(client_id: str, today: date) -> tuple[dict[str, date], int, int]:
    """The newest day of each kind, how often both met, up to two, and whether there is a landmark.

    The index of words says so: no entry is read, however many there are. The kinds of facts bear
    other names, so a mark is enough to mean an entry.
    """
    marks = [*map(mark_kind, Kind), mark_kind(Kind.IN_PERSON), "_landmark"]
    asked = ((f'marks : ("{mark_client(client_id)}" AND "{mark}")', end(today)) for mark in marks)
    *places, met, landmarks = database().execute_sql(_KINDS, [*chain.from_iterable(asked)]).fetchone()
    days = {kind.value: day_at(place) for kind, place in zip(Kind, places, strict=True) if place is not None}
    return days, met, landmarks


_MOMENTS = """SELECT e.kind, e.day, e.at, e.minutes, e.initiated, e.energy,
    EXISTS (SELECT 1 FROM promise p WHERE p.entry = e.id AND p.gone IS NULL),
    (SELECT d.value FROM entry_detail d WHERE d.entry = e.id AND d.name = 'reply' AND d.gone IS NULL LIMIT 1)
    FROM entry_client t JOIN entry e ON e.id = t.entry
    WHERE t.client = ? AND t.place < ? AND e.kind NOT IN (?, ?) ORDER BY t.place DESC LIMIT ?"""


def _moments(client_id: str, today: date) -> tuple[Moment, ...]:
    """The latest entries; what is only the writer's own is no moment between two people."""
    asked = (client_id, end(today), *sorted(UNSPOKEN), MOMENTS)
    rows = database().execute_sql(_MOMENTS, asked).fetchall()
    return tuple(
        Moment(
            kind,
            date.fromisoformat(on),
            time.fromisoformat(at) if at else None,
            minutes,
            Side(initiated) if initiated else None,
            energy,
            bool(promised),
            reply or "",
        )
        for kind, on, at, minutes, initiated, energy, promised, reply in rows
    )


def _age(client: Client, today: date) -> int:
    """Days since the first day together: the one noted, else that of the first entry."""
    sql = "SELECT min(place) FROM entry_client WHERE client = ?"
    place = database().execute_sql(sql, (client.id,)).fetchone()[0]
    first = client.since or (day_at(place) if place is not None else today)
    return max(0, (today - first).days)


def _next(client_id: str, planned: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The next talk with a client; one of today's that has begun is not next any more."""
    for meeting in planned:
        with_them = any(who.id == client_id for who in meeting.clients)
        if with_them and not meeting.entry_id and (meeting.at is None or meeting.at >= now.time()):
            return meeting
    return meetings.next_of(client_id, now.date() + timedelta(days=1))


_PROMISES = """SELECT id, text, mine, firm, made, due, outcome, settled, entry, sentence FROM promise
    WHERE rowid IN (
        SELECT rowid FROM promise WHERE client = ?1 AND +outcome = 'open' AND gone IS NULL
        UNION ALL SELECT rowid FROM promise
            WHERE client = ?1 AND settled >= ?2 AND outcome <> 'open' AND gone IS NULL)
    ORDER BY due IS NULL, due, made, id"""
"""Worded as the indexes are (`seeks.py`): what was settled before, most of all there are, is not read."""


def _promises(client: Client, today: date) -> tuple[Promise, ...]:
    """All open promises, and those settled in the last month."""
    rows = database().execute_sql(_PROMISES, (client.id, str(today - MONTH))).fetchall()
    return tuple(
        Promise(
            id=key,
            client_id=client.id,
            text=text,
            mine=bool(mine),
            made=date.fromisoformat(made),
            due=date.fromisoformat(due) if due else None,
            firm=bool(firm),
            outcome=Outcome(outcome),
            settled=date.fromisoformat(settled) if settled else None,
            entry_id=entry or "",
            sentence=sentence,
            client_name=client.name,
            client_first=client.first,
        )
        for key, text, mine, firm, made, due, outcome, settled, entry, sentence in rows
    )


_AROUND = """SELECT
    (SELECT count(*) FROM promise WHERE client = :id AND outcome <> 'open' AND gone IS NULL AND mine
        AND outcome IN ('kept', 'late')),
    (SELECT count(*) FROM client WHERE town = :town AND town <> '' AND id <> :id
        AND gone IS NULL AND archived IS NULL),
    (SELECT count(*) FROM client WHERE circle = :circle AND gone IS NULL AND archived IS NULL)"""


def _around(client: Client) -> tuple[int, int, int]:
    """How many promises were kept, who else lives in the same town, who stands in the same circle."""
    asked = {"id": client.id, "town": client.town, "circle": client.circle}
    kept, neighbours, in_circle = database().execute_sql(_AROUND, asked).fetchone()
    return kept, neighbours, in_circle


def _confidences(client_id: str) -> int:
    """How many entries hold a line marked as secret, as far as one need know: so many at most."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)"
    found = database().execute_sql(sql, (confidences.with_secrets(client_id), MOMENTS))
    return int(found.fetchone()[0])


def _thanked(client_id: str, since: date | None, today: date) -> bool:
    """Whether somebody was thanked after the day they brought a client."""
    newest = day.newest_of(client_id, (Kind.APPRECIATION_GIVEN,), today)
    return newest is not None and (since is None or newest >= since)


def _moved_on(client_id: str, state: State) -> date | None:
    """The day a client began somewhere else, having been elsewhere before."""
    roles = organisations.roles(client_id)
    present = next((role for role in roles if role.until is None and role.since), None)
    left = any(role.until for role in roles)
    return present.since if present and left and state is not State.ENDED else None
