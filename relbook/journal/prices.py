"""What the interface's own words take of a brief, so that the whole page stays as short as it promises.

All in words as `purse.count` counts them, in English at their longest. A test holds every page, as it
is printed, to `WORDS`.
"""

from datetime import date

from relbook.journal.meeting import Meeting
from relbook.journal.promise import Dueness, Promise

WORDS = 220
"""The most words on the page, ours and the writer's together (PRODUCT.md, "Brief before a call")."""

TITLE, SPOKE, FOOT = 4, 5, 6
"""The line above the name without it, how long ago one spoke, and what the page rests on."""

CLOCK, SOON = 2, 3
"""A time of day, which some countries write in two words, and that it comes soon."""

BOX_HEADS, ANEW = 6, 11
"""The heads of the three boxes without the name that two of them hold; where one begins anew, one."""

NO_PROMISE, NOT_KNOWN, HOW_THEY_ARE, NOTHING_TOLD = 6, 6, 5, 7
"""What a box says that has nothing to say, without the name."""

BOUNDARIES, OPEN_WITH, MAY_HAVE_CHANGED, GUARDED, NEWS = 3, 2, 3, 4, 4
TALKS, PROMISES, OPENERS, QUESTIONS, SHARED, TRUTHS = 3, 1, 3, 2, 3, 3
"""The headings of the parts."""

NEEDS, WORLD = 2, 1
"""The headings that hold the name, without it."""

MORE = 3
"""Saying that there are more promises."""

CARE, LIKED, VALUE, TURN, OPENER = 2, 2, 1, 2, 2
"""What stands before a line that is to be handled lightly, is liked, counts, is new, or is to be said."""

STATE = 3
"""What saying how the work stands takes more than the name of the state."""

GAP, GAP_OF_WISH = 7, 9
"""Saying that something is not known, without the name; a wish is one for the year."""

STILL, OPEN_FOR = 2, 3
"""Asking whether it is still true, and saying for how many days it has been in the way."""

KIND = 3
"""The most words of a kind of the writer's own."""

CONFIDENCE = 6
"""Saying that somebody told something in confidence, or of which day it is."""


def day(on: date, today: date) -> int:
    """A day as shortly as it can be understood.

    >>> day(date(2026, 11, 13), date(2026, 11, 25)), day(date(2025, 11, 13), date(2026, 11, 25))
    (2, 3)
    """
    return 2 if on.year == today.year else 3


def meeting(planned: Meeting | None, today: date) -> int:
    """When the next talk is."""
    if planned is None:
        return 0
    at = CLOCK if planned.at else 0
    return 1 + at + (SOON if at else 0) if planned.day == today else day(planned.day, today) + at


def due(promise: Promise, today: date) -> int:
    """How a promise stands."""
    match promise.dueness(today):
        case Dueness.TODAY:
            return 2
        case Dueness.UNDATED:
            return 3
        case Dueness.SOON | Dueness.LATER:
            return 1 + day(promise.due or today, today)
        case _:
            return 2 + day(promise.due or promise.settled or promise.made, today)


def promise(one: Promise, today: date, name: int) -> int:
    """What stands around a promise on the list: whose it is, how it stands; its age where it has no day."""
    whose = 1 if one.mine else name
    return whose + due(one, today) + (0 if one.due else day(one.made, today))
