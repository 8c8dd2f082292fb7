"""The writer's own load: most days nothing is said, and never more than one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.care import FULL_DAY, FULL_WEEK, HEAVY_MINUTES, MANY_DAYS, Care, Held, Load, care
from relbook.journal.nudges import MOST, shares

LONG, LOW, LIGHT = Held(HEAVY_MINUTES), Held(20, -1), Held(30, 1)


@pytest.mark.parametrize(
    ("load", "said"),
    [
        (Load(), None),
        (Load(talks=FULL_DAY - 1, due=FULL_WEEK - 1, days=MANY_DAYS - 1), None),
        (Load(held=(LONG, LOW, LONG)), Care.BREAK),
        (Load(held=(LONG, LIGHT, LONG, LOW)), None),
        (Load(held=(LIGHT, LONG, LOW, LOW), days=9), Care.BREAK),
        (Load(held=(LONG, LONG, LONG, LIGHT)), None),
        (Load(days=MANY_DAYS, talks=FULL_DAY, due=FULL_WEEK), Care.DAYS),
        (Load(talks=FULL_DAY, due=FULL_WEEK), Care.FULL_DAY),
        (Load(due=FULL_WEEK), Care.FULL_WEEK),
    ],
)
def test_one_line_at_most(load: Load, said: Care | None) -> None:
    assert care(load) is said


@given(st.tuples(*[st.integers(0, 9)] * 3))
def test_there_are_never_more_than_three_nudges_and_each_sort_has_its_turn(wanted: tuple[int, ...]) -> None:
    given_ = shares(wanted)
    assert sum(given_) == min(MOST, sum(wanted))
    assert all(has <= wants for has, wants in zip(given_, wanted, strict=True))
    if sum(bool(wants) for wants in wanted) <= MOST:
        assert all(has for has, wants in zip(given_, wanted, strict=True) if wants)
