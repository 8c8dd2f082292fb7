"""What the index says about each row: its words, and the marks a filter asks for."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any

from relbook.journal.entry import CONTACT, Kind
from relbook.store.models import (
    AttachmentRow,
    ClientRow,
    ContactPointRow,
    CustomValueRow,
    EntryClientRow,
    EntryRow,
    EntryTagRow,
    FactRow,
    KindRow,
    OrganisationRow,
    PromiseRow,
    QuestionRow,
    RoleRow,
    Row,
    TagRow,
    among,
    database,
    firsts,
    tuples,
)
from relbook.store.places import (
    Doc,
    mark_client,
    mark_kind,
    mark_lift,
    mark_reach,
    mark_tag,
    seat,
)
from relbook.store.seating import base


def _entries(keys: list[str]) -> None:
    columns = (EntryRow.id, EntryRow.kind, EntryRow.day, EntryRow.at, EntryRow.text, EntryRow.gone)
    beside = (EntryRow.tier, EntryRow.energy, EntryRow.landmark)
    rows = tuples(EntryRow.select(*columns, *beside).where(among(EntryRow.id, keys)))
    ties = _grouped(EntryClientRow, EntryClientRow.entry, EntryClientRow.client, keys)
    tags = _tags(keys)
    files = _grouped(AttachmentRow, AttachmentRow.entry, AttachmentRow.name, keys)
    promised = _grouped(PromiseRow, PromiseRow.entry, PromiseRow.id, keys)
    docs = []
    for key, kind, day, at, text, gone, tier, energy, landmark in rows:
        marks = [mark_kind(kind), *map(mark_client, ties[key]), *map(mark_tag, tags[key])]
        marks += ["_promise"] * bool(promised[key]) + ["_nobody"] * (not ties[key])
        marks += ["_inbox"] * (not ties[key] and kind != Kind.REFLECTION)
        marks += ["_landmark"] * landmark + mark_lift(energy) + mark_reach(kind, tier, text)
        docs.append(_doc(key, day, gone, (text, *files[key], *tags[key]), marks, at))
    places = seat("entry", keys, docs)
    own = KindRow.select(KindRow.kind).where(KindRow.contact, KindRow.gone.is_null())
    contact = CONTACT | set(firsts(own))
    near = {key for key, kind, *_ in rows if kind in contact}
    there = {key for key, *_ in rows}
    _place([(key, place, key in near) for key, place in places.items() if key in there])


def _place(seated: list[tuple[str, int | None, bool]]) -> None:
    """Write the places of entries into their rows and their ties, where timelines look for them.

    With each entry and its place comes whether both sides had to do with each other.
    """
    write = database().cursor().executemany
    sql = "UPDATE entry SET place = ? WHERE id = ? AND place IS NOT ?"
    write(sql, [(place, key, place) for key, place, _ in seated])
    sql = """UPDATE entry_client SET place = CASE WHEN gone IS NULL THEN ? END,
        contact_place = CASE WHEN gone IS NULL THEN ? END WHERE entry = ?"""
    write(sql, [(place, place if near else None, key) for key, place, near in seated])


def _doc(
    key: str,
    day: date,
    gone: datetime | None,
    words: Iterable[str],
    marks: Iterable[str],
    at: time | None = None,
) -> Doc:
    return Doc(key, None if gone else base(day, at), words, marks)


def _grouped(table: type[Row], by: Any, column: Any, keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, value in tuples(table.select(by, column).where(among(by, keys), table.gone.is_null())):
        found[key].append(value)
    return found


def _tags(keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = EntryTagRow.select(EntryTagRow.entry, TagRow.name).join(TagRow, on=EntryTagRow.tag == TagRow.id)
    for key, name in tuples(query.where(among(EntryTagRow.entry, keys), EntryTagRow.gone.is_null())):
        found[key].append(name)
    return found


def _promises(keys: list[str]) -> None:
    columns = (PromiseRow.id, PromiseRow.client, PromiseRow.text, PromiseRow.made, PromiseRow.outcome)
    rows = tuples(PromiseRow.select(*columns, PromiseRow.gone).where(among(PromiseRow.id, keys)))
    docs = [
        _doc(key, made, gone, (text,), (mark_client(client), mark_kind(outcome)))
        for key, client, text, made, outcome, gone in rows
    ]
    seat("promise", keys, docs)


def _facts(keys: list[str]) -> None:
    columns = (FactRow.id, FactRow.client, FactRow.text, FactRow.kind, FactRow.as_of, FactRow.gone)
    rows = tuples(FactRow.select(*columns).where(among(FactRow.id, keys)))
    docs = [
        _doc(key, as_of, gone, (text,), (mark_client(client), mark_kind(kind)))
        for key, client, text, kind, as_of, gone in rows
    ]
    seat("fact", keys, docs)


def _questions(keys: list[str]) -> None:
    columns = (QuestionRow.id, QuestionRow.client, QuestionRow.text, QuestionRow.noted, QuestionRow.gone)
    rows = tuples(QuestionRow.select(*columns).where(among(QuestionRow.id, keys)))
    docs = [
        _doc(key, noted, gone, (text,), (mark_client(client),)) for key, client, text, noted, gone in rows
    ]
    seat("question", keys, docs)


def _clients(keys: list[str]) -> None:
    columns = (ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.town, ClientRow.about)
    rows = ClientRow.select(ClientRow.id, ClientRow.created, ClientRow.gone, *columns)
    points = _grouped(ContactPointRow, ContactPointRow.client, ContactPointRow.value, keys)
    custom = _grouped(CustomValueRow, CustomValueRow.client, CustomValueRow.value, keys)
    titles = _grouped(RoleRow, RoleRow.client, RoleRow.title, keys)
    firms = _firms(keys)
    docs = []
    for key, created, gone, *texts in tuples(rows.where(among(ClientRow.id, keys))):
        words = (*texts, *points[key], *custom[key], *titles[key], *firms[key])
        docs.append(_doc(key, created.date(), gone, words, (mark_client(key),), created.time()))
    seat("client", keys, docs)


def _firms(keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = RoleRow.select(RoleRow.client, OrganisationRow.name)
    query = query.join(OrganisationRow, on=RoleRow.organisation == OrganisationRow.id)
    for key, name in tuples(query.where(among(RoleRow.client, keys), RoleRow.gone.is_null())):
        found[key].append(name)
    return found


GATHER: dict[str, Callable[[list[str]], None]] = {
    "entry": _entries,
    "promise": _promises,
    "fact": _facts,
    "question": _questions,
    "client": _clients,
}
"""Which function brings the index in line with rows of a kind, given their keys."""
