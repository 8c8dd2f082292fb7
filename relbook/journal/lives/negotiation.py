"""Terms between two sides: agreed on a day, and looked at again after a while (PRODUCT.md, P40)."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.lives.course import Clock, Standing, last
from relbook.journal.lives.parts import Life, Step

REVIEW = 45
"""So many days after agreeing, one asks whether both felt it was fair (PRODUCT.md, prompt 52)."""


def standing(since: date, life: Life, today: date) -> Standing:
    """Where terms stand that were first spoken of on the day `since`."""
    step = last(Kind.NEGOTIATION, life)
    day = (life.day(step) if step else None) or since
    days = max(0, (today - day).days)
    if step is Step.AGREED:
        return Standing(step, day, days, Clock.REVIEW, days >= REVIEW)
    return Standing(step, day, days)
