"""Where people work and worked: roles with their days, and the houses they are roles in."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from peewee import JOIN, ModelSelect, fn

from relbook.errors import MissingError
from relbook.journal.client import Being, Role
from relbook.journal.fold import fold
from relbook.journal.grouping import by_key
from relbook.journal.house import Organisation
from relbook.journal.role import in_order, moved, present
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ClientRow, OrganisationRow, RoleRow, in_list, tuples
from relbook.store.noting import touch
from relbook.store.worded import asked


def roles(client_id: str) -> list[Role]:
    """What a client is and was, the present first."""
    return roles_of_clients([client_id])[client_id]


def roles_of_clients(client_ids: Iterable[str]) -> dict[str, list[Role]]:
    """The same for several clients: one query, however many."""
    found = in_order(_role(*row) for row in _of_clients(json.dumps(list(client_ids))))
    return by_key((role.client_id, role) for role in found)


def roles_at(organisation_id: str) -> list[Role]:
    """What everybody is and was at an organisation; who was deleted is left out."""
    there = ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null())
    query = _on_file().where(RoleRow.organisation == organisation_id, RoleRow.client.in_(there))
    return in_order(_role(*row) for row in tuples(query))


def employers(client_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Today's company and role of each client; of several, those begun last."""
    rows = _employers(json.dumps(list(client_ids)))
    return {client: (firm or "", title) for client, firm, title in rows}


@asked
def _employers(listed: str) -> Any:
    query = RoleRow.select(RoleRow.client, OrganisationRow.name, RoleRow.title)
    query = query.join(OrganisationRow, JOIN.LEFT_OUTER, on=RoleRow.organisation == OrganisationRow.id)
    query = query.where(in_list(RoleRow.client, listed), RoleRow.gone.is_null(), RoleRow.until.is_null())
    return query.order_by(RoleRow.since, RoleRow.id.desc())  # the last one wins; no day counts as always


def everyone() -> list[Organisation]:
    """Every organisation where somebody on file is or was, A to Z."""
    there = ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null())
    used = RoleRow.select(RoleRow.organisation).where(RoleRow.gone.is_null(), RoleRow.client.in_(there))
    rows = OrganisationRow.select().where(OrganisationRow.id.in_(used), OrganisationRow.gone.is_null())
    found = [Organisation(row.id, row.name, row.client or "") for row in rows]
    return sorted(found, key=lambda one: (fold(one.name), one.id))


def get(organisation_id: str) -> Organisation:
    """The organisation under this key, with the client that it is itself.

    Raises:
        MissingError: There is none.
    """
    row = OrganisationRow.get_or_none(OrganisationRow.id == organisation_id, OrganisationRow.gone.is_null())
    if row is None:
        raise MissingError(organisation_id)
    own = row.client or _client_named(row.name)
    return Organisation(row.id, row.name, own)


def named(name: str) -> str:
    """The key of the organisation of this name, however it is spelt; empty when there is none."""
    folded = fold(" ".join(name.split()))
    same = OrganisationRow.select(OrganisationRow.id, OrganisationRow.name)
    same = same.where(OrganisationRow.gone.is_null(), fn.length(OrganisationRow.name) < 4 * len(name) + 4)
    return next((str(key) for key, known in tuples(same) if fold(known) == folded), "")


@write
def keep_roles(client_id: str, wanted: Sequence[Role]) -> str:
    """Make a client's roles these: an empty key is new, one that is missing goes."""
    known = {role.id: role for role in roles(client_id)}
    for gone in known.keys() - {role.id for role in wanted}:
        drop(RoleRow, gone)
    for role in reversed(wanted):  # the first one is the newest
        if role == known.get(role.id):
            continue
        firm = organisation(role.organisation) if role.organisation.strip() else None
        values = {"title": role.title.strip(), "since": role.since, "until": role.until}
        if role.id in known:
            change(RoleRow, role.id, organisation=firm, **values)
        else:
            put(RoleRow, client=client_id, organisation=firm, **values)
    touch(client_id)
    return client_id


@write
def move_to(client_id: str, company: str, role: str, day: date) -> str:
    """A new job: what lasted ends, another role begins, and the timeline stays."""
    new = Role("", client_id, " ".join(company.split()), role.strip(), day)
    return keep_roles(client_id, moved(roles(client_id), new)).row_id


@write
def name_role(client_id: str, company: str | None, title: str | None) -> str:
    """Put today's company or role right, without making it another job; blank both, and it goes."""
    known = roles(client_id)
    now = present(known) or Role("", client_id, "", "")
    firm = now.organisation if company is None else " ".join(company.split())
    what = now.title if title is None else title.strip()
    rest = [role for role in known if role.id != now.id]
    named_so = [Role(now.id, client_id, firm, what, now.since)] if firm or what else []
    return keep_roles(client_id, (*named_so, *rest)).row_id


def organisation(name: str) -> str:
    """The key of the organisation of this name, which is put on file when it is new."""
    return named(name) or put(OrganisationRow, name=" ".join(name.split()))


@asked
def _of_clients(listed: str) -> Any:
    return _on_file().where(in_list(RoleRow.client, listed))


def _on_file() -> "ModelSelect[Any]":
    columns = (RoleRow.id, RoleRow.client, OrganisationRow.name, RoleRow.title, RoleRow.since, RoleRow.until)
    query = RoleRow.select(*columns).where(RoleRow.gone.is_null())
    return query.join(OrganisationRow, JOIN.LEFT_OUTER, on=RoleRow.organisation == OrganisationRow.id)


def _role(key: str, client: str, firm: str | None, *rest: Any) -> Role:
    return Role(key, client, firm or "", *rest)


def _client_named(name: str) -> str:
    """The client that is this organisation, by its name."""
    rows = ClientRow.select(ClientRow.id, ClientRow.name)
    rows = rows.where(ClientRow.being == Being.ORGANISATION, ClientRow.gone.is_null())
    return next((str(key) for key, known in tuples(rows) if fold(known) == fold(name)), "")
