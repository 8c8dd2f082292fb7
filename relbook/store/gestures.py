"""The small gesture of the day: for whom it is, what came of it, and who has to rest."""

from dataclasses import dataclass
from datetime import date, datetime

from relbook.journal import gesture
from relbook.journal.asking import Reply
from relbook.journal.client import Client
from relbook.journal.entry import Kind
from relbook.journal.gesture import Idea, Turn
from relbook.store import clients, entries, facts, important_dates
from relbook.store.askings import SIGNALS
from relbook.store.day import last_thanks
from relbook.store.edit import change, put_once, touch, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, tuples

PROMPT = f"{SIGNALS}gesture"
"""Under this name it is kept to whom a gesture was proposed last, on which day, and what came of it."""

PROPOSED = "shown"
"""What stands there while nothing has come of it yet."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Somebody and something small to do for them; `thanked` is the day of the last thank-you.

    `others` says whether somebody else could be proposed instead.
    """

    client: Client
    idea: Idea
    thanked: date | None = None
    others: bool = False


def proposed(today: date) -> Proposal | None:
    """Today's, once there is one: until it was done, or put off for the day."""
    about = next((client for client, day, outcome in _offered() if (day, outcome) == (today, PROPOSED)), None)
    if about is None:
        return None
    found = clients.some([about]).get(about)
    if found is None:
        return None
    known = gesture.ideas(facts.of_client(about), important_dates.important_dates(about), today)
    turns = _turns(today)
    mine = next((turn for turn in turns if turn.client.id == about), None)
    others = any(client.id != about for client in gesture.in_turn(turns, today))
    return Proposal(found, gesture.choose(known, today), mine.thanked if mine else None, others)


def wanting(today: date) -> bool:
    """Whether somebody can still be proposed today: nobody was, and it is somebody's turn."""
    if any(day == today for _, day, _ in _offered()):
        return False
    return bool(gesture.in_turn(_turns(today), today))


@write
def propose(today: date) -> str:
    """Propose whoever's turn it is; nobody when it is nobody's."""
    for client in gesture.in_turn(_turns(today), today)[:1]:
        return _note(client.id, today, PROPOSED)
    return ""


@write
def another(client_id: str, today: date) -> str:
    """Propose somebody else; whoever it was rests like everybody who was proposed."""
    for client in gesture.in_turn(_turns(today), today)[:1]:
        _note(client_id, today, Reply.SKIPPED.value)
        return _note(client.id, today, PROPOSED)
    return client_id


@write
def not_today(client_id: str, today: date) -> str:
    """Propose nobody until tomorrow."""
    return _note(client_id, today, Reply.LATER.value)


@write
def done(client_id: str, words: str, now: datetime) -> str:
    """Note that it was done: an entry of appreciation, with these words."""
    at = now.time().replace(second=0, microsecond=0)
    entry = entries.add(
        words, day=now.date(), today=now.date(), at=at, kind=Kind.APPRECIATION_GIVEN, clients=[client_id]
    ).row_id
    _note(client_id, now.date(), Reply.ANSWERED.value)
    change(AskingRow, _key(client_id), entry=entry)
    return entry


def _turns(today: date) -> list[Turn]:
    thanked = last_thanks(today)
    offered = {client: day for client, day, _ in _offered()}
    near = [client for client in clients.everyone() if client.circle in gesture.CIRCLES]
    return [Turn(client, thanked.get(client.id), offered.get(client.id)) for client in near]


def _offered() -> list[tuple[str, date, str]]:
    """To whom a gesture was proposed last when, and what came of it."""
    rows = AskingRow.select(AskingRow.client, AskingRow.day, AskingRow.outcome)
    return list(tuples(rows.where(AskingRow.prompt == PROMPT, AskingRow.gone.is_null())))


def _note(client_id: str, today: date, outcome: str) -> str:
    touch(client_id)
    key = _key(client_id)
    put_once(AskingRow, key, prompt=PROMPT, client=client_id, day=today, outcome=outcome, entry=None)
    return key


def _key(client_id: str) -> str:
    return key_for("asking", PROMPT, client_id)
