"""Gathering a book: the values that leave, read while one picture of the journal holds still."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TypeVar

from relbook.journal.book import Book, Portrait, Withheld
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
    reaching,
)
from relbook.store import facts as learned
from relbook.store.batched import batched
from relbook.store.choosing import Chosen, Heed, choose
from relbook.store.going import AT_ONCE
from relbook.store.models import database

T = TypeVar("T", Promise, Fact, Question)

PORTION = 10
"""What is held on so many clients is read at a time: on all of them it took 10 s of a million entries."""

SOME = 5_000
"""From so many entries of a part of the journal it is read at a time."""


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
    people = [] if selection.entry else _people(chosen)  # one entry leaves without what is known of anybody
    return Book(
        asked_on=today,
        portraits=tuple(_portraits(people, chosen)),
        pages=_Pages(selection, terse),
        promises=_promised(people, chosen, heed),
        facts=_known(people, chosen, heed) if facts else (),
        questions=_asked(people, chosen, heed) if facts else (),
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


def _people(chosen: Chosen) -> list[Client]:
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


def _promised(people: list[Client], chosen: Chosen, heed: Heed) -> tuple[Promise, ...]:
    if chosen.narrow:
        found = in_order(_from(promises.of_entries, chosen, heed))
        taken = _taken(by_key((promise.client_id, promise) for promise in found), people, chosen)
    else:
        taken = _read(promises.of_clients, people, chosen, heed)
    return tuple(ledger.with_moves(taken))


def _known(people: list[Client], chosen: Chosen, heed: Heed) -> tuple[Fact, ...]:
    if not chosen.narrow:
        return tuple(_read(learned.of_clients, people, chosen, heed))
    found = sorted(_from(learned.of_entries, chosen, heed), key=_as_of, reverse=True)
    return tuple(_taken(by_key((fact.client_id, fact) for fact in found), people, chosen))


def _asked(people: list[Client], chosen: Chosen, heed: Heed) -> tuple[Question, ...]:
    if not chosen.narrow:
        return tuple(_read(learned.questions_of_clients, people, chosen, heed))
    found = sorted(_from(learned.questions_of_entries, chosen, heed), key=_noted)
    return tuple(_taken(by_key((question.client_id, question) for question in found), people, chosen))


def _read(
    read: Callable[[Iterable[str]], Mapping[str, list[T]]], people: list[Client], chosen: Chosen, heed: Heed
) -> list[T]:
    """What is held on these people, a few of them at a time."""
    found: list[T] = []
    for some in batched(people, PORTION):
        heed()
        found += _taken(read(client.id for client in some), some, chosen)
    return found


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


def _as_of(fact: Fact) -> tuple[date, str]:
    return fact.as_of, fact.id


def _noted(question: Question) -> tuple[date, str]:
    return question.noted, question.id


def _planned(today: date, chosen: Chosen) -> tuple[Meeting, ...]:
    if chosen.narrow:
        return ()
    planned = meetings.between(today, date.max)
    return tuple(one for one in planned if any(who.id in chosen.clients for who in one.clients))
