"""What belongs together is put together, in the order it came."""

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.grouping import by_key

PAIRS = st.lists(st.tuples(st.sampled_from("abc"), st.integers()))


@given(PAIRS)
def test_nothing_is_lost_and_the_order_stays(pairs: list[tuple[str, int]]) -> None:
    found = by_key(pairs)

    assert list(found) == list(dict.fromkeys(key for key, _ in pairs))
    for key, values in found.items():
        assert values == [value for held, value in pairs if held == key]


def test_what_never_came_has_nothing() -> None:
    assert by_key([("a", 1)])["b"] == []
