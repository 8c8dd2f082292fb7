"""Reading and writing clients: who they are and how near they stand."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import ModelSelect

from relbook.errors import BlankTextError, MissingError
from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Being, Client, Closeness, State, Who, named
from relbook.journal.fold import fold
from relbook.store import answering, moves, organisations
from relbook.store.edit import change, drop, put, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import CircleRow, ClientRow, firsts, in_list, tuples
from relbook.store.moment import now
from relbook.store.noting import touch
from relbook.store.organisations import employers
from relbook.store.worded import asked

FIELDS = frozenset(
    {"name", "called", "alias", "pronouns", "being", "state", "circle", "rhythm_days", "closeness"}
    | {"town", "zone", "since", "about", "away_until", "snoozed_until"}
)
"""What `amend` can change about a client."""


def everyone(*, archived: bool = False) -> list[Client]:
    """All clients on the list, or all that were taken off it, A to Z as folded."""
    where = ClientRow.archived.is_null(not archived)
    found = _values(_on_file().where(where))
    return sorted(found, key=lambda client: (fold(client.name), client.id))


def towns() -> list[str]:
    """Where those on the list live, each town once, as far as that is written down."""
    here = ClientRow.gone.is_null() & ClientRow.archived.is_null() & (ClientRow.town != "")
    return firsts(ClientRow.select(ClientRow.town).where(here).distinct())


def get(client_id: str) -> Client:
    """The client under this key, archived or not.

    Raises:
        MissingError: There is none, or it was deleted.
    """
    found = some([client_id])
    if not found:
        raise MissingError(client_id)
    return found[client_id]


def some(client_ids: Iterable[str]) -> dict[str, Client]:
    """The clients under these keys."""
    return {client.id: client for client in _clients(_some(json.dumps(list(client_ids))))}


@asked
def _some(listed: str) -> Any:
    return _on_file().select(*_COLUMNS).where(in_list(ClientRow.id, listed))


def of_the_sample() -> list[str]:
    """The keys of the made-up clients that are still on file."""
    rows = ClientRow.select(ClientRow.id).where(ClientRow.sample, ClientRow.gone.is_null())
    return firsts(rows)


def names() -> list[Who]:
    """Every client as briefly as possible, for matching names in text."""
    rows = ClientRow.select(ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.being)
    found = []
    for key, name, called, being in tuples(rows.where(ClientRow.gone.is_null())):
        client = Client(key, name, called, being=Being(being))
        found.append(Who(key, name, client.first))
    return found


def find(name: str) -> Client:
    """The one client who answers to `name`, by the rules of `answering.key_of`.

    Raises:
        NobodyError: No client does.
        AmbiguousNameError: Several do; none is guessed.
    """
    return get(answering.key_of(name))


def alike(name: str) -> list[Client]:
    """Clients whose folded name is the same, for a warning while a new one is typed."""
    wanted = fold(name.strip())
    return [client for client in _values(_on_file()) if wanted and fold(client.name) == wanted]


def circle_rules() -> dict[Circle, CircleRule]:
    """The circles as this journal has them."""
    rules = dict(RULES)
    for name, capacity, rhythm_days in _circles():
        circle = Circle(name)
        rules[circle] = CircleRule(circle, capacity, rhythm_days)
    return rules


@asked
def _circles() -> Any:
    query = CircleRow.select(CircleRow.circle, CircleRow.capacity, CircleRow.rhythm_days)
    return query.where(CircleRow.gone.is_null())


@write
def add(name: str, *, company: str = "", role: str = "", **details: Any) -> str:
    """Put a client on file. Only the name is needed; `details` are any of `FIELDS`.

    Raises:
        BlankTextError: The name is blank.
    """
    key = put(ClientRow, name=_clean(name), **_plain(details))
    if company or role:
        organisations.name_role(key, company, role)
    return key


@write
def amend(client_id: str, *, on: date | None = None, **details: Any) -> str:
    """Change what is known about a client: any of `FIELDS`, and `company` and `role`.

    A move to another state, circle or closeness goes into their history, on the day `on`.
    """
    company, role = details.pop("company", None), details.pop("role", None)
    if "name" in details:
        details["name"] = _clean(details["name"])
    moves.note_moves(client_id, details, on)
    change(ClientRow, client_id, **_plain(details))
    if company is not None or role is not None:
        organisations.name_role(client_id, company, role)
    touch(client_id)
    return client_id


@write
def place_in(client_id: str, circle: Circle | None) -> str:
    """Move a client to a circle, or out of all of them."""
    moves.note_moves(client_id, {"circle": circle})
    change(ClientRow, client_id, circle=circle.value if circle else None)
    return client_id


@write
def archive(client_id: str) -> str:
    """Take a client off the list. Every note stays and can be found."""
    change(ClientRow, client_id, archived=now())
    return client_id


@write
def bring_back(client_id: str) -> str:
    """Put an archived client on the list again."""
    change(ClientRow, client_id, archived=None)
    return client_id


@write
def remove(client_id: str) -> str:
    """Move a client to the bin. The entries stay where others are on them too."""
    drop(ClientRow, client_id)
    return client_id


@write
def set_circle_rule(rule: CircleRule) -> str:
    """Give a circle another capacity or rhythm in this journal."""
    key = key_for("circle", rule.circle)
    return put_once(
        CircleRow, key, circle=rule.circle.value, capacity=rule.capacity, rhythm_days=rule.rhythm_days
    )


def _on_file() -> "ModelSelect[Any]":
    return ClientRow.select().where(ClientRow.gone.is_null())


def _values(query: "ModelSelect[Any]") -> list[Client]:
    return _clients(tuples(query.select(*_COLUMNS)))


def _clients(rows: list[tuple[Any, ...]]) -> list[Client]:
    firms = employers([row[0] for row in rows])
    return [_value(*row, *firms.get(row[0], ("", ""))) for row in rows]


_COLUMNS = (
    *(ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.pronouns),
    *(ClientRow.being, ClientRow.state, ClientRow.circle, ClientRow.rhythm_days, ClientRow.closeness),
    *(ClientRow.town, ClientRow.zone, ClientRow.since, ClientRow.about, ClientRow.away_until),
    *(ClientRow.snoozed_until, ClientRow.archived),
)


def _value(*row: Any) -> Client:
    key, name, called, alias, pronouns, being, state, circle, rhythm, closeness, *rest = row
    town, zone, since, about, away_until, snoozed_until, archived, company, role = rest
    return Client(
        id=key,
        name=name,
        called=called,
        alias=alias,
        pronouns=pronouns,
        being=Being(being),
        state=State(state),
        circle=Circle(circle) if circle else None,
        company=company,
        role=role,
        rhythm_days=rhythm,
        closeness=Closeness(closeness),
        town=town,
        zone=zone,
        since=since,
        about=about,
        away_until=away_until,
        snoozed_until=snoozed_until,
        archived=archived is not None,
    )


def _clean(name: str) -> str:
    cleaned = named(name)
    if not cleaned:
        raise BlankTextError
    return cleaned


def _plain(details: dict[str, Any]) -> dict[str, Any]:
    """Enums to their text; `alias` to the name its column has here."""
    unknown = set(details) - FIELDS - {"sample", "id", "created"}
    assert not unknown, f"no such fields: {sorted(unknown)}"
    plain = {name: getattr(value, "value", value) for name, value in details.items()}
    if "called" in plain:
        plain["called"] = named(plain["called"])
    if "alias" in plain:
        plain["pseudonym"] = plain.pop("alias")
    return plain
