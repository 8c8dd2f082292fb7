"""What everybody in the book is known by, for whatever names nobody: a few queries for all of them."""

from collections import defaultdict
from typing import Any

from relbook.journal.called import Named
from relbook.journal.client import Being
from relbook.journal.pseudonyms import AS_PROPOSED, Pseudonyms, Ruling, Words, pseudonyms
from relbook.store.models import ClientRow, ContactPointRow, OrganisationRow, tuples


def everybody(words: Words | None = None, ruling: Ruling = AS_PROPOSED) -> Pseudonyms:
    """Other names for all clients and companies; those in the bin too, for texts still name them."""
    return pseudonyms(known(), words, ruling)


def known() -> tuple[Named, ...]:
    """All clients and companies, those in the bin too, with everything they are known by."""
    return (*_clients(), *_companies())


def _clients() -> list[Named]:
    points: dict[str, list[str]] = defaultdict(list)
    for client, value in tuples(ContactPointRow.select(ContactPointRow.client, ContactPointRow.value)):
        points[client].append(value)
    columns = (ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.being)
    rows: list[Any] = tuples(ClientRow.select(*columns))
    return [
        Named(key, name, called, alias, being == Being.ORGANISATION, tuple(points[key]))
        for key, name, called, alias, being in rows
    ]


def _companies() -> list[Named]:
    """Companies; one that is a client itself already has its name among those."""
    rows = OrganisationRow.select(OrganisationRow.id, OrganisationRow.name)
    rows = rows.where(OrganisationRow.client.is_null() | (OrganisationRow.client == ""))
    return [Named(key, name, company=True) for key, name in tuples(rows)]
