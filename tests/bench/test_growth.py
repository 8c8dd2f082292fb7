from math import log10

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.growth import growth
from tests.bench.line import at_least, at_most, within
from tests.bench.lines import lines

SIZES = (1_000, 10_000, 100_000, 1_000_000)


@settings(max_examples=20)
@given(st.floats(10, 1e6), st.floats(1, 1.14))
def test_level_is_within_fifteen_percent(cost: float, drift: float) -> None:
    (verdict,) = growth(lines({1_000: cost, 1_000_000: cost * drift}, within(1e9, flat=True)))
    assert verdict["flat"]
    assert verdict["kept"]


@settings(max_examples=20)
@given(st.floats(100, 1e6), st.floats(1.2, 9))
def test_what_grows_is_not_level(cost: float, times: float) -> None:
    assert not growth(lines({1_000: cost, 1_000_000: cost * times}, within(1e9, flat=True)))[0]["kept"]


def test_what_the_clock_cannot_tell_apart_is_level() -> None:
    assert growth(lines({1_000: 0.5, 1_000_000: 2.0}, within(8, flat=True)))[0]["kept"]


def test_a_busy_hour_is_busy_for_the_floor_too() -> None:
    calm = lines({1_000: 200}, at_most(1.8, flat=True), floor=120)
    busy = lines({1_000_000: 400}, at_most(1.8, flat=True), floor=240)
    assert growth([*calm, *busy])[0]["kept"]


@settings(max_examples=20)
@given(st.floats(0.01, 100))
def test_n_log_n_is_allowed_and_a_square_is_not(unit: float) -> None:
    assert growth(lines({n: unit * n * log10(n) for n in SIZES}))[0]["kept"]
    assert not growth(lines({n: unit * n * n for n in SIZES}))[0]["kept"]


def test_what_is_counted_by_the_second_is_judged_by_how_long_the_whole_takes() -> None:
    steady = lines(dict.fromkeys(SIZES, 1_000.0), at_least(0.6), floor=1_000.0, unit="/s")
    slowing = lines({n: 1e9 / n for n in SIZES}, at_least(0.6), floor=1_000.0, unit="/s")
    assert growth(steady)[0]["kept"]
    assert not growth(slowing)[0]["kept"]


def test_one_size_says_nothing_of_growth() -> None:
    assert growth(lines({1_000: 5})) == []
