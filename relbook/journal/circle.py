"""How near a client stands, as the writer chose it."""

from dataclasses import dataclass
from enum import StrEnum


class Circle(StrEnum):
    """The five circles, nearest first; Professional stands beside them."""

    CLOSE = "close"
    GROWING = "growing"
    STEADY = "steady"
    RESTING = "resting"
    PROFESSIONAL = "professional"


@dataclass(frozen=True, slots=True)
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
