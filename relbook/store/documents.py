"""What the index says about each row: its words, and the marks a filter asks for."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any

from relbook.journal.entry import CONTACT, Kind
from relbook.journal.grouping import by_key
from relbook.store.models import (
    AttachmentRow,
    ClientRow,
    ContactPointRow,
    CustomValueRow,
    EntryClientRow,
    EntryRow,
    FactRow,
    OrganisationRow,
    PromiseRow,
    QuestionRow,
    RoleRow,
    Row,
    among,
    database,
    in_list,
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
from relbook.store.worded import asked


def _beside(table: type[Row], by: Any, column: Any) -> Callable[[list[str]], dict[str, list[str]]]:
    """What reads the values of a column beside some rows, by their keys.

    It is asked in SQL: for one entry, as a verb writes it, peewee took longer to word it than all the rest.
    """
    key, value = by.column_name, column.column_name
    sql = f"""SELECT "{key}", "{value}" FROM "{table._meta.table_name}"
        WHERE "{key}" IN (SELECT value FROM json_each(?)) AND gone IS NULL"""

    def beside(keys: list[str]) -> dict[str, list[str]]:
        return by_key(database().execute_sql(sql, (json.dumps(keys),)).fetchall())

    return beside


_ties = _beside(EntryClientRow, EntryClientRow.entry, EntryClientRow.client)
_files = _beside(AttachmentRow, AttachmentRow.entry, AttachmentRow.name)
_promised = _beside(PromiseRow, PromiseRow.entry, PromiseRow.id)
_points = _beside(ContactPointRow, ContactPointRow.client, ContactPointRow.value)
_custom = _beside(CustomValueRow, CustomValueRow.client, CustomValueRow.value)
_titles = _beside(RoleRow, RoleRow.client, RoleRow.title)


@asked
def _entry_rows(listed: str) -> Any:
    columns = (EntryRow.id, EntryRow.kind, EntryRow.day, EntryRow.at, EntryRow.text, EntryRow.gone)
    beside = (EntryRow.tier, EntryRow.energy, EntryRow.landmark)
    return EntryRow.select(*columns, *beside).where(in_list(EntryRow.id, listed))


_OWN_CONTACT = "SELECT kind FROM kind WHERE contact AND gone IS NULL"


def _entries(keys: list[str]) -> None:
    rows = _entry_rows(json.dumps(keys))
    ties, tags, files, promised = _ties(keys), _tags(keys), _files(keys), _promised(keys)
    docs = []
    for key, kind, day, at, text, gone, tier, energy, landmark in rows:
        if gone is not None:
            continue  # it stands nowhere, and nothing is found by its words
        marks = [mark_kind(kind), *map(mark_client, ties[key]), *map(mark_tag, tags[key])]
        marks += ["_promise"] * bool(promised[key]) + ["_nobody"] * (not ties[key])
        marks += ["_inbox"] * (not ties[key] and kind != Kind.REFLECTION)
        marks += ["_landmark"] * landmark + mark_lift(energy) + mark_reach(kind, tier, text)
        docs.append(_doc(key, day, None, (text, *files[key], *tags[key]), marks, at))
    places = seat("entry", keys, docs)
    contact = CONTACT.union(kind for (kind,) in database().execute_sql(_OWN_CONTACT))
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


_TAGS = """SELECT t.entry, tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag
    WHERE t.entry IN (SELECT value FROM json_each(?)) AND t.gone IS NULL"""


def _tags(keys: list[str]) -> dict[str, list[str]]:
    return by_key(database().execute_sql(_TAGS, (json.dumps(keys),)))


@asked
def _promise_rows(listed: str) -> Any:
    columns = (PromiseRow.id, PromiseRow.client, PromiseRow.text, PromiseRow.made, PromiseRow.outcome)
    return PromiseRow.select(*columns, PromiseRow.gone).where(in_list(PromiseRow.id, listed))


def _promises(keys: list[str]) -> None:
    docs = [
        _doc(key, made, gone, (text,), (mark_client(client), mark_kind(outcome)))
        for key, client, text, made, outcome, gone in _promise_rows(json.dumps(keys))
    ]
    seat("promise", keys, docs)


@asked
def _fact_rows(listed: str) -> Any:
    columns = (FactRow.id, FactRow.client, FactRow.text, FactRow.kind, FactRow.as_of, FactRow.gone)
    return FactRow.select(*columns).where(in_list(FactRow.id, listed))


def _facts(keys: list[str]) -> None:
    docs = [
        _doc(key, as_of, gone, (text,), (mark_client(client), mark_kind(kind)))
        for key, client, text, kind, as_of, gone in _fact_rows(json.dumps(keys))
    ]
    seat("fact", keys, docs)


@asked
def _question_rows(listed: str) -> Any:
    columns = (QuestionRow.id, QuestionRow.client, QuestionRow.text, QuestionRow.noted, QuestionRow.gone)
    return QuestionRow.select(*columns).where(in_list(QuestionRow.id, listed))


def _questions(keys: list[str]) -> None:
    docs = [
        _doc(key, noted, gone, (text,), (mark_client(client),))
        for key, client, text, noted, gone in _question_rows(json.dumps(keys))
    ]
    seat("question", keys, docs)


def _clients(keys: list[str]) -> None:
    columns = (ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.town, ClientRow.about)
    rows = ClientRow.select(ClientRow.id, ClientRow.created, ClientRow.gone, *columns)
    points, custom, titles, firms = _points(keys), _custom(keys), _titles(keys), _firms(keys)
    docs = []
    for key, created, gone, *texts in tuples(rows.where(among(ClientRow.id, keys))):
        words = (*texts, *points[key], *custom[key], *titles[key], *firms[key])
        docs.append(_doc(key, created.date(), gone, words, (mark_client(key),), created.time()))
    seat("client", keys, docs)


def _firms(keys: list[str]) -> dict[str, list[str]]:
    query = RoleRow.select(RoleRow.client, OrganisationRow.name)
    query = query.join(OrganisationRow, on=RoleRow.organisation == OrganisationRow.id)
    return by_key(tuples(query.where(among(RoleRow.client, keys), RoleRow.gone.is_null())))


GATHER: dict[str, Callable[[list[str]], None]] = {
    "entry": _entries,
    "promise": _promises,
    "fact": _facts,
    "question": _questions,
    "client": _clients,
}
"""Which function brings the index in line with rows of a kind, given their keys."""
