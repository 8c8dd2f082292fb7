"""Reading and writing entries. Reads return journal values, writes an Edit."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from peewee import fn

from relbook.errors import BlankTextError, MissingError
from relbook.journal.client import Who
from relbook.journal.entry import Entry, Kind
from relbook.journal.lives.parts import NOTHING
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import lines, sensitive, shown, tying
from relbook.store.chosen import COLUMNS, chosen, newest, places, value, values
from relbook.store.details import of_entries as details_of
from relbook.store.edit import change, drop, put, write
from relbook.store.facts import of_entries as facts_of
from relbook.store.index import clients_of
from relbook.store.models import (
    EntryClientRow,
    EntryRow,
    EntryTagRow,
    EntryVersionRow,
    TagRow,
    among,
    firsts,
    tuples,
)
from relbook.store.moment import now
from relbook.store.noting import touch
from relbook.store.promises import of_entries as promises_of
from relbook.store.questions import of_entries as questions_of
from relbook.store.seating import base, day_at, end
from relbook.store.worded import asked
from relbook.store.writing import add, columns_of

__all__ = ["add"]  # which stands by itself: `relbook add` loads no reading

WINDOW = 40
"""How many entries a timeline asks for at a time."""

STEP = 2_000
"""How many entries are read at a time where all are: some 10 MB. Of 500 the questions take a fifth of it."""

SITTING = timedelta(seconds=60)
"""Texts that replace one another faster than this are one sitting, and keep one version."""


def get(entry_id: str) -> Entry:
    """The entry under this key.

    Raises:
        MissingError: There is none, or it is in the bin.
    """
    for row in _one(entry_id):
        return value(*row)
    raise MissingError(entry_id)


@asked
def _one(entry_id: str) -> Any:
    return EntryRow.select(*COLUMNS).where(EntryRow.id == entry_id, EntryRow.gone.is_null())


def some(entry_ids: Iterable[str], *, binned: bool = False) -> list[Entry]:
    """The entries under these keys that are not in the bin, or those that are, in no order."""
    here = EntryRow.gone.is_null(not binned)
    return values(EntryRow.select(*COLUMNS).where(among(EntryRow.id, entry_ids), here))


def clients_in(entry_ids: Iterable[str]) -> dict[str, list[Who]]:
    """Whose each of these entries is; one query."""
    return shown.who(list(entry_ids))


def page(entry_id: str) -> Page:
    """The entry under this key with all that is shown with it."""
    return pages([get(entry_id)])[0]


def window(
    selection: Selection, before: int | None = None, limit: int = WINDOW, *, terse: bool = False
) -> list[Page]:
    """The newest entries of a selection, latest first, or those before a place."""
    return pages(newest(selection, before, limit), terse=terse)


def window_after(selection: Selection, after: int, limit: int = WINDOW) -> list[Page]:
    """The entries that follow a place in time, latest first."""
    query, place = chosen(selection)
    newer = values(query.where(place > after).order_by(place.asc()).limit(limit))
    return pages(newer[::-1])


def walk(selection: Selection, step: int = STEP, *, terse: bool = False) -> Iterator[list[Page]]:
    """All entries of a selection, latest first, some at a time."""
    before = None
    while found := window(selection, before, step, terse=terse):
        yield found
        before = found[-1].entry.place


def count(selection: Selection) -> int:
    """How many entries a selection has."""
    query, place = places(selection)
    return int(query.select(fn.count(place)).scalar())


def count_in_months(selection: Selection, first: date, last: date) -> dict[date, int]:
    """How many entries of a selection lie in each month that has some, by its first day.

    The months are those from that of the day `first` to that of `last`; one query, however many. A day comes
    as one row: a month of a million entries has 5,500.
    """
    ends = last.replace(day=monthrange(last.year, last.month)[1])
    query, place = places(selection)
    a_day = end(date.min)  # how many places it has: the first one begins at 0
    query = query.select(fn.min(place), fn.count(place)).group_by(place / a_day)
    found: Counter[date] = Counter()
    for here, so_many in tuples(query.where(place >= base(first.replace(day=1), None), place < end(ends))):
        found[day_at(here).replace(day=1)] += so_many
    return found


def pages(found: Sequence[Entry], *, terse: bool = False) -> list[Page]:
    """Add to each entry what is shown with it: seven queries, however many entries.

    `terse` pages leave out the promises, questions and facts that their own lines say anyhow, but for
    sensitive facts, which take their lines with them.
    """
    keys = [entry.id for entry in found]
    said = [] if terse else keys
    who, promised = shown.who(keys), promises_of(said)
    known = sensitive.of_entries(keys) if terse else facts_of(keys)
    asked, files, tags = questions_of(said), shown.files(keys), shown.tags(keys)
    beside = details_of(keys)
    return [
        Page(
            entry,
            tuple(who.get(key, ())),
            tuple(promised.get(key, ())),
            tuple(known.get(key, ())),
            tuple(asked.get(key, ())),
            tuple(files.get(key, ())),
            tuple(tags.get(key, ())),
            beside.get(key, NOTHING),
        )
        for key, entry in zip(keys, found, strict=True)
    ]


def tags_in_use() -> list[str]:
    """Every tag that some entry carries, A to Z."""
    one = EntryTagRow.select(EntryTagRow.id).where(EntryTagRow.tag == TagRow.id, EntryTagRow.gone.is_null())
    return firsts(TagRow.select(TagRow.name).where(fn.EXISTS(one)).order_by(TagRow.folded))  # a seek a tag


def last_kind(client_id: str) -> str:
    """The kind used last with this client, for the composer's guess."""
    query = EntryRow.select(EntryRow.kind).join(EntryClientRow, on=EntryClientRow.entry == EntryRow.id)
    query = query.where(
        EntryClientRow.client == client_id, EntryClientRow.contact_place.is_null(is_null=False)
    )
    return str(query.order_by(EntryClientRow.contact_place.desc()).limit(1).scalar() or Kind.NOTE)


def versions(entry_id: str) -> list[tuple[datetime, str]]:
    """Earlier texts of an entry, the latest first."""
    rows = EntryVersionRow.select(EntryVersionRow.written, EntryVersionRow.text)
    rows = rows.where(EntryVersionRow.entry == entry_id, EntryVersionRow.gone.is_null())
    return [(when, text) for when, text in tuples(rows.order_by(EntryVersionRow.written.desc()))]


@write
def rewrite(entry_id: str, text: str, *, today: date) -> str:
    """Replace an entry's words, and with them what its lines say."""
    if not text.strip():
        raise BlankTextError
    before = get(entry_id)
    if before.text == text:
        return entry_id
    _set_aside(before)
    change(EntryRow, entry_id, text=text)
    tying.follow(entry_id, text, today, before.text)
    return entry_id


@write
def bring_back(entry_id: str, text: str, *, today: date) -> str:
    """Make an earlier text the present one; what stood there becomes an earlier version, however new."""
    before = get(entry_id)
    if before.text != text:
        _set_aside(before, however_new=True)
        change(EntryRow, entry_id, text=text)
        tying.follow(entry_id, text, today, before.text)
    return entry_id


@write
def amend(entry_id: str, **details: Any) -> str:
    """Change when, how or what kind an entry is: any of `FIELDS`.

    What was promised, learned and noted on the day it had is so on its new one.
    """
    before = get(entry_id)
    _set_aside(before)  # its stamp is about to change, and with it since when these words stand
    change(EntryRow, entry_id, **columns_of(details))
    lines.redate(entry_id, before.day, details.get("day", before.day))
    touch(*clients_of(entry_id))
    return entry_id


@write
def file_under(entry_id: str, clients: Sequence[str], *, today: date) -> str:
    """Say whose entry it is: these clients and no others."""
    before = clients_of(entry_id)
    touch(*before)
    for client_id in clients:
        tying.tie(entry_id, client_id)
    tying.untie(entry_id, set(before).difference(clients))
    tying.follow(entry_id, get(entry_id).text, today)
    return entry_id


@write
def remove(entry_id: str) -> str:
    """Move an entry to the bin, and with it what came from its lines."""
    touch(*clients_of(entry_id))
    drop(EntryRow, entry_id)
    lines.set_aside([entry_id])
    return entry_id


def only_of(client_id: str) -> list[str]:
    """The entries that are about this client and nobody else, the earliest first."""
    return firsts(_alone(client_id).order_by(EntryClientRow.place))


def count_only_of(client_id: str) -> int:
    """How many entries are about this client and nobody else."""
    return int(_alone(client_id).count())


def _alone(client_id: str) -> Any:
    """Ties that bear a place are of entries that are not in the bin."""
    other = EntryClientRow.alias()
    shared = other.select(other.id).where(
        other.entry == EntryClientRow.entry, other.client != client_id, other.gone.is_null()
    )
    mine = EntryClientRow.select(EntryClientRow.entry).where(EntryClientRow.client == client_id)
    return mine.where(EntryClientRow.place.is_null(is_null=False), ~fn.EXISTS(shared))


def _set_aside(entry: Entry, *, however_new: bool = False) -> None:
    """Keep an entry's words as a version, once they have stood longer than a sitting; never twice.

    Where a clock was set back they stand since a moment to come: nobody knows how long, and they are kept.
    """
    if not however_new and timedelta() <= now() - entry.updated <= SITTING:
        return
    latest = EntryVersionRow.select(EntryVersionRow.text).where(EntryVersionRow.entry == entry.id)
    latest = latest.where(EntryVersionRow.gone.is_null()).order_by(EntryVersionRow.written.desc())
    if firsts(latest.limit(1)) != [entry.text]:
        put(EntryVersionRow, entry=entry.id, text=entry.text, written=entry.updated)
