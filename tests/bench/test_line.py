from hypothesis import given
from hypothesis import strategies as st

from tests.bench.line import LARGE, Line, at_least, at_most, within


def test_a_ratio_is_held_to_its_bound() -> None:
    assert Line("open", 13, 10, "ms", at_most(1.3)).kept(1_000)
    assert not Line("open", 14, 10, "ms", at_most(1.3)).kept(1_000)


def test_a_million_entries_have_a_bound_of_their_own() -> None:
    line = Line("brief", 110, None, "ms", within(100, 120))
    assert not line.kept(LARGE - 1)
    assert line.kept(LARGE)


def test_what_is_counted_by_the_second_is_to_be_no_less() -> None:
    assert Line("import", 700, 1_000, "/s", at_least(0.6)).kept(1_000)
    assert not Line("import", 500, 1_000, "/s", at_least(0.6)).kept(1_000)


@given(st.floats(0, 1e9))
def test_what_has_no_goal_cannot_miss_it(value: float) -> None:
    line = Line("rows", value, None, "ms")
    assert line.kept(1_000)
    assert line.plain("rows", 1_000)["kept"] is True


def test_it_says_in_plain_values_what_the_goal_is_of() -> None:
    plain = Line("scroll", 3.20004, None, "ms", within(4, flat=True)).plain("scroll", 1_000)
    assert (plain["project"], plain["goal"], plain["of"], plain["flat"]) == (3.2, 4, "project", True)
