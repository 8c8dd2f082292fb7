"""A signal: a named rule over a snapshot that says what it saw, or nothing."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Value

ENTRY = "entry"
"""The slot that names the entry a signal is about; it is not for words."""


class Act(StrEnum):
    """What could be done about it; the interface has the words and the way there."""

    THANK = "thank"
    OPEN = "open"
    ASK = "ask"
    REFLECT = "reflect"
    MEET = "meet"


@frozen
class Reason:
    """Why a signal fired: the rule by its name, and the numbers and days it went by.

    `entry_id` is the entry it is about, where it is about one.
    """

    signal: str
    act: Act
    slots: Mapping[str, Value]
    entry_id: str = ""


@frozen
class Signal:
    """A pure rule by name.

    `principle` is the article's advice it follows. `closeness`: it wants people nearer, and rests
    in the Professional circle and where the writer wants a cooler tie (P02, P41).
    """

    name: str
    test: Callable[[Snapshot], Found | None]
    act: Act
    principle: str
    closeness: bool

    def fires(self, now: Snapshot) -> Reason | None:
        """What the snapshot says, or None."""
        found = self.test(now)
        if found is None:
            return None
        slots = dict(found.slots)
        entry_id = slots.pop(ENTRY, "")
        return Reason(self.name, self.act, slots, str(entry_id))


def signal(
    act: Act, principle: str, *, closeness: bool = False
) -> Callable[[Callable[[Snapshot], Found | None]], Signal]:
    """Make a function a signal under its own name."""

    def named(test: Callable[[Snapshot], Found | None]) -> Signal:
        return Signal(test.__name__, test, act, principle, closeness)

    return named
