"""How each cost grows with the journal: level where that was promised, else no faster than n log n."""

from collections import defaultdict
from collections.abc import Sequence
from math import log10
from typing import Any

LEVEL = 1.15
"""The most that a level cost may be at one size, over the least it is at another."""

NOISE = {"ms": 2.0, "s": 0.05, "MB": 4.0}
"""What two costs may differ by and still be called level: the clock and the system say no finer."""

SLACK = 1.5
"""How many times more than n log n a cost may have grown: its first size may have been a lucky one."""

Points = list[tuple[int, float]]


def growth(found: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """A verdict for every line that was measured at two sizes or more."""
    series: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for one in found:
        series[one["figure"], one["what"]].append(one)
    return [_judged(sorted(lines, key=_size)) for lines in series.values() if len(lines) > 1]


def costs(lines: Sequence[dict[str, Any]]) -> Points:
    """What each size costs; of what is counted by the second, the seconds that the whole of it takes."""
    return [(_size(one), _cost(one, one["project"])) for one in lines]


def grown(points: Points) -> tuple[float, float]:
    """How many times the cost of the first size the last one is, and how many n log n would make it."""
    (n, first), (m, last) = points[0], points[-1]
    return last / max(first, 1e-9), (m * log10(m)) / (n * log10(n))


def _judged(lines: list[dict[str, Any]]) -> dict[str, Any]:
    """Level is the cost itself, or its ratio where that is what the goal holds to account.

    A floor that does the same work in the same minute takes a busy hour of the machine out.
    """
    points = costs(lines)
    flat = bool(lines[0]["flat"])
    times, bound = grown(points)
    if flat:
        values = [value for _, value in points]
        times, bound = spread(values), LEVEL
        if lines[0]["of"] == "ratio":
            times = min(times, spread([one["ratio"] for one in lines]))
        kept = times <= LEVEL or max(values) - min(values) <= NOISE.get(lines[0]["unit"], 0)
    else:
        kept = times <= SLACK * bound
    return {
        "figure": lines[0]["figure"],
        "what": lines[0]["what"],
        "sizes": [_size(one) for one in lines],
        "flat": flat,
        "times": round(times, 3),
        "bound": round(bound, 3),
        "kept": kept,
    }


def spread(values: Sequence[float]) -> float:
    """The largest over the smallest."""
    return max(values) / max(min(values), 1e-9)


def _cost(one: dict[str, Any], value: float) -> float:
    return _size(one) / max(value, 1e-9) if one["unit"] == "/s" else float(value)


def _size(one: dict[str, Any]) -> int:
    return int(one["entries"])
