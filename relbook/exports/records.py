"""What stands beside a client's entries, field by field: `records.json`, for who brings the export in again.

| list | a record | its fields |
| --- | --- | --- |
| `facts` | what is or was known | kind, text, as_of, standing, closed_on, ending, about, care; |
| | | pinned, mine, sensitive |
| `promises` | a promise, either way | text, mine, soft, made, due, outcome, settled, told, moves |
| `questions` | what to ask, or what was asked | text, noted, asked |
| `roles` | what they are or were | title, organisation, since, until |
| `days` | a day of the year that matters | label, month, day, year, lead_days, leap |
| `fields` | what they have in a field of the writer's own | name, kind, choices, value |
| `ties` | who brought or referred whom | kind, source and target: the keys of clients |
| `planned` | a talk ahead, of whom it is chiefly with | day, at, title, kind, minutes, zone, place, uid; |
| | | people: the keys of clients |

What came from a line of an entry names it by the entry's key and its `sentence`; whatever else has its
own `id`. A field that says nothing is left out. Records of one day follow each other by their words, so
that two journals that hold the same write the same.
"""

import json
from collections.abc import Iterable
from datetime import date, time
from enum import Enum
from typing import Any

from relbook.exports import order
from relbook.journal.book import Book, Portrait
from relbook.journal.fact import Fact, Question, Standing
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Outcome, Promise

NAME = "records.json"
"""What the file is called, beside `about.md`."""

VERSION = 1

_FACT = ("kind", "text", "as_of", "standing", "closed_on", "ending", "about", "pinned", "mine", "sensitive")
_PROMISE = ("text", "mine", "made", "due", "outcome", "settled", "told")
_QUESTION = ("text", "noted", "asked")
_ROLE = ("title", "organisation", "since", "until")
_DAY = ("label", "month", "day", "year", "lead_days", "leap")
_MOVE = ("day", "before", "after", "told")
_MEETING = ("day", "at", "title", "kind", "minutes", "zone", "place", "uid")

Plain = dict[str, Any]


def records(portrait: Portrait, book: Book) -> str:
    """The file of a client; empty when nothing stands beside their entries."""
    mine = portrait.client.id
    planned = [one for one in book.meetings if one.clients and one.clients[0].id == mine]
    lists: dict[str, list[Plain]] = {
        "facts": [_born(one, (*_FACT, "care")) for one in order.facts(book.facts, mine)],
        "promises": [_promise(one) for one in order.promises(book.promises, mine)],
        "questions": [_born(one, _QUESTION) for one in order.questions(book.questions, mine)],
        "roles": [_plain(role, _ROLE) for role in portrait.roles],
        "days": [_plain(day, _DAY) for day in order.days(portrait.days)],
        "fields": [
            _plain(one.field, ("name", "kind", "choices")) | {"value": one.value} for one in portrait.values
        ],
        "ties": [
            {"kind": link.kind.value, "source": link.source.id, "target": link.target.id}
            for link in order.ties(portrait.links)
        ],
        "planned": [_talk(one) for one in planned],
    }
    if not any(lists.values()):
        return ""
    head = {"relbook records": VERSION, "client": mine, "name": portrait.client.name}
    said = head | {name: found for name, found in lists.items() if found}
    return f"{json.dumps(said, indent=1, ensure_ascii=False)}\n"


def _promise(promise: Promise) -> Plain:
    soft: Plain = {} if promise.firm else {"soft": True}
    moves = [_plain(move, _MOVE) for move in promise.moves]
    return _born(promise, _PROMISE) | soft | ({"moves": moves} if moves else {})


def _talk(meeting: Meeting) -> Plain:
    return {"id": meeting.id} | _plain(meeting, _MEETING) | {"people": [who.id for who in meeting.clients]}


def _born(value: Fact | Promise | Question, names: Iterable[str]) -> Plain:
    """A record with what it is known by."""
    if value.entry_id and value.sentence:
        return {"entry": value.entry_id, "sentence": value.sentence} | _plain(value, names)
    entry = {"entry": value.entry_id} if value.entry_id else {}
    return {"id": value.id} | entry | _plain(value, names)


def _plain(value: object, names: Iterable[str]) -> Plain:
    held = {name: getattr(value, name) for name in names}
    return {name: _said(one) for name, one in held.items() if _says(one)}


def _says(value: Any) -> bool:
    """Whether it has to be written: not what is so wherever nothing is said. Midnight is a time."""
    return (
        value is not None
        and value not in (False, "", ())
        and value is not Standing.KNOWN
        and value is not Outcome.OPEN
    )


def _said(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return value.isoformat("minutes")
    return value.isoformat() if isinstance(value, date) else value
