"""What takes longer than a frame, in portions: one right after another, or a turn each where it is brought.

Whoever makes or opens something says what is a portion of it. Only who brings it (`ui/bringing.py`) puts them
off: for everybody else it is there whole.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Step = Callable[[], object]

_waiting: ContextVar[list[Step] | None] = ContextVar("waiting", default=None)
"""Where portions wait that are said now; None where they are done at once."""


def portion(step: Step) -> None:
    """Do this now, or in a turn of its own behind the portions before it."""
    waiting = _waiting.get()
    if waiting is None:
        step()
    else:
        waiting.append(step)


@contextmanager
def put_off() -> Iterator[list[Step]]:
    """Gather the portions that are said in here, for who does them later."""
    gathered: list[Step] = []
    before = _waiting.set(gathered)
    try:
        yield gathered
    finally:
        _waiting.reset(before)


@contextmanager
def whole() -> Iterator[None]:
    """Put nothing off in here, whatever is being brought."""
    before = _waiting.set(None)
    try:
        yield
    finally:
        _waiting.reset(before)
