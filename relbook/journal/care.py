"""The writer's own load, and the one line of care it may call for (PRODUCT.md, P17).

Everything here is about the writer alone: no client is named, nothing of it leaves in an export.
Every number it goes by stands here.
"""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen

HEAVY_RUN = 3
"""So many heavy talks in a row call for a break (P17)."""

HEAVY_MINUTES = 90
"""From this length on a talk is heavy: our own choice."""

HEAVY_ENERGY = -1
"""A talk that left the writer here or lower is heavy, however short (energy goes from -2 to 2)."""

MANY_DAYS = 5
"""From so many days in a row with talks on, the writer is told so (as the trigger `days_in_row`)."""

FULL_DAY = 4
"""From so many talks on, a day is full (as the trigger `full_day`)."""

FULL_WEEK = 5
"""From so many promises due within a week on, the week is full (as the trigger `full_week`)."""

AHEAD = timedelta(days=7)
"""How far ahead promises count towards the load (P17: due in seven days)."""


class Care(StrEnum):
    """What there is to say to the writer, the most pressing first."""

    BREAK = "a break after heavy talks"
    DAYS = "many days in a row"
    FULL_DAY = "a full day"
    FULL_WEEK = "a full week"
    EVENING = "an evening kept free"


@frozen
class Held:
    """A talk that was held today: its length in minutes and what it did to the writer, where noted."""

    minutes: int | None = None
    energy: int | None = None

    @property
    def heavy(self) -> bool:
        """Whether it was long, or took more than it gave."""
        low = self.energy is not None and self.energy <= HEAVY_ENERGY
        return low or (self.minutes or 0) >= HEAVY_MINUTES


@frozen
class Load:
    """What the writer has on: `held` are today's talks that have a note, in the order of the day.

    `talks` is how many are planned today, `due` how many promises of the writer's fall due within a
    week, those overdue included, and `days` how many days in a row had a talk in them. `evening` is
    whether this evening is kept free.
    """

    talks: int = 0
    due: int = 0
    days: int = 0
    held: Sequence[Held] = ()
    evening: bool = False

    @property
    def full_week(self) -> bool:
        """Whether one more promise would better have a day after this week."""
        return self.due >= FULL_WEEK


def care(load: Load) -> Care | None:
    """The one thing to say, or None: most days nothing is."""
    latest = list(load.held)[-HEAVY_RUN:]
    if len(latest) == HEAVY_RUN and all(talk.heavy for talk in latest):
        return Care.BREAK
    if load.days >= MANY_DAYS:
        return Care.DAYS
    if load.talks >= FULL_DAY:
        return Care.FULL_DAY
    if load.full_week:
        return Care.FULL_WEEK
    return Care.EVENING if load.evening else None
