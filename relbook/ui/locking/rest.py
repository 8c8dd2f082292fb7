"""How long nobody has been there: plain numbers, so that the rule can be asked about any day."""

from math import inf

from relbook.ui.shared.settings import NEVER

WARNING = 30.0
"""How long before locking it is said, in seconds (RELIABILITY.md, section 2)."""


class Rest:
    """Seconds since the last key or move of the mouse, on a clock that goes on while the computer sleeps."""

    def __init__(self, now: float) -> None:
        self._last = now

    def left(self, now: float, minutes: int) -> float:
        """Seconds until it is time to lock, nothing when it is; never with `NEVER`."""
        if minutes <= NEVER:
            return inf
        return max(0.0, minutes * 60 - (now - self._last))

    def stir(self, now: float, minutes: int) -> bool:
        """Somebody is there; False when they come too late: then it was time to lock already.

        After a sleep the first thing to come may be a key, long before any clock of ours ticks.
        """
        if not self.left(now, minutes):
            return False
        self._last = now
        return True


def warns(left: float) -> bool:
    """Whether so many seconds before locking it is said."""
    return 0 < left <= WARNING
