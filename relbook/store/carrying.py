"""Everything that lies with one client, carried to another: without doubles, and so that it can go back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from relbook.journal.fold import fold
from relbook.journal.marks import NOT_MARKED
from relbook.journal.names import Everybody
from relbook.store import clients, drafts, lines
from relbook.store.batched import batched
from relbook.store.bulk import put_many
from relbook.store.drafts import QUICK, Draft
from relbook.store.edit import change, drop, put, put_once
from relbook.store.keys import key_for
from relbook.store.models import (
    AskingRow,
    AttachmentRow,
    ClientChangeRow,
    ContactPointRow,
    CustomValueRow,
    DraftRow,
    EntryClientRow,
    EntryRow,
    FactRow,
    ImportantDateRow,
    LinkRow,
    MeetingClientRow,
    OrganisationRow,
    PromiseRow,
    QuestionRow,
    RoleRow,
    Row,
    among,
    firsts,
    tuples,
)
from relbook.store.moves import MERGED
from relbook.store.swaths import change_all, drop_all

WHOLE: tuple[type[Row], ...] = (
    PromiseRow,
    FactRow,
    QuestionRow,
    AttachmentRow,
    OrganisationRow,
    ClientChangeRow,
)
"""Tables of which every row goes along, those in the bin too: each says something of its own."""

Sameness = Callable[[Any], tuple[Any, ...]]

ONCE: dict[type[Row], Sameness] = {
    RoleRow: lambda row: (row.organisation, fold(row.title), row.since, row.until),
    ContactPointRow: lambda row: (row.kind, fold(row.value)),
    ImportantDateRow: lambda row: (fold(row.label), row.month, row.day, row.year),
    CustomValueRow: lambda row: (row.field,),
    MeetingClientRow: lambda row: (row.meeting,),
}
"""Tables in which one client has the same thing once, and what makes it the same."""

TIES = (EntryClientRow, LinkRow, DraftRow, AskingRow)
"""Tables with rules of their own, below."""


def carry_everything(other: str, keep: str, day: date) -> None:
    """Carry all of `other` to `keep`, inside a write in which `other` is in the bin already."""
    for table in WHOLE:
        _carry_whole(table, other, keep)
    for table, sameness in ONCE.items():
        _carry_once(table, sameness, other, keep)
    for row in _alive(AskingRow, "client", other):
        _carry(AskingRow, row, {"client": keep})
    _carry_links(other, keep)
    _carry_entries(other, keep, day)
    _carry_drafts(other, keep)


def _carry_whole(table: type[Row], other: str, keep: str) -> None:
    whose = table._meta.fields["client"]
    query = table.select(table.id).where(whose == other)
    if table is ClientChangeRow:  # that they were merged stays said of the one in the bin
        query = query.where(ClientChangeRow.what != MERGED)
    change_all(table, firsts(query), client=keep)


def _carry_once(table: type[Row], sameness: Sameness, other: str, keep: str) -> None:
    there = {sameness(row) for row in _alive(table, "client", keep)}
    for row in _alive(table, "client", other):
        if sameness(row) in there:
            drop(table, row.id)
        else:
            there.add(sameness(row))
            _carry(table, row, {"client": keep})


def _carry_links(other: str, keep: str) -> None:
    mine = [*_alive(LinkRow, "source", keep), *_alive(LinkRow, "target", keep)]
    there = {(row.kind, row.source, row.target) for row in mine}
    moving = {row.id: row for end in ("source", "target") for row in _alive(LinkRow, end, other)}
    for row in moving.values():
        source, target = (keep if end == other else end for end in (row.source, row.target))
        if source == target or (row.kind, source, target) in there:
            drop(LinkRow, row.id)
        else:
            there.add((row.kind, source, target))
            _carry(LinkRow, row, {"source": source, "target": target})


def _carry_entries(other: str, keep: str, day: date) -> None:
    """A tie that follows the text stays one only if the text names who is kept, else it would be lost."""
    there = {entry: (key, typed, made) for key, entry, typed, made in _ties_of(keep)}
    moving = _ties_of(other)
    follows = [entry for _, entry, typed, _ in moving if typed]
    named = _naming(keep, follows, day) if follows else set()
    drop_all(EntryClientRow, [key for key, *_ in moving])
    fresh = []
    for _, entry, typed, made in moving:
        if entry in there:
            key, mine_typed, mine_made = there[entry]
            change(EntryClientRow, key, typed=typed and mine_typed, created=min(made, mine_made))
        else:
            tie = {"entry": entry, "client": keep, "typed": typed and entry in named, "created": made}
            fresh.append({"id": key_for("entry_client", entry, keep), **tie})
    _tie_all(fresh)


def _tie_all(ties: list[dict[str, Any]]) -> None:
    """Write ties, or bring back those that were dropped."""
    keys = [tie["id"] for tie in ties]
    binned = set(firsts(EntryClientRow.select(EntryClientRow.id).where(among(EntryClientRow.id, keys))))
    put_many({EntryClientRow: [tie for tie in ties if tie["id"] not in binned]})
    for tie in ties:
        if tie["id"] in binned:
            change(EntryClientRow, tie.pop("id"), gone=None, **tie)


def _ties_of(client_id: str) -> list[tuple[Any, ...]]:
    """A client's ties: the key, the entry, whether it follows the text, and since when."""
    columns = (EntryClientRow.id, EntryClientRow.entry, EntryClientRow.typed, EntryClientRow.created)
    mine = EntryClientRow.select(*columns).where(EntryClientRow.client == client_id)
    return tuples(
        mine.where(EntryClientRow.gone.is_null()).order_by(EntryClientRow.created, EntryClientRow.id)
    )


def _naming(keep: str, entry_ids: list[str], day: date) -> set[str]:
    everybody = Everybody(clients.names())
    found = set()
    for some in batched(entry_ids, 500):
        for row in EntryRow.select(EntryRow.id, EntryRow.text).where(EntryRow.id.in_(some)):
            if keep in lines.mentioned(row.text, day, everybody):
                found.add(row.id)
    return found


def _carry_drafts(other: str, keep: str) -> None:
    """One draft of both where they are about one talk; one of another talk lies on the desk of nobody."""
    for row in _alive(DraftRow, "client", other):
        if row.desk != other:
            change(DraftRow, row.id, client=keep)
    mine, theirs = drafts.get(keep), drafts.get(other)
    if theirs is None:
        return
    drafts.clear(other)
    if mine is None:
        drafts.keep(replace(theirs, desk=keep, client_id=keep))
    elif _is_another_talk(mine, theirs) and drafts.get(QUICK) is None:
        drafts.keep(replace(theirs, desk=QUICK, client_id=keep))
    else:
        drafts.keep(replace(_joined(mine, theirs), desk=keep, client_id=keep))


_TALK = {"kind": "", "day": None, "at": None, "minutes": None, "meeting_id": "", "marks": NOT_MARKED}
"""What a draft says of its talk beside the words, and what each is where that is left open."""


def _is_another_talk(mine: Draft, theirs: Draft) -> bool:
    """Whether both have words, and not all that was said beside them can be said of one talk."""
    both = {name: {getattr(mine, name), getattr(theirs, name)} - {nothing} for name, nothing in _TALK.items()}
    return bool(mine.text.strip() and theirs.text.strip()) and max(map(len, both.values())) > 1


def _joined(mine: Draft, theirs: Draft) -> Draft:
    """One draft of two: what the first with words says of the talk, and what only the other does."""
    first, second = (mine, theirs) if mine.text else (theirs, mine)
    left_open = [name for name, nothing in _TALK.items() if getattr(first, name) == nothing]
    text = "\n\n".join(filter(None, (mine.text, theirs.text)))
    files = tuple(dict.fromkeys((*mine.files, *theirs.files)))
    return replace(first, text=text, files=files, **{name: getattr(second, name) for name in left_open})


def _carry(table: type[Row], row: Any, values: dict[str, str]) -> None:
    """Give a row to somebody else.

    The row itself goes and another like it comes: where its key follows from whose it is because
    it has to, else so that the index hears of both, whose it was and whose it is.
    """
    name = table._meta.table_name
    whole = {column: getattr(row, column) for column in table._meta.fields if column not in _STAMPS}
    after = whole | values
    drop(table, row.id)
    if row.id != _derived(name, whole):
        put(table, created=row.created, **after)
    elif table.get_or_none(table.id == _derived(name, after), table.gone.is_null()) is None:
        put_once(table, _derived(name, after), created=row.created, **after)


_STAMPS = frozenset({"id", "created", "updated", "device", "gone"})

_KEYS = {
    "custom_value": ("field", "client"),
    "meeting_client": ("meeting", "client"),
    "link": ("kind", "source", "target"),
    "asking": ("prompt", "client"),
}
"""Tables in which a key follows from these columns, always or for some rows."""


def _derived(name: str, whole: dict[str, Any]) -> str:
    return key_for(name, *(str(whole[column]) for column in _KEYS[name])) if name in _KEYS else ""


def _alive(table: type[Row], column: str, client_id: str) -> list[Any]:
    mine = table._meta.fields[column] == client_id
    return list(table.select().where(mine, table.gone.is_null()).order_by(table.created, table.id))
