"""Gathering a book: the values that leave, read while one picture of the journal holds still."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, Generic, TypeVar

from relbook.journal.book import Book, OfEach, Portrait, Rows, Withheld
from relbook.journal.client import Client
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise, in_order
from relbook.journal.selection import Selection
from relbook.store import (
    clients,
    custom,
    entries,
    important_dates,
    ledger,
    links,
    meetings,
    organisations,
    promises,
    questions,
    reaching,
)
from relbook.store import facts as learned
from relbook.store.batched import batched
from relbook.store.choosing import OFTEN, Chosen, Heed, choose
from relbook.store.going import AT_ONCE
from relbook.store.models import database

T = TypeVar("T", Promise, Fact, Question)

PORTION = 10
"""What is held on so many clients is read at a time: on all of them it took 10 s of a million entries."""

SOME = 5_000
"""From so many entries of a part of the journal it is read at a time."""

PART = 100_000
"""What came from more entries than these is read client by client: it would not stay small in memory."""


@contextmanager
def snapshot() -> Iterator[None]:
    """Hold one picture of the journal; open the journal `shared`, and no save has to wait."""
    with database().atomic("DEFERRED"):
        yield


def book(
    selection: Selection,
    chosen: Chosen | None = None,
    heed: Heed = AT_ONCE.heed,
    /,
    *,
    private: bool,
    today: date,
    secrets: bool = False,
    terse: bool = False,
    facts: bool = True,
) -> Book:
    """Everything of a selection that an exporter takes; call it and write within one `snapshot`.

    `private` lets private entries and reflections out, `secrets` the `!secret` lines. The pages of a
    `terse` book are without the promises, questions and facts that their own lines say; without `facts`
    there is nothing of what is known and to be asked of clients. `chosen` is what `choose` says of the
    selection, where that was asked already. `heed` is called on the way, and raises to stop it.
    """
    selection = replace(selection, private=private)
    chosen = chosen or choose(selection, heed)
    people = [] if selection.entry else people_of(chosen)  # one entry leaves without what is known of anybody
    return Book(
        asked_on=today,
        portraits=tuple(_portraits(people, chosen)),
        pages=_Pages(selection, terse),
        promises=_held(people, chosen, heed, _PROMISES),
        facts=_held(people, chosen, heed, _FACTS) if facts else (),
        questions=_held(people, chosen, heed, _QUESTIONS) if facts else (),
        meetings=_planned(today, chosen),
        shut=chosen.shut,
        private=private,
        secrets=secrets,
        withheld=Withheld(chosen.kept, 0 if secrets else chosen.secrets),
        count=len(chosen.entries),
    )


@frozen
class _Pages:
    """The pages of a selection, read some at a time, as often as they are asked for."""

    selection: Selection
    terse: bool

    def __iter__(self) -> Iterator[Page]:
        for pages in entries.walk(self.selection, terse=self.terse):
            yield from pages


def said(table: str, column: str, chosen: Chosen, heed: Heed = AT_ONCE.heed) -> Iterator[Any]:
    """What a column says in each row that belongs to a selection, in no order: no value is read for it."""
    few, keys = "", frozenset[str]()
    if chosen.narrow and len(chosen.entries) <= PART:
        few, keys = "AND entry IN (SELECT value FROM json_each(?))", chosen.entries
    elif len(chosen.clients) <= PORTION:
        few, keys = "AND client IN (SELECT value FROM json_each(?))", chosen.clients
    sql = f"SELECT client, entry, {column} FROM {table} WHERE gone IS NULL {few}"
    rows = database().execute_sql(sql, (json.dumps([*keys]),) if few else ())
    for some in batched(rows, OFTEN):
        heed()
        yield from (value for client_id, entry_id, value in some if chosen.takes(client_id, entry_id))


def people_of(chosen: Chosen) -> list[Client]:
    """The clients of a selection, as they leave: those who are put away behind the others."""
    everyone = [*clients.everyone(), *clients.everyone(archived=True)]
    return [client for client in everyone if client.id in chosen.clients]


def _portraits(people: list[Client], chosen: Chosen) -> Iterator[Portrait]:
    """Everybody with what belongs to their person: a query for each sort of it, however many they are."""
    keys = [client.id for client in people]
    points, roles = reaching.points_of_clients(keys), organisations.roles_of_clients(keys)
    days, values = important_dates.of_clients(keys), custom.values_of_clients(keys)
    ties = links.of_clients(keys)
    for client in people:
        mine = ties[client.id]
        yield Portrait(
            client,
            tuple(points[client.id]),
            tuple(roles[client.id]),
            tuple(days[client.id]),
            tuple(values[client.id]),
            tuple(one for one in mine if {one.source.id, one.target.id} <= chosen.clients),
        )


def _held(people: list[Client], chosen: Chosen, heed: Heed, of: "_Sort[T]") -> Rows[T]:
    """What is held on these people: of a part that is no larger than `PART` asked by its entries."""
    if chosen.narrow and len(chosen.entries) <= PART:
        found = of.in_order(_from(of.of_entries, chosen, heed))
        held = by_key((one.client_id, one) for one in found)
        return tuple(of.finish(_taken(held, people, chosen)))
    rows = _ByClient(people, chosen, heed, of)
    return rows if len(people) > PORTION else tuple(rows)


@frozen
class _Sort(Generic[T]):
    """How one sort of what is held on clients is read."""

    table: str
    of_clients: Callable[[Iterable[str]], Mapping[str, list[T]]]
    of_entries: Callable[[Iterable[str]], Mapping[str, list[T]]]
    in_order: Callable[[list[T]], list[T]]  # as `of_clients` has them
    finish: Callable[[list[T]], list[T]] = list  # what is only read of those that go along


class _ByClient(OfEach[T]):
    """What is held on these people, a few of them at a time."""

    def __init__(self, people: list[Client], chosen: Chosen, heed: Heed, of: _Sort[T]) -> None:
        self._people, self._chosen, self._heed = people, chosen, heed
        self._of: _Sort[T] = of

    def __iter__(self) -> Iterator[T]:
        for some in batched(self._people, PORTION):
            yield from self._read(some)

    def __len__(self) -> int:
        return sum(1 for _ in said(self._of.table, "id", self._chosen, self._heed))

    def of(self, client_id: str) -> list[T]:
        return self._read([one for one in self._people if one.id == client_id])

    def _read(self, people: list[Client]) -> list[T]:
        self._heed()
        held = self._of.of_clients(client.id for client in people)
        return self._of.finish(_taken(held, people, self._chosen))


def _taken(held: Mapping[str, list[T]], people: list[Client], chosen: Chosen) -> list[T]:
    """Of what is held on these people, what goes along; of a narrow part only its entries were asked."""
    found = (one for client in people for one in held.get(client.id, ()))
    return [one for one in found if chosen.takes(one.client_id, one.entry_id)]


def _from(read: Callable[[Iterable[str]], Mapping[str, list[T]]], chosen: Chosen, heed: Heed) -> list[T]:
    """What came from these entries, some of them at a time."""
    found: list[T] = []
    for some in batched(sorted(chosen.entries), SOME):
        heed()
        found += chain.from_iterable(read(some).values())
    return found


def _with_moves(found: list[Promise]) -> list[Promise]:
    return [one for some in batched(found, ledger.MANY - 1) for one in ledger.with_moves(some)]


def _latest_first(found: list[Fact]) -> list[Fact]:
    return sorted(found, key=lambda fact: (fact.as_of, fact.id), reverse=True)


def _oldest_first(found: list[Question]) -> list[Question]:
    return sorted(found, key=lambda question: (question.noted, question.id))


_PROMISES = _Sort("promise", promises.of_clients, promises.of_entries, in_order, _with_moves)
_FACTS = _Sort("fact", learned.of_clients, learned.of_entries, _latest_first)
_QUESTIONS = _Sort("question", questions.of_clients, questions.of_entries, _oldest_first)


def _planned(today: date, chosen: Chosen) -> tuple[Meeting, ...]:
    if chosen.narrow:
        return ()
    planned = meetings.between(today, date.max)
    return tuple(one for one in planned if any(who.id in chosen.clients for who in one.clients))
