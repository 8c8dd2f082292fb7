"""The end of the work with somebody, done well: what may be promised then (PRODUCT.md, P45, P02)."""

from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.workdays import is_working, next_working


class Ending(StrEnum):
    """One thing of the ending, in the order it is done; the rhythm that follows is asked for beside it."""

    FINISH = "finish promises"
    HAND_OVER = "hand over"
    THANK = "thank"
    STAY = "stay in touch"


DAYS = {Ending.THANK: 3, Ending.FINISH: 14, Ending.HAND_OVER: 14, Ending.STAY: 21}
"""Within how many days each would be done: thanks soon, as for an introduction (P44), the work within
two weeks, and the wish to stay in touch once that is behind both. The numbers are ours."""


def by(ending: Ending, today: date) -> date:
    """By which working day it would be promised."""
    day = today + timedelta(days=DAYS[ending])
    return day if is_working(day) else next_working(day)


def offered(*, owing: bool) -> tuple[Ending, ...]:
    """What is offered; finishing only where a promise of the writer's is still open (`owing`)."""
    return tuple(one for one in Ending if owing or one is not Ending.FINISH)
