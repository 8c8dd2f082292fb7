"""When the clock on the wall was set while somebody wrote: by how much, and whether that is worth a word."""

from datetime import datetime, timedelta

from relbook.journal.frozen import frozen

SLIGHT = timedelta(hours=1)
"""What is not worth a word: clocks are set right by minutes, and a virtual machine may pause for some."""


@frozen
class Reading:
    """Two clocks read at once: the one on the wall, in UTC, and one that is never set, in seconds."""

    wall: datetime
    steady: float


def leap(before: Reading, after: Reading) -> timedelta:
    """How far the clock on the wall was set ahead between two readings, or back where it is negative.

    Nothing where it is slight. A change of zone or to summer time is no leap: UTC knows neither.
    """
    passed = timedelta(seconds=after.steady - before.steady)
    ahead = after.wall - before.wall - passed
    return ahead if abs(ahead) > SLIGHT else timedelta()
