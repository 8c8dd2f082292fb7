"""Made-up lines, for the tests of what is done with lines."""

from typing import Any

from tests.bench.line import Goal, Line


def lines(
    values: dict[int, float], goal: Goal | None = None, floor: float | None = None, **more: str
) -> list[dict[str, Any]]:
    """What a figure found at each of these sizes."""
    what, unit = more.get("what", "open a book"), more.get("unit", "ms")
    return [Line(what, value, floor, unit, goal).plain("open", size) for size, value in values.items()]
