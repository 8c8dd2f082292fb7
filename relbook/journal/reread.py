"""Values that do not lie in memory: they are read again each time somebody goes through them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)

AT_HAND = 1_000
"""How many of them stay at hand, to be shown."""


class Reread(Sequence[T_co]):
    """So many values. The first `AT_HAND` are there; `again` reads all of them, and raises what reading does.

    >>> twice = Reread(3, "abc", lambda: iter("abc"))
    >>> len(twice), twice[1], [*twice], twice[1:]
    (3, 'b', ['a', 'b', 'c'], ('b', 'c'))
    """

    def __init__(self, count: int, first: Sequence[T_co], again: Callable[[], Iterator[T_co]]) -> None:
        self._count = count
        self._again = again
        self.first = first[:AT_HAND]

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[T_co]:
        return self._again()

    @overload
    def __getitem__(self, place: int) -> T_co: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T_co]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return tuple(self)[place]
        number = range(self._count)[place]
        return self.first[number] if number < len(self.first) else next(islice(self, number, None))


def at_hand(values: Sequence[T_co]) -> Sequence[T_co]:
    """Those of them that can be looked at without reading anything."""
    return values.first if isinstance(values, Reread) else values
