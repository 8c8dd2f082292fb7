"""Reading and writing planned meetings."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from peewee import ModelSelect

from relbook.journal.client import Being, Client, Who
from relbook.journal.meeting import Meeting
from relbook.store.edit import change, drop, put, put_once, touch, write
from relbook.store.keys import key_for
from relbook.store.models import ClientRow, MeetingClientRow, MeetingRow, firsts, tuples


def between(first: date, last: date) -> list[Meeting]:
    """What is planned from `first` to `last`, both included, in order."""
    return _values(_on_file().where(MeetingRow.day.between(first, last)))


def next_of(client_id: str, today: date) -> Meeting | None:
    """The next planned meeting with a client that has no note yet."""
    mine = MeetingClientRow.select(MeetingClientRow.meeting)
    mine = mine.where(MeetingClientRow.client == client_id, MeetingClientRow.gone.is_null())
    query = _on_file().where(MeetingRow.id.in_(mine), MeetingRow.day >= today, MeetingRow.entry.is_null())
    found = _values(query.limit(1))
    return found[0] if found else None


def next_of_all(today: date) -> dict[str, Meeting]:
    """The next planned meeting of every client who has one."""
    found: dict[str, Meeting] = {}
    for meeting in _values(_on_file().where(MeetingRow.day >= today, MeetingRow.entry.is_null())):
        for who in meeting.clients:
            found.setdefault(who.id, meeting)
    return found


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
def cancel(meeting_id: str) -> str:
    """Take a meeting off the plan."""
    drop(MeetingRow, meeting_id)
    touch(*_attendees(meeting_id))
    return meeting_id


def _attendees(meeting_id: str) -> list[str]:
    query = MeetingClientRow.select(MeetingClientRow.client).where(MeetingClientRow.meeting == meeting_id)
    return firsts(query)


def _on_file() -> "ModelSelect[Any]":
    query = MeetingRow.select().where(MeetingRow.gone.is_null(), ~MeetingRow.cancelled)
    return query.order_by(MeetingRow.day, MeetingRow.at, MeetingRow.id)


def _values(query: "ModelSelect[Any]") -> list[Meeting]:
    rows = list(query)
    who = _who(row.id for row in rows)
    return [
        Meeting(
            row.id,
            row.day,
            row.at,
            row.kind,
            row.title,
            row.minutes,
            row.zone,
            row.where,
            tuple(who[row.id]),
            row.entry or "",
        )
        for row in rows
    ]


def _who(meeting_ids: Iterable[str]) -> dict[str, list[Who]]:
    query = MeetingClientRow.select(
        MeetingClientRow.meeting, ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being
    )
    query = query.join(ClientRow, on=MeetingClientRow.client == ClientRow.id)
    query = query.where(MeetingClientRow.meeting.in_(list(meeting_ids)), MeetingClientRow.gone.is_null())
    found: dict[str, list[Who]] = defaultdict(list)
    for meeting, key, name, called, being in tuples(query.where(ClientRow.gone.is_null())):
        found[meeting].append(Who(key, name, Client(key, name, called, being=Being(being)).first))
    return found
