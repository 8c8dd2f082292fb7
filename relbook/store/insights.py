"""What the page of insights looks at: entries without their words, and the promises settled meanwhile.

It may be every entry of ten years, so it is read on the worker, and nothing behind the text of a
row is touched: SQLite would have to unseal the text to get there.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date

from relbook.journal.entry import CONTACT, Entry, Side
from relbook.journal.grouping import by_key
from relbook.journal.insights.insight import Insight
from relbook.journal.insights.noted import LIFE_FACTS, LIFE_TAGS, Noted
from relbook.journal.insights.span import Span, choices, span_of
from relbook.journal.page import Page
from relbook.journal.promise import Outcome, Promise
from relbook.journal.rhythm import rhythm_days
from relbook.store import clients, entries
from relbook.store.chosen import COLUMNS, values
from relbook.store.models import EntryRow, KindRow, PromiseRow, database, firsts
from relbook.store.promises import on_file, values_of
from relbook.store.seating import base, day_at, end
from relbook.store.tying import folded_tag

_OF_CLIENT = """SELECT e.id, e.kind, t.place, t.contact_place NOTNULL, e.minutes, e.initiated, e.energy
    FROM entry_client t JOIN entry e ON e.id = t.entry
    WHERE t.client = ? AND t.place >= ? AND t.place < ? ORDER BY t.place"""

_OF_ALL = """SELECT id, kind, place, NULL, minutes, initiated, energy FROM entry
    WHERE place >= ? AND place < ? ORDER BY place"""

MANY = 100_000
"""From how many entries on all facts are gone through: to seek those of one takes 6 us."""

_SIDES = {side.value: side for side in Side}


def look_back(client_id: str, choice: str, today: date, week_start: int = 0) -> Insight:
    """What a stretch of days shows of one client, or of everybody when the key is empty.

    `choice` is one of `span.choices`.

    Raises:
        MissingError: There is no such client.
    """
    client = clients.get(client_id) if client_id else None
    span = span_of(choice, first_day(client_id, today), today)
    return Insight(
        span,
        today,
        client_id,
        first_name=client.first if client else "",
        wanted=rhythm_days(client, clients.circle_rules()) if client else None,
        away_until=client.away_until if client else None,
        noted=noted(client_id, span),
        promises=settled(client_id, span),
        before=_contact_before(client_id, span.first),
        began=_first_contact(client_id),
        week_start=week_start,
    )


def spans(client_id: str, today: date) -> list[str]:
    """Which stretches of days can be chosen."""
    return choices(first_day(client_id, today), today)


def first_day(client_id: str, today: date) -> date | None:
    """The day of the oldest entry with one client, or with all; None when there is none up to today."""
    asked = "SELECT min(place) FROM entry_client WHERE client = ? AND place < ?"
    if not client_id:
        asked = "SELECT min(place) FROM entry WHERE place < ?"
    found = database().execute_sql(asked, (*_whose(client_id), end(today))).fetchone()[0]
    return day_at(found) if found is not None else None


def noted(client_id: str, span: Span) -> list[Noted]:
    """What was written in the span, the oldest first."""
    asked = _OF_CLIENT if client_id else _OF_ALL
    given = (*_whose(client_id), base(span.first, None), end(span.last))
    rows = database().execute_sql(asked, given).fetchall()
    contact, life = _contact_kinds(), _about_life(client_id, [key for key, *_ in rows])
    tags = _tags_of(key for key, *_, energy in rows if energy is not None)
    return [
        Noted(
            key,
            kind,
            day_at(place),
            kind in contact if near is None else bool(near),
            minutes,
            _SIDES.get(initiated),
            energy,
            key in life,
            tags.get(key, ()),
        )
        for key, kind, place, near, minutes, initiated, energy in rows
    ]


def settled(client_id: str, span: Span) -> list[Promise]:
    """The promises that stopped being open in the span, both ways."""
    query = on_file().where(PromiseRow.outcome != Outcome.OPEN.value)
    query = query.where(PromiseRow.settled.between(span.first, span.last))
    return values_of(query.where(PromiseRow.client == client_id) if client_id else query)


def pages_of(keys: Sequence[str]) -> list[Page]:
    """The entries under these keys that are still on file, in their order, with whose they are."""
    found = {entry.id: entry for entry in _entries(keys)}
    return entries.pages([found[key] for key in keys if key in found])


def _entries(keys: Sequence[str]) -> list[Entry]:
    query = EntryRow.select(*COLUMNS).where(EntryRow.id.in_(list(keys)), EntryRow.gone.is_null())
    return values(query)


def _whose(client_id: str) -> tuple[str, ...]:
    return (client_id,) if client_id else ()


def _contact_kinds() -> frozenset[str]:
    own = KindRow.select(KindRow.kind).where(KindRow.contact, KindRow.gone.is_null())
    return frozenset({*map(str, CONTACT), *firsts(own)})


def _contact_before(client_id: str, day: date) -> date | None:
    """The last day of contact ahead of a day; with everybody there is no rhythm to measure."""
    if not client_id:
        return None
    sql = "SELECT max(contact_place) FROM entry_client WHERE client = ? AND contact_place < ?"
    found = database().execute_sql(sql, (client_id, base(day, None))).fetchone()[0]
    return day_at(found) if found is not None else None


def _first_contact(client_id: str) -> date | None:
    sql = "SELECT min(contact_place) FROM entry_client WHERE client = ?"
    if not client_id:
        sql = "SELECT min(place) FROM entry"
    found = database().execute_sql(sql, _whose(client_id)).fetchone()[0]
    return day_at(found) if found is not None else None


def _about_life(client_id: str, keys: Sequence[str]) -> frozenset[str]:
    """Those that taught something about life, or are tagged with it; of others it may name some, too.

    With everybody the facts of these entries are sought, where they are not most of the journal: of a
    million entries all facts took two seconds of looking back on a week.
    """
    kinds = ",".join("?" * len(LIFE_FACTS))
    facts = f"SELECT DISTINCT entry FROM fact WHERE kind IN ({kinds}) AND entry NOTNULL AND gone IS NULL"
    asked: list[str] = [*map(str, LIFE_FACTS), *_whose(client_id)]
    if client_id:
        facts += " AND client = ?"
    elif len(keys) < MANY:
        facts += " AND entry IN (SELECT value FROM json_each(?))"
        asked.append(json.dumps(keys))
    names = ",".join("?" * len(LIFE_TAGS))
    tagged = f"""SELECT t.entry FROM entry_tag t JOIN tag ON tag.id = t.tag
        WHERE tag.folded IN ({names}) AND t.gone IS NULL"""
    known = database().execute_sql(facts, asked).fetchall()
    marked = database().execute_sql(tagged, [folded_tag(tag) for tag in LIFE_TAGS]).fetchall()
    return frozenset(key for (key,) in (*known, *marked))


def _tags_of(keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The tags of these entries; asked of all entries with energy at once, they are few."""
    wanted = set(keys)
    if not wanted:
        return {}
    sql = """SELECT t.entry, tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag
        JOIN entry e ON e.id = t.entry WHERE e.energy NOTNULL AND t.gone IS NULL ORDER BY t.created"""
    found = by_key((key, tag) for key, tag in database().execute_sql(sql).fetchall() if key in wanted)
    return {key: tuple(names) for key, names in found.items()}
