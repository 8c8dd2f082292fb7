"""Reading and writing promises, both ways."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from peewee import SQL, ModelSelect

from relbook.errors import BlankTextError, MissingError
from relbook.journal.client import Being, Client
from relbook.journal.grouping import by_key
from relbook.journal.promise import Outcome, Promise, in_order, settled_as
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ClientRow, PromiseMoveRow, PromiseRow, among, database, in_list, tuples
from relbook.store.noting import touch
from relbook.store.worded import asked

OPEN = SQL("+outcome = 'open'")
"""Open, worded as the index of open promises is (`seeks.py`), so that nothing settled is gone through."""

SETTLED = SQL("outcome <> 'open'")
"""Settled, worded as the index of settled promises is."""


def get(promise_id: str) -> Promise | None:
    """The promise under this key, if it is still on file."""
    found = values_of(on_file().where(PromiseRow.id == promise_id))
    return found[0] if found else None


def ending_in(letters: str) -> list[Promise]:
    """The promises whose key ends in these letters; none for fewer than four, or for no letters of a key."""
    if len(letters) < 4 or not letters.isalnum():
        return []
    return values_of(on_file().where(PromiseRow.id.endswith(letters.lower())).limit(10))


def of_client(client_id: str) -> list[Promise]:
    """All promises with one client: the open ones by day, then the settled ones."""
    return in_order(values_of(on_file().where(PromiseRow.client == client_id)))


def of_clients(client_ids: Iterable[str]) -> dict[str, list[Promise]]:
    """The same for several clients: one query, however many."""
    found = in_order(values_of(on_file().where(among(PromiseRow.client, client_ids))))
    return by_key((promise.client_id, promise) for promise in found)


def foremost(client_id: str, most: int) -> list[Promise]:
    """The open promises with one client, the earliest due first, at most so many."""
    query = on_file().where(PromiseRow.client == client_id, PromiseRow.outcome == Outcome.OPEN)
    return in_order(values_of(query.order_by(PromiseRow.due.is_null(), PromiseRow.due).limit(most)))


def count_open(client_id: str) -> int:
    """How many promises with one client are open."""
    query = PromiseRow.select().where(PromiseRow.client == client_id, PromiseRow.gone.is_null())
    return int(query.where(OPEN).count())


def open_ones() -> list[Promise]:
    """Every open promise, the earliest due first; clients off the list count too."""
    return in_order(values_of(on_file().where(PromiseRow.outcome == Outcome.OPEN)))


def due_and_next(today: date, due_most: int, next_most: int) -> tuple[list[Promise], list[Promise]]:
    """The first open promises that are due by today, and the first of those that are not, in their order.

    Each is sought where it begins in the index: asked as one, it went through all that are due.
    """
    opened = on_file().where(OPEN).order_by(PromiseRow.due, PromiseRow.made, PromiseRow.id)
    dated, undated = opened.where(SQL("(due IS NULL) = 0")), opened.where(SQL("(due IS NULL) = 1"))
    due = values_of(dated.where(PromiseRow.due <= today).limit(due_most))
    later = values_of(dated.where(PromiseRow.due > today).limit(next_most))
    if len(later) < next_most:
        later += values_of(undated.limit(next_most - len(later)))
    return due, later


def count_due(today: date) -> tuple[int, int]:
    """How many open promises are due by today, and how many are open, of clients who are on file."""
    sql = """SELECT coalesce(sum(due <= ?), 0), count(*) FROM promise WHERE +outcome = 'open'
        AND gone IS NULL AND client NOT IN (SELECT id FROM client WHERE gone NOTNULL)"""
    due, opened = database().execute_sql(sql, (str(today),)).fetchone()
    return due, opened


def falling_due(first: date | None, last: date, *, mine: bool = False) -> int:
    """How many open promises are due from one day to another, both included; of `mine` alone if wished."""
    sql = """SELECT count(*) FROM promise WHERE +outcome = 'open' AND gone IS NULL AND (due IS NULL) = 0
        AND due BETWEEN ? AND ? AND mine >= ?"""
    return int(database().execute_sql(sql, (str(first or date.min), str(last), mine)).fetchone()[0])


def of_entries(entry_ids: Iterable[str]) -> dict[str, list[Promise]]:
    """The promises that came from each entry, in the order of its lines."""
    found = (value_of(*row) for row in _of_entries(json.dumps(list(entry_ids))))
    return by_key((promise.entry_id, promise) for promise in found)


@asked
def _of_entries(listed: str) -> Any:
    return on_file().where(in_list(PromiseRow.entry, listed)).order_by(PromiseRow.created)


def tallies(today: date, only: Sequence[str] | None = None) -> dict[str, tuple[int, int, int]]:
    """For each client, or for these: my promises due by today, my open ones, theirs."""
    sql = _TALLIES.format("" if only is None else "AND client IN (SELECT value FROM json_each(?))")
    keys = () if only is None else (json.dumps(only),)
    rows = database().execute_sql(sql, (str(today), *keys)).fetchall()
    return {client: (due or 0, mine, total - mine) for client, due, mine, total in rows}


@write
def add(
    client_id: str, text: str, *, mine: bool, made: date, due: date | None = None, firm: bool = True
) -> str:
    """Note a promise that stands in no entry."""
    if not text.strip():
        raise BlankTextError
    values = {"client": client_id, "text": text.strip(), "mine": mine}
    return put(PromiseRow, **values, made=made, due=due, firm=firm)


@write
def settle(promise_id: str, outcome: Outcome, day: date, *, told: bool = False) -> str:
    """Say what became of a promise; OPEN takes that back. Kept after its day is kept late.

    `told` says that the client knows of it already.
    """
    due = _row(promise_id).due
    settled = None if outcome is Outcome.OPEN else day
    known = settled if told else None
    values = {"outcome": settled_as(outcome, due, day).value, "settled": settled, "told": known}
    change(PromiseRow, promise_id, **values)
    return promise_id


@write
def move(promise_id: str, due: date | None, *, day: date, told: bool = False) -> str:
    """Give a promise another day, and keep what it was; `told` says that the other side knows."""
    before = _row(promise_id).due
    change(PromiseRow, promise_id, due=due)
    return _note_move(promise_id, day, before, due, told=told)


@write
def stay(promise_id: str, day: date) -> str:
    """Decide that a promise keeps its day: nobody asks about that day again."""
    due = _row(promise_id).due
    return _note_move(promise_id, day, due, due)


@write
def confirm(promise_id: str, due: date | None, day: date) -> str:
    """Make an "I'll try" a promise, by a day if there is one; an old day stays where none is given."""
    before = _row(promise_id).due
    change(PromiseRow, promise_id, firm=True, due=due or before)
    return _note_move(promise_id, day, before, due or before)


@write
def tell(promise_id: str, day: date) -> str:
    """Note that the client was told what became of a promise."""
    change(PromiseRow, promise_id, told=day)
    return promise_id


@write
def remind(promise_id: str, day: date) -> str:
    """Note that the client was reminded of a promise of theirs; its day stays."""
    due = _row(promise_id).due
    return _note_move(promise_id, day, due, due, told=True)


@write
def remove(promise_id: str) -> str:
    """Move a promise to the bin."""
    drop(PromiseRow, promise_id)
    return promise_id


def _row(promise_id: str) -> PromiseRow:
    """The row of a promise.

    Raises:
        MissingError: There is no such promise.
    """
    row: PromiseRow | None = PromiseRow.get_or_none(PromiseRow.id == promise_id)
    if row is None:
        raise MissingError(promise_id)
    return row


def _note_move(
    promise_id: str, day: date, before: date | None, after: date | None, *, told: bool = False
) -> str:
    touch(_row(promise_id).client)
    put(PromiseMoveRow, promise=promise_id, day=day, due_before=before, due_after=after, told=told)
    return promise_id


def on_file() -> "ModelSelect[Any]":
    """Every promise that is on file with its client, to be narrowed down and read by `values_of`."""
    query = PromiseRow.select(*_COLUMNS, ClientRow.name, ClientRow.called, ClientRow.being)
    query = query.join(ClientRow, on=PromiseRow.client == ClientRow.id)
    return query.where(PromiseRow.gone.is_null(), ClientRow.gone.is_null())


def values_of(query: "ModelSelect[Any]") -> list[Promise]:
    """The rows of a query as values."""
    return [value_of(*row) for row in tuples(query)]


_TALLIES = """SELECT client, sum(mine AND due <= ?), sum(mine), count(*) FROM promise
    WHERE +outcome = 'open' AND gone IS NULL {} GROUP BY client"""

_COLUMNS = (
    PromiseRow.id,
    PromiseRow.client,
    PromiseRow.text,
    PromiseRow.mine,
    PromiseRow.made,
    PromiseRow.due,
    PromiseRow.firm,
    PromiseRow.outcome,
    PromiseRow.settled,
    PromiseRow.entry,
    PromiseRow.sentence,
    PromiseRow.told,
)


def value_of(*row: Any) -> Promise:
    """A promise of a row of `on_file`."""
    key, client_id, text, mine, made, due, firm, outcome, settled, entry, sentence, told, *whose = row
    name, called, being = whose
    client = Client(client_id, name, called, being=Being(being))
    return Promise(
        id=key,
        client_id=client_id,
        text=text,
        mine=mine,
        made=made,
        due=due,
        firm=firm,
        outcome=Outcome(outcome),
        settled=settled,
        entry_id=entry or "",
        sentence=sentence,
        client_name=name,
        client_first=client.first,
        told=told,
    )
