"""The page before a call, from what the journal holds: a bounded number of queries, however long it is.

What was told in confidence stays here: secret lines are taken off, and private entries and
reflections are left out with all that came from their lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from relbook.journal import rhythm
from relbook.journal.asking import fitting
from relbook.journal.boxes import Truth
from relbook.journal.brief import Brief, compose
from relbook.journal.client import Change
from relbook.journal.entry import PRIVATE_KINDS, Entry, Kind, Tier
from relbook.journal.fact import Fact, FactKind, Question
from relbook.journal.history import History
from relbook.journal.knowledge import NEAR, SLOTS
from relbook.journal.library import Library
from relbook.journal.lives.conflict import is_open
from relbook.journal.lives.parts import Part, Step
from relbook.journal.material import Material
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.snapshot import Conflict, Snapshot
from relbook.journal.syntax import gist, without_secrets
from relbook.journal.tiers import hushed
from relbook.store import (
    clients,
    confidences,
    details,
    important_dates,
    knowledge,
    meetings,
    organisations,
    owing,
    questions,
    sensitive,
)
from relbook.store.choosing import shut_among
from relbook.store.models import ClientChangeRow, EntryRow, database, tuples
from relbook.store.search import expression
from relbook.store.seating import day_at, end

LATEST = 12
"""How many of the newest entries a brief looks at; talks and what stands out come beside them."""

OF_A_KIND = 6
"""How many facts of a kind, open and closed, a brief looks at."""

LANDMARKS = 24
"""How many landmarks are looked at, the newest of all the years."""

ANSWERABLE = frozenset(
    {"unknown", "stale", "noted", "day_ahead", "day_passed", "date_ahead", "before_meeting", "silence"}
    | {"conflict_open", "conflict_before_meeting"}
)
"""The triggers that what is gathered here is enough to judge by."""

PROMISES = 12
"""How many open promises of either side a brief looks at, the earliest due first."""

R = TypeVar("R", Promise, Fact, Question)


def brief(client_id: str, now: datetime, library: Library | None = None, *, leaving: bool = False) -> Brief:
    """What to know before speaking with a client; `library` lends questions to ask.

    `leaving` makes the one for paper, the clipboard, a file or a terminal: without what is for the
    writer's eyes only. What was told in confidence is in neither.

    Raises:
        MissingError: There is no such client.
    """
    material, open_ones = _material(client_id, now)
    if leaving:
        facts_out = [fact for fact in material.facts if not fact.sensitive]
        material = replace(material, facts=facts_out, opener="", truths=())
    if library is not None:
        material = replace(material, asked=_aloud(library, material), to_ask=_to_ask(library, material))
    made = compose(material, gist)
    return replace(made, more_promises=max(made.more_promises, open_ones - len(made.promises)))


def _material(client_id: str, now: datetime) -> tuple[Material, int]:
    """What the brief is made from, and how many promises are open."""
    today = now.date()
    promised, open_ones = owing.foremost(client_id, PROMISES)
    client = clients.get(client_id)
    conflict, opener = _conflict(client_id, today)
    last = _last_contact(client_id, today)
    meeting = meetings.next_of(client_id, today)
    known = knowledge.foremost(client_id, (today - NEAR, today + NEAR), OF_A_KIND)
    asked = questions.waiting(client_id, LATEST)
    settled = owing.settled_since(client_id, last, LATEST) if last else []
    rows: list[Promise | Fact | Question] = [*promised, *known, *asked, *settled]
    shut = shut_among(row.entry_id for row in rows if row.sentence)
    material = Material(
        client=client,
        today=today,
        now=now.time(),
        pages=_pages(client_id, today),
        promises=_outspoken(promised, shut),
        facts=_outspoken(known, shut),
        questions=_outspoken(asked, shut),
        meeting=meeting,
        dates=important_dates.of_client(client_id),
        entries=_count(client_id),
        rhythm_days=rhythm.rhythm_days(client, clients.circle_rules()),
        last_contact=last,
        conflict=conflict,
        opener=opener,
        settled=_outspoken(settled, shut),
        roles=organisations.roles(client_id),
        moves=_moves(client_id, last) if last else (),
        told=confidences.told([who.id for who in meeting.clients], today) if meeting else (),
        truths=_truths(client_id, today),
    )
    return hushed(material), open_ones


def _pages(client_id: str, today: date) -> list[Page]:
    """The newest entries, the newest talks, and what stands out of all the years; newest first."""
    before = end(today)
    keys = {
        *_keys(_LATEST, (client_id, before, LATEST)),
        *_keys(_TALKS, (client_id, before, LATEST)),
        *_keys(_MARKED, (_standing_out(client_id), before, LANDMARKS)),
        *_keys(_MARKED, (_marked(client_id, Kind.SHARED, Kind.MILESTONE), before, LATEST)),
    }
    return [Page(entry) for entry in _entries(keys)]


def _conflict(client_id: str, today: date) -> tuple[Entry | None, str]:
    """The newest disagreement, unless it is settled or history, and the sentence drafted for it."""
    before = end(today)
    keys = _keys(_MARKED, (_marked(client_id, Kind.CONFLICT), before, 1))
    for entry in _entries(keys) if keys else ():
        life = details.of_entry(entry.id)
        if is_open(entry.day, life, today):
            return entry, without_secrets(life.part(Part.OPENER))[0].strip()
    return None, ""


_NEWEST = "SELECT entry FROM entry_client WHERE client = ? AND {place} < ? ORDER BY {place} DESC LIMIT ?"
_LATEST = _NEWEST.format(place="place")
_TALKS = _NEWEST.format(place="contact_place")
_MARKED = """SELECT place.key FROM place JOIN (SELECT rowid FROM words WHERE words MATCH ? AND rowid < ?
    ORDER BY rowid DESC LIMIT ?) found ON found.rowid = place.id"""


def _keys(sql: str, given: tuple[str | int, ...]) -> list[str]:
    return [str(row[0]) for row in database().execute_sql(sql, given).fetchall()]


def _standing_out(client_id: str) -> str:
    return expression("", sort="entry", client_id=client_id, beside=["_landmark"])


def _marked(client_id: str, *kinds: Kind) -> str:
    return expression("", sort="entry", client_id=client_id, kinds=kinds)


def _entries(keys: Iterable[str]) -> list[Entry]:
    """The entries under these keys that may be shown, without what is secret; newest first."""
    columns = (EntryRow.id, EntryRow.kind, EntryRow.day, EntryRow.text, EntryRow.landmark, EntryRow.place)
    query = EntryRow.select(*columns).where(EntryRow.id.in_(list(keys)), EntryRow.tier == Tier.SHAREABLE)
    query = query.where(EntryRow.gone.is_null(), EntryRow.kind.not_in(sorted(PRIVATE_KINDS)))
    found = []
    rows = list(query.order_by(EntryRow.place.desc()))
    shut = sensitive.lines(row.id for row in rows)
    for row in rows:
        lines = without_secrets(row.text)[0].split("\n")
        text = "\n".join(line for line in lines if line.strip() not in shut.get(row.id, ()))
        if text.strip():
            found.append(Entry(row.id, row.kind, row.day, text, landmark=row.landmark, place=row.place or 0))
    return found


def _truths(client_id: str, today: date) -> list[Truth]:
    """What is not said yet, the newest of it."""
    before = end(today)
    keys = _keys(_MARKED, (_marked(client_id, Kind.TRUTH), before, LATEST))
    lives = details.of_entries(keys) if keys else {}
    query = EntryRow.select(EntryRow.id, EntryRow.day, EntryRow.text, EntryRow.gone).where(
        EntryRow.id.in_(keys)
    )
    bare = (
        ((row.id, row.day, without_secrets(row.text)[0]) for row in query if row.gone is None) if keys else ()
    )
    return [
        Truth(Entry(key, Kind.TRUTH, day, text).heading, day, key)
        for key, day, text in bare
        if text.strip() and lives[key].day(Step.SAID) is None
    ]


def _moves(client_id: str, since: date) -> list[Change]:
    """How the work with a client moved since the last talk."""
    columns = (ClientChangeRow.what, ClientChangeRow.before, ClientChangeRow.after, ClientChangeRow.day)
    rows = ClientChangeRow.select(*columns).where(ClientChangeRow.client == client_id)
    rows = rows.where(ClientChangeRow.day > since, ClientChangeRow.gone.is_null())
    found = tuples(rows.order_by(ClientChangeRow.day, ClientChangeRow.id).limit(LATEST))
    return [Change(client_id, *row) for row in found]


def _outspoken(rows: Sequence[R], shut: set[str]) -> list[R]:
    """What came from the line of no private entry; those are `shut`."""
    return [
        row
        for row in rows
        if not (isinstance(row, Fact) and row.sensitive)  # what a brief says can be copied and printed
        and not (row.sentence and row.entry_id in shut)
    ]


def _count(client_id: str) -> int:
    sql = "SELECT count(*) FROM entry_client WHERE client = ? AND place NOTNULL"
    return int(database().execute_sql(sql, (client_id,)).fetchone()[0])


def _last_contact(client_id: str, today: date) -> date | None:
    sql = "SELECT max(contact_place) FROM entry_client WHERE client = ? AND contact_place < ?"
    place = database().execute_sql(sql, (client_id, end(today))).fetchone()[0]
    return None if place is None else day_at(place)


def _to_ask(library: Library, material: Material) -> dict[FactKind, str]:
    name = material.client.first
    return {kind: library.to_ask(kind, name) for kinds in SLOTS for kind in kinds}


def _aloud(library: Library, material: Material) -> list[str]:
    """What fits to be said to the client today, best first."""
    judged = library.raised_by(ANSWERABLE)
    snapshot = Snapshot(
        today=material.today,
        client=material.client,
        now=material.now,
        age_days=(material.today - material.client.since).days if material.client.since else 0,
        contacts=material.entries,
        last_contact=material.last_contact,
        rhythm_days=material.rhythm_days,
        next_meeting=material.meeting,
        promises=tuple(material.promises),
        facts=tuple(material.facts),
        dates=tuple(material.dates),
        conflict=Conflict(material.conflict.day) if material.conflict else None,
    )
    return [asked.aloud for asked in fitting(judged, snapshot, History()) if asked.aloud]
