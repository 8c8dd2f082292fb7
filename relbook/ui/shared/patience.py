"""Waiting for another window: quietly for a while, then somebody is told, and says what to do meanwhile."""

import time
from collections.abc import Callable
from enum import Enum

QUIET_S = 2.0
"""After how many seconds somebody is told."""


class Meanwhile(Enum):
    """What to do while the other window does not answer."""

    WAIT, READ, LEAVE = range(3)


Ask = Callable[[], Meanwhile]
"""Says what somebody chose so far."""


class Patience:
    """Begins with waiting. `make` shows what is waited for, and makes who says what was chosen."""

    def __init__(self, make: Callable[[], Ask] | None) -> None:
        self._make = make
        self._ask: Ask | None = None
        self._until = time.monotonic() + QUIET_S

    def chosen(self) -> Meanwhile:
        """What to do now."""
        if self._ask is None and self._make is not None and time.monotonic() >= self._until:
            self._ask = self._make()
        return self._ask() if self._ask is not None else Meanwhile.WAIT
