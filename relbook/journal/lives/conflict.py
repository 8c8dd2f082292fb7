"""A disagreement: named, raised with the client, worked on, settled, looked back on (PRODUCT.md, P18)."""

from datetime import date, timedelta

from relbook.journal.entry import Kind
from relbook.journal.lives.course import Clock, Standing, last
from relbook.journal.lives.parts import Life, Step

UNRAISED = 10
"""After so many days a disagreement that is only named has waited (PRODUCT.md, P18)."""

CHECK_IN = 21
"""So many days after settling it, one asks how it is (PRODUCT.md, P18)."""

HISTORY = timedelta(days=180)
"""A disagreement nobody has touched for so long is history, not an open matter (PRODUCT.md, P02)."""


def standing(since: date, life: Life, today: date) -> Standing:
    """Where a disagreement stands that was named on the day `since`."""
    step = last(Kind.CONFLICT, life)
    day = (life.day(step) if step else None) or since
    days = max(0, (today - day).days)
    if step is None:
        old = today - since > HISTORY
        return Standing(None, day, days, None if old else Clock.RAISE, days >= UNRAISED and not old)
    if step is Step.SETTLED:
        return Standing(step, day, days, Clock.CHECK_IN, days >= CHECK_IN)
    return Standing(step, day, days)


def is_settled(life: Life) -> bool:
    """Whether it is no longer an open matter."""
    return life.day(Step.SETTLED) is not None or life.day(Step.REVIEWED) is not None


def is_open(since: date, life: Life, today: date) -> bool:
    """Whether it is neither settled nor history."""
    touched = max([since, *(day for _, day in life.steps)])
    return not is_settled(life) and today - touched <= HISTORY
