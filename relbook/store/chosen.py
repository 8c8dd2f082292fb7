"""The entries of a selection as a query: which, in what order, and as values."""

from typing import Any

from peewee import JOIN, SQL, Column, Expression, ModelSelect, Table

from relbook.journal.entry import PRIVATE_KINDS, Entry, Side, Tier
from relbook.journal.selection import Selection
from relbook.store import search
from relbook.store.models import EntryClientRow, EntryRow, firsts, tuples
from relbook.store.seating import base, end
from relbook.store.worded import asked

NEVER = 1 << 62
"""A place that lies behind all there are."""

COLUMNS = (
    EntryRow.id,
    EntryRow.kind,
    EntryRow.day,
    EntryRow.text,
    EntryRow.at,
    EntryRow.zone,
    EntryRow.minutes,
    EntryRow.channel,
    EntryRow.initiated,
    EntryRow.energy,
    EntryRow.tier,
    EntryRow.pinned,
    EntryRow.landmark,
    EntryRow.prompt,
    EntryRow.question,
    EntryRow.place,
    EntryRow.updated,
)
"""What an entry is made of; `values` reads them in this order."""

_WORDS = Table("words")
_SAID, _AT = Column(_WORDS, "words"), Column(_WORDS, "rowid")
"""The word index: what it is asked by, and the places its rows are numbered by."""


def older(selection: Selection, before: int | None) -> "ModelSelect[Any]":
    """The entries of a selection, latest first, or those before a place."""
    query, place = chosen(selection)
    if before is not None:
        query = query.where(place < before)
    return query.order_by(place.desc())


def newest(selection: Selection, before: int | None, limit: int) -> list[Entry]:
    """The newest entries of a selection, latest first, or those before a place."""
    client_id = selection.client_id
    if not client_id or selection != Selection(client_id=client_id):
        return values(older(selection, before).limit(limit))
    last = NEVER if before is None else before
    return [value(*row) for row in _of_client(client_id, str(last), str(limit))]


@asked
def _of_client(client_id: str, before: str, limit: str) -> Any:
    query, place = chosen(Selection(client_id=client_id))
    return query.where(place < SQL("?", [before])).order_by(place.desc()).limit(SQL("?", [limit]))


def chosen(selection: Selection) -> tuple["ModelSelect[Any]", Any]:
    """The query of a selection and the column that orders it."""
    query, place = _among(selection)
    query = query.where(place.is_null(is_null=False), *_bounds(selection, place))
    if selection.entry:
        query = query.where(EntryRow.id == selection.entry)
    if not selection.private:
        query = query.where(EntryRow.tier == Tier.SHAREABLE, EntryRow.kind.not_in(sorted(PRIVATE_KINDS)))
    return query, place


def places(selection: Selection) -> tuple["ModelSelect[Any]", Any]:
    """The same for who wants nothing but that column: what the word index says is asked of it alone."""
    if not selection.needs_index or selection.entry or not selection.private:
        return chosen(selection)
    query = EntryRow.select(_AT).from_(_WORDS)
    return query.where(_said(selection), *_bounds(selection, _AT)), _AT


def _among(selection: Selection) -> tuple["ModelSelect[Any]", Any]:
    """Where the entries of a selection are looked for, and the column that orders them.

    The word index comes first and walks from place to place, so that the newest are found before all the
    others: put as a list to look into, all there are would be gathered, of a frequent kind half the journal.
    """
    query = EntryRow.select(*COLUMNS)
    if selection.needs_index:
        first = JOIN.INNER if selection.entry else JOIN.CROSS  # CROSS keeps SQLite to this order
        tied = _WORDS.join(EntryRow, first, on=EntryRow.place == _AT)
        return query.from_(tied).where(_said(selection)), _AT
    if selection.client_id:
        query = query.join(EntryClientRow, on=EntryClientRow.entry == EntryRow.id)
        return query.where(EntryClientRow.client == selection.client_id), EntryClientRow.place
    return query, EntryRow.place


def _bounds(selection: Selection, place: Any) -> list[Any]:
    bounds = []
    if selection.since:
        bounds.append(place >= base(selection.since, None))
    if selection.until:
        bounds.append(place < end(selection.until))
    return bounds


def _said(selection: Selection) -> Any:
    """What the word index is asked."""
    match = search.expression(
        selection.words,
        sort="entry",
        client_id=selection.client_id,
        kinds=selection.kinds,
        tag=selection.tag,
        inbox=selection.inbox,
        promises=selection.promises,
        beside=search.marks_beside(selection),
    )
    return Expression(_SAID, "MATCH", match)


def leads(selection: Selection, place: int, many: int) -> bool:
    """Whether a place is among this many of the newest of a selection; no text is read."""
    query, where = places(selection)
    return place in firsts(query.select(where).order_by(where.desc()).limit(many))


def oldest(selection: Selection, many: int) -> list[int]:
    """The places of this many of the oldest entries of a selection, the oldest first; no text is read."""
    query, place = places(selection)
    return firsts(query.select(place).order_by(place.asc()).limit(many))


def values(query: "ModelSelect[Any]") -> list[Entry]:
    """The entries a query of `COLUMNS` finds."""
    return [value(*row) for row in tuples(query)]


def value(*row: Any) -> Entry:
    """An entry of a row of `COLUMNS`."""
    key, kind, day, text, at, zone, minutes, channel, initiated, energy, tier, *rest = row
    pinned, landmark, prompt, question, place, updated = rest
    return Entry(
        id=key,
        kind=kind,
        day=day,
        text=text,
        at=at,
        zone=zone,
        minutes=minutes,
        channel=channel,
        initiated=_SIDES[initiated] if initiated else None,
        energy=energy,
        tier=_TIERS[tier],
        pinned=pinned,
        landmark=landmark,
        prompt=prompt,
        question=question,
        place=place or 0,
        updated=updated,
    )


_SIDES, _TIERS = {side.value: side for side in Side}, {tier.value: tier for tier in Tier}
"""By value: to ask the enumeration itself takes five times as long."""
