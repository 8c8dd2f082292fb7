"""Reading and writing what is known about clients, and what is still to be asked."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from peewee import JOIN, ModelSelect

from relbook.errors import BlankTextError, MissingError
from relbook.journal.fact import Care, Fact, FactKind, Standing
from relbook.journal.grouping import by_key
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ClientRow, EntryRow, FactRow, among, in_list, tuples
from relbook.store.worded import asked as asked_once


def of_client(client_id: str) -> list[Fact]:
    """All that is or was known about a client, the latest learned first."""
    return of_clients([client_id])[client_id]


def of_clients(client_ids: Iterable[str]) -> dict[str, list[Fact]]:
    """The same for several clients: one query, however many."""
    query = on_file().where(among(FactRow.client, client_ids))
    found = values(query.order_by(FactRow.as_of.desc(), FactRow.id.desc()))
    return by_key((fact.client_id, fact) for fact in found)


def get(fact_id: str) -> Fact:
    """The fact under this key.

    Raises:
        MissingError: There is none, or it is in the bin.
    """
    found = values(on_file().where(FactRow.id == fact_id))
    if not found:
        raise MissingError(fact_id)
    return found[0]


def of_entries(entry_ids: Iterable[str]) -> dict[str, list[Fact]]:
    """What was learned in each entry, in the order of its lines."""
    found = (value_of(*row) for row in _of_entries(json.dumps(list(entry_ids))))
    return by_key((fact.entry_id, fact) for fact in found)


@asked_once
def _of_entries(listed: str) -> Any:
    return on_file().where(in_list(FactRow.entry, listed)).order_by(FactRow.created)


@write
def add(
    client_id: str,
    kind: FactKind,
    text: str,
    *,
    as_of: date,
    about: date | None = None,
    mine: bool = False,
    sensitive: bool = False,
) -> str:
    """Note something about a client that stands in no entry."""
    if not text.strip():
        raise BlankTextError
    values = {"client": client_id, "kind": kind.value, "text": text.strip(), "as_of": as_of}
    return put(FactRow, **values, about=about, mine=mine, sensitive=sensitive)


@write
def supersede(fact_id: str, text: str, day: date) -> str:
    """It has changed: what it is now takes the place of what it was, which stays as history.

    The new fact stands in no entry, so that the line the old one came from keeps its own.

    Raises:
        BlankTextError: Nothing is said of how it is now.
        MissingError: There is no such fact.
    """
    if not text.strip():
        raise BlankTextError
    old = get(fact_id)
    change(FactRow, fact_id, standing=Standing.CLOSED.value, closed_on=day, pinned=False)
    kept = {"mine": old.mine, "sensitive": old.sensitive, "pinned": old.pinned, "care": old.care.value}
    values = {"client": old.client_id, "kind": old.kind.value, "text": text.strip(), "as_of": day}
    return put(FactRow, **values, **kept, supersedes=fact_id)


@write
def reword(fact_id: str, text: str) -> str:
    """Say a fact in other words."""
    if not text.strip():
        raise BlankTextError
    change(FactRow, fact_id, text=text.strip())
    return fact_id


@write
def confirm(fact_id: str, day: date) -> str:
    """Still true: it is known as of this day."""
    change(FactRow, fact_id, as_of=day, standing=Standing.KNOWN.value)
    return fact_id


@write
def close(fact_id: str, day: date, ending: str = "") -> str:
    """No longer so; `ending` says how it ended."""
    change(FactRow, fact_id, standing=Standing.CLOSED.value, closed_on=day, ending=ending)
    return fact_id


@write
def reopen(fact_id: str) -> str:
    """It holds after all: as it was before it was closed."""
    change(FactRow, fact_id, standing=Standing.KNOWN.value, closed_on=None, ending="")
    return fact_id


@write
def shelter(fact_id: str, *, sensitive: bool) -> str:
    """Say whether a fact is sensitive and stays with the writer."""
    change(FactRow, fact_id, sensitive=sensitive)
    return fact_id


@write
def turn(fact_id: str, *, mine: bool) -> str:
    """Say whose a fact is: the writer's own, told to the client, or the client's."""
    change(FactRow, fact_id, mine=mine)
    return fact_id


@write
def handle(fact_id: str, care: Care) -> str:
    """Say how to speak of what both see differently."""
    change(FactRow, fact_id, care=care.value)
    return fact_id


@write
def pin(fact_id: str, *, pinned: bool) -> str:
    """Keep a fact among the things good to remember, or let it go."""
    change(FactRow, fact_id, pinned=pinned)
    return fact_id


@write
def remove(fact_id: str) -> str:
    """Move a fact to the bin."""
    drop(FactRow, fact_id)
    return fact_id


def on_file() -> "ModelSelect[Any]":
    """Every fact that is on file with its client, to be narrowed down and read by `value_of`."""
    query = FactRow.select(*_COLUMNS, EntryRow.day, FactRow.created)
    query = query.join(ClientRow, on=FactRow.client == ClientRow.id).switch(FactRow)
    query = query.join(EntryRow, JOIN.LEFT_OUTER, on=FactRow.entry == EntryRow.id)
    return query.where(FactRow.gone.is_null(), ClientRow.gone.is_null())


def values(query: "ModelSelect[Any]") -> list[Fact]:
    """The facts of a query that narrows `on_file` down."""
    return [value_of(*row) for row in tuples(query)]


_COLUMNS = (
    *(FactRow.id, FactRow.client, FactRow.kind, FactRow.text, FactRow.as_of, FactRow.standing),
    *(FactRow.pinned, FactRow.about, FactRow.entry, FactRow.sentence, FactRow.closed_on, FactRow.ending),
    *(FactRow.mine, FactRow.sensitive, FactRow.supersedes, FactRow.care),
)


def value_of(*row: Any) -> Fact:
    """A fact of a row of `on_file`."""
    key, client, kind, text, as_of, standing, pinned, about, entry, sentence, *rest = row
    closed, ending, mine, sensitive, supersedes, care, written, created = rest
    return Fact(
        *(key, client, FactKind(kind), text, as_of, Standing(standing), pinned, about),
        *(entry or "", sentence, closed, ending, mine, sensitive, supersedes or "", Care(care)),
        _since(as_of, written, created),
    )


def _since(as_of: date, written: date | None, created: datetime) -> date:
    """The first day a fact was known: that of its entry, else the day on which it was noted."""
    return min(as_of, written or created.replace(tzinfo=UTC).astimezone().date())
