"""Many things, so many at a time: what is bound to one statement and held in memory keeps its measure."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def batched(many: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of `size` things, in order, and of the rest; as `itertools.batched` from Python 3.12 on.

    >>> list(batched("abcde", 2))
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    rest = iter(many)
    while some := list(islice(rest, size)):
        yield some
