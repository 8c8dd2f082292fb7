"""Reading and writing entries with a life of their own: disagreements, terms, mistakes, hard truths."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from relbook.journal.entry import Entry, Kind
from relbook.journal.lives import course
from relbook.journal.lives.ledger import GROUPS, Group, Item
from relbook.journal.lives.parts import Life, Part, Step
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.journal.syntax import parse
from relbook.store import details, entries, lines, search
from relbook.store.edit import change, drop, put, write
from relbook.store.index import clients_of
from relbook.store.models import PromiseRow, database
from relbook.store.noting import touch
from relbook.store.seating import day_at, end

SHOWN = 12
"""How many entries of a group a ledger shows at first."""

LATEST = 40
"""Among how many of the newest disagreements earlier openers are looked for."""


def of_entry(entry_id: str) -> Life:
    """What is written beside an entry."""
    return details.of_entry(entry_id)


def latest(client_id: str, kinds: Iterable[str], today: date, most: int) -> list[tuple[str, date]]:
    """The newest entries of these kinds with their days, newest first; of everybody without a client."""
    match = search.expression("", sort="entry", client_id=client_id, kinds=tuple(kinds))
    sql = """SELECT place.key, place.id FROM words JOIN place ON place.id = words.rowid
        WHERE words MATCH ? AND words.rowid < ? ORDER BY words.rowid DESC LIMIT ?"""
    found = database().execute_sql(sql, (match, end(today), most)).fetchall()
    return [(key, day_at(place)) for key, place in found]


def openers(client_id: str, but: str = "") -> list[str]:
    """The openers of earlier disagreements that were settled, newest first and each once.

    `but` is the entry they are wanted for.
    """
    pages = _pages(client_id, (Kind.CONFLICT,), LATEST)
    good = [page.life for page in pages if page.id != but and page.life.day(Step.SETTLED)]
    return list(dict.fromkeys(text for life in good if (text := life.part(Part.OPENER).strip())))


def unsaid(client_id: str, today: date) -> list[Entry]:
    """What was not said to a client yet, the oldest first."""
    told = Selection(client_id=client_id, kinds=(Kind.TRUTH,), until=today)
    pages = entries.window(told, limit=LATEST)
    return [page.entry for page in reversed(pages) if page.life.day(Step.SAID) is None]


def ledger(client_id: str = "", most: int = SHOWN) -> list[Group]:
    """What there is between the writer and a client, or everybody: lists with dates, nothing summed.

    Groups without an entry are left out; each holds at most `most` entries, the newest first. It
    takes a dozen queries, however many entries there are.
    """
    keys = {
        name: [key for key, _ in latest(client_id, kinds, date.max, most + 1)]
        for name, kinds in GROUPS.items()
    }
    keys["landmarks"] = _landmarks(client_id, most + 1)
    known = _items({key for some in keys.values() for key in some[:most]})
    groups = [
        Group(name, tuple(known[key] for key in some[:most] if key in known), more=len(some) > most)
        for name, some in keys.items()
    ]
    return [group for group in groups if group.items]


def is_first_in_person(entry_id: str) -> bool:
    """Whether an entry is the first that puts both in one room."""
    entry = entries.get(entry_id)
    if entry.kind != Kind.IN_PERSON or entry.landmark:
        return False
    who = clients_of(entry_id)[:1]
    return bool(who) and all(
        len(entries.window(Selection(client_id=one, kinds=(Kind.IN_PERSON,)), limit=2)) == 1 for one in who
    )


@write
def keep(entry_id: str, life: Life, *, today: date) -> str:
    """Make an entry's parts and steps say this; terms that were agreed become promises.

    Raises:
        MissingError: There is no such entry.
        GoalMissingError: A disagreement would be settled without a shared goal.
        StepDayError: A step would lie before the one it follows on, or ahead.
    """
    entry = entries.get(entry_id)
    course.check(entry.kind, life, entry.day, today)
    touch(*clients_of(entry_id))
    details.put_down(entry_id, entry.kind, life)
    if entry.kind == Kind.NEGOTIATION:
        _promise(entry, life, today)
    return entry_id


@write
def take(
    entry_id: str, step: Step, day: date, *, today: date, parts: Mapping[Part, str] | None = None
) -> str:
    """Say that a step happened on a day, with parts that go with it; raises what `keep` raises."""
    life = of_entry(entry_id)
    texts = dict(life.parts) | {part.value: text for part, text in (parts or {}).items()}
    life = replace(life, parts=tuple(sorted(texts.items())))
    keep(entry_id, course.reach(life, step, day), today=today)
    return entry_id


@write
def note(entry_id: str, parts: Mapping[Part, str], *, today: date) -> str:
    """Write parts down beside an entry and leave its steps; raises what `keep` raises."""
    life = of_entry(entry_id)
    texts = dict(life.parts) | {part.value: text for part, text in parts.items()}
    keep(entry_id, replace(life, parts=tuple(sorted(texts.items()))), today=today)
    return entry_id


@write
def say(entry_id: str, day: date, *, today: date, reaction: str = "", kind: str = Kind.CALL) -> str:
    """Say that a hard truth was said, and write down how they took it: an entry of this kind.

    Returns the reaction's key, or the truth's when there is none.
    """
    take(entry_id, Step.SAID, day, today=today)
    if not reaction.strip():
        return entry_id
    who = clients_of(entry_id)
    return entries.add(reaction, day=day, today=today, kind=kind, clients=who).row_id


def _pages(client_id: str, kinds: Iterable[str], most: int) -> list[Page]:
    return entries.window(Selection(client_id=client_id, kinds=tuple(kinds)), limit=most)


_LANDMARKS = """SELECT place.key FROM (
        SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) hit
    JOIN place ON place.id = hit.rowid ORDER BY place.id DESC"""


def _landmarks(client_id: str, most: int) -> list[str]:
    """The newest, as the index has marked them."""
    match = search.expression("", sort="entry", client_id=client_id, beside=["_landmark"])
    return [key for (key,) in database().execute_sql(_LANDMARKS, (match, most)).fetchall()]


def _items(keys: Iterable[str]) -> dict[str, Item]:
    """These entries as a ledger shows them: three queries."""
    found = entries.some(keys)
    wanted = [entry.id for entry in found]
    who, beside = entries.clients_in(wanted), details.of_entries(wanted)
    return {entry.id: Item(entry, tuple(who[entry.id]), beside[entry.id]) for entry in found}


def _promise(entry: Entry, life: Life, today: date) -> None:
    """Let the promises of an entry's terms be those of its lines, once the terms are agreed.

    They carry no sentence, so that they follow the terms and not the entry's own text.
    """
    agreed = life.day(Step.AGREED)
    ties = clients_of(entry.id)
    parsed = parse(life.part(Part.TERMS), agreed or today)
    wanted = lines.rows_of(parsed, ties, agreed)[PromiseRow] if agreed else []
    query = PromiseRow.select().where(PromiseRow.entry == entry.id, PromiseRow.gone.is_null())
    there = {(row.text, row.mine): row for row in query.where(PromiseRow.sentence == "")}
    for values in wanted:
        row = there.pop((values["text"], values["mine"]), None)
        if row is None:
            put(PromiseRow, entry=entry.id, **{**values, "sentence": ""})
        else:
            change(PromiseRow, row.id, due=row.due if _moved(row) else values["due"], firm=values["firm"])
    for row in there.values():
        if row.outcome == "open":
            drop(PromiseRow, row.id)


def _moved(row: PromiseRow) -> bool:
    """Whether a promise was given another day since: then that one stays."""
    sql = "SELECT EXISTS (SELECT 1 FROM promise_move WHERE promise = ? AND gone IS NULL)"
    return bool(database().execute_sql(sql, (row.id,)).fetchone()[0])
