"""What is read again is a sequence like any other; only its beginning lies in memory."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.reread import AT_HAND, Reread, at_hand

VALUES = st.lists(st.integers(), max_size=8)


@given(VALUES, st.integers(0, 8), st.integers(-8, 7), st.slices(8))
def test_it_is_the_sequence_that_is_read(values: list[int], kept: int, place: int, part: slice) -> None:
    found: Sequence[int] = Reread(len(values), values[:kept], lambda: iter(values))
    assert [*found] == [*found] == values
    assert tuple(found[part]) == tuple(values[part])
    if -len(values) <= place < len(values):
        assert found[place] == values[place]
    assert [*reversed(found)] == values[::-1]
    assert [*at_hand(found)] == values[:kept]


def test_only_the_beginning_is_kept_and_looking_at_it_reads_nothing() -> None:
    walks = []

    def again() -> Iterator[int]:
        walks.append(1)
        return iter(range(AT_HAND * 3))

    found = Reread(AT_HAND * 3, range(AT_HAND * 3), again)
    assert len(at_hand(found)) == AT_HAND
    assert (found[0], found[AT_HAND - 1], len(found)) == (0, AT_HAND - 1, AT_HAND * 3)
    assert not walks
    assert found[AT_HAND] == AT_HAND
    assert walks
    assert at_hand((1, 2)) == (1, 2)
