"""A signal: a named rule over a snapshot that says what it saw, or nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Found, Value


class Act(StrEnum):
    """What could be done about it; the interface has the words and the way there."""

    THANK = "thank"
    CONFLICT = "conflict"
    ASK = "ask"
    REFLECT = "reflect"
    TELL = "tell"
    MEET = "meet"
    WRITE = "write"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a signal fired: the rule by its name, and the numbers and days it went by."""

    signal: str
    act: Act
    slots: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
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
        return Reason(self.name, self.act, found.slots) if found else None


def signal(
    act: Act, principle: str, *, closeness: bool = False
) -> Callable[[Callable[[Snapshot], Found | None]], Signal]:
    """Make a function a signal under its own name."""

    def named(test: Callable[[Snapshot], Found | None]) -> Signal:
        return Signal(test.__name__, test, act, principle, closeness)

    return named
