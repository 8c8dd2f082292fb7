"""Reading and writing planned meetings."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import SQL, ModelSelect

from relbook.errors import MissingError
from relbook.journal.client import Being, Client, Who
from relbook.journal.entry import TALKS
from relbook.journal.meeting import Meeting
from relbook.store.edit import change, drop, put, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import ClientRow, MeetingClientRow, MeetingRow, firsts, in_list, tuples
from relbook.store.noting import touch
from relbook.store.swaths import drop_all
from relbook.store.worded import asked

EARLY = timedelta(minutes=15)
"""How long before a meeting an entry may stand and still be its note."""

FIELDS = frozenset({"day", "at", "zone", "minutes", "kind", "title", "where"})
"""What `amend` can change about a meeting, besides who is there."""


def get(meeting_id: str) -> Meeting:
    """The meeting under this key.

    Raises:
        MissingError: There is none, or it was cancelled.
    """
    found = _values(_on_file().where(MeetingRow.id == meeting_id))
    if not found:
        raise MissingError(meeting_id)
    return found[0]


def between(first: date, last: date) -> list[Meeting]:
    """What is planned from `first` to `last`, both included, in order."""
    return _meetings(_between(first.isoformat(), last.isoformat()))


def next_of(client_id: str, today: date) -> Meeting | None:
    """The next planned meeting with a client that has no note yet."""
    found = _meetings(_next_of(client_id, today.isoformat()))
    return found[0] if found else None


def without_note(client_id: str, today: date) -> list[Meeting]:
    """The meetings with a client up to today that nothing was written about, earliest first."""
    return _meetings(_noteless(client_id, today.isoformat()))


def next_of_all(today: date) -> dict[str, Meeting]:
    """The next planned meeting of every client who has one."""
    found: dict[str, Meeting] = {}
    for meeting in _values(_on_file().where(MeetingRow.day >= today, MeetingRow.entry.is_null())):
        for who in meeting.clients:
            found.setdefault(who.id, meeting)
    return found


def ahead(client_id: str, now: datetime) -> list[Meeting]:
    """The planned meetings with a client that are not over and have no note, the next first."""
    mine = _with(client_id)
    query = _on_file().where(
        MeetingRow.id.in_(mine), MeetingRow.day >= now.date(), MeetingRow.entry.is_null()
    )
    return [meeting for meeting in _values(query) if not meeting.over(now)]


def unwritten(now: datetime) -> list[Meeting]:
    """Meetings that are over and have no note, the latest first, and nobody has said to let them be.

    A calendar that is brought in with its past asks nothing: see `arrivals`.
    """
    query = _on_file().where(
        MeetingRow.day <= now.date(), MeetingRow.entry.is_null(), MeetingRow.let_be.is_null()
    )
    over = [meeting for meeting in _values(query) if meeting.clients and meeting.over(now)]
    return over[::-1]


def note_of(kind: str, day: date, at: time | None, clients: Iterable[str]) -> str:
    """The planned meeting that an entry is the note of: with one of these, that day, and none before.

    An entry of another kind than a talk, or of an earlier hour, is no note of it; where several
    fit, it is the last that had begun. Empty when none does.
    """
    whose = set(clients)
    if whose.isdisjoint(client for (client,) in _awaited(day.isoformat())):
        return ""
    query = _on_file().where(MeetingRow.day == day, MeetingRow.entry.is_null())
    fitting = [
        meeting
        for meeting in _values(query)
        if whose & {who.id for who in meeting.clients}
        and (kind in TALKS or kind == meeting.kind)
        and (at is None or meeting.at is None or _moment(day, meeting.at) - EARLY <= _moment(day, at))
    ]
    return fitting[-1 if at else 0].id if fitting else ""


@write
def plan(
    clients: Sequence[str],
    day: date,
    at: time | None = None,
    *,
    kind: str = "meeting",
    title: str = "",
    **more: Any,
) -> str:
    """Plan a meeting; `more` is minutes, zone, where and uid."""
    key = put(MeetingRow, day=day, at=at, kind=str(kind), title=title, **more)
    for client_id in clients:
        tie = key_for("meeting_client", key, client_id)
        put_once(MeetingClientRow, tie, meeting=key, client=client_id)
    touch(*clients)
    return key


@write
def noted(meeting_id: str, entry_id: str) -> str:
    """Say which entry is the note of a meeting."""
    change(MeetingRow, meeting_id, entry=entry_id)
    touch(*_attendees(meeting_id))
    return meeting_id


@write
def amend(meeting_id: str, *, clients: Sequence[str] | None = None, **details: Any) -> str:
    """Change a plan: any of `FIELDS`, and who is there."""
    unknown = set(details) - FIELDS
    assert not unknown, f"no such fields: {sorted(unknown)}"
    before = _attendees(meeting_id)
    change(MeetingRow, meeting_id, **details)
    if clients is not None:
        for client_id in clients:
            tie = key_for("meeting_client", meeting_id, client_id)
            put_once(MeetingClientRow, tie, meeting=meeting_id, client=client_id)
        left = sorted(set(before).difference(clients))
        drop_all(MeetingClientRow, [key_for("meeting_client", meeting_id, one) for one in left])
    touch(*before, *(clients or ()))
    return meeting_id


@write
def let_be(meeting_id: str, today: date) -> str:
    """Say that no note of a meeting will follow."""
    change(MeetingRow, meeting_id, let_be=today)
    touch(*_attendees(meeting_id))
    return meeting_id


@write
def cancel(meeting_id: str) -> str:
    """Take a meeting off the plan."""
    drop(MeetingRow, meeting_id)
    touch(*_attendees(meeting_id))
    return meeting_id


def _attendees(meeting_id: str) -> list[str]:
    query = MeetingClientRow.select(MeetingClientRow.client).where(MeetingClientRow.meeting == meeting_id)
    return firsts(query.where(MeetingClientRow.gone.is_null()))


def _with(client_id: str) -> Any:
    mine = MeetingClientRow.select(MeetingClientRow.meeting)
    return mine.where(MeetingClientRow.client == client_id, MeetingClientRow.gone.is_null())


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at)


@asked
def _awaited(day: str) -> Any:
    """With whom there are meetings on a day, in ISO, that have no note yet: most notes are none of a plan."""
    query = MeetingRow.select(MeetingClientRow.client).where(MeetingRow.day == SQL("?", [day]))
    query = query.where(
        MeetingRow.entry.is_null(), MeetingRow.gone.is_null(), MeetingClientRow.gone.is_null()
    )
    return query.join(MeetingClientRow, on=MeetingClientRow.meeting == MeetingRow.id)


def _on_file() -> "ModelSelect[Any]":
    query = MeetingRow.select().where(MeetingRow.gone.is_null(), ~MeetingRow.cancelled)
    return query.order_by(MeetingRow.day, MeetingRow.at, MeetingRow.id)


_COLUMNS = (
    *(MeetingRow.id, MeetingRow.day, MeetingRow.at, MeetingRow.kind, MeetingRow.title, MeetingRow.minutes),
    *(MeetingRow.zone, MeetingRow.where, MeetingRow.entry, MeetingRow.let_be, MeetingRow.uid),
)


@asked
def _between(first: str, last: str) -> Any:
    return _on_file().select(*_COLUMNS).where(MeetingRow.day.between(SQL("?", [first]), SQL("?", [last])))


@asked
def _next_of(client_id: str, today: str) -> Any:
    query = _on_file().select(*_COLUMNS).where(MeetingRow.id.in_(_with(client_id)))
    return query.where(MeetingRow.day >= SQL("?", [today]), MeetingRow.entry.is_null()).limit(1)


@asked
def _noteless(client_id: str, today: str) -> Any:
    query = _on_file().select(*_COLUMNS).where(MeetingRow.id.in_(_with(client_id)))
    return query.where(MeetingRow.entry.is_null(), MeetingRow.day <= SQL("?", [today]))


def _values(query: "ModelSelect[Any]") -> list[Meeting]:
    return _meetings(tuples(query.select(*_COLUMNS)))


def _meetings(rows: list[tuple[Any, ...]]) -> list[Meeting]:
    who = _who([row[0] for row in rows])
    return [
        Meeting(*(key, day, at, kind, title, minutes, zone, where), tuple(who[key]), entry or "", let_be, uid)
        for key, day, at, kind, title, minutes, zone, where, entry, let_be, uid in rows
    ]


def _who(meeting_ids: list[str]) -> dict[str, list[Who]]:
    found: dict[str, list[Who]] = defaultdict(list)
    for meeting, key, name, called, being in _guests(json.dumps(meeting_ids)) if meeting_ids else ():
        found[meeting].append(Who(key, name, Client(key, name, called, being=Being(being)).first))
    return found


@asked
def _guests(listed: str) -> Any:
    columns = (ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being)
    query = MeetingClientRow.select(MeetingClientRow.meeting, *columns)
    query = query.join(ClientRow, on=MeetingClientRow.client == ClientRow.id)
    query = query.where(in_list(MeetingClientRow.meeting, listed), MeetingClientRow.gone.is_null())
    return query.where(ClientRow.gone.is_null())
