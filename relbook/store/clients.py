"""Reading and writing clients: who they are, where they work, how near they stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from peewee import JOIN, ModelSelect, fn

from relbook.errors import AmbiguousNameError, BlankTextError, MissingError, NobodyError
from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Being, Client, Closeness, ContactPoint, Role, State, Who
from relbook.journal.fold import fold
from relbook.journal.meeting import ImportantDate
from relbook.store import moves
from relbook.store.edit import change, drop, put, put_once, touch, write
from relbook.store.fields import now
from relbook.store.keys import key_for
from relbook.store.models import (
    CircleRow,
    ClientRow,
    ContactPointRow,
    ImportantDateRow,
    LinkRow,
    OrganisationRow,
    RoleRow,
    firsts,
    read,
    tuples,
)

BEGINNING = 3
"""How many letters of a name are enough to mean somebody: fewer is a slip of the finger."""

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


def get(client_id: str) -> Client:
    """The client under this key, archived or not.

    Raises:
        MissingError: There is none, or it was deleted.
    """
    found = _values(_on_file().where(ClientRow.id == client_id))
    if not found:
        raise MissingError(client_id)
    return found[0]


def some(client_ids: Iterable[str]) -> dict[str, Client]:
    """The clients under these keys."""
    return {client.id: client for client in _values(_on_file().where(ClientRow.id.in_(list(client_ids))))}


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
    """The one client who answers to `name`: the full name, the first name or the alias, folded.

    A full name wins over a first name, that over any other word of the name; a beginning of three
    letters or more counts when nothing else fits.

    Raises:
        NobodyError: No client does.
        AmbiguousNameError: Several do; none is guessed.
    """
    wanted = fold(name.strip())
    everybody = _values(_on_file())
    tests = (
        lambda client: fold(client.name) == wanted,
        lambda client: wanted in {fold(client.first), fold(client.alias) or None},
        lambda client: wanted in fold(client.name).split(),
        lambda client: len(wanted) >= BEGINNING and fold(client.name).startswith(wanted),
    )
    for test in tests:
        fitting = [client for client in everybody if test(client)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise AmbiguousNameError(name, sorted(_told_apart(client) for client in fitting))
    raise NobodyError(name)


def alike(name: str) -> list[Client]:
    """Clients whose folded name is the same, for a warning while a new one is typed."""
    wanted = fold(name.strip())
    return [client for client in _values(_on_file()) if wanted and fold(client.name) == wanted]


def points_of(client_id: str) -> list[ContactPoint]:
    """How to reach a client."""
    whose = ContactPointRow.client.alias("client_id")
    columns = (ContactPointRow.id, whose, ContactPointRow.kind, ContactPointRow.value, ContactPointRow.label)
    mine = (ContactPointRow.client == client_id) & ContactPointRow.gone.is_null()
    return read(ContactPointRow.select(*columns).where(mine).order_by(ContactPointRow.created), ContactPoint)


def roles(client_id: str) -> list[Role]:
    """What a client is and was, the present first."""
    query = RoleRow.select(RoleRow.id, OrganisationRow.name, RoleRow.title, RoleRow.since, RoleRow.until)
    query = query.join(OrganisationRow, JOIN.LEFT_OUTER, on=RoleRow.organisation == OrganisationRow.id)
    rows = tuples(query.where(RoleRow.client == client_id, RoleRow.gone.is_null()))
    found = [Role(key, client_id, firm or "", *rest) for key, firm, *rest in rows]
    return sorted(found, key=lambda role: (role.until is not None, role.until or date.max, role.id))


def important_dates(client_id: str | None = None) -> list[ImportantDate]:
    """The days that matter to one client, or to all."""
    query = ImportantDateRow.select().where(ImportantDateRow.gone.is_null())
    if client_id is not None:
        query = query.where(ImportantDateRow.client == client_id)
    return [
        ImportantDate(row.id, row.client, row.label, row.month, row.day, row.year, row.lead_days)
        for row in query
    ]


def introducer(client_id: str) -> Who | None:
    """Who brought this client, where it was noted."""
    query = LinkRow.select(LinkRow.source).where(
        LinkRow.target == client_id, LinkRow.kind == "introduced", LinkRow.gone.is_null()
    )
    found = list(some(firsts(query.limit(1))).values())
    return Who(found[0].id, found[0].name, found[0].first) if found else None


def circle_rules() -> dict[Circle, CircleRule]:
    """The circles as this journal has them."""
    rules = dict(RULES)
    for row in CircleRow.select().where(CircleRow.gone.is_null()):
        circle = Circle(row.circle)
        rules[circle] = CircleRule(circle, row.capacity, row.rhythm_days)
    return rules


@write
def add(name: str, *, company: str = "", role: str = "", **details: Any) -> str:
    """Put a client on file. Only the name is needed; `details` are any of `FIELDS`.

    Raises:
        BlankTextError: The name is blank.
    """
    key = put(ClientRow, name=_clean(name), **_plain(details))
    if company or role:
        _start_role(key, company, role, since=None)
    return key


@write
def amend(client_id: str, **details: Any) -> str:
    """Change what is known about a client: any of `FIELDS`, and `company` and `role`."""
    company, role = details.pop("company", None), details.pop("role", None)
    if "name" in details:
        details["name"] = _clean(details["name"])
    moves.note_moves(client_id, details)
    change(ClientRow, client_id, **_plain(details))
    if company is not None or role is not None:
        _rename_role(client_id, company, role)
    touch(client_id)
    return client_id


@write
def keep(client_id: str, details: Mapping[str, Any], points: Mapping[str, str]) -> str:
    """Put a client on file (an empty key) or change one, with the ways to reach them, as one write."""
    known = dict(details)
    if client_id:
        amend(client_id, **known)
    else:
        client_id = add(known.pop("name"), **known).row_id
    there = {point.kind: point for point in reversed(points_of(client_id))}
    for kind, value in points.items():
        before = there.get(kind)
        if before and before.value != value:
            drop(ContactPointRow, before.id)
        if value and (not before or before.value != value):
            put(ContactPointRow, client=client_id, kind=kind, value=value.strip())
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
def move_to(client_id: str, company: str, role: str, day: date) -> str:
    """A new job: the present role ends, another begins, the timeline stays."""
    for present in roles(client_id):
        if present.until is None:
            change(RoleRow, present.id, until=day)
    _start_role(client_id, company, role, since=day)
    return client_id


@write
def reach(client_id: str, kind: str, value: str, label: str = "") -> str:
    """Note a way to reach a client; a known one is not doubled."""
    for known in points_of(client_id):
        if known.kind == kind and fold(known.value) == fold(value):
            return known.id
    return put(ContactPointRow, client=client_id, kind=kind, value=value.strip(), label=label)


@write
def unreach(point_id: str) -> str:
    """Forget a way to reach a client."""
    drop(ContactPointRow, point_id)
    return point_id


@write
def mark_day(client_id: str, label: str, month: int, day: int, year: int | None = None) -> str:
    """Note a day of the year that matters to a client; a known one is not doubled."""
    for known in important_dates(client_id):
        if (known.label, known.month, known.day, known.year) == (label, month, day, year):
            return known.id
    return put(ImportantDateRow, client=client_id, label=label, month=month, day=day, year=year)


@write
def introduce(source_id: str, target_id: str) -> str:
    """Note that one client brought another."""
    touch(source_id, target_id)
    key = key_for("link", "introduced", source_id, target_id)
    return put_once(LinkRow, key, source=source_id, target=target_id, kind="introduced")


@write
def set_circle_rule(rule: CircleRule) -> str:
    """Give a circle another capacity or rhythm in this journal."""
    key = key_for("circle", rule.circle)
    return put_once(
        CircleRow, key, circle=rule.circle.value, capacity=rule.capacity, rhythm_days=rule.rhythm_days
    )


def employers(client_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Today's company and role of each client."""
    query = RoleRow.select(RoleRow.client, OrganisationRow.name, RoleRow.title)
    query = query.join(OrganisationRow, JOIN.LEFT_OUTER, on=RoleRow.organisation == OrganisationRow.id)
    query = query.where(RoleRow.client.in_(list(client_ids)), RoleRow.gone.is_null(), RoleRow.until.is_null())
    return {client: (firm or "", title) for client, firm, title in tuples(query)}


def _on_file() -> "ModelSelect[Any]":
    return ClientRow.select().where(ClientRow.gone.is_null())


def _values(query: "ModelSelect[Any]") -> list[Client]:
    rows = list(query)
    firms: dict[str, tuple[str, str]] = defaultdict(lambda: ("", ""))
    firms.update(employers([row.id for row in rows]))
    return [replace(_value(row), company=firms[row.id][0], role=firms[row.id][1]) for row in rows]


def _value(row: ClientRow) -> Client:
    return Client(
        id=row.id,
        name=row.name,
        called=row.called,
        alias=row.pseudonym,
        pronouns=row.pronouns,
        being=Being(row.being),
        state=State(row.state),
        circle=Circle(row.circle) if row.circle else None,
        rhythm_days=row.rhythm_days,
        closeness=Closeness(row.closeness),
        town=row.town,
        zone=row.zone,
        since=row.since,
        about=row.about,
        away_until=row.away_until,
        snoozed_until=row.snoozed_until,
        archived=row.archived is not None,
    )


def _told_apart(client: Client) -> str:
    return f"{client.name} ({client.company})" if client.company else client.name


def _clean(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise BlankTextError
    return cleaned


def _plain(details: dict[str, Any]) -> dict[str, Any]:
    """Enums to their text; `alias` to the name its column has here."""
    unknown = set(details) - FIELDS - {"sample", "id", "created"}
    assert not unknown, f"no such fields: {sorted(unknown)}"
    plain = {name: getattr(value, "value", value) for name, value in details.items()}
    if "alias" in plain:
        plain["pseudonym"] = plain.pop("alias")
    return plain


def organisation(name: str) -> str:
    """The key of the organisation of this name, which is put on file when it is new."""
    folded = fold(name)
    same = OrganisationRow.select(OrganisationRow.id, OrganisationRow.name)
    same = same.where(OrganisationRow.gone.is_null(), fn.length(OrganisationRow.name) < 4 * len(name) + 4)
    for key, known in tuples(same):
        if fold(known) == folded:
            return str(key)
    return put(OrganisationRow, name=" ".join(name.split()))


def _start_role(client_id: str, company: str, role: str, since: date | None) -> None:
    firm = organisation(company) if company.strip() else None
    put(RoleRow, client=client_id, organisation=firm, title=role.strip(), since=since)


def _rename_role(client_id: str, company: str | None, role: str | None) -> None:
    present = next((known for known in roles(client_id) if known.until is None), None)
    if present is None:
        if company or role:
            _start_role(client_id, company or "", role or "", since=None)
        return
    new_company = present.organisation if company is None else company
    new_role = present.title if role is None else role
    if not new_company and not new_role:
        drop(RoleRow, present.id)
        return
    firm = organisation(new_company) if new_company.strip() else None
    change(RoleRow, present.id, organisation=firm, title=new_role.strip())
