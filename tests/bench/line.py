"""A line of the table: what was measured, its floor in the same run, and the goal for it."""

from dataclasses import dataclass
from typing import Any

LARGE = 1_000_000
"""From how many entries on the goals for a large journal hold."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure is held to: a bound on its ratio to the floor, or on the figure itself.

    `large` is the bound from a million entries on, where that is another one; `least` says that
    the bound is the least, not the most, there may be. `flat` promises the same cost at every size.
    """

    bound: float
    large: float
    ratio: bool = True
    least: bool = False
    flat: bool = False

    def at(self, entries: int) -> float:
        """The bound for a journal of so many entries."""
        return self.large if entries >= LARGE else self.bound

    def kept(self, value: float, entries: int) -> bool:
        """Whether the value, a ratio where the goal is one, is within the bound."""
        bound = self.at(entries)
        return value >= bound if self.least else value <= bound


def at_most(times: float, large: float | None = None, *, flat: bool = False) -> Goal:
    """At most so many times the floor."""
    return Goal(times, times if large is None else large, flat=flat)


def at_least(times: float, large: float | None = None) -> Goal:
    """At least so many times the floor: for what is counted by the second."""
    return Goal(times, times if large is None else large, least=True)


def within(bound: float, large: float | None = None, *, flat: bool = False) -> Goal:
    """At most so much, in the unit of the line, whatever the floor is."""
    return Goal(bound, bound if large is None else large, ratio=False, flat=flat)


@dataclass(frozen=True, slots=True)
class Line:
    """One measured value; `unit` is "ms", "s", "MB" or "/s". Without a goal it only informs."""

    what: str
    ours: float
    floor: float | None
    unit: str
    goal: Goal | None = None

    @property
    def ratio(self) -> float | None:
        """Ours over the floor."""
        return self.ours / self.floor if self.floor else None

    def kept(self, entries: int) -> bool:
        """Whether the goal is kept; what has none cannot miss it."""
        if self.goal is None:
            return True
        value = self.ratio if self.goal.ratio else self.ours
        assert value is not None, f"{self.what} has a goal for its ratio and no floor"
        return self.goal.kept(value, entries)

    def plain(self, figure: str, entries: int) -> dict[str, Any]:
        """As plain values."""
        return {
            "figure": figure,
            "what": self.what,
            "entries": entries,
            "unit": self.unit,
            "project": round(self.ours, 3),
            "floor": None if self.floor is None else round(self.floor, 3),
            "ratio": None if self.ratio is None else round(self.ratio, 3),
            "goal": None if self.goal is None else self.goal.at(entries),
            "of": None if self.goal is None else ("ratio" if self.goal.ratio else "project"),
            "flat": self.goal is not None and self.goal.flat,
            "kept": self.kept(entries),
        }
