"""What a step may do, and what it says afterwards."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import GoalMissingError, StepDayError
from relbook.journal.entry import Entry, Kind
from relbook.journal.lives import course
from relbook.journal.lives.conflict import CHECK_IN, UNRAISED
from relbook.journal.lives.course import COURSES, Clock
from relbook.journal.lives.negotiation import REVIEW
from relbook.journal.lives.parts import CLOSING, STATE, Life, Part, Step, is_open, leaving
from relbook.journal.lives.repair import FOLLOW_UP, TELL
from relbook.journal.lives.standing import standing
from relbook.journal.lives.truths import WAITS

TODAY = date(2026, 11, 25)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def entry(kind: str, days: int) -> Entry:
    return Entry("e", kind, ago(days), "What happened")


def stand(kind: str, days: int, *steps: tuple[Step, int]) -> tuple[Clock | None, bool]:
    life = Life((("goal", "Rest"),))
    for step, since in steps:
        life = course.reach(life, step, ago(since))
    found = standing(entry(kind, days), life, TODAY)
    assert found is not None
    return found.clock, found.due


@pytest.mark.parametrize(
    ("kind", "days", "steps", "clock", "due"),
    [
        (Kind.CONFLICT, UNRAISED - 1, (), Clock.RAISE, False),
        (Kind.CONFLICT, UNRAISED, (), Clock.RAISE, True),
        (Kind.CONFLICT, 30, ((Step.RAISED, 29),), None, False),
        (Kind.CONFLICT, 400, (), None, False),
        (Kind.CONFLICT, 60, ((Step.SETTLED, CHECK_IN - 1),), Clock.CHECK_IN, False),
        (Kind.CONFLICT, 60, ((Step.SETTLED, CHECK_IN),), Clock.CHECK_IN, True),
        (Kind.CONFLICT, 60, ((Step.REVIEWED, 1),), None, False),
        (Kind.NEGOTIATION, 60, (), None, False),
        (Kind.NEGOTIATION, 60, ((Step.AGREED, REVIEW - 1),), Clock.REVIEW, False),
        (Kind.NEGOTIATION, 60, ((Step.AGREED, REVIEW),), Clock.REVIEW, True),
        (Kind.NEGOTIATION, 60, ((Step.FAIRNESS, 1),), None, False),
        (Kind.REPAIR, TELL - 1, (), Clock.TELL, False),
        (Kind.REPAIR, TELL, (), Clock.TELL, True),
        (Kind.REPAIR, 3, ((Step.RIGHTED, 1),), Clock.TELL, True),
        (Kind.REPAIR, 30, ((Step.TOLD, FOLLOW_UP - 1),), Clock.FOLLOW_UP, False),
        (Kind.REPAIR, 30, ((Step.TOLD, FOLLOW_UP),), Clock.FOLLOW_UP, True),
        (Kind.REPAIR, 30, ((Step.FOLLOWED, 1),), None, False),
        (Kind.TRUTH, WAITS - 1, (), Clock.SAY, False),
        (Kind.TRUTH, WAITS, (), Clock.SAY, True),
        (Kind.TRUTH, 9, ((Step.SAID, 1),), None, False),
    ],
)
def test_a_clock_stops_only_on_telling_the_person(
    kind: str, days: int, steps: tuple[tuple[Step, int], ...], clock: Clock | None, *, due: bool
) -> None:
    assert stand(kind, days, *steps) == (clock, due)


def test_a_kind_without_steps_stands_nowhere() -> None:
    assert standing(entry(Kind.CALL, 3), Life(), TODAY) is None
    assert standing(entry("my own kind", 3), Life(), TODAY) is None


def test_settling_needs_what_both_want() -> None:
    life = course.reach(Life(), Step.SETTLED, TODAY)
    with pytest.raises(GoalMissingError):
        course.check(Kind.CONFLICT, life, ago(3), TODAY)
    assert course.missing(Life(), Step.SETTLED) is Part.GOAL
    assert course.missing(Life((("goal", "Rest"),)), Step.SETTLED) is None


def test_telling_may_come_before_or_after_putting_it_right() -> None:
    for told, righted in ((4, 2), (2, 4)):
        life = course.reach(course.reach(Life(), Step.TOLD, ago(told)), Step.RIGHTED, ago(righted))
        course.check(Kind.REPAIR, life, ago(9), TODAY)
    with pytest.raises(StepDayError):
        course.check(Kind.REPAIR, course.reach(life, Step.FOLLOWED, ago(3)), ago(9), TODAY)


kinds = st.sampled_from(sorted(COURSES))
days = st.integers(-3, 60).map(ago)


@given(kind=kinds, acts=st.lists(st.tuples(st.booleans(), st.sampled_from(Step), days), max_size=8))
def test_taking_a_step_back_leaves_nothing_that_needs_it(
    kind: str, acts: list[tuple[bool, Step, date]]
) -> None:
    life = Life()
    for forward, step, day in acts:
        life = course.reach(life, step, day) if forward else course.leave(life, step)
        known = {step for step, _ in life.steps}
        assert all(course.NEEDS[step] in known for step in known if step in course.NEEDS)
    try:
        course.check(kind, life, ago(60), TODAY)
    except (GoalMissingError, StepDayError):
        return
    in_course = [step for step in COURSES[kind] if life.day(step)]
    assert not (CLOSING & set(in_course)) or life.has_goal
    for step in in_course:
        before = course.NEEDS.get(step)
        reached, earlier = life.day(step), life.day(before) if before else None
        assert reached is not None
        assert earlier is None or earlier <= reached


def test_only_named_parts_leave() -> None:
    life = Life(
        (("goal", "Rest"), ("my view", "Tired"), ("of a later relbook", "?")), ((Step.RAISED, TODAY),)
    )
    assert leaving(life) == Life((("goal", "Rest"),), ((Step.RAISED, TODAY),))
    assert is_open(STATE)
    assert not is_open(Part.OPENER)
