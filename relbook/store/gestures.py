"""The small gesture of the day: for whom it is, what came of it, and who has to rest."""

from datetime import date, datetime

from relbook.journal import gesture
from relbook.journal.client import Client
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.gesture import Idea, Turn
from relbook.journal.history import Reply
from relbook.journal.syntax import without_secrets
from relbook.store import clients, entries, facts, important_dates
from relbook.store.askings import SIGNALS
from relbook.store.day import last_thanks
from relbook.store.edit import change, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, tuples

PROMPT = f"{SIGNALS}gesture"
"""Under this name it is kept to whom a gesture was proposed last, on which day, and what came of it."""

PROPOSED = "shown"
"""What stands there while nothing has come of it yet."""


@frozen
class Proposal:
    """Somebody and something small to do for them; `thanked` is the day of the last thank-you.

    `other` is the key of somebody who could be proposed instead. `kept` says whether it is on file
    that this client was proposed today.
    """

    client: Client
    idea: Idea
    thanked: date | None = None
    other: str = ""
    kept: bool = False


def today(today: date) -> Proposal | None:
    """Today's: who was proposed, or, while nobody was, whoever's turn it is; None once it was seen to."""
    offered, turns = _offered(), _turns(today)
    of_today = [(client, outcome) for client, day, outcome in offered if day == today]
    waiting = gesture.in_turn(turns, today)
    about = next((client for client, outcome in of_today if outcome == PROPOSED), "")
    if not of_today and waiting:
        about = waiting[0].id
    found = clients.some([about]).get(about) if about else None
    if found is None:
        return None
    plain = [fact for fact in facts.of_client(about) if without_secrets(fact.text)[0] == fact.text]
    known = gesture.ideas(plain, important_dates.of_client(about), today)
    thanked = next((turn.thanked for turn in turns if turn.client.id == about), None)
    other = next((client.id for client in waiting if client.id != about), "")
    return Proposal(found, gesture.choose(known, today), thanked, other, bool(of_today))


@write
def propose(client_id: str, today: date) -> str:
    """Keep that this client was proposed today, so that it is the same all day and rests afterwards."""
    return _note(client_id, today, PROPOSED)


@write
def another(client_id: str, other: str, today: date) -> str:
    """Propose somebody else; whoever it was rests like everybody who was proposed."""
    _note(client_id, today, Reply.SKIPPED.value)
    return _note(other, today, PROPOSED)


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
    key = _key(client_id)
    put_once(AskingRow, key, prompt=PROMPT, client=client_id, day=today, outcome=outcome, entry=None)
    return key


def _key(client_id: str) -> str:
    return key_for("asking", PROMPT, client_id)
