"""What a figure is: a piece of work of ours, timed beside its floor."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; times are in milliseconds."""

    name: str
    project: float
    floor: float
    goal: float

    @property
    def kept(self) -> bool:
        """Whether the goal is kept."""
        return self.project <= self.goal

    def cells(self) -> tuple[str, ...]:
        """The line in words."""
        ratio = f"{self.project / self.floor:.1f}"
        verdict = "kept" if self.kept else "missed"
        return (
            self.name,
            f"{self.project:.1f} ms",
            f"{self.floor:.1f} ms",
            ratio,
            f"{self.goal:g} ms",
            verdict,
        )

    def plain(self) -> dict[str, Any]:
        """The line as plain values."""
        ratio = round(self.project / self.floor, 2)
        return {
            "figure": self.name,
            "project_ms": round(self.project, 2),
            "floor_ms": round(self.floor, 2),
            "ratio": ratio,
            "goal_ms": self.goal,
            "kept": self.kept,
        }


@dataclass(frozen=True, slots=True)
class Figure:
    """The medians of a piece of work and of its floor, and the goal for it, in milliseconds."""

    project: float
    floor: float
    goal: float

    def row(self, name: str) -> Row:
        return Row(name, self.project, self.floor, self.goal)


def together(
    work: list[Callable[[], object]], floor: Callable[[], object], rounds: int = 3
) -> tuple[float, float]:
    """The median times of the work and of its floor, taken in turn so that both see the same machine.

    Each piece of work is done once before it counts: what is promised is promised warm.
    """
    for piece in work:
        piece()
    floor()
    ours, least = [], []
    for _ in range(rounds):
        for piece in work:
            ours.append(_time(piece))
            least.append(_time(floor))
    return median(ours), median(least)


def _time(piece: Callable[[], object]) -> float:
    begun = perf_counter()
    piece()
    return (perf_counter() - begun) * 1000
