"""Looking at how near each client stands: who comes up, what was decided, and the entry at the end.

Every decision is one write of its own, so that leaving in the middle loses nothing and each can be taken
back by itself. That a client was looked at stands among the askings; a move also in the histories.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Change, Client, Closeness, State
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.rituals import choosing
from relbook.journal.rituals.choosing import Candidate, Session, Shift, Stand, Verdict
from relbook.journal.rituals.ritual import Place
from relbook.journal.roster import ClientLine
from relbook.store import clients, entries, knowledge, lives, moves, own_time, rituals, roster, seating
from relbook.store.askings import SIGNALS
from relbook.store.edit import change, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, ClientChangeRow, ClientRow, database, tuples
from relbook.store.noting import touch

LOOKED = f"{SIGNALS}choosing"
"""Under this name it is kept on which day a client was looked at, and what was decided."""

CLOSED = "closed"
"""What stands there, about nobody, when a session was closed with its entry."""

RITUAL = "choosing"
"""The name of the ritual, under which its place and its end are kept (`store/rituals.py`)."""

HISTORY = 6
"""How many moves of a client's a page shows at most."""


@frozen
class Leaf:
    """What one page says about a client, all of it the writer's own.

    `why` is what the writer noted about this client and likes about them. `moves` are the latest ones,
    `kind_words` the last they said. `there` is how many are in each circle, for its capacity.
    """

    line: ClientLine
    since: date | None
    why: tuple[str, ...]
    moves: tuple[Change, ...]
    kind_words: Entry | None
    there: Mapping[Circle, int]


def session(today: date) -> Session:
    """Who is to come, and what the session in hand has behind it: six queries, however many clients."""
    rows = _looks()
    return replace(_behind(rows, today), waiting=tuple(choosing.in_turn(_candidates(rows), today)))


def is_due(now: datetime) -> Session | None:
    """The session, when it is to be mentioned at this moment; None when it is not.

    The clients are read only where nothing else speaks against it.
    """
    today = now.date()
    if own_time.is_quiet(now) or not choosing.may_be_due(_behind(_looks(), today), _began(), today):
        return None
    found = session(today)
    return found if choosing.is_due(found, _began(), today) else None


def _behind(rows: Sequence[Any], today: date) -> Session:
    """What the session in hand has behind it; nobody is looked at for this."""
    at = max((number for number, row in enumerate(rows) if row.outcome == CLOSED), default=-1)
    seen = {row.client: row for row in rows[at + 1 :] if row.client and row.outcome != Verdict.LATER}
    return Session(
        waiting=(),
        began=min((row.day for row in seen.values()), default=None),
        seen=len(seen),
        today=sum(row.day == today for row in seen.values()),
        ended=rows[at].day if at >= 0 else None,
        rests_until=rituals.put_off_until(RITUAL),
    )


def _began() -> date | None:
    """The day the book began: when the first client on the list was put on file."""
    sql = "SELECT min(created) FROM client WHERE gone IS NULL AND archived IS NULL"
    began = database().execute_sql(sql).fetchone()[0]
    return datetime.fromisoformat(began).date() if began else None


def leaf(client_id: str, today: date) -> Leaf:
    """What a page says about a client.

    Raises:
        MissingError: There is no such client.
    """
    line = roster.one(client_id, today)
    liked = (fact.text for fact in knowledge.known(client_id, today, 2).facts if fact.kind is FactKind.LIKE)
    noted = (part.strip() for part in line.client.about.splitlines())
    place = database().execute_sql("SELECT min(place) FROM entry_client WHERE client = ?", (client_id,))
    first = place.fetchone()[0]
    told = lives.latest(client_id, (Kind.APPRECIATION_RECEIVED,), today, 1)
    return Leaf(
        line=line,
        since=line.client.since or (seating.day_at(first) if first is not None else None),
        why=tuple(filter(None, (*noted, *liked))),
        moves=tuple(one for one in moves.history(client_id) if one.what != "state")[:HISTORY],
        kind_words=entries.get(told[0][0]) if told else None,
        there=numbers(),
    )


def decided(client_id: str, day: date) -> bool:
    """Whether a client's place was decided on that day."""
    rows = AskingRow.select().where(AskingRow.prompt == LOOKED, AskingRow.client == client_id)
    rows = rows.where(AskingRow.day == day, AskingRow.outcome != Verdict.LATER.value)
    return bool(rows.where(AskingRow.gone.is_null()).exists())


def numbers() -> dict[Circle, int]:
    """How many clients on the list are in each circle."""
    sql = """SELECT circle, count(*) FROM client WHERE gone IS NULL AND archived IS NULL AND circle NOTNULL
        GROUP BY circle"""
    return {Circle(name): count for name, count in database().execute_sql(sql).fetchall() if name}


def shifts(today: date) -> list[Shift]:
    """Whose circle or wish is another than when the session in hand began."""
    began = _behind(_looks(), today).began
    if began is None:
        return []
    rows = ClientChangeRow.select(
        ClientChangeRow.client,
        ClientChangeRow.what,
        ClientChangeRow.before,
        ClientChangeRow.after,
        ClientChangeRow.day,
    )
    rows = rows.where(ClientChangeRow.what.in_(("circle", "closeness")), ClientChangeRow.day >= began)
    rows = rows.where(ClientChangeRow.gone.is_null()).order_by(ClientChangeRow.id)
    changes = [Change(*row) for row in tuples(rows)]
    return choosing.shifts(changes, clients.some({one.client_id for one in changes}))


@write
def decide(client_id: str, verdict: Verdict, stand: Stand, day: date) -> str:
    """Note that a client was looked at, and put them where they shall stand, as one step.

    Raises:
        MissingError: There is no such client.
    """
    client = clients.get(client_id)
    wanted: dict[str, Any] = {}
    if stand.circle is not client.circle:
        wanted["circle"] = stand.circle
    if stand.closeness is not client.closeness:
        wanted["closeness"] = stand.closeness
    if wanted:
        moves.note_moves(client_id, wanted, day)
        change(ClientRow, client_id, **{name: value and value.value for name, value in wanted.items()})
    touch(client_id)
    return _note(client_id, day, verdict.value, None)


@write
def put_off(client_id: str, day: date) -> str:
    """Ask about this client in a month again."""
    touch(client_id)
    return _note(client_id, day, Verdict.LATER.value, day + choosing.REST)


@write
def rest(day: date) -> str:
    """Say nothing of the session for a month."""
    return rituals.put_off(RITUAL, day, day + choosing.REST).row_id


@write
def close(place: Place, text: str, now: datetime) -> str:
    """Close the session in hand with its entry, if there is a text for one: private, and about nobody."""
    key = rituals.finish(place, text, now).row_id
    _note("", now.date(), CLOSED, None)
    return key


def _note(client_id: str, day: date, outcome: str, until: date | None) -> str:
    """A client has one look a day; the last decision of it counts."""
    key = key_for("asking", LOOKED, client_id, day.isoformat())
    values = {"client": client_id or None, "day": day, "outcome": outcome, "until": until}
    return put_once(AskingRow, key, prompt=LOOKED, **values)


def _looks() -> list[Any]:
    """Everything noted about looking, in the order it was."""
    rows = AskingRow.select(AskingRow.client, AskingRow.day, AskingRow.outcome, AskingRow.until)
    rows = rows.where(AskingRow.prompt == LOOKED, AskingRow.gone.is_null())
    return list(rows.order_by(AskingRow.day, AskingRow.updated, AskingRow.id).namedtuples())


def _candidates(looks: Sequence[Any]) -> list[Candidate]:
    """Everybody on the list, with the last day their circle was chosen or looked at."""
    looked: dict[str, date] = {}
    rests: dict[str, date | None] = {}
    for row in looks:
        if row.client and row.outcome == Verdict.LATER:
            rests[row.client] = row.until
        elif row.client:
            looked[row.client], rests[row.client] = row.day, None
    sql = """SELECT client, max(day) FROM client_change WHERE what = 'circle' AND gone IS NULL
        GROUP BY client"""
    for client, day in database().execute_sql(sql).fetchall():
        looked[client] = max(looked.get(client, date.min), date.fromisoformat(day))
    rows = database().execute_sql(_ON_THE_LIST).fetchall()
    return [
        Candidate(_client(*row), date.fromisoformat(filed[:10]), looked.get(row[0]), rests.get(row[0]))
        for filed, *row in rows
    ]


_ON_THE_LIST = """SELECT created, id, name, called, being, state, circle, closeness FROM client
    WHERE gone IS NULL AND archived IS NULL"""


def _client(key: str, name: str, called: str, being: str, state: str, circle: str, closeness: str) -> Client:
    """A client as far as a session looks at everybody: their jobs, for one, are read page by page."""
    return Client(
        key,
        name,
        called,
        being=_BEINGS[being],
        state=_STATES[state],
        circle=Circle(circle) if circle else None,
        closeness=Closeness(closeness),
    )


_BEINGS = {one.value: one for one in Being}
_STATES = {one.value: one for one in State}
