"""Two clients who are one: field by field, what each page says and what is kept."""

from collections.abc import Mapping
from enum import StrEnum

from relbook.journal.client import Client
from relbook.journal.frozen import frozen

FIELDS = (
    *("name", "called", "alias", "pronouns", "being", "state", "circle", "rhythm_days", "closeness"),
    *("town", "zone", "since", "about", "away_until", "snoozed_until"),
)
"""What a page says about a client, in the order in which it is asked."""

JOINED = frozenset({"about"})
"""Fields of the writer's own prose: what both say is kept, one below the other."""


class Pick(StrEnum):
    """Which of the two is kept."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@frozen
class Difference:
    """A field in which two pages differ. `custom` is the key of a field of the writer's own, else empty."""

    name: str
    left: object
    right: object
    pick: Pick
    custom: str = ""

    @property
    def both(self) -> bool:
        """Whether both can be kept."""
        return self.name in JOINED and bool(self.left) and bool(self.right)

    def kept(self, pick: Pick) -> object:
        """What is kept when `pick` is picked."""
        if pick is Pick.BOTH:
            return f"{self.left}\n\n{self.right}"
        return self.left if pick is Pick.LEFT else self.right


@frozen
class Comparison:
    """Two clients side by side.

    `counts` says how much of each sort lies with the right one and moves; `heavier` is the side
    with more entries, whose page stays so that less has to move.
    """

    left: Client
    right: Client
    differences: tuple[Difference, ...]
    counts: Mapping[str, int]
    heavier: Pick = Pick.LEFT


def differences(left: Client, right: Client, newer: Pick) -> tuple[Difference, ...]:
    """Where two pages differ, each with what would be kept if nobody chose.

    What is filled in wins over what is not, then the page that was written in last (`newer`). The
    earlier day wins for since when they are with you, and prose of both is kept whole.
    """
    found = []
    for name in FIELDS:
        one, other = getattr(left, name), getattr(right, name)
        if (one or None) != (other or None):
            found.append(Difference(name, one, other, default_pick(name, one, other, newer)))
    return tuple(found)


def default_pick(name: str, left: object, right: object, newer: Pick) -> Pick:
    """Which side is kept if nobody chose."""
    if not left or not right:
        return Pick.LEFT if left else Pick.RIGHT
    if name in JOINED:
        return Pick.BOTH
    if name == "since":
        return Pick.LEFT if str(left) <= str(right) else Pick.RIGHT
    return newer
