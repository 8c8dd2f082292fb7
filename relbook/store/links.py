"""Ties between clients, read from either end."""

from collections.abc import Iterable, Sequence
from typing import Any

from relbook.journal.client import Being, Client, Who
from relbook.journal.grouping import by_key
from relbook.journal.link import Link, LinkKind
from relbook.store.edit import drop, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import ClientRow, LinkRow, among, tuples
from relbook.store.noting import touch


def of_client(client_id: str) -> list[Link]:
    """The ties of one client, the earliest noted first; who was deleted is left out."""
    return _values((LinkRow.source == client_id) | (LinkRow.target == client_id))


def of_clients(client_ids: Iterable[str]) -> dict[str, list[Link]]:
    """The same for several clients: two queries, however many."""
    keys = set(client_ids)
    ties = _values(among(LinkRow.source, keys) | among(LinkRow.target, keys))
    return by_key((end, link) for link in ties for end in keys & {link.source.id, link.target.id})


def everyone() -> list[Link]:
    """Every tie there is, for a tree."""
    return _values(LinkRow.gone.is_null())


def introducer(client_id: str) -> Who | None:
    """Who brought this client, where it was noted."""
    brought = (LinkRow.target == client_id) & (LinkRow.kind == LinkKind.INTRODUCED.value)
    return next((link.source for link in _values(brought)), None)


@write
def introduce(source_id: str, target_id: str) -> str:
    """Note that one client brought another."""
    return tie(LinkKind.INTRODUCED, source_id, target_id).row_id


@write
def tie(kind: LinkKind, source_id: str, target_id: str) -> str:
    """Note a tie; one that says the same from both ends is kept once, whichever end it is told from."""
    if kind.mutual:
        source_id, target_id = sorted((source_id, target_id))
    touch(source_id, target_id)
    key = key_for("link", kind.value, source_id, target_id)
    return put_once(LinkRow, key, source=source_id, target=target_id, kind=kind.value)


@write
def untie(link_id: str) -> str:
    """Forget a tie; both ends stay."""
    ends = tuples(LinkRow.select(LinkRow.source, LinkRow.target).where(LinkRow.id == link_id))
    touch(*(end for pair in ends for end in pair))
    drop(LinkRow, link_id)
    return link_id


@write
def keep_links(client_id: str, wanted: Sequence[Link]) -> str:
    """Make the ties of a client these; an end with an empty key is the client's own."""
    known = {link.id for link in of_client(client_id)}
    kept = {link.id for link in wanted if link.id}
    for gone in known - kept:
        untie(gone)
    for link in wanted:
        ends = link.source.id or client_id, link.target.id or client_id
        if not link.id and ends[0] != ends[1]:
            tie(link.kind, *ends)
    touch(client_id)
    return client_id


def _values(where: Any) -> list[Link]:
    rows = LinkRow.select(LinkRow.id, LinkRow.kind, LinkRow.source, LinkRow.target)
    rows = rows.where(where, LinkRow.gone.is_null(), LinkRow.kind.in_([kind.value for kind in LinkKind]))
    found = tuples(rows.order_by(LinkRow.created, LinkRow.id))
    people = _people({end for _, _, source, target in found for end in (source, target)})
    return [
        Link(key, LinkKind(kind), people[source], people[target])
        for key, kind, source, target in found
        if source in people and target in people
    ]


def _people(keys: Iterable[str]) -> dict[str, Who]:
    rows = ClientRow.select(ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being)
    rows = rows.where(ClientRow.gone.is_null())
    rows = rows.where(among(ClientRow.id, keys))
    people = (Client(key, name, called, being=Being(being)) for key, name, called, being in tuples(rows))
    return {one.id: Who(one.id, one.name, one.first) for one in people}
