"""A mistake and its repair: the clock runs until the person was told (PRODUCT.md, P30)."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.lives.course import Clock, Standing, last
from relbook.journal.lives.parts import Life, Step

FOLLOW_UP = 14
"""So many days after telling them, one asks whether it has come right (PRODUCT.md, P30)."""

TELL = 2
"""After so many days a mistake that was not told has waited (PRODUCT.md, P37: prompt, in proportion)."""


def standing(since: date, life: Life, today: date) -> Standing:
    """Where a mistake stands that was made, or noticed, on the day `since`."""
    step = last(Kind.REPAIR, life)
    told = life.day(Step.TOLD)
    if told is None:
        days = max(0, (today - since).days)
        return Standing(step, since, days, Clock.TELL, days >= TELL)
    day = (life.day(step) if step else None) or told
    days = max(0, (today - told).days)
    if step is Step.FOLLOWED:
        return Standing(step, day, max(0, (today - day).days))
    return Standing(step, day, days, Clock.FOLLOW_UP, days >= FOLLOW_UP)
