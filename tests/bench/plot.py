"""Every cost against the size of the journal, as one SVG: both axes by powers of ten.

On such axes a cost that does not depend on the size is a level line, n a diagonal, and n log n a
diagonal that bends up a little: each panel draws n log n through its first point, for the eye.
"""

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10
from typing import Any

WIDE, HIGH, COLUMNS, MARGIN = 300, 190, 4, 42
INK, HONEY, LINE, TEXT = "#3B4B8C", "#AE7614", "#D2C8BB", "#5F564D"  # as in tokens.toml


def plot(found: Sequence[dict[str, Any]]) -> str:
    """A panel for each figure that was measured at two sizes or more."""
    panels: dict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)
    for one in found:
        panels[one["what"], one["unit"]].append((one["entries"], one["project"]))
    drawn = [(name, sorted(points)) for name, points in panels.items() if len(points) > 1]
    rows = ceil(len(drawn) / COLUMNS)
    body = "".join(
        _panel(name, points, (number % COLUMNS) * WIDE, (number // COLUMNS) * HIGH)
        for number, (name, points) in enumerate(drawn)
    )
    size = f'width="{WIDE * COLUMNS}" height="{HIGH * rows}" font-family="sans-serif" font-size="11"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{body}</svg>\n'


def worse_than_n_log_n(points: Sequence[tuple[int, float]], slack: float = 1.5) -> bool:
    """Whether a cost grows faster than n log n from its first size to its last, `slack` times and more."""
    (n, first), (m, last) = points[0], points[-1]
    return last / first > slack * (m * log10(m)) / (n * log10(n))


def _panel(name: tuple[str, str], points: Sequence[tuple[int, float]], left: int, top: int) -> str:
    what, unit = name
    costs = [max(value, 1e-3) for _, value in points]
    low = floor(log10(min(costs)))
    high = max(ceil(log10(max(costs))), low + 1)
    sizes = [log10(n) for n, _ in points]

    def at(n: float, value: float) -> tuple[float, float]:
        x = left + MARGIN + (log10(n) - sizes[0]) / (sizes[-1] - sizes[0]) * (WIDE - MARGIN - 16)
        y = top + HIGH - 28 - (log10(max(value, 1e-3)) - low) / (high - low) * (HIGH - 62)
        return x, y

    first, value = points[0]
    bound = [(n, value * n * log10(n) / (first * log10(first))) for n, _ in points]
    ground = [
        f'<text x="{left + 10}" y="{top + 18}" fill="{TEXT}" font-weight="600">{escape(what)}</text>',
        *(
            _level(left, at(first, 10.0**power)[1], f"{10.0**power:g} {unit}")
            for power in range(low, high + 1)
        ),
        *(_words(at(n, 1)[0], top + HIGH - 10, f"{n:,}", "middle") for n, _ in points),
    ]
    clip = [(n, min(cost, 10.0**high)) for n, cost in bound]
    lines = [
        _line([at(*one) for one in clip], HONEY, 'stroke-dasharray="3 4"'),
        _line([at(*p) for p in points], INK),
    ]
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{INK}"/>' for x, y in (at(*p) for p in points)]
    return "".join((*ground, *lines, *dots))


def _level(left: int, y: float, words: str) -> str:
    ends = f'x1="{left + MARGIN}" x2="{left + WIDE - 12}" y1="{y:.1f}" y2="{y:.1f}"'
    return f'<line {ends} stroke="{LINE}" stroke-width=".5"/>' + _words(
        left + MARGIN - 4, y + 4, words, "end"
    )


def _words(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" fill="{TEXT}" text-anchor="{anchor}" font-size="9">{words}</text>'


def _line(points: Sequence[tuple[float, float]], color: str, more: str = "") -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="1.5" {more}/>'
