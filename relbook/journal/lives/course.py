"""How a life goes on: which step follows on which, and what no step may do.

The clocks of a life stop only on telling the person (PRODUCT.md, section 4, rule 3).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from relbook.errors import GoalMissingError, StepDayError
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import CLOSING, SIDES, Life, Part, Step

COURSES: Mapping[str, tuple[Step, ...]] = {
    Kind.CONFLICT: (Step.RAISED, Step.WORKING, Step.SETTLED, Step.REVIEWED),
    Kind.NEGOTIATION: (Step.AGREED, Step.FAIRNESS),
    Kind.REPAIR: (Step.TOLD, Step.RIGHTED, Step.FOLLOWED),
    Kind.TRUTH: (Step.SAID,),
}
"""The steps of each kind that has some, in the order they are shown."""

PARTS: Mapping[str, tuple[Part, ...]] = {
    Kind.CONFLICT: (
        Part.MY_VIEW,
        Part.THEIR_VIEW,
        Part.GOAL,
        Part.NEXT,
        Part.TONE,
        Part.SEVERITY,
        Part.CALM,
        Part.OPENER,
        Part.LETTER,
        Part.SINCE,
    ),
    Kind.NEGOTIATION: (Part.THEIR_INTERESTS, Part.MY_INTERESTS, Part.OPTIONS, Part.FAIR, Part.TERMS),
    Kind.REPAIR: (Part.AMENDS, Part.CHANGE, Part.SEVERITY, Part.CALM, Part.LETTER, Part.SINCE),
    **dict.fromkeys((Kind.MEETING, Kind.CALL, Kind.MESSAGE, Kind.IN_PERSON), SIDES),
}
"""The parts of each kind, in the order they are written."""

NEEDS: Mapping[Step, Step] = {
    Step.WORKING: Step.RAISED,
    Step.SETTLED: Step.RAISED,
    Step.REVIEWED: Step.SETTLED,
    Step.FAIRNESS: Step.AGREED,
    Step.FOLLOWED: Step.TOLD,
}
"""What must have happened before, or at the latest on the same day."""

_AFTER: Mapping[Step, tuple[Step, ...]] = {
    **{step: (before,) for step, before in NEEDS.items()},
    Step.SETTLED: (Step.RAISED, Step.WORKING),
    Step.FOLLOWED: (Step.TOLD, Step.RIGHTED),
}


def has_sides(kind: str) -> bool:
    """Whether what one did, said and thought can be written beside an entry of this kind.

    >>> has_sides("call"), has_sides("note"), has_sides("conflict")
    (True, False, False)
    """
    return PARTS.get(kind) == SIDES


def has_sheet(kind: str) -> bool:
    """Whether an entry of this kind has anything beside its text to open: steps, parts or both.

    >>> has_sheet("conflict"), has_sheet("call"), has_sheet("note")
    (True, True, False)
    """
    return kind in COURSES or kind in PARTS


class Clock(StrEnum):
    """What an entry waits for."""

    RAISE = "raise it"
    CHECK_IN = "check in"
    TELL = "tell them"
    FOLLOW_UP = "follow up"
    REVIEW = "review the terms"
    SAY = "say it"


@frozen
class Standing:
    """Where a life stands: the last step and its day, and the clock that runs.

    `step` is None before the first one; `day` is the entry's then. `days` counts since that day.
    `due` says that the clock has run for as long as its rule allows.
    """

    step: Step | None
    day: date
    days: int
    clock: Clock | None = None
    due: bool = False


def reach(life: Life, step: Step, day: date) -> Life:
    """Say that a step happened on a day; what it needs and was not said happened that day too."""
    days = dict(life.steps)
    days[step] = day
    before = NEEDS.get(step)
    while before is not None:
        days.setdefault(before, day)
        before = NEEDS.get(before)
    return replace(life, steps=_in_order(days))


def leave(life: Life, step: Step) -> Life:
    """Take a step back, and with it all that needs it."""
    days = {kept: day for kept, day in life.steps if not _rests_on(kept, step)}
    return replace(life, steps=_in_order(days))


def check(kind: str, life: Life, since: date, today: date) -> None:
    """Refuse a life that cannot be, of an entry of this kind: `since` is the entry's day.

    Raises:
        GoalMissingError: A disagreement is settled and nothing says what both want.
        StepDayError: A step lies before the one it follows on, or has not happened yet.
    """
    days = {step: day for step, day in life.steps if step in COURSES.get(kind, ())}
    if CLOSING & days.keys() and not life.has_goal:
        raise GoalMissingError
    for step, day in days.items():
        known = [days[before] for before in _AFTER.get(step, ()) if before in days]
        if not max([since, *known]) <= day <= max(today, since):
            raise StepDayError(step.value, day)


def missing(life: Life, step: Step) -> Part | None:
    """The part without which a step cannot be taken: settling needs a shared goal."""
    return Part.GOAL if step in CLOSING and not life.has_goal else None


def last(kind: str, life: Life) -> Step | None:
    """The furthest step of this kind's course that has happened."""
    return next((step for step in reversed(COURSES.get(kind, ())) if life.day(step)), None)


def _rests_on(step: Step | None, other: Step) -> bool:
    while step is not None:
        if step is other:
            return True
        step = NEEDS.get(step)
    return False


def _in_order(days: Mapping[Step, date]) -> tuple[tuple[Step, date], ...]:
    return tuple((step, days[step]) for step in Step if step in days)
