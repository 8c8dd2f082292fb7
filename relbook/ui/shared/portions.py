"""What takes longer than a frame, in portions: one right after another, or a turn each where it is brought.

Whoever makes or opens something says what is a portion of it. Only who brings it (`ui/bringing.py`) puts them
off: for everybody else it is there whole.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[], object]

_put_off: list[list[Step] | None] = [None]
"""Where portions wait, the innermost last; None where nothing waits."""


def portion(step: Step) -> None:
    """Do this now, or in a turn of its own behind the portions before it."""
    waiting = _put_off[-1]
    if waiting is None:
        step()
    else:
        waiting.append(step)


@contextmanager
def put_off() -> Iterator[list[Step]]:
    """Gather the portions that are said in here, for who does them later."""
    waiting: list[Step] = []
    _put_off.append(waiting)
    try:
        yield waiting
    finally:
        _put_off.pop()


@contextmanager
def whole() -> Iterator[None]:
    """Put nothing off in here, whatever is being brought."""
    _put_off.append(None)
    try:
        yield
    finally:
        _put_off.pop()
