"""How near a client stands, as the writer chose it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from relbook.journal.frozen import frozen


class Circle(StrEnum):
    """The five circles, nearest first; Professional stands beside them."""

    CLOSE = "close"
    GROWING = "growing"
    STEADY = "steady"
    RESTING = "resting"
    PROFESSIONAL = "professional"


@frozen
class CircleRule:
    """What belonging to a circle means.

    `capacity` is how many clients fit (None: no limit). `rhythm_days` is how many days may pass
    between two talks (None: no rhythm).
    """

    circle: Circle
    capacity: int | None
    rhythm_days: int | None


RULES = {
    rule.circle: rule
    for rule in (
        CircleRule(Circle.CLOSE, capacity=5, rhythm_days=21),
        CircleRule(Circle.GROWING, capacity=12, rhythm_days=45),
        CircleRule(Circle.STEADY, capacity=30, rhythm_days=90),
        CircleRule(Circle.RESTING, capacity=None, rhythm_days=180),
        CircleRule(Circle.PROFESSIONAL, capacity=None, rhythm_days=None),
    )
}
"""The circles of a new journal; each journal may change its own."""

OUTWARD = (Circle.CLOSE, Circle.GROWING, Circle.STEADY, Circle.RESTING)
"""The circles that lie around one another, nearest first."""


@frozen
class Crowd:
    """A circle that would hold more clients than it was meant for.

    `there` is how many are in it already, `coming` how many more would be.
    """

    circle: Circle
    capacity: int
    there: int
    coming: int

    @property
    def total(self) -> int:
        """How many there would be."""
        return self.there + self.coming

    @property
    def over(self) -> int:
        """How many too many that is."""
        return self.total - self.capacity


def over_capacity(
    circle: Circle | None, there: int, coming: int, rules: Mapping[Circle, CircleRule]
) -> Crowd | None:
    """What a move into `circle` would make of it; None where everybody fits or nobody comes.

    It never forbids anything (principle P01: choose): whoever asks tells the writer and lets them
    choose. A circle that holds too many already is told of only when someone else comes.
    """
    capacity = rules[circle].capacity if circle is not None and circle in rules else None
    if circle is None or capacity is None or coming < 1 or there + coming <= capacity:
        return None
    return Crowd(circle, capacity, there, coming)


def outward(circle: Circle) -> Circle:
    """The next circle further out; who is furthest out stays there, and Professional leads to Resting.

    >>> outward(Circle.CLOSE).value
    'growing'
    """
    if circle not in OUTWARD:
        return Circle.RESTING
    return OUTWARD[min(OUTWARD.index(circle) + 1, len(OUTWARD) - 1)]


@frozen
class Move:
    """That a client was moved on `day`; None is no circle."""

    day: date
    before: Circle | None
    after: Circle | None
