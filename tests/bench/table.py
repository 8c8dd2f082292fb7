"""What was measured, in lines for people and in JSON for comparing two runs."""

import json
from collections.abc import Sequence
from typing import Any

HEAD = ("entries", "figure", "project", "floor", "ratio", "goal", "verdict")


def table(found: Sequence[dict[str, Any]]) -> str:
    """One table of everything."""
    lines = [HEAD, *(_cells(one) for one in found)]
    wide = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join("  ".join(cell.ljust(wide[n]) for n, cell in enumerate(line)).rstrip() for line in lines)


def as_json(found: Sequence[dict[str, Any]]) -> str:
    """Every line as an object of its own."""
    return json.dumps(found, indent=1)


def _cells(one: dict[str, Any]) -> tuple[str, ...]:
    unit, ratio, goal = one["unit"], one["ratio"], one["goal"]
    return (
        f"{one['entries']:,}",
        one["what"],
        _number(one["project"], unit),
        "" if one["floor"] is None else _number(one["floor"], unit),
        "" if ratio is None else f"{ratio:.2f}",
        "" if goal is None else f"{goal:g} ×" if one["of"] == "ratio" else f"{goal:g} {unit}",
        "" if goal is None else "kept" if one["kept"] else "MISSED",
    )


def _number(value: float, unit: str) -> str:
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:,.{digits}f} {unit}"
