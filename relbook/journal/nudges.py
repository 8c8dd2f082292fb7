"""Whom it would be good to write to, and how many nudges a page shows at once, whatever raised them."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.client import State
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine

MOST = 3
"""At most so many in all (PRODUCT.md, Today page)."""


def shares(wanted: tuple[int, ...]) -> tuple[int, ...]:
    """How many of each sort are shown: one of each first, then a second, in the order of the sorts.

    >>> shares((3, 2, 1)), shares((3, 0, 0)), shares((3, 1, 0))
    ((1, 1, 1), (3, 0, 0), (2, 1, 0))
    """
    given = [0] * len(wanted)
    left = MOST
    while left and any(has < wants for has, wants in zip(given, wanted, strict=True)):
        for sort, wants in enumerate(wanted):
            if left and given[sort] < wants:
                given[sort] += 1
                left -= 1
    return tuple(given)


def good_to_write(
    lines: Iterable[ClientLine], rules: Mapping[Circle, CircleRule], busy: Collection[str], today: date
) -> list[ClientLine]:
    """Whose rhythm has passed or nearly so, the largest share first (design section 3.6).

    Nobody who has a talk today (`busy`), who rests, or with whom the work has ended.
    """
    found = []
    for line in lines:
        pulse = line.pulse(today, rules)
        calls = pulse.beat in (Beat.NEARLY, Beat.PASSED) and not pulse.resting
        if calls and line.id not in busy and line.client.state is not State.ENDED:
            found.append((pulse.share or 0.0, line))
    found.sort(key=_share, reverse=True)
    return [line for _, line in found]


def _share(one: tuple[float, ClientLine]) -> float:
    return one[0]
