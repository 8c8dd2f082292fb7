"""What somebody is and was, in order, and what becomes of it when they change jobs."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from relbook.journal.client import Role


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
