"""The list of clients, and the four orders it comes in."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import Any

from relbook.journal import rhythm
from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Client
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.meeting import Meeting
from relbook.journal.rhythm import Beat, Pulse

LAST = frozenset({Circle.RESTING, Circle.PROFESSIONAL})
"""The circles that stand at the end of the list ordered by rhythm (design section 3.2)."""


class Order(StrEnum):
    """How the list is ordered."""

    RHYTHM = "rhythm"
    NAME = "name"
    TALK = "last talk"
    MEETING = "next meeting"


@frozen
class ClientLine:
    """One client as the list shows them.

    `last_kind` is the kind of the last contact, where one client alone was asked for. `mine_due` counts
    the writer's promises that are due or overdue, `mine_open` and `theirs_open` all that are open.
    """

    client: Client
    last_contact: date | None = None
    last_kind: str = ""
    mine_due: int = 0
    mine_open: int = 0
    theirs_open: int = 0
    next_meeting: Meeting | None = None
    entries: int = 0

    @property
    def id(self) -> str:
        return self.client.id

    @property
    def name(self) -> str:
        return self.client.name

    def days_since(self, today: date) -> int | None:
        """How many days ago the last talk was."""
        return rhythm.days_since(self.last_contact, today)

    def rhythm_days(self, rules: Mapping[Circle, CircleRule] = RULES) -> int | None:
        """How many days may pass between two talks."""
        return rhythm.rhythm_days(self.client, rules)

    def passed(self, today: date, rules: Mapping[Circle, CircleRule] = RULES) -> float | None:
        """Which share of the rhythm has passed."""
        return rhythm.passed(self.last_contact, self.rhythm_days(rules), today)

    def beat(self, today: date, rules: Mapping[Circle, CircleRule] = RULES) -> Beat:
        """Where in the rhythm the relationship is."""
        return rhythm.beat(self.passed(today, rules))

    def pulse(self, today: date, rules: Mapping[Circle, CircleRule] = RULES) -> Pulse:
        """All of this at once."""
        return rhythm.pulse(self.client, self.last_contact, self.next_meeting, today, rules)


def in_order(
    lines: Iterable[ClientLine],
    order: Order,
    today: date,
    rules: Mapping[Circle, CircleRule] = RULES,
    spelled: Callable[[str], Any] = fold,
) -> list[ClientLine]:
    """The list in one of its orders; who would stand level stands by name.

    `spelled` makes of a name its place in the alphabet, which differs between languages.
    """

    def by_rhythm(line: ClientLine) -> tuple[Any, ...]:
        share = line.passed(today, rules)
        at_the_end = share is None or line.client.circle in LAST
        return at_the_end, -(share or 0.0) if not at_the_end else 0.0, -line.mine_due

    keys: dict[Order, Callable[[ClientLine], tuple[Any, ...]]] = {
        Order.RHYTHM: by_rhythm,
        Order.NAME: lambda _: (),
        Order.TALK: _by_talk,
        Order.MEETING: _by_meeting,
    }
    by_name = sorted(lines, key=lambda line: (spelled(line.name), line.name, line.id))
    return sorted(by_name, key=keys[order])


def _by_talk(line: ClientLine) -> tuple[int]:
    return (-line.last_contact.toordinal() if line.last_contact else 1,)


def _by_meeting(line: ClientLine) -> tuple[date, time]:
    meeting = line.next_meeting
    return (meeting.day, meeting.at or time.min) if meeting else (date.max, time.max)
