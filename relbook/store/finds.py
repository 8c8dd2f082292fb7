"""What a search shows: for each hit its client, a title and an excerpt with the words marked.

All of it is made ready here, off the window's thread, so that the list only paints.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from operator import itemgetter
from typing import Any

from peewee import DatabaseError, InterfaceError

from relbook.errors import StoreUnavailableError
from relbook.journal.client import Being, Client
from relbook.journal.entry import Entry
from relbook.journal.excerpt import spoken
from relbook.journal.find import Find, Finds
from relbook.journal.fleeting import fleeting
from relbook.journal.grouping import by_key
from relbook.journal.highlighter import marks, snippet, times
from relbook.journal.promise import Outcome, Promise
from relbook.journal.selection import Selection
from relbook.store import clients, entries, search
from relbook.store.models import database
from relbook.store.search import Breadth, Found, Hit
from relbook.store.seating import day_at
from relbook.store.troubles import trouble_of

PAGE = 16
"""How many hits are made ready at a time: the rows of a large window; whoever scrolls asks for more.

With 24 a key takes 0.3 ms more at a million entries, a tenth of all it takes.
"""

ROUNDS, ENOUGH = 6, 10
"""How often further hits are read for one page, and how many rows are enough: a screen."""

EXCERPT = 220
"""How much of a note is shown, in characters: two lines where the list is widest."""


def look_up(
    selection: Selection,
    *,
    before: int | None = None,
    best: bool = False,
    skip: int = 0,
    known: Finds | None = None,
) -> Finds:
    """Search, and make ready what the list shows.

    Where most hits are lines of entries that are found themselves, some further hits are read, so
    that a page is never all but empty. `known` is the answer to go on from when newest come first:
    as far as its places reach the index is not asked again.

    Raises:
        StoreUnavailableError: The journal cannot be read just now.
    """
    try:
        found, read = _known(known, best=best), known.seen if known else 0
        if found is None:
            found, read = search.search(selection, before=before, best=best, limit=PAGE, skip=skip), 0
        rows, hits, walked = list[Find](), found.hits, read > 0 or before is None
        for _ in range(ROUNDS):
            read += len(hits) if best else min(PAGE, len(found.places) - read)
            rows += _without_doubles(_rows(hits, selection.words), selection, found)
            more = _goes_on(found, hits, read, best=best, skip=skip)
            if not more or len(rows) >= ENOUGH or (not best and read >= len(found.places)):
                break
            hits = _further(selection, found, read, best=best, skip=skip)
        wide = Breadth(found.count)
        if before is None and 0 < found.count < search.COUNT_CAP:
            wide = search.breadth(found.places)
    except (DatabaseError, InterfaceError) as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    last = found.places[read - 1] if read and not best else 0
    places = found.places if walked and not best else ()  # behind a place to go on from others are missing
    return Finds(tuple(rows), wide.count, wide.people, wide.only_entries, more, last, skip + read, places)


def _known(known: Finds | None, *, best: bool) -> Found | None:
    """What comes next of an answer without asking the index; None where its walk went no further."""
    if known is None or best or known.seen >= len(known.places):
        return None
    places = known.places
    low = places[-1] if len(places) >= search.COUNT_CAP else 0
    return Found(search.hits_at(places[known.seen : known.seen + PAGE]), known.count, places, low, search.END)


def _goes_on(found: Found, hits: Sequence[Hit], read: int, *, best: bool, skip: int) -> bool:
    """Whether there are hits beyond those that were read."""
    if best:
        return len(hits) == PAGE and skip + read < search.POOL
    return read < len(found.places) or len(found.places) >= search.COUNT_CAP


def _further(selection: Selection, found: Found, read: int, *, best: bool, skip: int) -> tuple[Hit, ...]:
    """The hits after as many as were read."""
    if best:
        return search.search(selection, best=True, limit=PAGE, skip=skip + read).hits
    return search.hits_at(found.places[read : read + PAGE])


def looked_through(selection: Selection) -> int:
    """How many entries a selection searches, whatever its words."""
    try:
        return entries.count(selection)
    except (DatabaseError, InterfaceError) as error:
        raise StoreUnavailableError(trouble_of(error)) from error


def _without_doubles(rows: list[Find], selection: Selection, found: Found) -> list[Find]:
    """The rows without the lines of entries that are found themselves."""
    lines = {find.entry_id for find in rows if find.sort in search.LINES and find.entry_id}
    shown = search.also_found(lines, selection, found) if lines else set()
    return [find for find in rows if find.sort not in search.LINES or find.entry_id not in shown]


def _rows(hits: Sequence[Hit], words: str) -> list[Find]:
    """The hits in their order; what belongs to a client in the bin is left out."""
    found: dict[str, Find] = {}
    for sort, some in by_key((hit.kind, hit) for hit in hits).items():
        found.update({find.id: find for find in _MAKERS[sort](some, words)})
    return [found[hit.key] for hit in hits if hit.key in found]


def _entries(hits: Sequence[Hit], words: str) -> list[Find]:
    texts, who = _texts([hit.key for hit in hits]), _who([hit.key for hit in hits])
    found = []
    for hit in hits:
        entry, ties = texts.get(hit.key), who[hit.key]
        if entry is None:
            continue
        title, said = _said(entry.text)
        excerpt, spans = snippet(said, words, EXCERPT)
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
                times(entry.text, words),
                ties[0] if ties else None,
                max(0, len(ties) - 1),
                entry.id,
            )
        )
    return found


@fleeting(256)  # while one types, the same newest notes are found again at every key
def _said(text: str) -> tuple[str, str]:
    """The heading of an entry, and the rest of it as one would read it out."""
    entry = Entry("", "", date.min, text)
    return entry.heading, spoken(entry.body)


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
    return _lines("fact", "client, entry, text, kind", hits, words)


def _questions(hits: Sequence[Hit], words: str) -> list[Find]:
    return _lines("question", "client, entry, text, ''", hits, words)


def _lines(sort: str, columns: str, hits: Sequence[Hit], words: str) -> list[Find]:
    """The finds of a table whose rows are a line: whose it is, of which entry, what it says, of what kind."""
    keys = [hit.key for hit in hits]
    rows = {
        key: rest
        for key, *rest in _among(f"SELECT id, {columns} FROM {sort} WHERE gone IS NULL AND id", keys)
    }
    whose = _people({client for client, *_ in rows.values()})
    texts = _texts({entry for _, entry, *_ in rows.values() if entry})
    found = []
    for hit in hits:
        client, entry, text, kind = rows.get(hit.key, ("", "", "", ""))
        if client in whose:
            spans = tuple(marks(text, words))
            find = Find(hit.key, sort, kind, day_at(hit.place), hit.place, text, spans)
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
    rows = _among("SELECT id, name, called, being FROM client WHERE gone IS NULL AND id", keys)
    return {key: Client(key, name, called, being=Being(being)) for key, name, called, being in rows}


def _promised(keys: Collection[str]) -> list[Promise]:
    columns = "id, client, text, mine, made, due, firm, outcome, settled, entry"
    rows = _among(f"SELECT {columns} FROM promise WHERE gone IS NULL AND id", keys)
    return [
        Promise(
            id=key,
            client_id=client,
            text=text,
            mine=bool(mine),
            made=date.fromisoformat(made),
            due=due and date.fromisoformat(due),
            firm=bool(firm),
            outcome=Outcome(outcome),
            settled=settled and date.fromisoformat(settled),
            entry_id=entry or "",
        )
        for key, client, text, mine, made, due, firm, outcome, settled, entry in rows
    ]


def _texts(keys: Collection[str]) -> dict[str, Entry]:
    rows = _among("SELECT id, kind, day, text FROM entry WHERE gone IS NULL AND id", keys)
    return {key: Entry(key, kind, date.fromisoformat(day), text) for key, kind, day, text in rows}


def _who(keys: Collection[str]) -> dict[str, list[Client]]:
    """Whom entries are about, the one each is chiefly about first."""
    pairs = _among("SELECT entry, client, created FROM entry_client WHERE gone IS NULL AND entry", keys)
    pairs.sort(key=itemgetter(2))
    whose = _people({client for _, client, _ in pairs})
    return by_key((entry, whose[client]) for entry, client, _ in pairs if client in whose)


def _among(sql: str, keys: Collection[str]) -> list[tuple[Any, ...]]:
    """The rows of a question about these keys: in bare SQL, for it is asked at every key that is typed."""
    marks = ",".join("?" * len(keys))
    rows: list[tuple[Any, ...]] = database().execute_sql(f"{sql} IN ({marks})", [*keys]).fetchall()
    return rows
