"""An organisation, and who is and was there."""

from collections.abc import Iterable

from relbook.journal.client import Client, Role
from relbook.journal.frozen import frozen
from relbook.journal.page import Page
from relbook.journal.role import in_order


@frozen
class Organisation:
    """Where people work. `client_id` is the client that this organisation itself is, if it is one."""

    id: str
    name: str
    client_id: str = ""


@frozen
class Stay:
    """Somebody's time at an organisation."""

    client: Client
    role: Role


@frozen
class House:
    """An organisation as its page shows it: `here` now, `gone` since, and the newest entries with both."""

    organisation: Organisation
    here: tuple[Stay, ...] = ()
    gone: tuple[Stay, ...] = ()
    together: tuple[Page, ...] = ()


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
