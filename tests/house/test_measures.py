"""Sizes of type, round corners and gaps are those of the design: in tokens.toml, or on its grid.

What is exempt, and why:
- half of a thing's own height makes it a dot or a pill: such a radius is an expression, never a number;
- a box in a box, or a ring around one, has that one's radius, two more or two less;
- ends of bars in a chart are 2.5 (design, pictures of `insights`), cells of a heatmap are their own;
- the grid is 4; half a step stands between lines that belong together, and 1 is a hairline;
- letters of a face fit its disc, those of paper are in points, a heading in a note is below its title.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from relbook.ui.shared.tokens import tokens
from tests.house.reading import calls, files, where

GAPS = (
    "setSpacing",
    "addSpacing",
    "setVerticalSpacing",
    "setHorizontalSpacing",
    "setContentsMargins",
    "edges",
)
ROUND = ("rounded", "focus_ring", "dashed")
SIZES = ("setPixelSize", "setPointSize", "setPointSizeF", "setFontPointSize")
BAR = 2.5
HAIRLINE = 1
OWN_SIZES = {"theme.py", "bare_edit.py", "press.py", "written.py", "person.py"}


def numbers(call: ast.Call, *places: int) -> Iterator[float]:
    """The numbers a call is given as such, at these places or at all."""
    for at, argument in enumerate(call.args):
        given = isinstance(argument, ast.Constant) and isinstance(argument.value, int | float)
        if given and (not places or at in places):
            yield float(argument.value)  # type: ignore[attr-defined]


def radii() -> set[float]:
    known = {float(radius) for radius in tokens().radius.values()}
    return known | {radius + beside for radius in known for beside in (-2, 2)} | {BAR}


def off_grid(file: Path) -> list[str]:
    odd = (call for call in calls(file, *GAPS) for gap in numbers(call) if gap % 2 and gap != HAIRLINE)
    return [where(file, call) for call in odd]


def test_gaps_lie_on_the_grid() -> None:
    assert [place for file in files("ui") for place in off_grid(file)] == []


def test_corners_are_round_as_the_design_says() -> None:
    known = radii()
    strange = [
        where(file, call)
        for file in files("ui")
        for call in calls(file, *ROUND)
        for radius in numbers(call, 2)
        if radius not in known
    ]
    assert strange == []


def test_only_the_theme_knows_sizes_of_type() -> None:
    found = {file.name for file in files("ui") if any(calls(file, *SIZES))}
    assert found <= OWN_SIZES
    assert not [
        where(file, call) for file in files("ui") for call in calls(file, *SIZES) if any(numbers(call))
    ]
