"""Gathering everything that is held on one client, mentions elsewhere and the bin included."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from relbook.journal.access import Asked, Earlier, Holding
from relbook.journal.book import Book
from relbook.journal.called import Named
from relbook.journal.entry import Entry
from relbook.journal.naming import Finder, Known
from relbook.journal.page import File
from relbook.journal.selection import Selection
from relbook.store import (
    choosing,
    clients,
    custom,
    entries,
    facts,
    files,
    gathering,
    links,
    meetings,
    moves,
    promises,
    pseudonyms,
    questions,
    sensitive,
)
from relbook.store.askings import SIGNALS
from relbook.store.forgetting import known_as
from relbook.store.going import AT_ONCE, Going
from relbook.store.models import (
    AskingRow,
    DraftRow,
    EntryClientRow,
    EntryRow,
    EntryVersionRow,
    FactRow,
    PromiseRow,
    QuestionRow,
    among,
    database,
    firsts,
    tuples,
)

SOME = 500
"""After how many rows it is said how far it is."""


def held_on(
    client_id: str, today: date, *, private: bool = False, secrets: bool = False, going: Going = AT_ONCE
) -> Holding:
    """Everything held on a client; call it and write within one `gathering.snapshot`.

    It reads every text of the journal to find where else they are named: ask in the background.

    Raises:
        MissingError: There is no such client.
        CancelledError: It was stopped.
    """
    client = clients.get(client_id)
    journal = database()
    known = known_as(journal, [client_id])
    book = gathering.book(Selection(client_id=client_id), private=private, secrets=secrets, today=today)
    whole = tuple(_whole(one) for one in book.portraits)
    book = replace(book, portraits=whole, meetings=_met(client_id), shut=choosing.shut())
    gone = _binned(client_id)
    mine = {*_tied(client_id), *(entry.id for entry in gone)}
    elsewhere, alone = _elsewhere(client_id, known, mine, book, going)
    return Holding(
        client,
        book,
        tuple(moves.history(client_id)),
        _asked(client_id),
        _earlier(mine),
        tuple(entries.pages(gone)),
        elsewhere,
        _drafts(client_id),
        _files(client_id),
        _others(client_id),
        known,
        alone=alone,
        sheltered=frozenset(
            (key, line) for key, said in sensitive.lines(mine, ever=True).items() for line in said
        ),
    )


def _whole(portrait: Any) -> Any:
    """With every tie and every field: whom they are tied to is masked, not left out."""
    key = portrait.client.id
    return replace(portrait, links=tuple(links.of_client(key)), values=tuple(custom.values_of(key)))


def _met(client_id: str) -> tuple[Any, ...]:
    every = meetings.between(date.min, date.max)
    return tuple(one for one in every if any(who.id == client_id for who in one.clients))


def _tied(client_id: str) -> list[str]:
    ties = EntryClientRow.select(EntryClientRow.entry)
    return firsts(ties.where(EntryClientRow.client == client_id, EntryClientRow.gone.is_null()))


def _binned(client_id: str) -> list[Entry]:
    """Entries about them that lie in the bin, as they were, the latest first."""
    found = entries.some(_tied(client_id), binned=True)
    return sorted(found, key=lambda one: (one.day, one.id), reverse=True)


def _asked(client_id: str) -> tuple[Asked, ...]:
    rows = AskingRow.select(AskingRow.day, AskingRow.prompt, AskingRow.outcome)
    rows = rows.where(AskingRow.client == client_id, AskingRow.gone.is_null())
    rows = rows.where(~AskingRow.prompt.startswith(SIGNALS))
    rows = rows.order_by(AskingRow.day.desc(), AskingRow.id.desc())
    return tuple(Asked(*row) for row in tuples(rows))


def _earlier(mine: set[str]) -> tuple[Earlier, ...]:
    rows = EntryVersionRow.select(
        EntryVersionRow.entry, EntryRow.day, EntryVersionRow.written, EntryVersionRow.text
    ).join(EntryRow, on=EntryVersionRow.entry == EntryRow.id)
    rows = rows.where(among(EntryVersionRow.entry, mine), EntryVersionRow.gone.is_null())
    found = (Earlier(*row) for row in tuples(rows.order_by(EntryVersionRow.id)))
    return tuple(sorted(found, key=lambda one: one.written, reverse=True))


def _elsewhere(client_id: str, known: Known, mine: set[str], book: Book, going: Going) -> tuple[Book, int]:
    """Pages and rows not about them that name them; of how many entries more that is in doubt."""
    finder, perhaps = Finder(known.sure, known.figures), Finder(known.perhaps)
    keys, alone = list[str](), 0
    for key, text in _texts(going):
        if key not in mine and finder.spans(text):
            keys.append(key)
        elif key not in mine and perhaps.spans(text):
            alone += 1
    found = entries.some(keys)
    owners = {table: _naming(table, client_id, finder) for table in (PromiseRow, FactRow, QuestionRow)}
    promised = [one for owner in owners[PromiseRow] for one in promises.of_client(owner)]
    known_of = [one for owner in owners[FactRow] for one in facts.of_client(owner)]
    asked = [one for owner in owners[QuestionRow] for one in questions.waiting(owner)]
    named = replace(
        book,
        portraits=(),
        pages=tuple(entries.pages(found)),
        promises=tuple(one for one in promised if not one.entry_id and finder.spans(one.text)),
        facts=tuple(one for one in known_of if not one.entry_id and finder.spans(one.text)),
        questions=tuple(one for one in asked if not one.entry_id and finder.spans(one.text)),
        meetings=(),
    )
    return named, alone


def _texts(going: Going) -> Iterator[tuple[str, str]]:
    """Every text of the journal with its key, one at a time: together they may not fit in memory."""
    rows = EntryRow.select(EntryRow.id, EntryRow.text).where(EntryRow.gone.is_null())
    count = rows.count()
    for done, row in enumerate(rows.tuples().iterator()):
        if not done % SOME:
            going.at(done, count)
        yield row


def _naming(table: Any, client_id: str, finder: Finder) -> list[str]:
    """Whose rows of a table name them; those from an entry's lines are found in its text."""
    rows = table.select(table.client, table.text).where(table.client != client_id, table.gone.is_null())
    owners = (owner for owner, text in tuples(rows.where(table.entry.is_null())) if finder.spans(text))
    return list(dict.fromkeys(owners))


def _drafts(client_id: str) -> tuple[str, ...]:
    rows = DraftRow.select(DraftRow.text).where(DraftRow.gone.is_null(), DraftRow.text != "")
    return tuple(firsts(rows.where((DraftRow.client == client_id) | (DraftRow.desk == client_id))))


def _files(client_id: str) -> tuple[File, ...]:
    return tuple(files.of_client(client_id))


def _others(client_id: str) -> tuple[Named, ...]:
    return tuple(one for one in pseudonyms.known() if one.id != client_id)
