"""Who lives or works in a town, and promising or planning to see them there in one write."""

from collections.abc import Mapping, Sequence
from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.trip import Local, in_order, town_key
from relbook.journal.trip import towns as each_once
from relbook.store import clients, day, meetings, promises, roster
from relbook.store.edit import write
from relbook.store.models import ClientRow, OrganisationRow, RoleRow, tuples


def towns() -> list[str]:
    """Every town where somebody on the list lives or works, A to Z and each once."""
    return each_once((*clients.towns(), *(town for _, _, town in works_now())))


def people_in(town: str, today: date) -> list[Local]:
    """Who on the list lives there, or works there now, longest silent first.

    However many clients there are it takes half a dozen queries, and one seek for each who is found.
    """
    wanted = town_key(town)
    if not wanted:
        return []
    homes = tuples(ClientRow.select(ClientRow.id, ClientRow.town).where(_listed(), ClientRow.town != ""))
    living = {key for key, home in homes if town_key(home) == wanted}
    houses = {key: house for key, house, place in works_now() if town_key(place) == wanted}
    found = living | houses.keys()
    if not found:
        return []
    people, plans = clients.some(found), meetings.next_of_all(today)
    talks = roster.last_contacts(today)
    return in_order(
        Local(
            client,
            client.id in living,
            houses.get(client.id, ""),
            talks.get(client.id),
            day.newest_of(client.id, (Kind.IN_PERSON,), today) is not None,
            plans.get(client.id),
        )
        for client in people.values()
    )


@write
def promise(words: Mapping[str, str], *, made: date, due: date | None) -> str:
    """Promise each of these clients, by key, what the words say: softly, by the first day there."""
    for client_id, text in words.items():
        promises.add(client_id, text, mine=True, made=made, due=due, firm=False)
    return next(iter(words))


@write
def plan(client_ids: Sequence[str], first: date, town: str) -> str:
    """Plan to see each of these clients in a town, one by one, on a day whose hour is not set yet."""
    for client_id in client_ids:
        meetings.plan([client_id], first, kind=Kind.IN_PERSON, where=town)
    return client_ids[0]


def _listed() -> object:
    return ClientRow.gone.is_null() & ClientRow.archived.is_null()


def works_now() -> list[tuple[str, str, str]]:
    """Clients on the list, with each organisation they are at now and its town."""
    query = RoleRow.select(RoleRow.client, OrganisationRow.name, OrganisationRow.town)
    query = query.join(OrganisationRow, on=RoleRow.organisation == OrganisationRow.id)
    query = query.join(ClientRow, on=RoleRow.client == ClientRow.id).where(_listed())
    query = query.where(RoleRow.gone.is_null(), RoleRow.until.is_null(), OrganisationRow.gone.is_null())
    found: list[tuple[str, str, str]] = tuples(query.where(OrganisationRow.town != ""))
    return found
