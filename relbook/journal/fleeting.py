"""What is worked out once for the same words and kept for a moment, until the book is left.

A key typed, a row scrolled to or a line painted asks the same again at once. The answers are the writer's
words or made of them, so they stay no longer than the book: `clear` is called where it is left.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

_clears: list[Callable[[], object]] = []


def fleeting(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `functools.lru_cache`, which keeps so many answers at most; for whatever is asked about words."""

    def kept(function: Callable[P, T]) -> Callable[P, T]:
        held = lru_cache(maxsize=most)(function)
        _clears.append(held.cache_clear)
        return cast("Callable[P, T]", held)

    return kept


def clear() -> None:
    """Let go of every answer: the book they are about is closed, or another is opened."""
    for one in _clears:
        one()
