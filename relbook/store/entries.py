"""Reading and writing entries. Reads return journal values, writes an Edit."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from peewee import SQL, ModelSelect, fn

from relbook.errors import BlankTextError, MissingError
from relbook.journal.client import Being, Client, Who
from relbook.journal.entry import PRIVATE_KINDS, Entry, Kind, Side, Tier
from relbook.journal.page import File, Page
from relbook.journal.selection import Selection
from relbook.store import lines, search
from relbook.store.details import of_entries as details_of
from relbook.store.edit import change, drop, drop_all, put, put_once, touch, write
from relbook.store.facts import of_entries as facts_of
from relbook.store.facts import questions_of_entries
from relbook.store.fields import now
from relbook.store.index import base, clients_of, end
from relbook.store.keys import key_for
from relbook.store.models import (
    AttachmentRow,
    ClientRow,
    EntryClientRow,
    EntryRow,
    EntryTagRow,
    EntryVersionRow,
    TagRow,
    firsts,
    tuples,
)
from relbook.store.promises import of_entries as promises_of

WINDOW = 40
"""How many entries a timeline asks for at a time."""

SITTING = timedelta(seconds=60)
"""Texts that replace one another faster than this are one sitting, and keep one version."""

FIELDS = frozenset(
    {"kind", "day", "at", "zone", "minutes", "channel", "initiated", "energy", "tier", "pinned", "landmark"}
)
"""What `amend` can change about an entry besides its text and its clients."""

_COLUMNS = (
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


def get(entry_id: str) -> Entry:
    """The entry under this key.

    Raises:
        MissingError: There is none, or it is in the bin.
    """
    found = _values(EntryRow.select(*_COLUMNS).where(EntryRow.id == entry_id, EntryRow.gone.is_null()))
    if not found:
        raise MissingError(entry_id)
    return found[0]


def some(entry_ids: Iterable[str], *, binned: bool = False) -> list[Entry]:
    """The entries under these keys that are not in the bin, or those that are, in no order."""
    here = EntryRow.gone.is_null(not binned)
    return _values(EntryRow.select(*_COLUMNS).where(EntryRow.id.in_(list(entry_ids)), here))


def clients_in(entry_ids: Iterable[str]) -> dict[str, list[Who]]:
    """Whose each of these entries is; one query."""
    return _who(list(entry_ids))


def page(entry_id: str) -> Page:
    """The entry under this key with all that is shown with it."""
    return pages([get(entry_id)])[0]


def window(selection: Selection, before: int | None = None, limit: int = WINDOW) -> list[Page]:
    """The newest entries of a selection, latest first, or those before a place."""
    return pages(_values(_older(selection, before).limit(limit)))


def window_after(selection: Selection, after: int, limit: int = WINDOW) -> list[Page]:
    """The entries that follow a place in time, latest first."""
    query, place = _chosen(selection)
    newer = _values(query.where(place > after).order_by(place.asc()).limit(limit))
    return pages(newer[::-1])


def walk(selection: Selection, step: int = 500) -> Iterator[list[Page]]:
    """All entries of a selection, latest first, some at a time."""
    before = None
    while found := window(selection, before, step):
        yield found
        before = found[-1].entry.place


def count(selection: Selection) -> int:
    """How many entries a selection has."""
    query, place = _chosen(selection)
    return int(query.select(fn.count(place)).scalar())


def count_in_month(selection: Selection, month: date) -> int:
    """How many entries of a selection lie in the month of this day."""
    first = month.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    query, place = _chosen(selection)
    within = (place >= base(first, None)) & (place < end(last))
    return int(query.select(fn.count(place)).where(within).scalar())


def pages(found: Sequence[Entry]) -> list[Page]:
    """Add to each entry what is shown with it: seven queries, however many entries."""
    keys = [entry.id for entry in found]
    who, promised, known = _who(keys), promises_of(keys), facts_of(keys)
    asked, files, tags = questions_of_entries(keys), _files(keys), _tags(keys)
    beside = details_of(keys)
    return [
        Page(
            entry,
            tuple(who[entry.id]),
            tuple(promised[entry.id]),
            tuple(known[entry.id]),
            tuple(asked[entry.id]),
            tuple(files[entry.id]),
            tuple(tags[entry.id]),
            beside[entry.id],
        )
        for entry in found
    ]


def tags_in_use() -> list[str]:
    """Every tag that some entry carries, A to Z."""
    query = TagRow.select(TagRow.name).join(EntryTagRow, on=EntryTagRow.tag == TagRow.id)
    query = query.where(EntryTagRow.gone.is_null()).distinct().order_by(TagRow.folded)
    return firsts(query)


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
def add(
    text: str,
    *,
    day: date,
    today: date,
    kind: str = Kind.NOTE,
    clients: Iterable[str] = (),
    tags: Iterable[str] = (),
    **details: Any,
) -> str:
    """Write a new entry down, with all that its lines say.

    `clients` are keys, the one it is chiefly about first; none puts it in the Inbox. `today` is
    the day dates like "@fri" are counted from. `details` are any of `FIELDS`, `prompt` and
    `question`.

    Raises:
        BlankTextError: There is nothing to keep.
    """
    if not text.strip():
        raise BlankTextError
    key = put(EntryRow, text=text, day=day, kind=str(kind), **_plain(details))
    for client_id in clients:
        _tie(key, client_id)
    for tag in tags:
        _tag(key, tag, typed=False)
    _follow(key, text, today)
    return key


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
    _follow(entry_id, text, today, before.text)
    return entry_id


@write
def bring_back(entry_id: str, text: str, *, today: date) -> str:
    """Make an earlier text the present one; what stood there becomes an earlier version, however new."""
    before = get(entry_id)
    if before.text != text:
        _set_aside(before, sitting=timedelta(0))
        change(EntryRow, entry_id, text=text)
        _follow(entry_id, text, today, before.text)
    return entry_id


@write
def amend(entry_id: str, **details: Any) -> str:
    """Change when, how or what kind an entry is: any of `FIELDS`.

    What was promised, learned and noted on the day it had is so on its new one.
    """
    before = get(entry_id)
    _set_aside(before)  # its stamp is about to change, and with it since when these words stand
    change(EntryRow, entry_id, **_plain(details))
    lines.redate(entry_id, before.day, details.get("day", before.day))
    touch(*clients_of(entry_id))
    return entry_id


@write
def file_under(entry_id: str, clients: Sequence[str], *, today: date) -> str:
    """Say whose entry it is: these clients and no others."""
    before = clients_of(entry_id)
    touch(*before)
    for client_id in clients:
        _tie(entry_id, client_id)
    _untie(entry_id, set(before).difference(clients))
    _follow(entry_id, get(entry_id).text, today)
    return entry_id


@write
def remove(entry_id: str) -> str:
    """Move an entry to the bin, and with it what came from its lines."""
    touch(*clients_of(entry_id))
    drop(EntryRow, entry_id)
    lines.set_aside(entry_id)
    return entry_id


def only_of(client_id: str) -> list[str]:
    """The entries that are about this client and nobody else."""
    mine = EntryClientRow.select(EntryClientRow.entry)
    mine = mine.where(EntryClientRow.client == client_id, EntryClientRow.gone.is_null())
    shared = EntryClientRow.select(EntryClientRow.entry)
    shared = shared.where(EntryClientRow.client != client_id, EntryClientRow.gone.is_null())
    query = EntryRow.select(EntryRow.id).where(EntryRow.id.in_(mine), EntryRow.gone.is_null())
    return firsts(query.where(EntryRow.id.not_in(shared)))


def _set_aside(entry: Entry, sitting: timedelta = SITTING) -> None:
    """Keep an entry's words as a version, once they have stood longer than a sitting; never twice."""
    if now() - entry.updated <= sitting:
        return
    latest = EntryVersionRow.select(EntryVersionRow.text).where(EntryVersionRow.entry == entry.id)
    latest = latest.where(EntryVersionRow.gone.is_null()).order_by(EntryVersionRow.written.desc())
    if firsts(latest.limit(1)) != [entry.text]:
        put(EntryVersionRow, entry=entry.id, text=entry.text, written=entry.updated)


def _follow(entry_id: str, text: str, today: date, before: str = "") -> None:
    """Bring tags, mentions, promises, facts and questions in line with the text that was another `before`."""
    parsed = lines.parse(text, today)
    _mention(entry_id, lines.mentioned(text, today), _renamed(entry_id, before or text, text, today))
    _retag(entry_id, [tag.name for tag in parsed.tags])
    ties = clients_of(entry_id)
    touch(*ties)
    lines.follow(entry_id, parsed, ties)


def _tie(entry_id: str, client_id: str, *, typed: bool = False) -> None:
    key = key_for("entry_client", entry_id, client_id)
    put_once(EntryClientRow, key, entry=entry_id, client=client_id, typed=typed)


def _untie(entry_id: str, client_ids: Iterable[str]) -> None:
    touch(*client_ids)
    drop_all(EntryClientRow, [key_for("entry_client", entry_id, one) for one in sorted(client_ids)])


def _renamed(entry_id: str, before: str, text: str, today: date) -> set[str]:
    """Whom the text still names by a name they have no more.

    They are tied to the entry by a mention of theirs, and the text as it was `before` names them no
    more; as long as such a name stands in the text, the tie does too.
    """
    if not lines.unknown(before, today) & lines.unknown(text, today):
        return set()
    return set(firsts(_typed(entry_id))).difference(lines.mentioned(before, today))


def _typed(entry_id: str) -> "ModelSelect[Any]":
    ties = EntryClientRow.select(EntryClientRow.client)
    return ties.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null(), EntryClientRow.typed)


def _mention(entry_id: str, named: list[str], still: set[str]) -> None:
    """Tie the entry to whom its text names, and to nobody whom only an earlier text did."""
    ties = EntryClientRow.select(EntryClientRow.client)
    ties = ties.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null())
    _untie(entry_id, set(firsts(_typed(entry_id))).difference(named, still))
    for client_id in dict.fromkeys(named):
        if client_id not in firsts(ties):
            _tie(entry_id, client_id, typed=True)


def _tag(entry_id: str, name: str, *, typed: bool) -> None:
    folded = lines.folded_tag(name)
    tag = put_once(TagRow, key_for("tag", folded), folded=folded, **_first_spelling(folded, name))
    put_once(EntryTagRow, key_for("entry_tag", entry_id, tag), entry=entry_id, tag=tag, typed=typed)


def _first_spelling(folded: str, name: str) -> dict[str, str]:
    known = TagRow.get_or_none(TagRow.folded == folded)
    return {"name": known.name if known else name}


def _retag(entry_id: str, names: list[str]) -> None:
    wanted = {key_for("entry_tag", entry_id, key_for("tag", lines.folded_tag(name))) for name in names}
    typed = EntryTagRow.select(EntryTagRow.id).where(
        EntryTagRow.entry == entry_id, EntryTagRow.typed, EntryTagRow.gone.is_null()
    )
    there = set(firsts(typed))
    for key in sorted(there - wanted):
        drop(EntryTagRow, key)
    for name in names:
        if key_for("entry_tag", entry_id, key_for("tag", lines.folded_tag(name))) not in there:
            _tag(entry_id, name, typed=True)


def _plain(details: dict[str, Any]) -> dict[str, Any]:
    unknown = set(details) - FIELDS - {"prompt", "question", "id", "created"}
    assert not unknown, f"no such fields: {sorted(unknown)}"
    return {name: getattr(value, "value", value) for name, value in details.items()}


def _older(selection: Selection, before: int | None) -> "ModelSelect[Any]":
    query, place = _chosen(selection)
    if before is not None:
        query = query.where(place < before)
    return query.order_by(place.desc())


def _chosen(selection: Selection) -> tuple["ModelSelect[Any]", Any]:
    """The query of a selection and the column that orders it."""
    query = EntryRow.select(*_COLUMNS)
    place: Any = EntryRow.place
    if selection.client_id:
        query = query.join(EntryClientRow, on=EntryClientRow.entry == EntryRow.id)
        query = query.where(EntryClientRow.client == selection.client_id)
        place = EntryClientRow.place
    query = query.where(place.is_null(is_null=False), *_bounds(selection, place))
    if selection.needs_index:
        query = query.where(
            place.in_(SQL("(SELECT rowid FROM words WHERE words MATCH ?)", [_match(selection)]))
        )
    if not selection.private:
        query = query.where(EntryRow.tier == Tier.SHAREABLE, EntryRow.kind.not_in(sorted(PRIVATE_KINDS)))
    return query, place


def _bounds(selection: Selection, place: Any) -> list[Any]:
    bounds = []
    if selection.since:
        bounds.append(place >= base(selection.since, None))
    if selection.until:
        bounds.append(place < end(selection.until))
    return bounds


def _match(selection: Selection) -> str:
    return search.expression(
        selection.words,
        sort="entry",
        client_id=selection.client_id,
        kinds=selection.kinds,
        tag=selection.tag,
        inbox=selection.inbox,
        promises=selection.promises,
        beside=search.marks_beside(selection),
    )


def _values(query: "ModelSelect[Any]") -> list[Entry]:
    return [_value(*row) for row in tuples(query)]


def _value(*row: Any) -> Entry:
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
        initiated=Side(initiated) if initiated else None,
        energy=energy,
        tier=Tier(tier),
        pinned=pinned,
        landmark=landmark,
        prompt=prompt,
        question=question,
        place=place or 0,
        updated=updated,
    )


def _who(keys: list[str]) -> dict[str, list[Who]]:
    query = EntryClientRow.select(
        EntryClientRow.entry, ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being
    )
    query = query.join(ClientRow, on=EntryClientRow.client == ClientRow.id)
    query = query.where(
        EntryClientRow.entry.in_(keys), EntryClientRow.gone.is_null(), ClientRow.gone.is_null()
    )
    found: dict[str, list[Who]] = defaultdict(list)
    for entry, key, name, called, being in tuples(query.order_by(EntryClientRow.created)):
        found[entry].append(Who(key, name, Client(key, name, called, being=Being(being)).first))
    return found


def _files(keys: list[str]) -> dict[str, list[File]]:
    found: dict[str, list[File]] = defaultdict(list)
    rows = AttachmentRow.select().where(AttachmentRow.entry.in_(keys), AttachmentRow.gone.is_null())
    for row in rows.order_by(AttachmentRow.created):
        file = File(row.id, str(row.entry), row.name, row.size, row.digest, row.media)
        found[file.entry_id].append(file)
    return found


def _tags(keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = EntryTagRow.select(EntryTagRow.entry, TagRow.name).join(TagRow, on=EntryTagRow.tag == TagRow.id)
    query = query.where(EntryTagRow.entry.in_(keys), EntryTagRow.gone.is_null())
    for entry, name in tuples(query.order_by(EntryTagRow.created)):
        found[entry].append(name)
    return found
