"""What the promises say together: what to decide, in which order to read them, what became of them."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.promise import SOON, Dueness, Outcome, Promise, in_order

SOFT_FOR = timedelta(days=7)
"""How long an "I'll try" without a day stands before it is asked about (as the trigger `promise_soft`)."""


class Question(StrEnum):
    """What there is to decide about a promise of the writer's."""

    KEEP = "keep, move or release"
    CONFIRM = "confirm or release"


class Group(StrEnum):
    """The part of the list a promise stands in."""

    DUE = "due"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    SOFT = "soft"
    SETTLED = "settled"


class Tone(StrEnum):
    """How plainly to bring a promise of the client's to mind."""

    LIGHT = "light"
    ASKING = "asking"
    PLAIN = "plain"


ASKING_AFTER = timedelta(days=7)
PLAIN_AFTER = timedelta(days=21)
"""How long after its day, or after it was made where it has none, each tone begins: our own choice."""


@frozen
class Record:
    """What became of the writer's settled promises, each counted once.

    It describes the writer's own conduct; there is none for what clients promised. `kept` are those
    kept by the day they were first given, `moved` those kept by a day agreed anew, or agreed anew as
    a whole.
    """

    kept: int = 0
    late: int = 0
    moved: int = 0
    released: int = 0
    broken: int = 0

    @property
    def settled(self) -> int:
        """How many there are together."""
        return self.kept + self.late + self.moved + self.released + self.broken


@frozen
class Board:
    """The promises with one client or with all: the open ones both ways, and those that are settled.

    `mine`, `theirs` and `settled` are the first of as many as their counts say, in the order they
    are read in; all carry their moves. `due` counts those of mine that are due by today.
    """

    today: date
    mine: tuple[Promise, ...] = ()
    theirs: tuple[Promise, ...] = ()
    settled: tuple[Promise, ...] = ()
    mine_count: int = 0
    theirs_count: int = 0
    settled_count: int = 0
    due: int = 0
    record: Record = Record()

    @property
    def to_decide(self) -> tuple[Promise, ...]:
        """Those of mine that ask for a decision; the nearest are always among them."""
        return tuple(one for one in self.mine if question(one, self.today) is not None)


def tone(promise: Promise, today: date) -> Tone:
    """How plainly to speak of a promise of theirs, by how long it has waited."""
    waits = today - (promise.due or promise.made)
    if waits >= PLAIN_AFTER:
        return Tone.PLAIN
    return Tone.ASKING if waits >= ASKING_AFTER else Tone.LIGHT


def question(promise: Promise, today: date) -> Question | None:
    """What is to be decided about a promise, from two days before its day on (PRODUCT.md, P29).

    A firm one: keep, move or release. A soft one: confirm or release, also when it has stood a week
    without any day. Whoever has decided to keep a day, or set it within those two days, is not
    asked again about that day. Theirs are never asked about; `moves` must be there.
    """
    if not promise.mine or not promise.open or _decided(promise):
        return None
    if promise.due is None:
        waits = not promise.firm and today - promise.made >= SOFT_FOR
    else:
        waits = promise.due - today <= SOON
    if not waits:
        return None
    return Question.KEEP if promise.firm else Question.CONFIRM


def _decided(promise: Promise) -> bool:
    """Whether somebody has looked at the day it has now."""
    for move in promise.moves:
        if move.after == promise.due and not (move.told and not move.moved):
            near = move.after is not None and move.after - move.day <= SOON
            if near or not move.moved:
                return True
    return False


def group(promise: Promise, today: date) -> Group:
    """Where a promise stands: a day that has come or is near counts before whether it is firm."""
    match promise.dueness(today):
        case Dueness.SETTLED:
            return Group.SETTLED
        case Dueness.OVERDUE | Dueness.TODAY:
            return Group.DUE
        case Dueness.SOON:
            return Group.SOON
        case _ if not promise.firm:
            return Group.SOFT
        case Dueness.LATER:
            return Group.LATER
    return Group.UNDATED


def grouped(promises: Iterable[Promise], today: date) -> list[Promise]:
    """The promises group by group, within each the earliest due first."""
    places = {part: place for place, part in enumerate(Group)}
    return sorted(in_order(list(promises)), key=lambda promise: places[group(promise, today)])


def record(outcomes: Iterable[tuple[Outcome, bool, int]]) -> Record:
    """Count settled promises by outcome, whether they were ever moved, and how many they are."""
    counts = dict.fromkeys(("kept", "late", "moved", "released", "broken"), 0)
    for outcome, moved, count in outcomes:
        if outcome is Outcome.RENEGOTIATED or (outcome is Outcome.KEPT and moved):
            counts["moved"] += count
        elif outcome is not Outcome.OPEN:
            counts[outcome.value] += count
    return Record(**counts)
