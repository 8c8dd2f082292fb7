"""What the sieve of the client list asks beyond a row: who may be a double, who carries a tag."""

from collections import defaultdict
from collections.abc import Iterable

from relbook.journal.doubles import Double, Face, doubles, face
from relbook.journal.fold import fold
from relbook.store.keys import key_for
from relbook.store.models import (
    ClientRow,
    ContactPointRow,
    EntryClientRow,
    EntryTagRow,
    firsts,
    tuples,
)


def reached() -> frozenset[str]:
    """The keys of clients with some way to reach them."""
    query = ContactPointRow.select(ContactPointRow.client).where(ContactPointRow.gone.is_null())
    return frozenset(firsts(query.distinct()))


def tagged(names: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each folded tag, the keys of clients on whose entries it stands.

    It takes time with how often the tags were used: 30 ms for one on ten thousand entries. The
    window asks in the background.
    """
    found = {}
    for folded in {fold(name) for name in names}:
        query = EntryClientRow.select(EntryClientRow.client)
        query = query.join(EntryTagRow, on=EntryTagRow.entry == EntryClientRow.entry)
        query = query.where(EntryTagRow.tag == key_for("tag", folded), EntryTagRow.gone.is_null())
        query = query.where(EntryClientRow.place.is_null(is_null=False))
        found[folded] = frozenset(firsts(query.distinct()))
    return found


def towns() -> list[str]:
    """Every town of a client on the list, A to Z; spelt as it first comes."""
    query = ClientRow.select(ClientRow.town).where(ClientRow.gone.is_null(), ClientRow.town != "")
    known: dict[str, str] = {}
    for town in firsts(query.distinct()):
        known.setdefault(fold(town), town)
    return [known[folded] for folded in sorted(known)]


def faces() -> list[Face]:
    """Everybody on file, on the list or off it, as they are compared: two queries."""
    points: dict[tuple[str, str], list[str]] = defaultdict(list)
    rows = ContactPointRow.select(ContactPointRow.client, ContactPointRow.kind, ContactPointRow.value)
    for client, kind, value in tuples(rows.where(ContactPointRow.gone.is_null())):
        points[client, kind].append(value)
    on_file = tuples(ClientRow.select(ClientRow.id, ClientRow.name).where(ClientRow.gone.is_null()))
    return [face(key, name, points[key, "mail"], points[key, "phone"]) for key, name in on_file]


def alike(
    name: str, *, mails: Iterable[str] = (), phones: Iterable[str] = (), without: str = ""
) -> list[Double]:
    """Who on file may be the one of this name, with these addresses; never the client `without`."""
    return doubles(face(without, name, mails, phones), faces())
