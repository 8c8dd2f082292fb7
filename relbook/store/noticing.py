"""What is worth noticing across all clients: one reading for everybody, however long the journal.

Only what the signals look at is read, in a few queries for all; whoever was brought by somebody is
read in full.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from relbook.journal.circle import Circle
from relbook.journal.client import Client
from relbook.journal.dice import cast
from relbook.journal.entry import UNSPOKEN, Kind, Side
from relbook.journal.fact import NEEDS, Fact, FactKind, Standing
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.lives import clocks
from relbook.journal.lives.parts import Life
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Promise, in_order
from relbook.journal.signals.choosing import foremost, rank
from relbook.journal.signals.signal import Reason
from relbook.journal.signals.thresholds import ON_TODAY
from relbook.journal.snapshot import Moment, Snapshot
from relbook.store import clients, details, meetings, own_time, promises, roster, search, signals, snapshots
from relbook.store.models import PromiseRow, database
from relbook.store.seating import day_at, end

BY_RHYTHM = frozenset({"long_silence"})
"""Today tells of these by itself, under "Good to write to"."""


@frozen
class Noticed:
    """Something worth noticing about a client; `share` is how much of their rhythm has passed."""

    client: Client
    reason: Reason
    share: float | None = None


def today(now: datetime, most: int = ON_TODAY) -> list[Noticed]:
    """At most so many signals: different ones first, of each the nearest circle, by a die for the day.

    In the writer's quiet hours there are none.
    """
    if own_time.is_quiet(now):
        return []
    nearest_first = sorted(_all(now), key=lambda one: _turn(one, now.date()))
    found = by_key((one.reason.signal, one) for one in nearest_first)
    rounds = ((place, rank(one.reason), one) for group in found.values() for place, one in enumerate(group))
    return [one for *_, one in sorted(rounds, key=lambda turn: turn[:2])][:most]


def _all(now: datetime) -> Iterator[Noticed]:
    off = signals.switched_off() | BY_RHYTHM
    hushes = signals.all_hushes()
    for snapshot in everybody(now):
        reason = foremost(snapshot, hushes.get(snapshot.client.id, ()), off)
        if reason:
            rhythm, gone = snapshot.rhythm_days, snapshot.days_since_contact
            share = gone / rhythm if rhythm and gone is not None else None
            yield Noticed(snapshot.client, reason, share)


def _turn(one: Noticed, day: date) -> tuple[int, bytes]:
    """The nearest circle first, as the writer chose it; within one a die that is cast once a day."""
    circles = list(Circle)
    circle = one.client.circle
    die = cast(f"{day.isoformat()}/{one.client.id}")
    return circles.index(circle) if circle else len(circles), die


def everybody(now: datetime) -> Iterator[Snapshot]:
    """Everybody on the list, as far as the signals look."""
    day = now.date()
    rules = clients.circle_rules()
    in_full = _introduced()
    moments, thanked, met = _moments(day), _newest_thanks(day), _clients_with((Kind.IN_PERSON,), day)
    plans, known, owed, spans = _plans(now), _facts(), _owed(), _spans(day)
    beside = snapshots.around(now)
    quarrels, mistakes, truths = (_clock(kind, day) for kind in (Kind.CONFLICT, Kind.REPAIR, Kind.TRUTH))
    for line in roster.everyone(day):
        client = line.client
        if client.id in in_full:
            yield snapshots.of_client(client.id, now, beside)
            continue
        contacts, first = spans.get(client.id, (0, None))
        conflict, conflicts = clocks.conflicts(quarrels.get(client.id, ()), day)
        yield Snapshot(
            today=day,
            client=client,
            now=now.time(),
            age_days=max(0, (day - (client.since or first or day)).days),
            contacts=contacts,
            last_contact=line.last_contact,
            rhythm_days=line.rhythm_days(rules),
            moments=moments.get(client.id, ()),
            last_days={Kind.APPRECIATION_GIVEN: thanked[client.id]} if client.id in thanked else {},
            next_meeting=plans.get(client.id),
            promises=owed.get(client.id, ()),
            facts=known.get(client.id, ()),
            met=int(client.id in met),
            conflict=conflict,
            conflicts=conflicts,
            mistake=clocks.mistake(mistakes.get(client.id, ()), day),
            unsaid=clocks.unsaid(truths.get(client.id, ())),
        )


_LATEST = """SELECT t.client, e.kind, e.day, e.initiated, e.energy,
    (SELECT d.value FROM entry_detail d WHERE d.entry = e.id AND d.name = 'reply' AND d.gone IS NULL LIMIT 1)
    FROM client c CROSS JOIN entry_client t ON t.id IN (
        SELECT x.id FROM entry_client x CROSS JOIN entry y ON y.id = x.entry
        WHERE x.client = c.id AND x.place < ? AND y.kind NOT IN (?, ?) ORDER BY x.place DESC LIMIT ?)
    CROSS JOIN entry e ON e.id = t.entry
    WHERE c.gone IS NULL AND c.archived IS NULL ORDER BY t.client, t.place DESC"""


def _moments(day: date) -> dict[str, tuple[Moment, ...]]:
    asked = (end(day), *sorted(UNSPOKEN), snapshots.MOMENTS)
    rows = database().execute_sql(_LATEST, asked).fetchall()
    return {
        client: tuple(
            Moment(
                kind,
                date.fromisoformat(on),
                initiated=Side(initiated) if initiated else None,
                energy=energy,
                reply=reply or "",
            )
            for _, kind, on, initiated, energy, reply in group
        )
        for client, group in groupby(rows, key=lambda row: row[0])
    }


_WITH = """SELECT id, newest FROM (SELECT c.id, (SELECT t.place FROM entry_client t
        WHERE t.client = c.id AND t.place < ? AND +t.place IN (SELECT rowid FROM words WHERE words MATCH ?)
        ORDER BY t.place DESC LIMIT 1) newest
    FROM client c WHERE c.gone IS NULL AND c.archived IS NULL) WHERE newest NOTNULL"""
"""From each client's newest entry back to the first of a kind; the plus keeps SQLite from asking the
other way round, for every entry of the kind."""


def _newest_thanks(day: date) -> dict[str, date]:
    match = search.expression("", sort="entry", kinds=(Kind.APPRECIATION_GIVEN,))
    rows = database().execute_sql(_WITH, (end(day), match)).fetchall()
    return {client: day_at(place) for client, place in rows}


def _clients_with(kinds: tuple[Kind, ...], day: date) -> set[str]:
    match = search.expression("", sort="entry", kinds=kinds)
    return {client for client, _ in database().execute_sql(_WITH, (end(day), match)).fetchall()}


_OF_A_KIND = """SELECT t.client, place.key, place.id FROM words CROSS JOIN place ON place.id = words.rowid
    CROSS JOIN entry_client t ON t.entry = place.key AND t.gone IS NULL
    WHERE words MATCH ? AND words.rowid < ? ORDER BY words.rowid DESC"""


def _clock(kind: Kind, day: date) -> dict[str, list[tuple[str, date, Life]]]:
    """Of everybody with such entries the newest, with what is written beside each."""
    match = search.expression("", sort="entry", kinds=(kind,))
    newest: dict[str, list[tuple[str, date]]] = defaultdict(list)
    for client, key, place in database().execute_sql(_OF_A_KIND, (match, end(day))).fetchall():
        if len(newest[client]) < clocks.LATEST:
            newest[client].append((key, day_at(place)))
    beside = details.of_entries({key for entries in newest.values() for key, _ in entries})
    return {
        client: [(key, since, beside[key]) for key, since in entries] for client, entries in newest.items()
    }


def _introduced() -> set[str]:
    sql = "SELECT target FROM link WHERE kind = 'introduced' AND gone IS NULL"
    return {client for (client,) in database().execute_sql(sql).fetchall()}


def _spans(day: date) -> dict[str, tuple[int, date | None]]:
    """How many talks there were with each client, and the day of the first entry."""
    count = "SELECT count(*) FROM entry_client WHERE client = c.id AND contact_place < ?"
    first = "SELECT min(place) FROM entry_client WHERE client = c.id"  # each a seek in an index of its own
    sql = f"SELECT c.id, ({count}), ({first}) FROM client c WHERE c.gone IS NULL AND c.archived IS NULL"
    rows = database().execute_sql(sql, (end(day),)).fetchall()
    return {client: (talks, day_at(place) if place is not None else None) for client, talks, place in rows}


def _plans(now: datetime) -> dict[str, Meeting]:
    """The next talk with each client; one of today's that has begun is not next any more."""
    found: dict[str, Meeting] = {}
    for meeting in meetings.between(now.date(), date.max):
        begun = meeting.day == now.date() and meeting.at is not None and meeting.at < now.time()
        if not begun and not meeting.entry_id:
            for who in meeting.clients:
                found.setdefault(who.id, meeting)
    return found


_SOUGHT = """SELECT x.{what} FROM fact x WHERE x.client = c.id AND x.kind = k.kind
    AND (x.standing = 'closed') = s.closed AND x.pinned = p.pinned AND x.gone IS NULL"""
"""One group of facts of the index `fact_foremost` (`seeks.py`), which ends with the newest."""

_GROUPS = """FROM client c CROSS JOIN (SELECT value AS kind FROM json_each(?)) k
    CROSS JOIN (SELECT value AS pinned FROM json_each('[0, 1]')) p
    CROSS JOIN (SELECT value AS closed FROM json_each(?)) s"""

_NEEDS = f"""SELECT f.client, f.kind, f.id, f.text, f.as_of, f.standing {_GROUPS}
    CROSS JOIN fact f ON f.id = (
        {_SOUGHT.format(what="id")} AND NOT x.mine ORDER BY x.as_of DESC, x.id DESC LIMIT 1)
    WHERE c.gone IS NULL AND c.archived IS NULL"""

_LEARNED = f"""SELECT c.id, k.kind, max(({_SOUGHT.format(what="as_of")} ORDER BY x.as_of DESC LIMIT 1)) newest
    {_GROUPS} WHERE c.gone IS NULL AND c.archived IS NULL GROUP BY c.id HAVING newest NOTNULL"""


def _facts() -> dict[str, tuple[Fact, ...]]:
    """The newest needs that are not closed; of all else that is known, the kind and the day of the newest.

    Of many facts few are read: each is the end of a group of an index.
    """
    found: dict[str, list[Fact]] = defaultdict(list)
    asked = (json.dumps(NEEDS), "[0]")
    for client, kind, key, text, as_of, standing in database().execute_sql(_NEEDS, asked).fetchall():
        fact = Fact(key, client, FactKind(kind), text, date.fromisoformat(as_of), Standing(standing))
        found[client].append(fact)
    others = json.dumps([kind for kind in FactKind if kind not in NEEDS])
    for client, kind, as_of in database().execute_sql(_LEARNED, (others, "[0, 1]")).fetchall():
        found[client].append(Fact("", client, FactKind(kind), "", date.fromisoformat(as_of)))
    return {client: tuple(facts) for client, facts in found.items()}


def _owed() -> dict[str, tuple[Promise, ...]]:
    """What clients have promised and not kept yet."""
    theirs = promises.on_file().where(promises.OPEN, ~PromiseRow.mine)
    found = by_key((promise.client_id, promise) for promise in in_order(promises.values_of(theirs)))
    return {client: tuple(owed) for client, owed in found.items()}
