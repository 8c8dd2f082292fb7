"""A hard truth: something not said yet, which waits until it is (PRODUCT.md, P43)."""

from datetime import date

from relbook.journal.lives.course import Clock, Standing
from relbook.journal.lives.parts import Life, Step

WAITS = 7
"""After so many days a truth that was not said has waited (PRODUCT.md, prompt 53)."""


def standing(since: date, life: Life, today: date) -> Standing:
    """Where a truth stands that was written down on the day `since`."""
    said = life.day(Step.SAID)
    if said is not None:
        return Standing(Step.SAID, said, max(0, (today - said).days))
    days = max(0, (today - since).days)
    return Standing(None, since, days, Clock.SAY, days >= WAITS)
