"""Circles: how many fit, what a move would make of them, and which lies further out."""

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import RULES, Circle, CircleRule, outward, over_capacity


def test_a_full_circle_is_told_of_when_somebody_else_comes() -> None:
    crowd = over_capacity(Circle.CLOSE, 5, 1, RULES)
    assert crowd is not None
    assert (crowd.capacity, crowd.total, crowd.over) == (5, 6, 1)
    assert over_capacity(Circle.CLOSE, 4, 1, RULES) is None


def test_a_circle_that_is_too_full_already_is_left_in_peace() -> None:
    assert over_capacity(Circle.CLOSE, 8, 0, RULES) is None


def test_nobody_is_counted_where_there_is_no_limit_and_in_no_circle() -> None:
    assert over_capacity(Circle.RESTING, 400, 9, RULES) is None
    assert over_capacity(None, 400, 9, RULES) is None


@given(capacity=st.none() | st.integers(0, 40), there=st.integers(0, 60), coming=st.integers(0, 60))
def test_a_crowd_is_always_more_than_fit(capacity: int | None, there: int, coming: int) -> None:
    rules = {Circle.STEADY: CircleRule(Circle.STEADY, capacity, 90)}
    crowd = over_capacity(Circle.STEADY, there, coming, rules)
    crowded = capacity is not None and coming > 0 and there + coming > capacity
    assert (crowd is not None) == crowded
    assert crowd is None or crowd.over == there + coming - (capacity or 0)


def test_outward_leads_away_from_the_middle_and_ends_at_resting() -> None:
    assert [outward(circle) for circle in Circle] == [
        Circle.GROWING,
        Circle.STEADY,
        Circle.RESTING,
        Circle.RESTING,
        Circle.RESTING,
    ]
