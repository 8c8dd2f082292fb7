"""A clock that is never set, for what must not depend on the one on the wall."""

import sys
import time


def moment() -> float:
    """Seconds on a clock that is never set and does not stop while the computer sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # there it counts sleep, unlike time.monotonic
    return time.monotonic()  # on Windows it counts sleep
