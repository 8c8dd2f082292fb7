"""Two runs beside each other: what became slower, and what faster."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

MUCH = 1.10
"""From how many times on a change is told: below it is the machine."""


def read(file: Path) -> list[dict[str, Any]]:
    """The lines of an earlier run, as `--json` wrote them."""
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))["lines"]
    return found


def against(found: Sequence[dict[str, Any]], before: Sequence[dict[str, Any]]) -> list[str]:
    """A line for everything that costs a tenth more or less than it did; what is slower comes first.

    Ratios are compared where both runs have a floor, so that another machine, or a busy one, says little.
    """
    earlier = {_key(one): one for one in before}
    both = [(one, earlier[_key(one)]) for one in found if _key(one) in earlier]
    changes = sorted(((_times(one, was), one) for one, was in both), key=lambda pair: -pair[0])
    told = [
        f"{'slower' if times > 1 else 'faster'}  {_percent(times):>6}  {one['entries']:>9,}  {one['what']}"
        for times, one in changes
        if times > MUCH or times < 1 / MUCH
    ]
    new = len(found) - len(both)
    rest = f"{len(both) - len(told)} of {len(found)} within {MUCH - 1:.0%}, {new} not measured before"
    return [*told, rest]


def _times(one: dict[str, Any], was: dict[str, Any]) -> float:
    """How many times what it did it costs now."""
    column = "ratio" if one["ratio"] and was["ratio"] else "project"
    now, then = max(one[column], 1e-9), max(was[column], 1e-9)
    return float(then / now if one["unit"] == "/s" else now / then)


def _percent(times: float) -> str:
    return f"{times - 1:+.0%}"


def _key(one: dict[str, Any]) -> tuple[str, str, int]:
    return one["figure"], one["what"], one["entries"]
