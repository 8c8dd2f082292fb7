"""What was measured, in lines for people and in JSON for comparing two runs."""

import json
from collections.abc import Sequence
from typing import Any

HEAD = ("entries", "figure", "project", "floor", "ratio", "goal", "verdict")
GROWTH = ("growth", "from", "to", "times", "at most", "verdict")

Rows = Sequence[dict[str, Any]]


def table(found: Rows, growth: Rows = ()) -> str:
    """One table of everything, and below it how each cost grows with the size."""
    drawn = _drawn([HEAD, *(_cells(one) for one in found)])
    return f"{drawn}\n\n{_drawn([GROWTH, *map(_grown, growth)])}" if growth else drawn


def as_json(found: Rows, growth: Rows = ()) -> str:
    """Every line, and every verdict on growth, as an object of its own."""
    return json.dumps({"lines": list(found), "growth": list(growth)}, indent=1)


def _drawn(lines: Sequence[tuple[str, ...]]) -> str:
    wide = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(wide[n]) for n, cell in enumerate(line)).rstrip() for line in lines)


def _cells(one: dict[str, Any]) -> tuple[str, ...]:
    unit, ratio, goal = one["unit"], one["ratio"], one["goal"]
    return (
        f"{one['entries']:,}",
        one["what"],
        _number(one["project"], unit),
        "" if one["floor"] is None else _number(one["floor"], unit),
        "" if ratio is None else f"{ratio:.2f}",
        "" if goal is None else f"{goal:g} ×" if one["of"] == "ratio" else f"{goal:g} {unit}",
        "" if goal is None else _verdict(one),
    )


def _grown(one: dict[str, Any]) -> tuple[str, ...]:
    sizes = one["sizes"]
    bound = f"{one['bound']:,.2f} (level)" if one["flat"] else f"{one['bound']:,.0f} (n log n)"
    times = f"{one['times']:,.2f}"
    return (one["what"], f"{sizes[0]:,}", f"{sizes[-1]:,}", times, bound, _verdict(one))


def _verdict(one: dict[str, Any]) -> str:
    return "kept" if one["kept"] else "MISSED"


def _number(value: float, unit: str) -> str:
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f} {unit}"
