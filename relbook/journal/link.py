"""Who brought whom: ties between clients, told from either end."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from relbook.journal.client import Who
from relbook.journal.frozen import frozen

THANKS_WITHIN = 3
"""Within how many days whoever brought somebody should be thanked (P44)."""

PATHS = 12
"""At most so many lines in a tree: beyond, nobody reads it."""


class LinkKind(StrEnum):
    """What ties two clients: the source introduced or referred the target, or they work together."""

    INTRODUCED = "introduced"
    REFERRED = "referred"
    WORKS_WITH = "works with"

    @property
    def mutual(self) -> bool:
        """Whether it says the same from both ends."""
        return self is LinkKind.WORKS_WITH


@frozen
class Link:
    """A tie from `source` to `target`."""

    id: str
    kind: LinkKind
    source: Who
    target: Who

    def other(self, client_id: str) -> Who:
        """Who is at the other end."""
        return self.target if self.source.id == client_id else self.source


def paths(links: Iterable[Link], client_id: str) -> list[tuple[Who, ...]]:
    """The lines of a small tree through one client: who brought them, and whom they brought since.

    Each begins at the earliest introducer and ends with somebody who brought nobody. Somebody is
    never twice on a line, so a ring of introductions ends where it would begin again.
    """
    brought: dict[str, list[Who]] = {}
    by: dict[str, list[Who]] = {}
    for link in links:
        if not link.kind.mutual and link.source.id != link.target.id:
            brought.setdefault(link.source.id, []).append(link.target)
            by.setdefault(link.target.id, []).append(link.source)
    me = next((who for row in (*brought.values(), *by.values()) for who in row if who.id == client_id), None)
    if me is None:
        return []
    up = _upwards(me, by)
    lines = list(_downwards((*up, me), brought))
    return [line for line in lines if len(line) > 1]


def _upwards(me: Who, by: dict[str, list[Who]]) -> tuple[Who, ...]:
    above: list[Who] = []
    seen = {me.id}
    here = me
    while nearest := next((who for who in by.get(here.id, ()) if who.id not in seen), None):
        above.insert(0, nearest)
        seen.add(nearest.id)
        here = nearest
    return tuple(above)


def _downwards(line: tuple[Who, ...], brought: dict[str, list[Who]]) -> Iterator[tuple[Who, ...]]:
    """Every line on from here, depth first and at most `PATHS`; no call inside a call, however deep."""
    waiting, told = [line], 0
    while waiting and told < PATHS:
        here = waiting.pop()
        seen = {who.id for who in here}
        after = [who for who in brought.get(here[-1].id, ()) if who.id not in seen]
        if not after:
            told += 1
            yield here
        waiting += [(*here, who) for who in reversed(after)]
