"""Whom today's question is about: one of everybody, or nobody in particular.

A question about *this* client *now* (PRODUCT.md section 1). Everybody is looked at in the order in
which they could win, and only until nobody who is left can: a full look at a client is dear.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import field
from datetime import date, timedelta
from itertools import chain, islice

from relbook.journal.asking import Asked
from relbook.journal.dice import cast
from relbook.journal.frozen import frozen
from relbook.journal.library import Library
from relbook.journal.trigger import Urgency

NOBODY = ""
"""The key of the writer's own day, about nobody in particular."""

OWN_TURN = timedelta(days=7)
"""Once a week the question is the writer's own: they rely on somebody who is well (PRODUCT.md, P17)."""

REST: dict[Urgency, timedelta] = {
    Urgency.MEETING: timedelta(days=3),
    Urgency.AFTER: timedelta(days=3),
    Urgency.PROMISE: timedelta(days=7),
    Urgency.CONFLICT: timedelta(days=7),
    Urgency.SILENCE: timedelta(days=14),
    Urgency.NEED: timedelta(days=21),
    Urgency.SEASON: timedelta(days=16),
}
"""For how long a client is left in peace after a question, before one of this urgency is put on Today.

No source names a number: a rehearsed year did (see CONTRIBUTING.md).
"""


SAME: dict[Urgency, timedelta] = {
    Urgency.MEETING: timedelta(days=5),
    Urgency.AFTER: timedelta(days=7),
    Urgency.PROMISE: timedelta(days=5),
    Urgency.CONFLICT: timedelta(days=3),
    Urgency.SILENCE: timedelta(days=14),
    Urgency.NEED: timedelta(days=21),
    Urgency.SEASON: timedelta(days=30),
}
"""How long the same question stays away from Today, whomever it was about: it bores before it is answered."""

ALIKE: dict[Urgency, timedelta] = {
    Urgency.AFTER: timedelta(days=2),
    Urgency.PROMISE: timedelta(days=2),
    Urgency.CONFLICT: timedelta(days=2),
    Urgency.SILENCE: timedelta(days=4),
    Urgency.NEED: timedelta(days=2),
}
"""How long Today keeps from another question of one kind, so that no two days running are alike; a talk ahead
waits for nothing."""


UNHURRIED = frozenset({Urgency.NEED, Urgency.SEASON})
"""What can as well be asked tomorrow."""

HANDFUL = 5
"""Among how many, in turn, the principle longest unused decides: each is a close look."""


@frozen
class Choice:
    """A question and whom it is about; an empty key is nobody in particular."""

    client_id: str
    asked: Asked


@frozen
class Lately:
    """The last day before today on which each prompt was asked about anybody, and one of each urgency."""

    prompts: Mapping[str, date] = field(default_factory=dict)
    urgencies: Mapping[Urgency, date] = field(default_factory=dict)
    principles: Mapping[str, date] = field(default_factory=dict)

    def unused(self, choice: Choice) -> date:
        """When what a question stands for was asked about last; the first day of all where it never was."""
        return self.principles.get(choice.asked.prompt.lead, date.min)

    def holds(self, asked: Asked, today: date) -> bool:
        """Whether this, or one of its kind, was asked too lately to be put on Today."""
        same, alike = self.prompts.get(asked.prompt.id), self.urgencies.get(asked.urgency)
        return (same is not None and today - same < SAME[asked.urgency]) or (
            alike is not None and today - alike < ALIKE.get(asked.urgency, timedelta())
        )


def lately(library: Library, overall: Mapping[str, date]) -> Lately:
    """What was asked lately, from the last day of each prompt; its kind is that of what raises it first."""
    urgencies: dict[Urgency, date] = {}
    principles: dict[str, date] = {}
    for prompt_id, day in overall.items():
        if prompt := library.by_id.get(prompt_id):
            urgency = prompt.triggers[0].trigger.urgency
            urgencies[urgency] = max(day, urgencies.get(urgency, date.min))
            principles[prompt.lead] = max(day, principles.get(prompt.lead, date.min))
    return Lately(overall, urgencies, principles)


@frozen
class Turn:
    """Somebody whose turn it may be; `last` is the last day, before today, on which they were asked about."""

    client_id: str
    last: date | None = None


def foremost(
    turns: Iterable[Turn],
    possible: Callable[[Urgency], Collection[str]],
    fitting: Callable[[str], list[Asked]],
    today: date,
    before: Lately | None = None,
    most: int = 1,
) -> list[Choice]:
    """The best questions over everybody, each about somebody else: at most so many, best first.

    Once a week the writer's own comes first, and it is there when nobody else is to be asked about.
    Else the most urgent comes first; of several alike, that about the client who was not asked about for
    longest; then a die that is cast once a day. Where no clock runs, the first few take turns by what their
    questions stand for, so that no principle starves. Whoever is in `turns` may be asked about today.
    `possible` names those for whom a question of an urgency can be there at all: more than there are
    is slow, fewer is wrong. `fitting` looks at one closely: every prompt that fits, best first.
    `before` is what was asked lately and is not to come again so soon.
    """
    waiting = sorted(turns, key=lambda turn: _place(turn, today))
    before = before or Lately()
    looked = _Looked(fitting, today, before)
    own = next((turn for turn in waiting if turn.client_id == NOBODY), None)
    theirs = [turn for turn in waiting if turn is not own]
    found, mine = _in_turns(_found(theirs, possible, looked), before), _choices([own] if own else [], looked)
    first = own is not None and _own_week(own, theirs, today)
    return list(islice(chain(mine, found) if first else chain(found, mine), most))


def rested(last: date | None, urgency: Urgency, today: date) -> bool:
    """Whether somebody was left in peace long enough for a question of this urgency."""
    return last is None or today - last >= REST[urgency]


class _Looked:
    """Who was looked at closely already: nobody is twice."""

    def __init__(self, fitting: Callable[[str], list[Asked]], today: date, before: Lately) -> None:
        self._fitting = fitting
        self._before = before
        self._today = today
        self._best: dict[str, Asked | None] = {}

    def knows(self, turn: Turn) -> bool:
        return turn.client_id in self._best

    def best(self, turn: Turn) -> Asked | None:
        """The best question about somebody for which their rest is over, and which was not asked lately."""
        if turn.client_id not in self._best:
            fits = self._fitting(turn.client_id)
            fresh = (one for one in fits if not self._before.holds(one, self._today))
            ready = (one for one in fresh if rested(turn.last, one.urgency, self._today))
            self._best[turn.client_id] = next(ready, None)
        return self._best[turn.client_id]


def _found(
    waiting: list[Turn], possible: Callable[[Urgency], Collection[str]], looked: _Looked
) -> Iterator[Choice]:
    """The best about each client, the best of all first; only as much is looked at as is taken."""
    told: set[str] = set()
    for urgency in Urgency:
        there = possible(urgency)
        for turn in waiting:
            if turn.client_id not in told and (turn.client_id in there or looked.knows(turn)):
                asked = looked.best(turn)
                if asked and asked.urgency is urgency:
                    told.add(turn.client_id)
                    yield Choice(turn.client_id, asked)


def _in_turns(found: Iterator[Choice], before: Lately) -> Iterator[Choice]:
    """The same, but of the first few for whom no clock runs, what was not asked about for longest."""
    for first in found:
        if first.asked.urgency not in UNHURRIED:
            yield first
            continue
        few = [first, *islice(found, HANDFUL - 1)]
        yield from sorted(few, key=lambda one: (one.asked.urgency, before.unused(one)))


def _choices(turns: Iterable[Turn], looked: _Looked) -> Iterator[Choice]:
    return (Choice(turn.client_id, asked) for turn in turns if (asked := looked.best(turn)))


def _own_week(own: Turn, theirs: Iterable[Turn], today: date) -> bool:
    """Whether a week has gone by since the writer's own question, or since the first of all."""
    since = own.last or min((turn.last for turn in theirs if turn.last), default=None)
    return since is not None and today - since >= OWN_TURN


def _place(turn: Turn, today: date) -> tuple[date, bytes]:
    die = cast(f"{today.isoformat()}/{turn.client_id}")
    return turn.last or date.min, die
