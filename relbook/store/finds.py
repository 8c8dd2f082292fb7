"""What a search shows: for each hit its client, a title and an excerpt with the words marked.

All of it is made ready here, off the window's thread, so that the list only paints.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

from peewee import DatabaseError, InterfaceError

from relbook.errors import StoreUnavailableError
from relbook.journal.client import Being, Client
from relbook.journal.entry import Entry
from relbook.journal.excerpt import spoken
from relbook.journal.find import Find, Finds
from relbook.journal.fold import marks, snippet
from relbook.journal.promise import Outcome, Promise
from relbook.journal.selection import Selection
from relbook.store import clients, entries, search
from relbook.store.edit import trouble_of
from relbook.store.index import day_at
from relbook.store.models import ClientRow, EntryClientRow, EntryRow, FactRow, PromiseRow, QuestionRow, Row
from relbook.store.search import Breadth, Hit

ROUNDS, ENOUGH = 3, 20
"""How often further hits are read for one page, and how many rows are enough for it."""

EXCERPT = 220
"""How much of a note is shown, in characters: two lines where the list is widest."""


def look_up(selection: Selection, *, before: int | None = None, best: bool = False, skip: int = 0) -> Finds:
    """Search, and make ready what the list shows.

    Where most hits are lines of entries that are found themselves, some further hits are read, so
    that a page is never all but empty.

    Raises:
        StoreUnavailableError: The journal cannot be read just now.
    """
    rows: list[Find] = []
    try:
        for _ in range(ROUNDS):
            found = search.search(selection, before=before, best=best, skip=skip)
            rows += _without_doubles(_rows(found.hits, selection.words), selection)
            skip += len(found.hits)
            before = found.hits[-1].place if found.hits and not best else None
            more = len(found.hits) == search.LIMIT and (not best or skip < search.POOL)
            if not more or len(rows) >= ENOUGH:
                break
        wide = Breadth(found.count)
        if 0 < found.count < search.COUNT_CAP:
            wide = search.breadth(selection)
    except (DatabaseError, InterfaceError) as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    return Finds(tuple(rows), wide.count, wide.people, wide.only_entries, more, before or 0, skip)


def looked_through(selection: Selection) -> int:
    """How many entries a selection searches, whatever its words."""
    try:
        return entries.count(selection)
    except (DatabaseError, InterfaceError) as error:
        raise StoreUnavailableError(trouble_of(error)) from error


def _without_doubles(rows: list[Find], selection: Selection) -> list[Find]:
    """The rows without the lines of entries that are found themselves."""
    lines = {find.entry_id for find in rows if find.sort in search.LINES and find.entry_id}
    shown = search.also_found(lines, selection) if lines else set()
    return [find for find in rows if find.sort not in search.LINES or find.entry_id not in shown]


def _rows(hits: Sequence[Hit], words: str) -> list[Find]:
    """The hits in their order; what belongs to a client in the bin is left out."""
    by_sort: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_sort[hit.kind].append(hit)
    found: dict[str, Find] = {}
    for sort, some in by_sort.items():
        found.update({find.id: find for find in _MAKERS[sort](some, words)})
    return [found[hit.key] for hit in hits if hit.key in found]


def _entries(hits: Sequence[Hit], words: str) -> list[Find]:
    texts, who = _texts([hit.key for hit in hits]), _who([hit.key for hit in hits])
    found = []
    for hit in hits:
        entry, ties = texts.get(hit.key), who[hit.key]
        if entry is None:
            continue
        title = entry.heading
        excerpt, spans = snippet(spoken(entry.body), words, EXCERPT)
        found.append(
            Find(
                entry.id,
                "entry",
                entry.kind,
                entry.day,
                hit.place,
                title,
                tuple(marks(title, words)),
                excerpt,
                tuple(spans),
                len(marks(entry.text, words)),
                ties[0] if ties else None,
                max(0, len(ties) - 1),
                entry.id,
            )
        )
    return found


def _promises(hits: Sequence[Hit], words: str) -> list[Find]:
    values = {value.id: value for value in _promised([hit.key for hit in hits])}
    whose = _people({value.client_id for value in values.values()})
    texts = _texts([value.entry_id for value in values.values() if value.entry_id])
    found = []
    for hit in hits:
        value = values.get(hit.key)
        if value is None or value.client_id not in whose:
            continue
        spans = tuple(marks(value.text, words))
        find = Find(value.id, "promise", "", day_at(hit.place), hit.place, value.text, spans)
        found.append(_of(find, whose[value.client_id], texts.get(value.entry_id), promise=value))
    return found


def _facts(hits: Sequence[Hit], words: str) -> list[Find]:
    return _lines("fact", FactRow, (FactRow.kind,), hits, words)


def _questions(hits: Sequence[Hit], words: str) -> list[Find]:
    return _lines("question", QuestionRow, (), hits, words)


def _lines(sort: str, table: type[Row], also: tuple[Any, ...], hits: Sequence[Hit], words: str) -> list[Find]:
    """The finds of a table whose rows are one line about one client."""
    keys = [hit.key for hit in hits]
    columns = (table.id, table.client, table.entry, table.text, *also)  # type: ignore[attr-defined]
    query: Any = table.select(*columns).where(table.id.in_(keys), table.gone.is_null()).tuples()
    rows = {key: rest for key, *rest in query}
    whose = _people({client for client, *_ in rows.values()})
    texts = _texts([entry for _, entry, *_ in rows.values() if entry])
    found = []
    for hit in hits:
        client, entry, text, *kind = rows.get(hit.key, ("", "", ""))
        if client in whose:
            spans = tuple(marks(text, words))
            find = Find(hit.key, sort, "".join(kind), day_at(hit.place), hit.place, text, spans)
            found.append(_of(find, whose[client], texts.get(entry)))
    return found


def _clients(hits: Sequence[Hit], words: str) -> list[Find]:
    whose = clients.some([hit.key for hit in hits])
    found = []
    for hit in hits:
        client = whose.get(hit.key)
        if client is not None:
            about = ". ".join(filter(None, (client.company, client.role, client.town, spoken(client.about))))
            excerpt, spans = snippet(about, words, EXCERPT)
            where = tuple(marks(client.name, words))
            find = Find(hit.key, "client", "", day_at(hit.place), hit.place, client.name, where)
            found.append(_of(find, client, None, excerpt=excerpt, marks=tuple(spans)))
    return found


_MAKERS: dict[str, Callable[[Sequence[Hit], str], list[Find]]] = {
    "entry": _entries,
    "promise": _promises,
    "fact": _facts,
    "question": _questions,
    "client": _clients,
}


def _of(find: Find, client: Client, entry: Entry | None, **more: Any) -> Find:
    """The find with whose it is and the entry it came from."""
    if entry:
        more |= {"entry_id": entry.id, "context": entry.heading}
    return replace(find, client=client, **more)


def _people(keys: Collection[str]) -> dict[str, Client]:
    """The clients under these keys, with no more than their names."""
    columns = (ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being)
    rows: Any = ClientRow.select(*columns).where(ClientRow.id.in_(list(keys)), ClientRow.gone.is_null())
    return {key: Client(key, name, called, being=Being(being)) for key, name, called, being in rows.tuples()}


def _promised(keys: Sequence[str]) -> list[Promise]:
    rows: Any = PromiseRow.select().where(PromiseRow.id.in_(list(keys)), PromiseRow.gone.is_null())
    return [
        Promise(
            id=row.id,
            client_id=row.client,
            text=row.text,
            mine=row.mine,
            made=row.made,
            due=row.due,
            firm=row.firm,
            outcome=Outcome(row.outcome),
            settled=row.settled,
            entry_id=row.entry or "",
        )
        for row in rows
    ]


def _texts(keys: Sequence[str]) -> dict[str, Entry]:
    columns = (EntryRow.id, EntryRow.kind, EntryRow.day, EntryRow.text)
    query = EntryRow.select(*columns).where(EntryRow.id.in_(list(keys)), EntryRow.gone.is_null())
    rows: Any = query.tuples()
    return {key: Entry(key, kind, day, text) for key, kind, day, text in rows}


def _who(keys: Sequence[str]) -> dict[str, list[Client]]:
    ties = EntryClientRow.select(EntryClientRow.entry, EntryClientRow.client)
    ties = ties.where(EntryClientRow.entry.in_(list(keys)), EntryClientRow.gone.is_null())
    pairs: Any = list(ties.order_by(EntryClientRow.created).tuples())
    whose = _people({client for _, client in pairs})
    found: dict[str, list[Client]] = defaultdict(list)
    for entry, client in pairs:
        if client in whose:
            found[entry].append(whose[client])
    return found
