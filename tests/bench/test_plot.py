from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.growth import growth
from tests.bench.line import at_least, within
from tests.bench.lines import lines
from tests.bench.plot import plot


def words(drawn: str) -> list[str]:
    return ["".join(element.itertext()) for element in ET.fromstring(drawn).iter() if element.text]


@settings(max_examples=20)
@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_whatever_was_measured_can_be_drawn(first: float, last: float) -> None:
    found = lines({1_000: first, 1_000_000: last})
    assert "open a book" in words(plot(found, growth(found)))


def test_a_missed_promise_is_said_in_words() -> None:
    found = lines({1_000: 10, 1_000_000: 500}, within(1_000, flat=True))
    assert "level: missed" in words(plot(found, growth(found)))


def test_what_is_counted_by_the_second_is_drawn_as_what_the_whole_takes() -> None:
    found = lines({1_000: 100, 10_000: 100}, at_least(0.5), floor=200, unit="/s")
    assert "10 s" in words(plot(found))


def test_one_size_is_no_curve() -> None:
    assert "open a book" not in words(plot(lines({1_000: 5})))
