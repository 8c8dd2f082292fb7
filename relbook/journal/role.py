"""What somebody is or was at an organisation, and who was there with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from relbook.journal.client import Client, Role, Who


@dataclass(frozen=True, slots=True)
class Organisation:
    """Where people work. `client_id` is the client that this organisation itself is, if it is one."""

    id: str
    name: str
    town: str = ""
    about: str = ""
    client_id: str = ""


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody's time at an organisation."""

    client: Client
    role: Role

    @property
    def who(self) -> Who:
        return Who(self.client.id, self.client.name, self.client.first)


def in_order(roles: Iterable[Role]) -> list[Role]:
    """The present first, the one begun last before the others; then the past, the latest first."""

    def rank(role: Role) -> tuple[bool, int, int, str]:
        begun = role.since.toordinal() if role.since else 0
        ended = role.until.toordinal() if role.until else 0
        return role.until is not None, -ended, -begun, role.id

    return sorted(roles, key=rank)


def present(roles: Iterable[Role]) -> Role | None:
    """The role they are known by today: of several, the one begun last."""
    first = next(iter(in_order(roles)), None)
    return first if first and first.until is None else None


def moved(roles: Sequence[Role], new: Role) -> tuple[Role, ...]:
    """The roles after somebody changed jobs: what still lasted ends where `new` begins.

    `new.since` is the day. A role that had not begun by then ends on the day it begins.
    """
    day = new.since
    assert day is not None, "a new job has a first day"
    ended = (
        replace(role, until=max(day, role.since or day)) if role.until is None else role for role in roles
    )
    return (new, *ended)


def now_and_then(stays: Iterable[Stay]) -> tuple[list[Stay], list[Stay]]:
    """Who is at an organisation now, and who was and is no longer; both A to Z, each once."""
    found: dict[str, list[Stay]] = {}
    for stay in stays:
        found.setdefault(stay.client.id, []).append(stay)
    here: list[Stay] = []
    gone: list[Stay] = []
    for mine in found.values():
        by_role = {stay.role.id: stay for stay in mine}
        first = by_role[in_order(stay.role for stay in mine)[0].id]
        (gone if first.role.until else here).append(first)

    def by_name(stay: Stay) -> tuple[str, str]:
        return stay.client.name.casefold(), stay.client.id

    return sorted(here, key=by_name), sorted(gone, key=by_name)
